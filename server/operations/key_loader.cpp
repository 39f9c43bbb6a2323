#include "server/operations/key_loader.h"

#include "server/operations/json_text.h"

#include <cstring>

namespace turnpike {

namespace {

std::optional<std::int64_t> numberAt(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toLongLong());
}

std::string textAt(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toStdString();
}

Result<void> loadSecrets(Session &session, std::int64_t nowMs, KeyDirectory &keys)
{
    auto query = session.run("SELECT hash, key_id, valid_until, display FROM key_secrets WHERE (valid_until IS NULL OR "
                             "valid_until > ?) AND key_id IN (SELECT id FROM keys WHERE deleted_at IS NULL)",
                             {sqlInteger(nowMs)});
    if (!query)
        return tl::make_unexpected(query.error());
    while ((*query)->next()) {
        if (const auto row = secretRowOf(**query))
            keys.putSecret(row->hash, row->keyId, row->validUntil);
    }
    return {};
}

} // namespace

StoredKey keyRowOf(const QSqlQuery &query)
{
    StoredKey row;
    row.id = query.value(0).toLongLong();
    row.label = textAt(query, 1);
    row.status = static_cast<KeyStatus>(query.value(2).toInt());
    row.createdAt = query.value(3).toLongLong();
    row.expiresAt = numberAt(query, 4);
    row.models = listOf(textAt(query, 5));
    row.allowCidrs = listOf(textAt(query, 6));
    row.group = textAt(query, 7);
    row.limits.requestsPerDay = numberAt(query, 8);
    row.limits.requestsPerMonth = numberAt(query, 9);
    row.limits.tokensPerDay = numberAt(query, 10);
    row.limits.tokensPerMonth = numberAt(query, 11);
    row.limits.requestsPerMinute = numberAt(query, 12);
    row.limits.tokensPerMinute = numberAt(query, 13);
    row.limits.inFlight = numberAt(query, 14);
    row.deleted = !query.value(15).isNull();
    return row;
}

std::optional<KeySecretRow> secretRowOf(const QSqlQuery &query)
{
    const QByteArray hash = query.value(0).toByteArray();
    KeySecretRow row;
    if (hash.size() != static_cast<qsizetype>(row.hash.size()))
        return std::nullopt;
    std::memcpy(row.hash.data(), hash.constData(), row.hash.size());
    row.keyId = query.value(1).toLongLong();
    row.validUntil = query.value(2).toLongLong();
    row.display = textAt(query, 3);
    return row;
}

Result<void> loadKeys(Session &session, std::int64_t nowMs, const LimitDefaults &defaults, KeyDirectory &keys)
{
    auto query = session.run("SELECT id, label, status, created_at, expires_at, models, allow_cidrs, group_name, "
                             "requests_per_day, requests_per_month, tokens_per_day, tokens_per_month, "
                             "requests_per_minute, tokens_per_minute, in_flight, deleted_at FROM keys");
    if (!query)
        return tl::make_unexpected(query.error());
    while ((*query)->next())
        keys.add(keyRowOf(**query).config(), defaults);
    return loadSecrets(session, nowMs, keys);
}

} // namespace turnpike
