#include "server/storage/database_swap.h"

#include "server/storage/database_file.h"
#include "server/storage/session.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyMs = 2000;

/// SQLite's files beside a database that hold a part of it, and the one that does not.
constexpr const char *kLogs[] = {"-wal", "-journal"};
constexpr const char *kIndexOfLog = "-shm";

fs::path beside(const fs::path &file, const char *suffix)
{
    fs::path name = file;
    return name += suffix;
}

tl::unexpected<Error> failed(const fs::path &file, int error)
{
    return fail("swap_failed", file.string() + ": " + std::strerror(error) + ".");
}

bool hasBytes(const fs::path &file)
{
    std::error_code error;
    const auto bytes = fs::file_size(file, error);
    return !error && bytes > 0;
}

bool isDamage(const Error &error)
{
    return error.code == "database_corrupt" || error.code == "database_foreign";
}

/// Brings what is in the log into the file itself. A file that is too damaged for that keeps its log.
Result<void> flushLog(const fs::path &file)
{
    const auto session = Session::open(file, Session::Access::Write, kBusyMs);
    if (!session)
        return isDamage(session.error()) ? Result<void>() : tl::make_unexpected(session.error());
    auto row = (*session)->query(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!row)
        return isDamage(row.error()) ? Result<void>() : tl::make_unexpected(row.error());
    if (row->next() && row->value(0).toInt() != 0)
        return fail("database_busy", "Another program has the database open: " + file.string() + ".");
    return {};
}

/// A second name for the same file: the first one stays until the new database takes it in one step.
Result<void> keep(const fs::path &file, const fs::path &name)
{
    if (::link(file.c_str(), name.c_str()) != 0)
        return failed(name, errno);
    return {};
}

Result<void> keepAside(const DatabaseSwap &swap)
{
    if (auto kept = keep(swap.present, swap.aside); !kept)
        return kept;
    for (const char *log : kLogs) {
        if (!hasBytes(beside(swap.present, log)))
            continue;
        if (auto kept = keep(beside(swap.present, log), beside(swap.aside, log)); !kept)
            return kept;
    }
    syncPath(swap.present.parent_path());
    return {};
}

} // namespace

Result<void> swapDatabase(const DatabaseSwap &swap, const std::function<void(std::string_view)> &step)
{
    std::error_code error;
    const bool isThere = fs::exists(swap.present, error);
    if (isThere) {
        step("flush");
        if (auto flushed = flushLog(swap.present); !flushed)
            return flushed;
    }
    if (isThere && !swap.aside.empty()) {
        step("keep");
        if (auto kept = keepAside(swap); !kept)
            return kept;
    }
    // SQLite would play a log that is there into the new database, whichever it belongs to. It is empty by now, unless
    // the file was too damaged to take it.
    step("unlog");
    for (const char *log : kLogs)
        fs::remove(beside(swap.present, log), error);
    fs::remove(beside(swap.present, kIndexOfLog), error);
    syncPath(swap.present.parent_path());
    step("rename");
    if (::rename(swap.fresh.c_str(), swap.present.c_str()) != 0)
        return failed(swap.present, errno);
    step("sync");
    syncPath(swap.present.parent_path());
    return {};
}

void removeDatabaseFiles(const fs::path &file)
{
    std::error_code error;
    for (const char *suffix : {"", kLogs[0], kLogs[1], kIndexOfLog})
        fs::remove(beside(file, suffix), error);
}

} // namespace turnpike
