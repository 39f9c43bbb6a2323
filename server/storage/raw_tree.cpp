#include "server/storage/raw_tree.h"

#include <algorithm>

namespace turnpike::storage {

namespace {

using Page = RawPages::Page;

enum PageType : std::uint8_t { EntriesAbove = 2, RowsAbove = 5, EntriesLeaf = 10, RowsLeaf = 13 };

constexpr std::size_t kFileHeaderBytes = 100, kLeafHeaderBytes = 8, kInnerHeaderBytes = 12;
constexpr std::uint64_t kMostPayload = 64u << 20;

bool isInner(std::uint8_t type)
{
    return type == EntriesAbove || type == RowsAbove;
}

std::size_t headerOf(std::uint32_t number)
{
    return number == 1 ? kFileHeaderBytes : 0;
}

/// Seven bits a byte, the highest says that more follow; the ninth has eight. Moves `at` behind it.
std::optional<std::uint64_t> variable(const std::uint8_t *bytes, std::size_t size, std::size_t &at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= size)
            return std::nullopt;
        const std::uint8_t byte = bytes[at++];
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return value;
    }
    return value;
}

std::int64_t signedNumber(const std::uint8_t *bytes, std::size_t count)
{
    std::uint64_t value = (bytes[0] & 0x80) != 0 ? ~std::uint64_t(0) : 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | bytes[i];
    return static_cast<std::int64_t>(value);
}

/// One value by its type number; nullopt: a type that we have not, or beyond the end.
std::optional<RawValue> valueOf(std::uint64_t type, const std::uint8_t *bytes, std::size_t size, std::size_t &at)
{
    constexpr std::size_t kNumberBytes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return RawValue();
    if (type == 8 || type == 9)
        return RawValue(std::int64_t(type - 8));
    const bool isNumber = type < std::size(kNumberBytes);
    if (!isNumber && type < 12)
        return std::nullopt;
    const std::uint64_t count = isNumber ? kNumberBytes[type] : (type - 12) / 2;
    if (count > size - at)
        return std::nullopt;
    const std::uint8_t *start = bytes + at;
    at += count;
    if (isNumber)
        return RawValue(signedNumber(start, count));
    std::string text(reinterpret_cast<const char *>(start), count);
    return type % 2 == 0 ? RawValue(RawBlob{std::move(text)}) : RawValue(std::move(text));
}

