#include "models/key_json.h"

namespace turnpike {

namespace {

using Json = nlohmann::json;

void addLimit(Json &object, const char *name, const std::optional<KeyDraft::Limit> &limit)
{
    if (limit)
        object[name] = *limit ? Json(**limit) : Json();
}

template <class T>
void addIfSet(Json &object, const char *name, const std::optional<T> &value)
{
    if (value)
        object[name] = *value;
}

/// As it is stored: that a key has expired or was revoked, other fields of the row say.
KeyStatus statusFrom(JsonReader &key, const QString &word)
{
    if (word == QLatin1String("exhausted"))
        return KeyStatus::Exhausted;
    return key.flag("enabled") ? KeyStatus::On : KeyStatus::Off;
}

} // namespace

KeyRow keyRowFrom(JsonReader &key, std::int64_t defaultDailyLimit)
{
    KeyRow row;
    const QString status = key.text("status");
    row.id = key.integer("id");
    row.label = key.text("label");
    row.masked = key.text("key");
    row.revoked = status == QLatin1String("revoked");
    row.status = statusFrom(key, status);
    row.createdAt = key.integer("created_at");
    row.lastUsedAt = key.integer("accessed_at");
    row.expiresAt = key.integer("expires_at");
    row.requestsToday = key.integer("requests_today");
    row.ownLimit = !key.isNull("requests_per_day");
    row.limitToday = row.ownLimit ? key.integer("requests_per_day") : defaultDailyLimit;
    row.tokensToday = key.integer("tokens_today");
    const Json &days = key.list("requests_by_day");
    if (days.size() != row.requestsByDay.size())
        key.refuse("requests_by_day");
    for (std::size_t day = 0; day < std::min(days.size(), row.requestsByDay.size()); ++day)
        row.requestsByDay[day] = days[day].is_number() ? days[day].get<double>() : 0;
    row.models = key.texts("models");
    row.allowedNetworks = key.texts("allow_cidrs");
    row.group = key.text("group");
    return row;
}

IssuedKey issuedKeyFrom(JsonReader &key)
{
    IssuedKey issued;
    issued.id = key.integer("id");
    issued.key = key.text("key").toStdString();
    issued.masked = key.text("masked").toStdString();
    issued.label = key.text("label").toStdString();
    issued.createdAt = key.integer("created_at");
    return issued;
}

std::string draftJson(const KeyDraft &draft, bool creating)
{
    Json object = Json::object();
    addIfSet(object, "label", draft.label);
    addIfSet(object, "enabled", draft.enabled);
    addLimit(object, "expires_at", draft.expiresAt);
    addIfSet(object, "models", draft.models);
    addIfSet(object, "allow_cidrs", draft.allowCidrs);
    addIfSet(object, "group", draft.group);
    addLimit(object, "requests_per_day", draft.requestsPerDay);
    addLimit(object, "requests_per_month", draft.requestsPerMonth);
    addLimit(object, "tokens_per_day", draft.tokensPerDay);
    addLimit(object, "tokens_per_month", draft.tokensPerMonth);
    addLimit(object, "requests_per_minute", draft.requestsPerMinute);
    addLimit(object, "tokens_per_minute", draft.tokensPerMinute);
    addLimit(object, "in_flight", draft.inFlight);
    if (creating)
        object["shape"] = draft.shape == KeyDraft::Shape::Sk ? "sk" : "trial";
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace turnpike
