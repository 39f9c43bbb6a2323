#pragma once

#include "server/simulator/body_cursor.h"
#include "server/simulator/simulated_request.h"

namespace turnpike::simulated_openai {

void readChat(const BodyCursor &body, SimulatedRequest &request);
void readCompletion(const BodyCursor &body, SimulatedRequest &request);
void readEmbeddings(const BodyCursor &body, SimulatedRequest &request);
/// A picture's `data:` address, or one to fetch.
void readImageUrl(const BodyCursor &url, SimulatedRequest &request, std::string_view who);
/// A call's arguments: text that is a JSON object.
void readCall(const std::string &name, const BodyCursor &arguments, SimulatedRequest &request);

} // namespace turnpike::simulated_openai
