#include "server/gateway/data_directory.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> unusable(const fs::path &path, const std::string &why)
{
    return fail("data_directory_unusable", path.string() + ": " + why + ".", "data");
}

/// Makes the directory with mode 0700. One that is there keeps its mode (a group may be meant to reach the local socket
/// in it; the files in it are private themselves), but not everybody may write to it.
Result<void> makePrivate(const fs::path &path)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (::mkdir(path.c_str(), S_IRWXU) == 0)
        return {};
    struct stat status
    {};
    if (errno != EEXIST || ::stat(path.c_str(), &status) != 0)
        return unusable(path, std::strerror(errno));
    if (!S_ISDIR(status.st_mode))
        return unusable(path, "not a directory");
    if ((status.st_mode & S_IWOTH) != 0)
        return unusable(path, "everybody may write to it; give Turnpike a directory of its own");
    return {};
}

std::string holderOf(int fd)
{
    std::array<char, 32> text{};
    const ssize_t n = ::pread(fd, text.data(), text.size() - 1, 0);
    std::string pid(text.data(), n > 0 ? static_cast<std::size_t>(n) : 0);
    while (!pid.empty() && pid.back() == '\n')
        pid.pop_back();
    return pid.empty() ? std::string("another process") : "process " + pid;
}

Result<int> lock(const fs::path &file, const fs::path &what)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return unusable(file, std::strerror(errno));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        const std::string why = isHeld ? holderOf(fd) : std::strerror(errno);
        ::close(fd);
        if (!isHeld)
            return unusable(file, why);
        return fail("data_directory_in_use", what.string() + " is in use by " + why + ".", "data");
    }
    const std::string pid = std::to_string(::getpid()) + '\n';
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size())) {
        const int error = errno;
        ::close(fd);
        return unusable(file, std::strerror(error));
    }
    return fd;
}

} // namespace

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const fs::path &path)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error).lexically_normal();
    if (path.empty() || error)
        return unusable(path, "not a path");
    std::unique_ptr<DataDirectory> directory(
        new DataDirectory(absolute.has_filename() ? absolute : absolute.parent_path()));
    if (auto made = makePrivate(directory->path()); !made)
        return tl::make_unexpected(made.error());
    const auto locked = lock(directory->path() / "turnpike.lock", directory->path());
    if (!locked)
        return tl::make_unexpected(locked.error());
    directory->m_lock = *locked;
    if (auto made = makePrivate(directory->journal()); !made)
        return tl::make_unexpected(made.error());
    return directory;
}

DataDirectory::~DataDirectory()
{
    // The files stay: removing a lock file lets two processes hold "the" lock.
    for (const int fd : {m_databaseLock, m_lock}) {
        if (fd >= 0)
            ::close(fd);
    }
}

Result<void> DataDirectory::lockDatabase(const fs::path &file)
{
    if (m_databaseLock >= 0 || file == database())
        return {};
    fs::path lockFile = file;
    lockFile += ".lock";
    const auto locked = lock(lockFile, file);
    if (!locked)
        return tl::make_unexpected(locked.error());
    m_databaseLock = *locked;
    return {};
}

fs::path DataDirectory::defaultPath()
{
    const char *dataHome = std::getenv("XDG_DATA_HOME");
    if (dataHome && *dataHome == '/')
        return fs::path(dataHome) / "turnpike";
    const char *home = std::getenv("HOME");
    return fs::path(home && *home ? home : "/var/lib") / (home && *home ? ".local/share/turnpike" : "turnpike");
}

} // namespace turnpike
