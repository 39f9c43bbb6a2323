#include "server/operations/secret_key_file.h"

#include "server/storage/database_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sodium.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTitle = "turnpike-secret-key-1 ";
constexpr std::size_t kTextBytes = kTitle.size() + sizeof(SecretKey) * 2 + 1; // hex and a line feed

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

private:
    int m_fd;
};

std::optional<fs::path> credential()
{
    const char *directory = std::getenv("CREDENTIALS_DIRECTORY");
    if (!directory || !*directory)
        return std::nullopt;
    fs::path file = fs::path(directory) / "turnpike.key";
    std::error_code error;
    return fs::exists(file, error) ? std::optional(file) : std::nullopt;
}

/// Whether only its owner, who is us or root, can read the file.
bool isPrivate(int fd)
{
    struct stat status
    {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    const bool ours = status.st_uid == ::geteuid() || status.st_uid == 0;
    return ours && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Result<SecretKey> parse(std::string_view text, const fs::path &file)
{
    SecretKey key{};
    std::size_t bytes = 0;
    const bool shaped = text.size() >= kTextBytes - 1 && text.substr(0, kTitle.size()) == kTitle;
    const std::string_view hex = shaped ? text.substr(kTitle.size(), sizeof(SecretKey) * 2) : std::string_view();
    if (!shaped || sodium_hex2bin(key.data(), key.size(), hex.data(), hex.size(), nullptr, &bytes, nullptr) != 0 ||
        bytes != key.size())
        return fail("secret_key_damaged", file.string() + " is not a secret key of Turnpike, or it is damaged.");
    return key;
}

bool writeFlushed(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(n));
    }
    return ::fsync(fd) == 0;
}

} // namespace

Result<SecretKey> readSecretKey(const fs::path &file)
{
    const auto handedOver = credential();
    const fs::path &source = handedOver ? *handedOver : file;
    const Descriptor fd(::open(source.c_str(), O_RDONLY | O_CLOEXEC | (handedOver ? 0 : O_NOFOLLOW)));
    if (fd.get() < 0 && errno == ENOENT)
        return fail("secret_key_missing", "The secret key that opens the provider keys is missing: expected in " +
                                              source.string() + ". Restore it from a backup.");
    if (fd.get() < 0)
        return fail("secret_key_unreadable", "Cannot read " + source.string() + ": " + std::strerror(errno) + ".");
    if (!handedOver && !isPrivate(fd.get()))
        return fail("secret_key_unsafe",
                    "Others may read " + source.string() + "; make it a file of its own with mode 0600.");

    std::array<char, kTextBytes + 1> text{};
    const ssize_t n = ::read(fd.get(), text.data(), text.size());
    auto key = parse({text.data(), n > 0 ? static_cast<std::size_t>(n) : 0}, source);
    sodium_memzero(text.data(), text.size());
    return key;
}

Result<void> writeSecretKey(const fs::path &file, const SecretKey &key)
{
    std::array<char, sizeof(SecretKey) * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), key.data(), key.size());
    std::string text = std::string(kTitle) + hex.data() + '\n';

    fs::path fresh = file;
    fresh += ".new";
    ::unlink(fresh.c_str()); // of a start that was killed here
    bool written = false;
    {
        const Descriptor fd(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
        written = fd.get() >= 0 && writeFlushed(fd.get(), text) && ::link(fresh.c_str(), file.c_str()) == 0;
    }
    const int error = errno;
    ::unlink(fresh.c_str());
    sodium_memzero(text.data(), text.size());
    sodium_memzero(hex.data(), hex.size());
    if (!written)
        return fail("secret_key_unwritable", "Cannot write " + file.string() + ": " + std::strerror(error) + ".");
    syncPath(file.parent_path());
    return {};
}

} // namespace turnpike
