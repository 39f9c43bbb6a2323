#include "server/admin/route_answer.h"

#include "server/accounting/key_directory.h"
#include "server/admin/json_parts.h"
#include "server/admin/key_reference.h"
#include "server/admin/names.h"
#include "server/gateway/installation.h"
#include "server/routing/route_explanation.h"
#include "server/runtime/clock.h"
#include "server/storage/reader_pool.h"

#include <algorithm>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

Json keyJson(const ExplainedKey &key)
{
    return {{"id", key.id ? Json(key.id) : Json()},
            {"state", key.restsForMs > 0 ? "resting" : "ready"},
            {"fault", key.fault == Fault::None ? Json() : Json(faultName(key.fault))},
            {"failures", key.failures},
            {"rests_for_ms", key.restsForMs}};
}

Json channelJson(const ExplainedChannel &channel)
{
    const bool fits = channel.verdict == Verdict::Fits;
    Json keys = Json::array();
    for (const ExplainedKey &key : channel.keys)
        keys.push_back(keyJson(key));
    return {{"id", channel.id},
            {"name", channel.name},
            {"verdict", verdictName(channel.verdict)},
            {"tier", fits ? Json(channel.tier) : Json()},
            {"share_per_mille", fits ? Json(channel.shareMille) : Json()},
            {"priority", channel.priority},
            {"weight", channel.weight},
            {"model_sent", channel.modelSent},
            {"keys", std::move(keys)}};
}

Json routeJson(Installation &installation, const RouteQuestion &question, const std::string &group, bool modelAllowed)
{
    const auto snapshot = installation.channels().snapshot();
    Json channels = Json::array();
    for (const ExplainedChannel &channel : explainRoute(*snapshot, installation.health(), question.model, group,
                                                        installation.clock().steadyMs(), question.pinned))
        channels.push_back(channelJson(channel));
    return {{"model", question.model},
            {"group", group},
            {"model_allowed", modelAllowed},
            {"pinned", orNull(question.pinned)},
            {"channels", std::move(channels)}};
}

/// What the key adds to the question: its group, and whether it may use the model.
Result<Json> routeOfKey(Installation &installation, const RouteQuestion &question, const std::vector<std::int64_t> &ids)
{
    if (ids.size() != 1)
        return fail(ids.empty() ? "not_found" : "invalid_value",
                    ids.empty() ? "There is no such key." : "Several keys look like this: give the id.", "key");
    const auto book = installation.keys().byId(ids.front());
    if (!book)
        return fail("not_found", "This key has been revoked.", "key");
    const auto config = book->config();
    const auto &models = config->models;
    const bool allowed = models.empty() || std::find(models.begin(), models.end(), question.model) != models.end();
    return routeJson(installation, question, question.group.empty() ? config->group : question.group, allowed);
}

} // namespace

void answerRoute(Installation &installation, const RouteQuestion &question, QObject *context, Done<Json> done)
{
    if (question.model.empty())
        return done(fail("invalid_value", "Which model? Give its name.", "model"));
    if (question.key.empty())
        return done(routeJson(installation, question, question.group.empty() ? "default" : question.group, true));
    installation.readers().run<std::vector<std::int64_t>>(
        context, [key = question.key](Session &session) { return keysNamed(session, key); },
        [&installation, question, done = std::move(done)](const Result<std::vector<std::int64_t>> &ids) {
            done(ids ? routeOfKey(installation, question, *ids) : tl::make_unexpected(ids.error()));
        });
}

} // namespace turnpike
