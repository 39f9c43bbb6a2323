#include "server/protocols/anthropic/anthropic.h"

namespace turnpike {

namespace {

std::string errorEvent(int status, std::string_view, std::string_view message, std::int64_t)
{
    return anthropicErrorEvent(status, message);
}

} // namespace

const ChatFormat &anthropicFormat()
{
    static const ChatFormat format{
        readAnthropicRequest,  writeAnthropicRequest, readAnthropicAnswer, writeAnthropicAnswer, anthropicStreamReader,
        anthropicStreamWriter, readAnthropicError,    anthropicError,      errorEvent,           readAnthropicUsage};
    return format;
}

} // namespace turnpike
