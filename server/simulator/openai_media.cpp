#include "server/simulator/openai_media.h"

#include "server/simulator/openai_errors.h"

#include <QByteArray>

namespace turnpike::simulated_openai {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kCreated = 1'700'000'000; // fixed, so that answers are reproducible
constexpr std::size_t kPiece = 4096;
constexpr int kPieces = 16;

// The value of `name=` in a header line, with or without quotes.
std::optional<std::string> parameter(std::string_view line, const std::string &name)
{
    const auto at = line.find(name + "=");
    if (at == std::string_view::npos)
        return std::nullopt;
    auto value = line.substr(at + name.size() + 1);
    if (!value.empty() && value.front() == '"')
        return std::string(value.substr(1, value.find('"', 1) - 1));
    return std::string(value.substr(0, value.find_first_of(";\r")));
}

void takePart(Form &form, std::string_view part)
{
    const auto end = part.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return;
    const auto head = part.substr(0, end);
    const auto name = parameter(head, "; name");
    if (!name)
        return;
    const std::string data(part.substr(end + 4));
    const auto fileName = parameter(head, "filename");
    if (!fileName) {
        form.fields[*name] = data;
    } else if (form.fileField.empty()) {
        form.fileField = *name;
        form.fileName = *fileName;
        form.file = data;
    }
}

Json usageOf(std::size_t input, std::size_t output)
{
    return {{"input_tokens", input}, {"output_tokens", output}, {"total_tokens", input + output}};
}

// There is nothing of this kind but speech(), whose bytes are no text.
std::unique_ptr<SimulatedAnswer> noAnswer(const SimulatedRequest &, const FaultPlan &)
{
    return nullptr;
}

void readSpeech(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"model", "input", "voice", "instructions", "response_format", "speed", "stream_format"});
    request.model = body.required("model").text();
    body.required("input").text();
    body.required("voice").text();
}

} // namespace

std::optional<Form> readForm(std::string_view contentType, std::string_view body)
{
    const auto boundary = parameter(contentType, "boundary");
    if (contentType.substr(0, 19) != "multipart/form-data" || !boundary)
        return std::nullopt;
    const std::string line = "--" + *boundary;
    if (body.substr(0, line.size() + 2) != line + "\r\n")
        return std::nullopt;
    Form form;
    body.remove_prefix(line.size() + 2);
    for (;;) {
        const auto end = body.find("\r\n" + line);
        if (end == std::string_view::npos)
            return std::nullopt;
        takePart(form, body.substr(0, end));
        body.remove_prefix(end + line.size() + 2);
        if (body.substr(0, 2) == "--")
            return form;
        body.remove_prefix(2);
    }
}

std::string formProblem(const Form &form, std::string_view fileField)
{
    const auto model = form.fields.find("model");
    if (model == form.fields.end() || model->second.empty())
        return "Missing required parameter: 'model'.";
    const bool fits = form.fileField == fileField || form.fileField == std::string(fileField) + "[]";
    return fits ? std::string() : "Missing required parameter: '" + std::string(fileField) + "'.";
}

std::string transcription(const Form &form)
{
    const auto prompt = form.fields.find("prompt");
    const std::string text = "heard " + form.fileName + " of " + std::to_string(form.file.size()) + " bytes" +
                             (prompt == form.fields.end() ? "" : ", prompted " + prompt->second);
    auto usage = usageOf(form.file.size() / 1000 + 1, text.size() / 4 + 1);
    usage["type"] = "tokens";
    return Json({{"text", text}, {"usage", usage}}).dump();
}

std::string imageEdit(const Form &form)
{
    const auto picture = QByteArray::fromRawData(form.file.data(), static_cast<qsizetype>(form.file.size()));
    return Json({{"created", kCreated},
                 {"data", Json::array({{{"b64_json", picture.toBase64().toStdString()}}})},
                 {"usage", usageOf(form.file.size() / 1000 + 1, 256)}})
        .dump();
}

SimulatedFormat speechFormat()
{
    return {refuseForeignKey, readSpeech, noAnswer, error, problem};
}

std::vector<std::string> speech(const nlohmann::json &body)
{
    const std::string input = body.value("input", std::string("."));
    std::vector<std::string> pieces;
    for (int n = 0; n < kPieces; ++n) {
        std::string piece = input.substr(0, kPiece);
        piece.resize(kPiece, static_cast<char>(n * 16 + 1));
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace turnpike::simulated_openai
