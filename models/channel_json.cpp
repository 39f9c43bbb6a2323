#include "models/channel_json.h"

#include "server/admin/names.h"

#include <algorithm>

namespace turnpike {

namespace {

using Json = nlohmann::json;

template <class T>
void addIfSet(Json &object, const char *name, const std::optional<T> &value)
{
    if (value)
        object[name] = *value;
}

/// "disabled" also for a word of a newer version: it is not known to work.
ChannelStatus statusFrom(const QString &word)
{
    return word == QLatin1String("on")    ? ChannelStatus::On
           : word == QLatin1String("off") ? ChannelStatus::Off
                                          : ChannelStatus::Disabled;
}

ProviderKeyInfo keyFrom(JsonReader &key)
{
    return {key.integer("id"), key.text("key"), statusFrom(key.text("status")), key.text("status_reason"),
            key.integer("cooldown_until")};
}

int small(JsonReader &reader, const char *name)
{
    return int(std::clamp<std::int64_t>(reader.integer(name), INT_MIN, INT_MAX));
}

} // namespace

ChannelInfo channelFrom(JsonReader &channel)
{
    ChannelInfo info;
    info.id = channel.integer("id");
    info.name = channel.text("name");
    info.kind = channelKindNamed(channel.text("kind").toStdString()).value_or(ChannelKind::OpenAi);
    info.baseUrl = channel.text("base_url");
    info.organization = channel.text("organization");
    info.proxyUrl = channel.text("proxy_url");
    info.status = statusFrom(channel.text("status"));
    info.statusReason = channel.text("status_reason");
    info.abortPolicy = abortPolicyNamed(channel.text("abort_policy").toStdString()).value_or(AbortPolicy::Cancel);
    info.priority = small(channel, "priority");
    info.weight = small(channel, "weight");
    info.models = channel.texts("models");
    info.groups = channel.texts("groups");
    for (const auto &[asked, sent] : channel.object("model_mapping").items()) {
        if (sent.is_string())
            info.modelMapping.insert(QString::fromStdString(asked), QString::fromStdString(sent.get<std::string>()));
    }
    JsonReader timeouts(channel.object("timeouts"));
    info.connectMs = small(timeouts, "connect_ms");
    info.firstByteMs = small(timeouts, "first_byte_ms");
    info.idleMs = small(timeouts, "idle_ms");
    info.totalMs = small(timeouts, "total_ms");
    channel.include(timeouts);
    info.autoDisable = channel.flag("auto_disable");
    info.tag = channel.text("tag");
    info.testModel = channel.text("test_model");
    info.testedAt = channel.integer("tested_at");
    info.testMs = channel.integer("test_ms");
    info.testError = channel.text("test_error");
    info.balance = channel.text("balance");
    info.balanceAt = channel.integer("balance_at");
    info.createdAt = channel.integer("created_at");
    info.updatedAt = channel.integer("updated_at");
    channel.each("keys", [&info](JsonReader &key) { info.keys << keyFrom(key); });
    const Json &hours = channel.list("requests_by_hour");
    if (hours.size() != info.requestsByHour.size())
        channel.refuse("requests_by_hour");
    for (std::size_t hour = 0; hour < std::min(hours.size(), info.requestsByHour.size()); ++hour)
        info.requestsByHour[hour] = hours[hour].is_number() ? hours[hour].get<double>() : 0;
    info.requests = channel.integer("requests_24h");
    info.failures = channel.integer("failures_24h");
    info.latencyMs = channel.isNull("latency_ms") ? -1 : channel.integer("latency_ms");
    info.answersLastMinute = channel.integer("answers_1m");
    info.fault = channel.text("fault");
    info.faultKeyId = channel.integer("fault_key");
    for (const Json &part : channel.list("latencies_ms"))
        info.latencies << (part.is_number() ? part.get<double>() : 0);
    return info;
}

ProbeResult probeResultFrom(JsonReader &result, ProbeAsk ask)
{
    ProbeResult read;
    read.ask = ask;
    // an outcome of a newer version is at least not a success
    read.outcome = probeOutcomeNamed(result.text("outcome").toStdString()).value_or(ProbeOutcome::NotUnderstood);
    read.status = small(result, "status");
    read.latencyMs = result.integer("latency_ms");
    read.model = result.text("model").toStdString();
    read.answeredBy = result.text("answered_by").toStdString();
    read.detail = result.text("detail").toStdString();
    if (read.ask == ProbeAsk::Balance)
        read.balance = result.text("balance").toStdString();
    if (read.ask == ProbeAsk::Models) {
        for (const QString &model : result.texts("models"))
            read.models.push_back(model.toStdString());
    }
    return read;
}

Json draftJson(const ChannelDraft &draft)
{
    Json object = Json::object();
    addIfSet(object, "name", draft.name);
    addIfSet(object, "base_url", draft.baseUrl);
    addIfSet(object, "organization", draft.organization);
    addIfSet(object, "proxy_url", draft.proxyUrl);
    addIfSet(object, "models", draft.models);
    addIfSet(object, "groups", draft.groups);
    addIfSet(object, "priority", draft.priority);
    addIfSet(object, "weight", draft.weight);
    addIfSet(object, "enabled", draft.enabled);
    addIfSet(object, "auto_disable", draft.autoDisable);
    addIfSet(object, "tag", draft.tag);
    addIfSet(object, "test_model", draft.testModel);
    addIfSet(object, "add_keys", draft.addKeys);
    addIfSet(object, "drop_keys", draft.dropKeys);
    addIfSet(object, "if_updated_at", draft.expectedUpdatedAt);
    if (draft.modelMapping) {
        object["model_mapping"] = Json::object();
        for (const auto &[asked, sent] : *draft.modelMapping)
            object["model_mapping"][asked] = sent;
    }
    if (draft.kind)
        object["kind"] = nameOf(*draft.kind);
    if (draft.abortPolicy)
        object["abort_policy"] = nameOf(*draft.abortPolicy);
    if (draft.timeouts)
        object["timeouts"] = {{"connect_ms", draft.timeouts->connect},
                              {"first_byte_ms", draft.timeouts->firstByte},
                              {"idle_ms", draft.timeouts->idle},
                              {"total_ms", draft.timeouts->total}};
    return object;
}

Json questionJson(const ProbeQuestion &question)
{
    Json object{{"channel", draftJson(question.draft)}};
    addIfSet(object, "channel_id", question.channelId);
    addIfSet(object, "provider_key", question.providerKeyId);
    if (!question.model.empty())
        object["model"] = question.model;
    return object;
}

} // namespace turnpike
