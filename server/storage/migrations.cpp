#include "server/storage/migrations.h"

#include "server/storage/backup.h"
#include "server/storage/session.h"

#include <QDir>
#include <QFile>

namespace turnpike {

namespace {

constexpr int kBusyMs = 5000;

Result<void> apply(Session &session, const Migration &migration, std::int64_t nowMs)
{
    Result<void> done = session.transaction([&]() -> Result<void> {
        for (const QString &statement : splitStatements(migration.sql)) {
            if (Result<QSqlQuery> ran = session.query(statement); !ran)
                return tl::make_unexpected(ran.error());
        }
        Result<QSqlQuery> noted =
            session.query(QStringLiteral("INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"),
                          {migration.version, QVariant::fromValue<qint64>(nowMs)});
        if (!noted)
            return tl::make_unexpected(noted.error());
        return {};
    });
    if (!done)
        return fail("migration_failed", "Migration " + std::to_string(migration.version) +
                                            " failed and was rolled back: " + done.error().message);
    return {};
}

std::filesystem::path backupName(const std::filesystem::path &file, int version)
{
    std::filesystem::path name = file;
    name += ".v" + std::to_string(version) + ".backup";
    return name;
}

} // namespace

Result<int> schemaVersion(Session &session)
{
    Result<QSqlQuery> known = session.query(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"));
    if (!known)
        return tl::make_unexpected(known.error());
    if (!known->next() || known->value(0).toInt() == 0)
        return 0;
    Result<QSqlQuery> version = session.query(QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version"));
    if (!version)
        return tl::make_unexpected(version.error());
    return version->next() ? version->value(0).toInt() : 0;
}

std::vector<Migration> shippedMigrations()
{
    const QDir folder(QStringLiteral(":/turnpike/sql/sqlite"));
    std::vector<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        migrations.push_back({name.section(QLatin1Char('_'), 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<MigrationReport> migrateDatabase(const std::filesystem::path &file, const std::vector<Migration> &migrations,
                                        std::int64_t nowMs)
{
    Result<std::unique_ptr<Session>> session = Session::open(file, Session::Access::Write, kBusyMs);
    if (!session)
        return tl::make_unexpected(session.error());
    Result<int> version = schemaVersion(**session);
    if (!version)
        return tl::make_unexpected(version.error());
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*version > newest)
        return fail("database_newer", "The database has schema " + std::to_string(*version) +
                                          ", this release knows up to " + std::to_string(newest) +
                                          ". Install the newer release, or restore a backup.");
    MigrationReport report{*version, newest, {}};
    if (*version == newest)
        return report;
    if (*version > 0) {
        report.backup = backupName(file, *version);
        if (Result<void> saved = backupDatabase(**session, report.backup); !saved)
            return tl::make_unexpected(saved.error());
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (Result<void> done = apply(**session, migration, nowMs); !done)
            return tl::make_unexpected(done.error());
    }
    return report;
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    bool trigger = false;
    for (const QString &line : script.split(QLatin1Char('\n'))) {
        const QString code = line.section(QStringLiteral("--"), 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        if (statement.isEmpty())
            trigger = code.startsWith(QStringLiteral("CREATE TRIGGER"), Qt::CaseInsensitive);
        statement += code + QLatin1Char('\n');
        const bool ends =
            trigger ? code.compare(QStringLiteral("END;"), Qt::CaseInsensitive) == 0 : code.endsWith(QLatin1Char(';'));
        if (ends) {
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

} // namespace turnpike
