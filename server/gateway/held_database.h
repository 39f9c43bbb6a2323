#pragma once

#include "server/gateway/data_directory.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// A data directory and its database, held by this process but not opened: for what changes the file as a whole. The
/// database may be missing or damaged.
class HeldDatabase
{
public:
    /// Errors `data_directory_in_use` (names who holds it), `data_directory_unusable`, `database_foreign`.
    static Result<HeldDatabase> open(const Settings &settings);

    const std::filesystem::path &file() const { return m_file; }
    std::filesystem::path journal() const { return m_directory->journal(); }
    std::filesystem::path secretKey() const { return m_directory->secretKey(); }

private:
    HeldDatabase(std::unique_ptr<DataDirectory> directory, std::filesystem::path file)
        : m_directory(std::move(directory)), m_file(std::move(file))
    {}
    std::unique_ptr<DataDirectory> m_directory;
    std::filesystem::path m_file;
};

} // namespace turnpike
