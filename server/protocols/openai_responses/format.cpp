#include "server/protocols/openai_errors.h"
#include "server/protocols/openai_responses/openai_responses.h"

namespace turnpike {

const ChatFormat &openAiResponsesFormat()
{
    static const ChatFormat format{
        readOpenAiResponsesRequest,  writeOpenAiResponsesRequest, readOpenAiResponsesAnswer, writeOpenAiResponsesAnswer,
        openAiResponsesStreamReader, openAiResponsesStreamWriter, readOpenAiError,           openAiError};
    return format;
}

} // namespace turnpike
