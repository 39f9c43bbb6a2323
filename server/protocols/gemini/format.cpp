#include "server/protocols/gemini/gemini.h"

namespace turnpike {

const ChatFormat &geminiFormat()
{
    static const ChatFormat format{readGeminiRequest,  writeGeminiRequest, readGeminiAnswer, writeGeminiAnswer,
                                   geminiStreamReader, geminiStreamWriter, readGeminiError,  geminiError};
    return format;
}

} // namespace turnpike
