#include "app/workplace.h"

namespace turnpike {

namespace {

namespace fs = std::filesystem;

bool hasData(const Settings &settings)
{
    const std::string &database = settings.text("database_path");
    std::error_code ignored;
    return fs::exists(fs::path(settings.text("data")) / "turnpike.db", ignored) ||
           (!database.empty() && fs::exists(database, ignored));
}

} // namespace

Result<void> requireData(const Settings &settings)
{
    if (hasData(settings))
        return {};
    return fail("no_data", "There is no installation in " + settings.text("data") + "; --data DIR says where one is");
}

Result<Workplace> Workplace::open(const Settings &settings, Missing missing)
{
    const std::string &data = settings.text("data");
    if (const auto there = requireData(settings); missing == Missing::Refuse && !there)
        return tl::make_unexpected(there.error());
    auto installation = Installation::open(settings);
    if (installation)
        return Workplace{std::move(*installation), ServiceSocket(data)};
    if (installation.error().code != "data_directory_in_use")
        return tl::make_unexpected(installation.error());
    return Workplace{nullptr, ServiceSocket(data)};
}

} // namespace turnpike
