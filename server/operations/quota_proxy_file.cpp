#include "server/operations/quota_proxy_file.h"

#include "server/storage/session.h"

#include <QUuid>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyMs = 2000;

/// A copy of a database and its WAL, removed at the end: it holds secrets in the clear.
class Copy
{
public:
    static Result<std::unique_ptr<Copy>> make(const fs::path &file, const fs::path &workDirectory)
    {
        std::unique_ptr<Copy> copy(new Copy);
        copy->m_directory =
            workDirectory / ("import-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
        std::error_code error;
        fs::create_directory(copy->m_directory, error);
        if (!error)
            fs::permissions(copy->m_directory, fs::perms::owner_all, error);
        if (!error)
            fs::copy_file(file, copy->file(), error);
        for (const char *suffix : {"-wal", "-journal"}) {
            const fs::path beside = file.string() + suffix;
            std::error_code ignored;
            if (!error && fs::exists(beside, ignored))
                fs::copy_file(beside, copy->file().string() + suffix, error);
        }
        if (error)
            return fail("database_unavailable", "Cannot copy " + file.string() + " for reading: " + error.message());
        return copy;
    }

    ~Copy()
    {
        std::error_code ignored;
        fs::remove_all(m_directory, ignored);
    }

    fs::path file() const { return m_directory / "copy.db"; }

    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;

private:
    Copy() = default;
    fs::path m_directory;
};

using Columns = std::set<QString>;

Result<Columns> columnsOf(Session &session, const QString &table)
{
    auto query = session.query(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    if (!query)
        return tl::make_unexpected(query.error());
    Columns columns;
    while (query->next())
        columns.insert(query->value(0).toString());
    return columns;
}

bool hasAll(const Columns &columns, std::initializer_list<const char *> names)
{
    return std::all_of(names.begin(), names.end(),
                       [&](const char *name) { return columns.count(QLatin1String(name)) > 0; });
}

struct Form
{
    bool isQuotaProxy = false;
    bool hasExpiry = false;
    QString usageTable;
};

Result<Form> formOf(Session &session)
{
    const auto keys = columnsOf(session, QStringLiteral("trial_keys"));
    if (!keys)
        return tl::make_unexpected(keys.error());
    Form form;
    form.hasExpiry = hasAll(*keys, {"expires_at"});
    for (const QString &table : {QStringLiteral("usage_logs"), QStringLiteral("daily_usage")}) {
        const auto columns = columnsOf(session, table);
        if (!columns)
            return tl::make_unexpected(columns.error());
        if (form.usageTable.isEmpty() && hasAll(*columns, {"trial_key", "day", "requests"}))
            form.usageTable = table;
    }
    form.isQuotaProxy = hasAll(*keys, {"key", "label", "created_at"}) && !form.usageTable.isEmpty();
    return form;
}

Result<void> readKeys(Session &session, const Form &form, QuotaProxyData &data)
{
    auto query =
        session.query(form.hasExpiry ? QStringLiteral("SELECT key, label, created_at, expires_at FROM trial_keys")
                                     : QStringLiteral("SELECT key, label, created_at, NULL FROM trial_keys"));
    if (!query)
        return tl::make_unexpected(query.error());
    while (query->next()) {
        QuotaProxyData::Key key;
        key.secret = query->value(0).toString().toStdString();
        key.label = query->value(1).toString().toStdString();
        key.createdAt = query->value(2).toLongLong();
        if (const std::int64_t expiresAt = query->value(3).toLongLong(); expiresAt > 0)
            key.expiresAt = expiresAt;
        if (!key.secret.empty())
            data.keys.push_back(std::move(key));
    }
    return {};
}

Result<void> readRequests(Session &session, const Form &form, const std::string &day, QuotaProxyData &data)
{
    const QString sql = QStringLiteral("SELECT trial_key, sum(requests) FROM %1 WHERE day = ? GROUP BY trial_key");
    auto query = session.query(sql.arg(form.usageTable), {sqlText(day)});
    if (!query)
        return tl::make_unexpected(query.error());
    while (query->next()) {
        const std::int64_t requests = query->value(1).toLongLong();
        if (requests > 0)
            data.requests[query->value(0).toString().toStdString()] = requests;
    }
    return {};
}

} // namespace

Result<bool> isQuotaProxyFile(const fs::path &file, const fs::path &workDirectory)
{
    const auto copy = Copy::make(file, workDirectory);
    if (!copy)
        return tl::make_unexpected(copy.error());
    const auto session = Session::open((*copy)->file(), Session::Access::Read, kBusyMs);
    if (!session)
        return false; // not a database that SQLite can read
    const auto form = formOf(**session);
    return form && form->isQuotaProxy;
}

Result<QuotaProxyData> readQuotaProxyFile(const fs::path &file, const fs::path &workDirectory, const std::string &day)
{
    const auto copy = Copy::make(file, workDirectory);
    if (!copy)
        return tl::make_unexpected(copy.error());
    const auto session = Session::open((*copy)->file(), Session::Access::Read, kBusyMs);
    if (!session)
        return tl::make_unexpected(session.error());
    const auto form = formOf(**session);
    if (!form)
        return tl::make_unexpected(form.error());
    if (!form->isQuotaProxy)
        return fail("database_foreign", file.string() + " is not a quota-proxy database.");
    QuotaProxyData data;
    if (const auto read = readKeys(**session, *form, data); !read)
        return tl::make_unexpected(read.error());
    if (const auto read = readRequests(**session, *form, day, data); !read)
        return tl::make_unexpected(read.error());
    return data;
}

} // namespace turnpike
