#include "server/gateway/held_database.h"

#include "server/operations/quota_proxy_import.h"

namespace turnpike {

Result<HeldDatabase> HeldDatabase::open(const Settings &settings)
{
    const std::string &data = settings.text("data"), &configured = settings.text("database_path");
    auto directory = DataDirectory::open(data.empty() ? DataDirectory::defaultPath() : std::filesystem::path(data));
    if (!directory)
        return tl::make_unexpected(directory.error());
    const std::filesystem::path usual = (*directory)->database();
    auto choice = chooseDatabase(configured.empty() ? usual : std::filesystem::path(configured), (*directory)->path());
    // A file of our name in our directory that is none of ours has lost its first page.
    if (!choice && choice.error().code == "database_foreign" && (configured.empty() || configured == usual))
        choice = DatabaseChoice{usual, std::nullopt};
    if (!choice)
        return tl::make_unexpected(choice.error());
    if (auto locked = (*directory)->lockDatabase(choice->file); !locked)
        return tl::make_unexpected(locked.error());
    return HeldDatabase(std::move(*directory), choice->file);
}

} // namespace turnpike
