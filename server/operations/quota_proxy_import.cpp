#include "server/operations/quota_proxy_import.h"

#include "server/operations/audit.h"
#include "server/operations/key_rows.h"
#include "server/operations/quota_proxy_file.h"
#include "server/operations/secret_box.h"
#include "server/operations/setting_rows.h"
#include "server/storage/database_file.h"

#include <QLoggingCategory>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(importLog, "turnpike.import")

namespace fs = std::filesystem;

constexpr const char *kImported = "quota_proxy_import";
constexpr qsizetype kMostLabel = 200;

/// As validation wants labels: no control characters, not too long.
std::string tidyLabel(const std::string &label)
{
    QString text = QString::fromStdString(label);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    const auto characters = text.trimmed().toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                             std::min(characters.size(), kMostLabel))
        .toStdString();
}

Result<void> done(const Result<QSqlQuery *> &query)
{
    if (!query)
        return tl::make_unexpected(query.error());
    return {};
}

/// Requests that were counted elsewhere: they have no rows in the log, so they stand in the closed days too.
Result<void> storeRequests(Session &session, std::int64_t keyId, std::int64_t requests, const QuotaCalendar &calendar,
                           std::int64_t nowMs)
{
    const QVariant day = sqlText(QuotaCalendar::dayText(calendar.dayAt(nowMs)));
    const QVariant count = sqlInteger(requests);
    auto stored = done(session.run("INSERT INTO usage_daily (day, key_id, requests, all_requests, failures, input, "
                                   "cached_input, cache_write, output, estimated, cost, updated_at) "
                                   "VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?)",
                                   {day, sqlInteger(keyId), count, count, sqlInteger(nowMs)}));
    if (!stored)
        return stored;
    stored = done(session.run("INSERT INTO usage_hourly (day, hour, key_id, channel_id, model, requests, all_requests, "
                              "failures, input, cached_input, cache_write, output, estimated, cost) "
                              "VALUES (?, ?, ?, 0, '', ?, ?, 0, 0, 0, 0, 0, 0, 0)",
                              {day, sqlInteger(calendar.hourStartMs(nowMs)), sqlInteger(keyId), count, count}));
    if (!stored)
        return stored;
    return done(session.run("INSERT INTO closed_days (day, account_id, key_id, requests, all_requests, input, "
                            "cached_input, cache_write, output, estimated, cost) "
                            "VALUES (?, 0, ?, ?, ?, 0, 0, 0, 0, 0, 0)",
                            {day, sqlInteger(keyId), count, count}));
}

Result<std::int64_t> storeKey(Session &session, const QuotaProxyData::Key &key, std::int64_t nowMs)
{
    StoredKey row;
    row.label = tidyLabel(key.label);
    row.createdAt = key.createdAt > 0 ? key.createdAt : nowMs;
    row.expiresAt = key.expiresAt;
    if (const auto stored = insertKey(session, row); !stored)
        return tl::make_unexpected(stored.error());
    KeySecretRow secret;
    secret.hash = KeyDirectory::hash(key.secret);
    secret.keyId = row.id;
    secret.display = SecretBox::mask(key.secret);
    if (const auto stored = insertSecret(session, secret, row.createdAt); !stored)
        return tl::make_unexpected(stored.error());
    return row.id;
}

Result<ImportReport> store(Session &session, const QuotaProxyData &data, const fs::path &source,
                           const QuotaCalendar &calendar, std::int64_t nowMs)
{
    ImportReport report;
    for (const QuotaProxyData::Key &key : data.keys) {
        const auto id = storeKey(session, key, nowMs);
        if (!id)
            return tl::make_unexpected(id.error());
        ++report.keys;
        const auto requests = data.requests.find(key.secret);
        if (requests == data.requests.end())
            continue;
        if (const auto stored = storeRequests(session, *id, requests->second, calendar, nowMs); !stored)
            return tl::make_unexpected(stored.error());
        report.requestsToday += requests->second;
    }
    if (const auto noted = writeSetting(session, kImported, source.string()); !noted)
        return tl::make_unexpected(noted.error());
    const auto audited = writeAudit(session, nowMs, Actor{"start"}, "import.quota_proxy", "keys", {},
                                    R"({"keys":)" + std::to_string(report.keys) + R"(,"requests_today":)" +
                                        std::to_string(report.requestsToday) + "}");
    return audited ? Result<ImportReport>(report) : tl::make_unexpected(audited.error());
}

fs::path besideOf(const fs::path &quotaProxyFile)
{
    return quotaProxyFile.parent_path() / (quotaProxyFile.stem().string() + ".turnpike.db");
}

} // namespace

Result<DatabaseChoice> chooseDatabase(const fs::path &configured, const fs::path &workDirectory)
{
    const auto found = inspectDatabaseFile(configured);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found == DatabaseFile::Ours)
        return DatabaseChoice{configured, std::nullopt};

    const fs::path beside = besideOf(configured);
    const auto sibling = inspectDatabaseFile(beside);
    if (!sibling)
        return tl::make_unexpected(sibling.error());
    const bool hasSibling = *sibling == DatabaseFile::Ours;
    if (*found != DatabaseFile::Foreign) // the quota-proxy file may have been put away after its import
        return DatabaseChoice{hasSibling ? beside : configured, std::nullopt};
    if (hasSibling)
        return DatabaseChoice{beside, configured};

    const auto isQuotaProxy = isQuotaProxyFile(configured, workDirectory);
    if (!isQuotaProxy)
        return tl::make_unexpected(isQuotaProxy.error());
    if (!*isQuotaProxy)
        return fail("database_foreign",
                    configured.string() + " is neither a Turnpike nor a quota-proxy database; it was left untouched.");
    return DatabaseChoice{beside, configured};
}

Result<std::optional<ImportReport>> importQuotaProxy(Session &session, const fs::path &source,
                                                     const fs::path &workDirectory, const QuotaCalendar &calendar,
                                                     std::int64_t nowMs)
{
    const auto imported = readSetting(session, kImported);
    if (!imported)
        return tl::make_unexpected(imported.error());
    if (*imported)
        return std::optional<ImportReport>();

    const auto data = readQuotaProxyFile(source, workDirectory, QuotaCalendar::dayText(calendar.dayAt(nowMs)));
    if (!data)
        return tl::make_unexpected(data.error());
    std::optional<ImportReport> report;
    const auto stored = session.transaction([&]() -> Result<void> {
        const auto made = store(session, *data, source, calendar, nowMs);
        if (!made)
            return tl::make_unexpected(made.error());
        report = *made;
        return {};
    });
    if (!stored)
        return tl::make_unexpected(stored.error());
    qCInfo(importLog, "imported %d keys with %lld requests of today from %s", report->keys,
           static_cast<long long>(report->requestsToday), source.c_str());
    return report;
}

} // namespace turnpike
