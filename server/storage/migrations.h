#pragma once

#include "server/runtime/result.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace turnpike {

class Session;

struct Migration
{
    int version; // 1…, without gaps
    QString sql;
};

/// The migrations that are compiled in, in order.
std::vector<Migration> shippedMigrations();

/// The schema that a database has; 0: none of ours.
Result<int> schemaVersion(Session &session);

struct MigrationReport
{
    int from = 0; // 0: the file was new
    int to = 0;
    std::filesystem::path backup; // empty: nothing to back up
};

/// Brings a file to the newest schema, each step in a transaction of its own, so that it can be repeated after a kill.
/// An existing schema is copied beside the file first (`<file>.v<version>.backup`). Errors `database_newer` (made by a
/// newer release), `database_foreign`, `migration_failed`, and those of Session::open(); the file then keeps the
/// version it had reached.
Result<MigrationReport> migrateDatabase(const std::filesystem::path &file, const std::vector<Migration> &migrations,
                                        std::int64_t nowMs);

/// Cuts a script into its statements: each ends with a line that ends with ";" (a trigger's with "END;").
QStringList splitStatements(const QString &script);

} // namespace turnpike
