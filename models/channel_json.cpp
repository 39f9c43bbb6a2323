#include "models/channel_json.h"

#include "server/admin/names.h"
#include "server/operations/channel_options.h"

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

std::string textOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void addOverrides(Json &object, const ChannelDraft &draft)
{
    if (draft.statusMapping)
        object["status_code_mapping"] = Json::parse(jsonOfStatuses(*draft.statusMapping));
    if (draft.paramOverride)
        object["param_override"] = Json::parse(jsonOfMembers(*draft.paramOverride));
    if (!draft.headerOverride)
        return;
    object["header_override"] = Json::object();
    for (const auto &[name, value] : *draft.headerOverride)
        object["header_override"][name] = value ? Json(*value) : Json();
}

ProviderKeyInfo keyFrom(JsonReader &key)
{
    return {key.integer("id"), key.text("key"), channelStatusFrom(key.text("status")), key.text("status_reason"),
            key.integer("cooldown_until")};
}

int small(JsonReader &reader, const char *name)
{
    return int(std::clamp<std::int64_t>(reader.integer(name), INT_MIN, INT_MAX));
}

} // namespace

ChannelStatus channelStatusFrom(const QString &word)
{
    return word == QLatin1String("on")    ? ChannelStatus::On
           : word == QLatin1String("off") ? ChannelStatus::Off
                                          : ChannelStatus::Disabled;
}

ChannelTimeouts timeoutsFrom(JsonReader &object)
{
    JsonReader timeouts(object.object("timeouts"));
    const ChannelTimeouts read{small(timeouts, "connect_ms"), small(timeouts, "first_byte_ms"),
                               small(timeouts, "idle_ms"), small(timeouts, "total_ms")};
    object.include(timeouts);
    return read;
}

Json timeoutsJson(const ChannelTimeouts &timeouts)
{
    return {{"connect_ms", timeouts.connect},
            {"first_byte_ms", timeouts.firstByte},
            {"idle_ms", timeouts.idle},
            {"total_ms", timeouts.total}};
}

ChannelInfo channelFrom(JsonReader &channel)
{
    ChannelInfo info;
    info.id = channel.integer("id");
    info.name = channel.text("name");
    info.kind = channelKindNamed(channel.text("kind").toStdString()).value_or(ChannelKind::OpenAi);
    info.baseUrl = channel.text("base_url");
    info.organization = channel.text("organization");
    info.proxyUrl = channel.text("proxy_url");
    info.status = channelStatusFrom(channel.text("status"));
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
    info.modelPrefix = channel.text("model_prefix");
    info.statusMapping = statusesOf(textOf(channel.object("status_code_mapping")));
    info.paramOverride = membersOf(textOf(channel.object("param_override")));
    for (const auto &[name, value] : channel.object("header_override").items())
        info.headerOverride[name] = value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
    info.publicOnly = channel.flag("public_only");
    const ChannelTimeouts timeouts = timeoutsFrom(channel);
    info.connectMs = timeouts.connect;
    info.firstByteMs = timeouts.firstByte;
    info.idleMs = timeouts.idle;
    info.totalMs = timeouts.total;
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
    addIfSet(object, "model_prefix", draft.modelPrefix);
    addIfSet(object, "public_only", draft.publicOnly);
    addOverrides(object, draft);
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
        object["timeouts"] = timeoutsJson(*draft.timeouts);
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
