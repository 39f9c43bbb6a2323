#include "app/admin_token_notice.h"

#include "server/gateway/installation.h"
#include "server/operations/admin_token.h"

#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace turnpike {

namespace {

/// Beside it first: who reads the file finds the whole token or no file.
bool writeSecretFile(const std::string &path, const std::string &content)
{
    const std::string fresh = path + ".new";
    ::unlink(fresh.c_str());
    const int fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return false;
    const bool written =
        ::write(fd, content.data(), content.size()) == static_cast<ssize_t>(content.size()) && ::fsync(fd) == 0;
    const bool closed = ::close(fd) == 0;
    if (written && closed && ::rename(fresh.c_str(), path.c_str()) == 0)
        return true;
    ::unlink(fresh.c_str());
    return false;
}

} // namespace

Result<void> tellFreshAdminToken(Installation &installation)
{
    const std::string token = installation.adminToken().takeFresh();
    if (token.empty())
        return {};
    if (::isatty(STDERR_FILENO) == 1) {
        std::fprintf(stderr, "turnpike: admin token (shown this once): %s\n", token.c_str());
        return {};
    }
    const std::string path = (installation.dataDirectory() / "admin-token").string();
    if (!writeSecretFile(path, token + "\n"))
        return fail("admin_token_unwritable", "The admin token cannot be written to " + path);
    std::fprintf(stderr, "turnpike: the admin token is in %s\n", path.c_str());
    return {};
}

} // namespace turnpike
