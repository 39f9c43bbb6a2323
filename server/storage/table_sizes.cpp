#include "server/storage/table_sizes.h"

#include "server/storage/filter.h"

#include <algorithm>
#include <map>

namespace turnpike::storage {

namespace {

struct Object
{
    std::string name, table;
};

Result<std::vector<Object>> objects(Session &session)
{
    auto rows = session.query(
        QStringLiteral("SELECT name, tbl_name FROM sqlite_master WHERE rootpage > 0 ORDER BY tbl_name, name"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Object> all;
    while (rows->next())
        all.push_back({textOf(rows->value(0)), textOf(rows->value(1))});
    return all;
}

} // namespace

Result<std::vector<TableSize>> tableSizes(Session &session, const std::function<bool(int, int)> &step)
{
    const auto all = objects(session);
    if (!all)
        return tl::make_unexpected(all.error());
    std::map<std::string, TableSize> sizes;
    int done = 0;
    for (const Object &object : *all) {
        if (!step(done++, static_cast<int>(all->size())))
            return fail("cancelled", "Measuring was cancelled.");
        auto row = session.query(QStringLiteral("SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name = ?"),
                                 {sqlText(object.name)});
        if (!row)
            return fail("not_supported", "This SQLite cannot measure tables: " + row.error().message);
        TableSize &size = sizes[object.table];
        size.table = object.table;
        const std::int64_t bytes = row->next() ? row->value(0).toLongLong() : 0;
        (object.name == object.table ? size.bytes : size.indexBytes) += bytes;
    }
    std::vector<TableSize> sorted;
    sorted.reserve(sizes.size());
    for (auto &[name, size] : sizes)
        sorted.push_back(std::move(size));
    std::sort(sorted.begin(), sorted.end(),
              [](const TableSize &a, const TableSize &b) { return a.bytes + a.indexBytes > b.bytes + b.indexBytes; });
    return sorted;
}

} // namespace turnpike::storage
