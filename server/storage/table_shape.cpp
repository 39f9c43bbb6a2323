#include "server/storage/table_shape.h"

#include "server/storage/filter.h"

#include <algorithm>

namespace turnpike::storage {

namespace {

Result<void> readColumns(Session &session, TableShape &shape)
{
    // a table without row ids has the columns of its key first
    const QString order = shape.kind == TreeKind::Entries ? QStringLiteral("pk = 0, pk, cid") : QStringLiteral("cid");
    auto rows =
        session.query(QStringLiteral("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY ") + order,
                      {sqlText(shape.name)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        const bool isKey = rows->value(3).toInt() > 0;
        if (isKey && shape.kind == TreeKind::Rows)
            shape.rowIdColumn = static_cast<int>(shape.columns.size());
        shape.columns.push_back({textOf(rows->value(0)), textOf(rows->value(1)), rows->value(2).toBool() || isKey});
    }
    return {};
}

Result<void> readReferences(Session &session, TableShape &shape)
{
    auto rows = session.query(QStringLiteral("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)"),
                              {sqlText(shape.name)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next())
        shape.references.push_back({textOf(rows->value(0)), textOf(rows->value(1)), textOf(rows->value(2))});
    return {};
}

bool fitsColumn(const RawValue &value, const TableShape::Column &column)
{
    if (std::holds_alternative<std::monostate>(value))
        return !column.required;
    if (column.type == "INTEGER")
        return std::holds_alternative<std::int64_t>(value);
    return column.type == "TEXT" ? std::holds_alternative<std::string>(value) : std::holds_alternative<RawBlob>(value);
}

} // namespace

QString TableShape::insertText() const
{
    QStringList names, places;
    for (const Column &column : columns) {
        names << QStringLiteral("\"%1\"").arg(QString::fromStdString(column.name));
        places << QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
        .arg(QString::fromStdString(name), names.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

bool TableShape::fits(const RawRow &row) const
{
    if (row.values.empty() || row.values.size() > columns.size())
        return false;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const bool isRowId = static_cast<int>(i) == rowIdColumn; // it lies outside the row, which has NULL there
        if (isRowId ? !std::holds_alternative<std::monostate>(row.values[i]) : !fitsColumn(row.values[i], columns[i]))
            return false;
    }
    return true;
}

Result<std::vector<TableShape>> tableShapes(Session &session)
{
    auto rows = session.query(
        QStringLiteral("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                       "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> 'schema_version' ORDER BY name"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<TableShape> shapes;
    while (rows->next()) {
        TableShape shape;
        shape.name = textOf(rows->value(0));
        shape.kind = rows->value(1).toBool() ? TreeKind::Entries : TreeKind::Rows;
        shapes.push_back(std::move(shape));
    }
    for (TableShape &shape : shapes) {
        for (auto *read : {readColumns, readReferences}) {
            if (auto done = read(session, shape); !done)
                return tl::make_unexpected(done.error());
        }
    }
    return shapes;
}

} // namespace turnpike::storage
