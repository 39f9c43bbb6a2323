#include "server/storage/session.h"

#include "server/storage/database_file.h"
#include "server/storage/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>
#include <unordered_map>

namespace turnpike {

namespace {

QString pathText(const std::filesystem::path &file)
{
    return QString::fromStdString(file.string());
}

Result<void> pragmas(Session &session, std::initializer_list<const char *> statements)
{
    for (const char *statement : statements) {
        Result<QSqlQuery> done = session.query(QString::fromLatin1(statement));
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

/// Both pragmas must be in the first page before a table or the WAL exists, in one transaction: a file that is killed
/// between them would be taken for a foreign one. BEGIN IMMEDIATE would write the first page too early.
Result<void> mark(Session &session)
{
    Result<QSqlQuery> id = session.query(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return tl::make_unexpected(id.error());
    if (id->next() && id->value(0).toUInt() == kApplicationId)
        return {};
    id->finish();
    return pragmas(session, {"BEGIN", "PRAGMA auto_vacuum = INCREMENTAL", kApplicationIdPragma, "COMMIT"});
}

Result<void> configure(Session &session, Session::Access access)
{
    if (access == Session::Access::Read)
        return pragmas(session, {"PRAGMA wal_autocheckpoint = 0", "PRAGMA temp_store = MEMORY"});
    if (Result<void> marked = mark(session); !marked)
        return marked;
    return pragmas(session,
                   {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                    "PRAGMA wal_autocheckpoint = 4000", "PRAGMA cache_size = -8000", "PRAGMA temp_store = MEMORY"});
}

/// SQLite's own handle of the connection.
Result<sqlite3 *> connectionOf(const QSqlDatabase &database)
{
    QSqlQuery source(database);
    if (!source.exec(QStringLiteral("SELECT sqlite_source_id()")) || !source.next())
        return tl::make_unexpected(Session::describe(source.lastError()));
    if (source.value(0).toByteArray() != sqlite3_sourceid())
        return fail("database_unavailable", "Qt's SQLite driver brings another SQLite than the system's.");
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

struct Session::Cache
{
    // keyed by address: the texts are constants of the program
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> queries;
    std::unordered_map<const char *, std::unique_ptr<Statement>> statements;
    std::function<void(const QString &)> observer;

    bool prepare(QSqlQuery &query, const QString &sql) const
    {
        if (observer)
            observer(sql);
        return query.prepare(sql);
    }
};

Session::Session(QString name) : m_name(std::move(name)), m_cache(std::make_unique<Cache>()) {}

Session::~Session()
{
    m_cache.reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path &file, Access access, int busyMs)
{
    if (access == Access::Write) {
        Result<DatabaseFile> found = inspectDatabaseFile(file);
        if (!found)
            return tl::make_unexpected(found.error());
        if (*found == DatabaseFile::Foreign)
            return fail("database_foreign", "This file is not a Turnpike database; it was left untouched.");
        if (Result<void> made = createPrivateFile(file); !made)
            return tl::make_unexpected(made.error());
    }
    std::unique_ptr<Session> session(new Session(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), session->m_name);
        database.setDatabaseName(pathText(file));
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs);
        if (access == Access::Read)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(options);
        if (!database.open())
            return tl::make_unexpected(describe(database.lastError()));
    }
    if (Result<void> configured = configure(*session, access); !configured)
        return tl::make_unexpected(configured.error());
    return session;
}

Result<QSqlQuery *> Session::prepare(const char *sql)
{
    const auto cached = m_cache->queries.find(sql);
    if (cached != m_cache->queries.end()) {
        cached->second->finish();
        return cached->second.get();
    }
    auto query = std::make_unique<QSqlQuery>(database());
    query->setForwardOnly(true);
    if (!m_cache->prepare(*query, QString::fromUtf8(sql)))
        return tl::make_unexpected(describe(query->lastError()));
    return m_cache->queries.emplace(sql, std::move(query)).first->second.get();
}

Result<Statement *> Session::statement(const char *sql)
{
    const auto cached = m_cache->statements.find(sql);
    if (cached != m_cache->statements.end())
        return cached->second.get();
    const Result<sqlite3 *> connection = connectionOf(database());
    if (!connection)
        return tl::make_unexpected(connection.error());
    if (m_cache->observer)
        m_cache->observer(QString::fromUtf8(sql));
    Result<std::unique_ptr<Statement>> made = Statement::prepare(*connection, sql);
    if (!made)
        return tl::make_unexpected(made.error());
    return m_cache->statements.emplace(sql, std::move(*made)).first->second.get();
}

Result<QSqlQuery *> Session::run(const char *sql, std::initializer_list<QVariant> values)
{
    Result<QSqlQuery *> query = prepare(sql);
    if (!query)
        return query;
    int position = 0;
    for (const QVariant &value : values)
        (*query)->bindValue(position++, value);
    if (Result<void> done = exec(**query); !done)
        return tl::make_unexpected(done.error());
    return query;
}

Result<QSqlQuery> Session::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!m_cache->prepare(query, sql))
        return tl::make_unexpected(describe(query.lastError()));
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (Result<void> done = exec(query); !done)
        return tl::make_unexpected(done.error());
    return query;
}

void Session::observe(std::function<void(const QString &)> observer)
{
    m_cache->observer = std::move(observer);
}

void Session::release()
{
    for (auto &[sql, query] : m_cache->queries)
        query->finish();
}

Result<void> Session::transaction(const std::function<Result<void>()> &body)
{
    if (Result<QSqlQuery *> begun = run("BEGIN IMMEDIATE"); !begun)
        return tl::make_unexpected(begun.error());
    // After some errors SQLite has rolled back by itself; then this fails and that is fine.
    const auto rollBack = [this] {
        release();
        (void)run("ROLLBACK");
    };
    Result<void> done;
    try {
        done = body();
    } catch (...) {
        rollBack();
        throw;
    }
    if (!done) {
        rollBack();
        return done;
    }
    release(); // a statement that is half done would refuse the commit
    if (Result<QSqlQuery *> committed = run("COMMIT"); !committed) {
        rollBack();
        return tl::make_unexpected(committed.error());
    }
    return {};
}

Result<void> Session::exec(QSqlQuery &query)
{
    if (!query.exec())
        return tl::make_unexpected(describe(query.lastError()));
    return {};
}

Error Session::describe(const QSqlError &error)
{
    return describe(error.nativeErrorCode().toInt(), error.databaseText().toStdString());
}

// https://www.sqlite.org/rescode.html
Error Session::describe(int code, const std::string &text)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"database_busy", "Another process holds the database's lock: " + text};
    case SQLITE_FULL:
        return {"database_full", "The database cannot grow, the disk or its quota is full: " + text};
    case SQLITE_IOERR:
        return {"database_unavailable", "Reading or writing the database failed: " + text};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {"database_corrupt", "The database file is damaged or is not a database: " + text};
    case SQLITE_CONSTRAINT:
        return {"database_constraint", "The database refused the change: " + text};
    default:
        return {"database_unavailable", "The database reported an error: " + text};
    }
}

QSqlDatabase Session::database() const
{
    return QSqlDatabase::database(m_name, false);
}

} // namespace turnpike
