#include "server/storage/compact.h"

#include "server/storage/backup.h"
#include "server/storage/database_swap.h"
#include "server/storage/integrity.h"

#include <algorithm>

namespace turnpike::storage {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyMs = 5000;

Result<std::int64_t> pragma(Session &session, const char *sql)
{
    auto row = session.query(QString::fromLatin1(sql));
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

/// A dense copy that can be read from its first page to its last.
Result<std::int64_t> writeAnew(const fs::path &file, const fs::path &fresh)
{
    const auto session = Session::open(file, Session::Access::Write, kBusyMs);
    if (!session)
        return tl::make_unexpected(session.error());
    const auto before = fileRoom(**session);
    if (!before)
        return tl::make_unexpected(before.error());
    if (auto written = backupDatabase(**session, fresh); !written)
        return tl::make_unexpected(written.error());
    const auto copy = Session::open(fresh, Session::Access::Read, kBusyMs);
    if (!copy)
        return tl::make_unexpected(copy.error());
    if (!isReadable(**copy))
        return fail("database_corrupt", "The new file cannot be read again; the database is as it was.");
    return before->used;
}

} // namespace

/// The driver takes one step of a statement only, and this one needs a step for each page: so it is run once for each.
Result<int> freePages(Session &session, int most)
{
    const auto free = pragma(session, "PRAGMA freelist_count");
    if (!free)
        return tl::make_unexpected(free.error());
    const int pages = static_cast<int>(std::min<std::int64_t>(*free, most));
    for (int i = 0; i < pages; ++i) {
        if (Result<QSqlQuery *> done = session.run("PRAGMA incremental_vacuum(1)"); !done)
            return tl::make_unexpected(done.error());
        else
            (*done)->finish();
    }
    return pages;
}

Result<FileRoom> fileRoom(Session &session)
{
    const auto bytes = pragma(session, "PRAGMA page_size");
    const auto pages = pragma(session, "PRAGMA page_count");
    const auto free = pragma(session, "PRAGMA freelist_count");
    for (const auto *asked : {&bytes, &pages, &free}) {
        if (!*asked)
            return tl::make_unexpected(asked->error());
    }
    return FileRoom{*bytes * *pages, *bytes * *free};
}

Result<Compaction> compactDatabaseFile(const fs::path &file)
{
    fs::path fresh = file;
    fresh += ".compact";
    removeDatabaseFiles(fresh); // of an attempt that was killed
    const auto before = writeAnew(file, fresh);
    if (!before) {
        removeDatabaseFiles(fresh);
        return tl::make_unexpected(before.error());
    }
    std::error_code error;
    const auto after = static_cast<std::int64_t>(fs::file_size(fresh, error));
    if (auto swapped = swapDatabase({file, fresh, {}}, [](std::string_view) {}); !swapped) {
        removeDatabaseFiles(fresh);
        return tl::make_unexpected(swapped.error());
    }
    return Compaction{*before - after, after};
}

} // namespace turnpike::storage
