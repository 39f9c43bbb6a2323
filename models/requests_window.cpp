// The rows that RequestsModel holds: how they come, change and go.
#include "models/requests_model.h"

#include <iterator>

namespace turnpike {

void RequestsModel::takeNewest(RequestPage page, std::int64_t low)
{
    const bool complete = page.left.isEmpty();
    const std::int64_t from = complete ? low : page.left.high;
    const bool gap = !complete && !page.rows.isEmpty() && !m_rows.empty() && m_rows.front().id < from;
    const std::int64_t oldest = page.rows.isEmpty() ? 0 : page.rows.back().id;
    replace(gap ? 0 : from, INT64_MAX, std::move(page.rows)); // a gap: what was there is far away now
    if (gap) {
        m_left = {m_whole.low, oldest};
        m_atBottom = false;
    }
    trimBottom();
}

void RequestsModel::replace(std::int64_t low, std::int64_t high, QList<RequestLine> rows)
{
    const std::span<RequestLine> found(rows);
    const auto idAt = [this, low](int row) { return row < rowCount() ? rowId(row) : low - 1; };
    int row = 0;
    while (row < rowCount() && rowId(row) >= high)
        ++row;
    std::size_t next = 0;
    while (next < found.size() || idAt(row) >= low) {
        const std::int64_t wanted = next < found.size() ? found[next].id : low - 1;
        int gone = 0;
        while (idAt(row + gone) >= low && idAt(row + gone) > wanted)
            ++gone;
        removeAt(row, gone);
        const std::size_t begin = next;
        while (next < found.size() && found[next].id > idAt(row))
            ++next;
        insertAt(row, found.subspan(begin, next - begin));
        row += int(next - begin);
        if (next < found.size() && row < rowCount() && found[next].id == rowId(row)) {
            if (at(row) != found[next]) {
                m_rows[std::size_t(row)] = std::move(found[next]);
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
            ++row;
            ++next;
        }
    }
}

void RequestsModel::replaceAll(QList<RequestLine> rows)
{
    removeAt(0, rowCount());
    insertAt(0, rows);
}

void RequestsModel::insertAt(int row, std::span<RequestLine> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, row, row + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + row, std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    endInsertRows();
}

void RequestsModel::removeAt(int row, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    endRemoveRows();
}

void RequestsModel::trimTop()
{
    const int beyond = int(m_rows.size()) - kWindow;
    if (beyond <= 0)
        return;
    removeAt(0, beyond);
    m_atTop = false;
}

void RequestsModel::trimBottom()
{
    const int beyond = int(m_rows.size()) - kWindow;
    if (beyond <= 0)
        return;
    removeAt(kWindow, beyond);
    m_atBottom = false;
    if (!m_order)
        m_left = {m_whole.low, m_rows.back().id};
}

} // namespace turnpike
