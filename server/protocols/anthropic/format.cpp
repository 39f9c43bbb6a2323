#include "server/protocols/anthropic/anthropic.h"

namespace turnpike {

const ChatFormat &anthropicFormat()
{
    static const ChatFormat format{readAnthropicRequest, writeAnthropicRequest, readAnthropicAnswer,
                                   writeAnthropicAnswer, anthropicStreamReader, anthropicStreamWriter,
                                   readAnthropicError,   anthropicError};
    return format;
}

} // namespace turnpike
