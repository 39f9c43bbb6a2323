#include "server/operations/key_rows.h"

#include "server/operations/json_text.h"
#include "server/operations/key_loader.h"

#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

using Limit = std::optional<std::int64_t>;

QVariant numberOrNull(const Limit &value)
{
    return value ? sqlInteger(*value) : QVariant(QMetaType::fromType<qlonglong>());
}

template <class T, class U>
void take(T &value, const std::optional<U> &change)
{
    if (change)
        value = *change;
}

nlohmann::ordered_json jsonOrNull(const Limit &value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

} // namespace

void StoredKey::apply(const KeyDraft &draft)
{
    take(label, draft.label);
    take(expiresAt, draft.expiresAt);
    take(models, draft.models);
    take(allowCidrs, draft.allowCidrs);
    take(group, draft.group);
    take(limits.requestsPerDay, draft.requestsPerDay);
    take(limits.requestsPerMonth, draft.requestsPerMonth);
    take(limits.tokensPerDay, draft.tokensPerDay);
    take(limits.tokensPerMonth, draft.tokensPerMonth);
    take(limits.requestsPerMinute, draft.requestsPerMinute);
    take(limits.tokensPerMinute, draft.tokensPerMinute);
    take(limits.inFlight, draft.inFlight);
    if (draft.enabled)
        status = *draft.enabled ? KeyStatus::On : KeyStatus::Off;
}

std::shared_ptr<const KeyConfig> StoredKey::config() const
{
    auto made = std::make_shared<KeyConfig>();
    made->id = id;
    made->label = label;
    made->status = status;
    made->expiresAt = expiresAt;
    made->models = models;
    made->group = group;
    made->limits = limits;
    made->deleted = deleted;
    for (const std::string &network : allowCidrs) {
        if (const auto parsed = Cidr::parse(network))
            made->allowedNetworks.push_back(*parsed);
    }
    // A list of networks of which none can be read must not open the key to every address.
    if (!allowCidrs.empty() && made->allowedNetworks.empty())
        made->status = KeyStatus::Off;
    return made;
}

std::string StoredKey::auditJson() const
{
    nlohmann::ordered_json json;
    json["label"] = label;
    json["status"] = static_cast<int>(status);
    json["expires_at"] = jsonOrNull(expiresAt);
    json["models"] = models;
    json["allow_cidrs"] = allowCidrs;
    json["group"] = group;
    json["requests_per_day"] = jsonOrNull(limits.requestsPerDay);
    json["requests_per_month"] = jsonOrNull(limits.requestsPerMonth);
    json["tokens_per_day"] = jsonOrNull(limits.tokensPerDay);
    json["tokens_per_month"] = jsonOrNull(limits.tokensPerMonth);
    json["requests_per_minute"] = jsonOrNull(limits.requestsPerMinute);
    json["tokens_per_minute"] = jsonOrNull(limits.tokensPerMinute);
    json["in_flight"] = jsonOrNull(limits.inFlight);
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<StoredKey> readKey(Session &session, std::int64_t id)
{
    auto query = session.run("SELECT id, label, status, created_at, expires_at, models, allow_cidrs, group_name, "
                             "requests_per_day, requests_per_month, tokens_per_day, tokens_per_month, "
                             "requests_per_minute, tokens_per_minute, in_flight, deleted_at FROM keys WHERE id = ?",
                             {sqlInteger(id)});
    if (!query)
        return tl::make_unexpected(query.error());
    if (!(*query)->next())
        return fail("not_found", "There is no key with this id.", "id");
    StoredKey row = keyRowOf(**query);
    (*query)->finish();
    return row;
}

Result<void> insertKey(Session &session, StoredKey &row)
{
    const KeyLimits &limits = row.limits;
    const auto inserted = session.run(
        "INSERT INTO keys (label, status, created_at, expires_at, models, allow_cidrs, group_name, requests_per_day, "
        "requests_per_month, tokens_per_day, tokens_per_month, requests_per_minute, tokens_per_minute, in_flight) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {sqlText(row.label), sqlInteger(static_cast<int>(row.status)), sqlInteger(row.createdAt),
         numberOrNull(row.expiresAt), sqlText(jsonOf(row.models)), sqlText(jsonOf(row.allowCidrs)), sqlText(row.group),
         numberOrNull(limits.requestsPerDay), numberOrNull(limits.requestsPerMonth), numberOrNull(limits.tokensPerDay),
         numberOrNull(limits.tokensPerMonth), numberOrNull(limits.requestsPerMinute),
         numberOrNull(limits.tokensPerMinute), numberOrNull(limits.inFlight)});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    row.id = (*inserted)->lastInsertId().toLongLong();
    return {};
}

Result<void> updateKey(Session &session, const StoredKey &row)
{
    const KeyLimits &limits = row.limits;
    const auto updated = session.run(
        "UPDATE keys SET label = ?, status = ?, expires_at = ?, models = ?, allow_cidrs = ?, group_name = ?, "
        "requests_per_day = ?, requests_per_month = ?, tokens_per_day = ?, tokens_per_month = ?, "
        "requests_per_minute = ?, tokens_per_minute = ?, in_flight = ? WHERE id = ?",
        {sqlText(row.label), sqlInteger(static_cast<int>(row.status)), numberOrNull(row.expiresAt),
         sqlText(jsonOf(row.models)), sqlText(jsonOf(row.allowCidrs)), sqlText(row.group),
         numberOrNull(limits.requestsPerDay), numberOrNull(limits.requestsPerMonth), numberOrNull(limits.tokensPerDay),
         numberOrNull(limits.tokensPerMonth), numberOrNull(limits.requestsPerMinute),
         numberOrNull(limits.tokensPerMinute), numberOrNull(limits.inFlight), sqlInteger(row.id)});
    if (!updated)
        return tl::make_unexpected(updated.error());
    return {};
}

Result<std::vector<KeySecretRow>> readSecrets(Session &session, std::int64_t keyId, std::int64_t nowMs)
{
    auto query = session.run("SELECT hash, key_id, valid_until, display FROM key_secrets WHERE key_id = ? AND "
                             "(valid_until IS NULL OR valid_until > ?) ORDER BY created_at",
                             {sqlInteger(keyId), sqlInteger(nowMs)});
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<KeySecretRow> rows;
    while ((*query)->next()) {
        if (const auto row = secretRowOf(**query))
            rows.push_back(*row);
    }
    return rows;
}

Result<void> insertSecret(Session &session, const KeySecretRow &row, std::int64_t nowMs)
{
    const std::string_view hash(reinterpret_cast<const char *>(row.hash.data()), row.hash.size());
    const QVariant validUntil =
        row.validUntil == 0 ? QVariant(QMetaType::fromType<qlonglong>()) : sqlInteger(row.validUntil);
    const auto inserted =
        session.run("INSERT INTO key_secrets (hash, key_id, display, created_at, valid_until) VALUES (?, ?, ?, ?, ?)",
                    {sqlBlob(hash), sqlInteger(row.keyId), sqlText(row.display), sqlInteger(nowMs), validUntil});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    return {};
}

} // namespace turnpike
