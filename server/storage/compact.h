#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <filesystem>

namespace turnpike::storage {

/// Gives up to `most` pages that hold nothing back to the file system; inside a transaction. How many there were: fewer
/// than `most` means that none is left.
Result<int> freePages(Session &session, int most);

/// Room in the database file, in bytes.
struct FileRoom
{
    std::int64_t used = 0; // all pages
    std::int64_t free = 0; // of these, without content
};
Result<FileRoom> fileRoom(Session &session);

/// What was gained by compacting, in bytes.
struct Compaction
{
    std::int64_t freed = 0;
    std::int64_t left = 0; // the database's size now
};

/// Writes the whole database anew, dense, and puts it in the place of the old one in one step; needs room for both.
/// Only while nobody has it open. Errors `backup_failed`, `database_corrupt`, `database_busy`, `swap_failed`: it is as
/// it was.
Result<Compaction> compactDatabaseFile(const std::filesystem::path &file);

} // namespace turnpike::storage
