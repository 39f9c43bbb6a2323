#pragma once

#include "server/protocols/form/chat_format.h"

#include <string>
#include <string_view>

namespace turnpike {

/// `{"error":{"message","type","param","code"}}`; the type follows from the status. `param` empty: null.
std::string openAiError(int status, std::string_view code, std::string_view message, std::string_view param = {});
/// The same as an event of a stream.
std::string openAiErrorEvent(int status, std::string_view code, std::string_view message);
/// Also of what compatible providers make of it: `{"error":"…"}`, `{"message":"…"}`.
ProviderError readOpenAiError(std::string_view body);
ProviderError openAiErrorOf(const Json &error);

} // namespace turnpike
