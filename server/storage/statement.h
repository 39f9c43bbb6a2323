#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace turnpike {

/// A prepared statement on a Session's connection, bound through SQLite's own interface: QSqlQuery spends more on
/// taking a value than SQLite on storing it, and the ledger binds some thirty for every request. Made and kept by its
/// Session; use only on that thread.
class Statement
{
public:
    /// Binds the next value. Text is UTF-8 and not copied: it must live until run().
    Statement &operator<<(std::int64_t value);
    Statement &operator<<(int value) { return *this << static_cast<std::int64_t>(value); }
    Statement &operator<<(bool value) { return *this << static_cast<std::int64_t>(value); }
    Statement &operator<<(std::string_view text);
    Statement &operator<<(std::nullopt_t);

    /// Executes with the values bound since the last time; how many rows it changed. Errors as Session::describe()
    /// says.
    Result<int> run();

    static Result<std::unique_ptr<Statement>> prepare(sqlite3 *connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

private:
    Statement(sqlite3 *connection, sqlite3_stmt *statement) : m_connection(connection), m_statement(statement) {}
    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

} // namespace turnpike
