#include "models/live_json.h"

#include "server/runtime/request_id.h"

namespace turnpike {

namespace {

LiveRow rowFrom(JsonReader &request)
{
    LiveRow row;
    const auto id = request_id::parse(request.text("id").toStdString());
    if (!id)
        request.refuse("id");
    row.id = id.value_or(0);
    row.keyId = request.integer("key_id");
    row.key = liveKeyName(request.text("label"), row.keyId);
    row.channelId = request.integer("channel_id");
    row.channel = request.text("channel");
    row.model = request.text("model");
    row.route = request.text("route");
    row.clientAddress = request.text("client_address");
    row.stream = request.flag("stream");
    row.clientGone = request.flag("client_gone");
    row.attempt = int(request.integer("attempt"));
    row.startedAt = request.integer("created_at");
    row.ageMs = request.integer("age_ms");
    row.firstByteMs = request.isNull("first_byte_ms") ? -1 : request.integer("first_byte_ms");
    row.bytes = request.integer("bytes");
    row.outputTokens = request.integer("output_tokens");
    return row;
}

} // namespace

LiveList liveListFrom(JsonReader &answer)
{
    LiveList list;
    list.at = answer.integer("at");
    list.total = answer.integer("total");
    list.streams = answer.integer("streams");
    answer.each("requests", [&list](JsonReader &request) { list.rows << rowFrom(request); });
    return list;
}

} // namespace turnpike
