#include "server/operations/setting_rows.h"

namespace turnpike {

Result<std::optional<std::string>> readSetting(Session &session, std::string_view name)
{
    auto query = session.run("SELECT value FROM settings WHERE name = ?", {sqlText(name)});
    if (!query)
        return tl::make_unexpected(query.error());
    std::optional<std::string> value;
    if ((*query)->next())
        value = (*query)->value(0).toString().toStdString();
    (*query)->finish();
    return value;
}

Result<void> writeSetting(Session &session, std::string_view name, std::string_view value)
{
    const auto written = session.run("INSERT INTO settings (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                     {sqlText(name), sqlText(value)});
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

} // namespace turnpike