std::optional<std::vector<RawValue>> valuesOf(const std::string &payload)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(payload.data());
    std::size_t head = 0;
    const auto headBytes = variable(bytes, payload.size(), head);
    if (!headBytes || *headBytes < head || *headBytes > payload.size())
        return std::nullopt;
    std::vector<RawValue> values;
    std::size_t at = *headBytes;
    while (head < *headBytes) {
        const auto type = variable(bytes, *headBytes, head);
        auto value = type ? valueOf(*type, bytes, payload.size(), at) : std::nullopt;
        if (!value)
            return std::nullopt;
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace

struct RawTrees::Cell
{
    std::uint32_t child = 0; // 0: none
    std::uint64_t payloadBytes = 0;
    std::int64_t rowId = 0;
    std::size_t payloadAt = 0; // in the page; 0: none
};

RawTrees::RawTrees(const RawPages &pages) : m_pages(pages), m_seen(std::size_t(pages.count()) + 1, false) {}

bool RawTrees::visit(std::uint32_t page)
{
    if (page == 0 || page >= m_seen.size() || m_seen[page])
        return false;
    m_seen[page] = true;
    return true;
}

RawTrees::Walk RawTrees::walk(std::uint32_t root, TreeKind kind, const Take &take)
{
    Walk walk;
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
        const std::uint32_t number = open.back();
        open.pop_back();
        if (!visit(number)) {
            ++walk.damagedPages; // two lead to it, or it is beyond the end
            continue;
        }
        const Page page = m_pages.read(number);
        std::vector<std::uint32_t> children;
        if (page.empty() || !takePage(page, number, kind, take, walk, children))
            ++walk.damagedPages;
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return walk;
}

/// False: this is no page of such a tree.
bool RawTrees::takePage(const Page &page, std::uint32_t number, TreeKind kind, const Take &take, Walk &walk,
                        std::vector<std::uint32_t> &children)
{
    const std::size_t header = headerOf(number);
    const std::uint8_t type = page[header];
    const bool fits =
        kind == TreeKind::Rows ? type == RowsAbove || type == RowsLeaf : type == EntriesAbove || type == EntriesLeaf;
    const std::size_t pointers = header + (isInner(type) ? kInnerHeaderBytes : kLeafHeaderBytes);
    const std::size_t cells = bigEndian(&page[header + 3], 2);
    if (!fits || pointers + 2 * cells > page.size())
        return false;
    for (std::size_t i = 0; i < cells; ++i) {
        const auto cell = cellAt(page, bigEndian(&page[pointers + 2 * i], 2), type);
        if (cell && cell->child != 0)
            children.push_back(cell->child);
        if (cell && cell->payloadAt == 0)
            continue;
        const auto payload = cell ? payloadOf(page, *cell, kind) : std::nullopt;
        auto values = payload ? valuesOf(*payload) : std::nullopt;
        if (!values) {
            ++walk.damagedRows;
            continue;
        }
        ++walk.rows;
        take({cell->rowId, std::move(*values)});
    }
    if (isInner(type))
        children.push_back(bigEndian(&page[header + 8], 4));
    return true;
}

std::optional<RawTrees::Cell> RawTrees::cellAt(const Page &page, std::size_t offset, std::uint8_t type) const
{
    Cell cell;
    std::size_t at = offset;
    if (at < kLeafHeaderBytes || at + 4 > m_pages.usableBytes())
        return std::nullopt;
    if (isInner(type)) {
        cell.child = bigEndian(&page[at], 4);
        at += 4;
    }
    if (type == RowsAbove)
        return cell;
    const auto bytes = variable(page.data(), m_pages.usableBytes(), at);
    const auto rowId =
        type == RowsLeaf ? variable(page.data(), m_pages.usableBytes(), at) : std::optional<std::uint64_t>(0);
    if (!bytes || !rowId || *bytes > kMostPayload || *bytes == 0)
        return std::nullopt;
    cell.payloadBytes = *bytes;
    cell.rowId = static_cast<std::int64_t>(*rowId);
    cell.payloadAt = at;
    return cell;
}

/// What does not fit on the page goes on in a chain of others.
std::optional<std::string> RawTrees::payloadOf(const Page &page, const Cell &cell, TreeKind kind)
{
    const std::uint64_t usable = m_pages.usableBytes();
    const std::uint64_t most = kind == TreeKind::Rows ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const std::uint64_t least = (usable - 12) * 32 / 255 - 23;
    std::uint64_t here = cell.payloadBytes;
    if (here > most) {
        const std::uint64_t even = least + (cell.payloadBytes - least) % (usable - 4);
        here = even <= most ? even : least;
    }
    const bool goesOn = here < cell.payloadBytes;
    if (cell.payloadAt + here + (goesOn ? 4 : 0) > usable)
        return std::nullopt;
    std::string payload(reinterpret_cast<const char *>(&page[cell.payloadAt]), here);
    std::uint32_t next = goesOn ? bigEndian(&page[cell.payloadAt + here], 4) : 0;
    while (payload.size() < cell.payloadBytes) {
        const Page more = visit(next) ? m_pages.read(next) : Page();
        if (more.empty())
            return std::nullopt;
        const std::uint64_t part = std::min<std::uint64_t>(usable - 4, cell.payloadBytes - payload.size());
        payload.append(reinterpret_cast<const char *>(&more[4]), part);
        next = bigEndian(more.data(), 4);
    }
    return payload;
}

void RawTrees::markFree()
{
    const Page first = m_pages.read(1);
    const bool known = m_pages.headerSound() && !first.empty();
    std::uint32_t trunk = known ? bigEndian(&first[32], 4) : 0;
    while (visit(trunk)) {
        const Page page = m_pages.read(trunk);
        const std::size_t leaves = page.empty() ? 0 : bigEndian(&page[4], 4);
        for (std::size_t i = 0; i < leaves && 8 + 4 * i + 4 <= page.size(); ++i)
            visit(bigEndian(&page[8 + 4 * i], 4));
        trunk = page.empty() ? 0 : bigEndian(page.data(), 4);
    }
}

void RawTrees::walkRest(const std::function<void(TreeKind, RawRow &&)> &take)
{
    const std::uint32_t mapped = m_pages.usableBytes() / 5; // pages that one page of the map of parents speaks for
    for (std::uint32_t number = 1; number <= m_pages.count(); ++number) {
        const bool isMap = number >= 2 && (number - 2) % (mapped + 1) == 0;
        const Page page = isMap || m_seen[number] ? Page() : m_pages.read(number);
        if (page.empty())
            continue;
        const std::uint8_t type = page[headerOf(number)];
        if (type != RowsLeaf && type != EntriesLeaf && type != EntriesAbove)
            continue; // not to be marked as seen: it may be what goes on from another page
        visit(number);
        const TreeKind kind = type == RowsLeaf ? TreeKind::Rows : TreeKind::Entries;
        Walk walk;
        std::vector<std::uint32_t> children; // are looked at by themselves
        takePage(
            page, number, kind, [&](RawRow &&row) { take(kind, std::move(row)); }, walk, children);
    }
}

} // namespace turnpike::storage
