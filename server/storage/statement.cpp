#include "server/storage/statement.h"

#include "server/storage/session.h"

#include <sqlite3.h>

namespace turnpike {

namespace {

Error errorOf(sqlite3 *connection)
{
    return Session::describe(sqlite3_errcode(connection), sqlite3_errmsg(connection));
}

} // namespace

Result<std::unique_ptr<Statement>> Statement::prepare(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return tl::make_unexpected(errorOf(connection));
    return std::unique_ptr<Statement>(new Statement(connection, statement));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::operator<<(std::int64_t value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Statement &Statement::operator<<(std::string_view text)
{
    // a null pointer would be bound as NULL
    sqlite3_bind_text(m_statement, ++m_bound, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
    return *this;
}

Statement &Statement::operator<<(std::nullopt_t)
{
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Result<int> Statement::run()
{
    m_bound = 0;
    const int code = sqlite3_step(m_statement);
    const bool done = code == SQLITE_DONE || code == SQLITE_ROW;
    Result<int> changed =
        done ? Result<int>(sqlite3_changes(m_connection)) : Result<int>(tl::make_unexpected(errorOf(m_connection)));
    sqlite3_reset(m_statement);
    return changed;
}

} // namespace turnpike
