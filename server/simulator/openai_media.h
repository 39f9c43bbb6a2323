#pragma once

#include "server/simulator/simulated_format.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike::simulated_openai {

/// A multipart/form-data body, taken apart when all of it is here.
struct Form
{
    std::map<std::string, std::string> fields;
    std::string fileField; // of the first file; empty: there is none
    std::string fileName;
    std::string file;
};
/// nullopt: unreadable.
std::optional<Form> readForm(std::string_view contentType, std::string_view body);

/// Why these fields and files are none that the route takes; empty: they are.
std::string formProblem(const Form &form, std::string_view fileField);
/// Says which file was heard, with its size and the prompt.
std::string transcription(const Form &form);
/// The picture as it was sent.
std::string imageEdit(const Form &form);

SimulatedFormat speechFormat(); // its answer is speech()
/// Sound in pieces that only depend on the input.
std::vector<std::string> speech(const nlohmann::json &body);

} // namespace turnpike::simulated_openai
