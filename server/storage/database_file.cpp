#include "server/storage/database_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>

namespace turnpike {

namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kApplicationIdOffset = 68;
constexpr std::size_t kHeaderBytes = 100;

tl::unexpected<Error> unavailable(const std::filesystem::path &file, int error)
{
    return fail("database_unavailable", file.string() + ": " + std::strerror(error));
}

} // namespace

Result<DatabaseFile> inspectDatabaseFile(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT ? Result<DatabaseFile>(DatabaseFile::Missing) : unavailable(file, errno);
    std::array<unsigned char, kHeaderBytes> header{};
    const ssize_t got = ::pread(descriptor, header.data(), header.size(), 0);
    const int error = errno;
    ::close(descriptor);
    if (got < 0)
        return unavailable(file, error);
    if (got == 0)
        return DatabaseFile::Empty;
    if (got < static_cast<ssize_t>(kHeaderBytes) || std::memcmp(header.data(), kMagic.data(), kMagic.size()) != 0)
        return DatabaseFile::Foreign;
    std::uint32_t application = 0;
    for (std::size_t i = 0; i < 4; ++i)
        application = (application << 8) | header[kApplicationIdOffset + i];
    return application == kApplicationId ? DatabaseFile::Ours : DatabaseFile::Foreign;
}

Result<void> createPrivateFile(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return unavailable(file, errno);
    ::close(descriptor);
    return {};
}

void syncPath(const std::filesystem::path &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace turnpike
