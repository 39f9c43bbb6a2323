#pragma once

#include "server/storage/raw_tree.h"
#include "server/storage/session.h"

namespace turnpike::storage {

/// A table of our schema: how its rows lie in the file, and how they are put into a new one.
struct TableShape
{
    struct Column
    {
        std::string name, type;
        bool required = false;
    };
    struct Reference
    {
        std::string column, parent, parentColumn;
    };

    std::string name;
    TreeKind kind = TreeKind::Rows;
    std::vector<Column> columns; // in the order of the file
    int rowIdColumn = -1;        // the one that is the row id, -1: none
    std::vector<Reference> references;

    /// "INSERT INTO … VALUES (?, …)" with all columns, in this order.
    QString insertText() const;
    /// Whether such a row can be one of this table. A row of an older schema may end early.
    bool fits(const RawRow &row) const;
    /// Whether it cannot be one of another table either: it has every column that this one has.
    bool fitsWhole(const RawRow &row) const { return row.values.size() == columns.size() && fits(row); }
};

/// All tables but SQLite's own and the one of the schema's versions.
Result<std::vector<TableShape>> tableShapes(Session &session);

} // namespace turnpike::storage
