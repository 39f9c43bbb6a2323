#pragma once

#include "server/protocols/passing/stream_scanner.h"

namespace turnpike {

std::unique_ptr<StreamScanner> openAiChatScanner();
std::unique_ptr<StreamScanner> openAiResponsesScanner();
std::unique_ptr<StreamScanner> anthropicScanner();
std::unique_ptr<StreamScanner> geminiScanner();

} // namespace turnpike
