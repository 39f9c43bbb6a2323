#pragma once

#include "server/storage/raw_pages.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace turnpike::storage {

struct RawBlob
{
    std::string bytes;
};
/// Our tables have no other kinds of values.
using RawValue = std::variant<std::monostate, std::int64_t, std::string, RawBlob>;

struct RawRow
{
    std::int64_t rowId = 0; // of a table that has row ids
    std::vector<RawValue> values;
};

/// Rows in tables that have row ids; entries in indexes and in tables without.
enum class TreeKind { Rows, Entries };

/// Walks the trees of a damaged file: what cannot be read is counted and passed by, the rest is handed out. One thread.
class RawTrees
{
public:
    explicit RawTrees(const RawPages &pages);

    struct Walk
    {
        std::int64_t rows = 0;
        std::int64_t damagedPages = 0; // not readable, or not a page of this tree
        std::int64_t damagedRows = 0;  // on a page that can be read
    };
    using Take = std::function<void(RawRow &&)>;
    /// All rows that the root leads to. Each page is read once, whatever damaged ones point to.
    Walk walk(std::uint32_t root, TreeKind kind, const Take &take);
    /// Marks the pages that hold nothing, so that walkRest() leaves them out.
    void markFree();
    /// Rows on pages to which no walk has led, because what led there is damaged.
    void walkRest(const std::function<void(TreeKind, RawRow &&)> &take);

private:
    struct Cell;
    bool takePage(const RawPages::Page &page, std::uint32_t number, TreeKind kind, const Take &take, Walk &walk,
                  std::vector<std::uint32_t> &children);
    std::optional<Cell> cellAt(const RawPages::Page &page, std::size_t offset, std::uint8_t type) const;
    std::optional<std::string> payloadOf(const RawPages::Page &page, const Cell &cell, TreeKind kind);
    bool visit(std::uint32_t page);

    const RawPages &m_pages;
    std::vector<bool> m_seen; // by page number
};

} // namespace turnpike::storage
