#pragma once

#include "server/protocols/form/members.h"

namespace turnpike::openai_responses {

/// Reads `input`, a text or a list of items, behind the messages that are there. Items of the model in a row are one
/// message: other formats want calls that were made together to stand together.
void readInput(Members &members, ChatRequest &request);

} // namespace turnpike::openai_responses
