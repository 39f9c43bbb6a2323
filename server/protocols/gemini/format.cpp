#include "server/protocols/gemini/gemini.h"

namespace turnpike {

namespace {

std::string errorEvent(int status, std::string_view code, std::string_view message, std::int64_t)
{
    return "data: " + geminiError(status, code, message) + "\n\n";
}

} // namespace

const ChatFormat &geminiFormat()
{
    static const ChatFormat format{readGeminiRequest,  writeGeminiRequest, readGeminiAnswer, writeGeminiAnswer,
                                   geminiStreamReader, geminiStreamWriter, readGeminiError,  geminiError,
                                   errorEvent,         readGeminiUsage};
    return format;
}

} // namespace turnpike
