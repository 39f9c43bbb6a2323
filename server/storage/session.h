#pragma once

#include "server/runtime/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string_view>

namespace turnpike {

class Statement;

/// One database connection of one thread, on a uniquely named QSqlDatabase that is removed with it. Use only on the
/// thread that opened it.
class Session
{
public:
    enum class Access { Read, Write };
    /// SQLite: WAL, synchronous=FULL, foreign keys on; only the writing connection checkpoints. `busyMs` is how long a
    /// statement waits for another process's lock. Errors `database_unavailable`, `database_busy`, `database_full`,
    /// `database_corrupt`; for writing also `database_foreign` (not a Turnpike database: left untouched).
    static Result<std::unique_ptr<Session>> open(const std::filesystem::path &file, Access access, int busyMs);
    ~Session();

    /// Prepares once and keeps it; returns the ready statement, reset. The text must be a constant of the program.
    Result<QSqlQuery *> prepare(const char *sql);
    /// Prepares (cached), binds by position, executes.
    Result<QSqlQuery *> run(const char *sql, std::initializer_list<QVariant> values = {});
    /// Like run(), for SQL that was put together (filters, sort columns from an enum); not cached.
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});

    /// A statement for what is executed once or more for every request; prepared once and kept.
    Result<Statement *> statement(const char *sql);

    /// Told of each statement when it is prepared; for tests of query plans.
    void observe(std::function<void(const QString &sql)> observer);
    /// Ends every cached statement that was not read to its end: it would hold its snapshot and keep the WAL growing.
    void release();
    /// BEGIN IMMEDIATE … COMMIT around `body`; an Error or an exception rolls back.
    Result<void> transaction(const std::function<Result<void>()> &body);
    /// Executes a prepared query, mapping its error.
    static Result<void> exec(QSqlQuery &query);
    /// Maps a driver error to one of the codes above; the message has no bound values.
    static Error describe(const QSqlError &error);
    /// The same by SQLite's (primary or extended) result code.
    static Error describe(int code, const std::string &text);

    QSqlDatabase database() const;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

private:
    explicit Session(QString name);
    struct Cache;
    QString m_name;
    std::unique_ptr<Cache> m_cache;
};

/// Values to bind, without ambiguity.
inline QVariant sqlInteger(std::int64_t value)
{
    return QVariant(static_cast<qlonglong>(value));
}
inline QVariant sqlText(std::string_view utf8)
{
    if (utf8.empty()) // a null QString would be bound as NULL
        return QVariant(QStringLiteral(""));
    return QVariant(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}
/// The bytes are not copied: they must live until the statement has run.
inline QVariant sqlBlob(std::string_view bytes)
{
    return QVariant(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

} // namespace turnpike
