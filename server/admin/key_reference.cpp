#include "server/admin/key_reference.h"

#include "server/accounting/key_directory.h"
#include "server/storage/key_pages.h"

#include <charconv>

namespace turnpike {

Result<std::vector<std::int64_t>> keysNamed(Session &session, const std::string &reference)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(reference.data(), reference.data() + reference.size(), id);
    if (error == std::errc() && end == reference.data() + reference.size())
        return std::vector<std::int64_t>{id};
    const SecretHash hash = KeyDirectory::hash(reference);
    const std::string_view bytes(reinterpret_cast<const char *>(hash.data()), hash.size());
    const auto whole = storage::keyByHash(session, bytes);
    if (!whole)
        return tl::make_unexpected(whole.error());
    if (*whole)
        return std::vector<std::int64_t>{**whole};
    return storage::keysByDisplay(session, reference);
}

} // namespace turnpike
