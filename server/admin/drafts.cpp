#include "server/admin/drafts.h"

#include "server/admin/json_fields.h"
#include "server/admin/names.h"

#include <charconv>

namespace turnpike {

namespace {

constexpr std::int64_t kLongestMs = 86'400'000;

tl::unexpected<Error> notOneOf(const char *field, const char *choices)
{
    return fail("invalid_value", std::string(field) + " must be one of " + choices, field);
}

} // namespace

// Timeouts have no unset fields: what is not given takes its default.
Result<ChannelTimeouts> readTimeouts(const nlohmann::json &object)
{
    JsonFields fields(object);
    ChannelTimeouts timeouts;
    const auto take = [&](const char *name, int &place) {
        if (const auto value = fields.integer(name, 1, kLongestMs))
            place = static_cast<int>(*value);
    };
    take("connect_ms", timeouts.connect);
    take("first_byte_ms", timeouts.firstByte);
    take("idle_ms", timeouts.idle);
    take("total_ms", timeouts.total);
    if (auto finished = fields.finish(); !finished)
        return tl::make_unexpected(finished.error());
    return timeouts;
}

namespace {

/// What has the shape of the value, or the field that has not.
Result<void> readOverrides(const std::optional<nlohmann::json> &statuses, const std::optional<nlohmann::json> &members,
                           const std::optional<nlohmann::json> &headers, ChannelDraft &draft)
{
    if (statuses) {
        draft.statusMapping.emplace();
        for (const auto &[name, value] : statuses->items()) {
            int from = 0;
            const auto read = std::from_chars(name.data(), name.data() + name.size(), from);
            if (read.ec != std::errc() || read.ptr != name.data() + name.size() || !value.is_number_integer())
                return fail("invalid_value", "status_code_mapping must be an object such as {\"404\": 503}",
                            "status_code_mapping");
            const auto to = value.get<std::int64_t>();
            (*draft.statusMapping)[from] = to > 0 && to < 1000 ? static_cast<int>(to) : 0;
        }
    }
    if (members) {
        draft.paramOverride.emplace();
        for (const auto &[name, value] : members->items())
            (*draft.paramOverride)[name] = value.dump();
    }
    if (headers) {
        draft.headerOverride.emplace();
        for (const auto &[name, value] : headers->items()) {
            if (!value.is_string() && !value.is_null())
                return fail("invalid_value", "header_override must be an object of texts and nulls", "header_override");
            (*draft.headerOverride)[name] = value.is_null() ? std::nullopt : std::optional(value.get<std::string>());
        }
    }
    return {};
}

} // namespace

Result<KeyDraft> readKeyDraft(std::string_view body, bool creating)
{
    auto fields = JsonFields::parse(body);
    if (!fields)
        return tl::make_unexpected(fields.error());
    KeyDraft draft;
    draft.label = fields->textOrNull("label");
    draft.enabled = fields->flag("enabled");
    draft.expiresAt = fields->time("expires_at");
    draft.models = fields->list("models");
    draft.allowCidrs = fields->list("allow_cidrs", "allow_ips");
    draft.group = fields->text("group");
    draft.requestsPerDay = fields->limit("requests_per_day", "daily_limit");
    draft.requestsPerMonth = fields->limit("requests_per_month");
    draft.tokensPerDay = fields->limit("tokens_per_day");
    draft.tokensPerMonth = fields->limit("tokens_per_month");
    draft.requestsPerMinute = fields->limit("requests_per_minute", "rpm");
    draft.tokensPerMinute = fields->limit("tokens_per_minute", "tpm");
    draft.inFlight = fields->limit("in_flight");
    const auto shape = creating ? fields->text("shape") : std::nullopt;
    if (auto finished = fields->finish(); !finished)
        return tl::make_unexpected(finished.error());
    if (shape && *shape != "trial" && *shape != "sk")
        return notOneOf("shape", "trial, sk");
    draft.shape = shape && *shape == "sk" ? KeyDraft::Shape::Sk : KeyDraft::Shape::Trial;
    return draft;
}

Result<ChannelDraft> readChannelDraft(std::string_view body)
{
    auto fields = JsonFields::parse(body);
    if (!fields)
        return tl::make_unexpected(fields.error());
    ChannelDraft draft;
    draft.name = fields->text("name");
    draft.baseUrl = fields->text("base_url");
    draft.organization = fields->text("organization");
    draft.proxyUrl = fields->text("proxy_url");
    draft.models = fields->list("models");
    draft.groups = fields->list("groups");
    draft.modelMapping = fields->texts("model_mapping");
    if (const auto priority = fields->integer("priority", -1'000'000, 1'000'000))
        draft.priority = static_cast<int>(*priority);
    if (const auto weight = fields->integer("weight", 0, 1'000'000))
        draft.weight = static_cast<int>(*weight);
    draft.modelPrefix = fields->text("model_prefix");
    draft.tag = fields->text("tag");
    draft.publicOnly = fields->flag("public_only");
    const auto statuses = fields->object("status_code_mapping");
    const auto members = fields->object("param_override");
    const auto headers = fields->object("header_override");
    draft.enabled = fields->flag("enabled");
    draft.autoDisable = fields->flag("auto_disable");
    draft.tag = fields->text("tag");
    draft.testModel = fields->text("test_model");
    draft.addKeys = fields->list("add_keys", "keys");
    draft.dropKeys = fields->integers("drop_keys");
    draft.expectedUpdatedAt = fields->integer("if_updated_at", 0, INT64_MAX);
    const auto kind = fields->text("kind");
    const auto policy = fields->text("abort_policy");
    const auto timeouts = fields->object("timeouts");
    if (auto finished = fields->finish(); !finished)
        return tl::make_unexpected(finished.error());
    if (kind && !(draft.kind = channelKindNamed(*kind)))
        return notOneOf("kind", "openai, deepseek, simulator");
    if (policy && !(draft.abortPolicy = abortPolicyNamed(*policy)))
        return notOneOf("abort_policy", "cancel, drain");
    if (timeouts) {
        auto read = readTimeouts(*timeouts);
        if (!read)
            return tl::make_unexpected(read.error());
        draft.timeouts = *read;
    }
    if (auto read = readOverrides(statuses, members, headers, draft); !read)
        return tl::make_unexpected(read.error());
    return draft;
}

Result<ProbeQuestion> readProbeQuestion(std::string_view body)
{
    auto fields = JsonFields::parse(body);
    if (!fields)
        return tl::make_unexpected(fields.error());
    ProbeQuestion question;
    question.channelId = fields->integer("channel_id", 1, INT64_MAX);
    question.providerKeyId = fields->integer("provider_key", 1, INT64_MAX);
    question.model = fields->text("model").value_or("");
    const auto channel = fields->object("channel");
    if (auto finished = fields->finish(); !finished)
        return tl::make_unexpected(finished.error());
    if (!channel)
        return question;
    auto draft = readChannelDraft(channel->dump());
    if (!draft)
        return tl::make_unexpected(draft.error());
    question.draft = std::move(*draft);
    return question;
}

} // namespace turnpike
