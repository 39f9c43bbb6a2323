#include "server/protocols/openai_errors.h"
#include "server/protocols/openai_responses/openai_responses.h"
#include "server/protocols/openai_usage.h"

namespace turnpike {

namespace {

std::string errorEvent(int, std::string_view code, std::string_view message, std::int64_t number)
{
    return "event: error\ndata: " +
           jsonText({{"type", "error"},
                     {"sequence_number", number},
                     {"code", code},
                     {"message", message},
                     {"param", nullptr}}) +
           "\n\n";
}

} // namespace

const ChatFormat &openAiResponsesFormat()
{
    static const ChatFormat format{readOpenAiResponsesRequest,
                                   writeOpenAiResponsesRequest,
                                   readOpenAiResponsesAnswer,
                                   writeOpenAiResponsesAnswer,
                                   openAiResponsesStreamReader,
                                   openAiResponsesStreamWriter,
                                   readOpenAiError,
                                   openAiError,
                                   errorEvent,
                                   readOpenAiResponsesUsage};
    return format;
}

} // namespace turnpike
