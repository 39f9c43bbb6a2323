#pragma once

#include "server/runtime/result.h"

#include <filesystem>
#include <memory>

namespace turnpike {

/// A data directory (made with mode 0700), held by this process through a lock on `turnpike.lock`:
///
///   turnpike.db    the database (unless `database_path` says otherwise)
///   journal/       usage that is not in the database yet
///   turnpike.key   opens the provider keys
///   turnpike.lock  locked while a process has the directory open; says its pid
class DataDirectory
{
public:
    /// Makes what is missing. Errors `data_directory_in_use` (names the pid), `data_directory_unusable`.
    static Result<std::unique_ptr<DataDirectory>> open(const std::filesystem::path &path);
    ~DataDirectory();

    /// Also holds a database that lies elsewhere, by a lock on `<file>.lock`: two data directories cannot share one.
    Result<void> lockDatabase(const std::filesystem::path &file);

    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path database() const { return m_path / "turnpike.db"; }
    std::filesystem::path journal() const { return m_path / "journal"; }
    std::filesystem::path secretKey() const { return m_path / "turnpike.key"; }

    /// $XDG_DATA_HOME/turnpike, else ~/.local/share/turnpike.
    static std::filesystem::path defaultPath();

    DataDirectory(const DataDirectory &) = delete;
    DataDirectory &operator=(const DataDirectory &) = delete;

private:
    explicit DataDirectory(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
    int m_lock = -1;
    int m_databaseLock = -1;
};

} // namespace turnpike
