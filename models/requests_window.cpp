// The rows that RequestsModel holds: how they come, change and go.
#include "models/requests_model.h"

namespace turnpike {

void RequestsModel::takeNewest(const RequestPage &page, std::int64_t low)
{
    const bool complete = page.left.isEmpty();
    const std::int64_t from = complete ? low : page.left.high;
    const bool gap = !complete && !page.rows.isEmpty() && !m_rows.isEmpty() && m_rows.first().id < from;
    replace(gap ? 0 : from, INT64_MAX, page.rows); // more has come than a page holds: what was there is far away now
    if (gap) {
        m_left = {m_whole.low, page.rows.last().id};
        m_atBottom = false;
    }
    trimBottom();
}

void RequestsModel::replace(std::int64_t low, std::int64_t high, const QList<RequestLine> &rows)
{
    int at = 0;
    while (at < int(m_rows.size()) && m_rows.at(at).id >= high)
        ++at;
    qsizetype next = 0;
    while (next < rows.size() || (at < int(m_rows.size()) && m_rows.at(at).id >= low)) {
        const std::int64_t wanted = next < rows.size() ? rows.at(next).id : low - 1;
        int gone = 0;
        while (at + gone < int(m_rows.size()) && m_rows.at(at + gone).id >= low && m_rows.at(at + gone).id > wanted)
            ++gone;
        removeAt(at, gone);
        const std::int64_t known = at < int(m_rows.size()) ? m_rows.at(at).id : low - 1;
        const qsizetype begin = next;
        while (next < rows.size() && rows.at(next).id > known)
            ++next;
        insertAt(at, rows.mid(begin, next - begin));
        at += int(next - begin);
        if (next < rows.size() && at < int(m_rows.size()) && rows.at(next).id == m_rows.at(at).id) {
            if (m_rows.at(at) != rows.at(next)) {
                m_rows[at] = rows.at(next);
                Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            }
            ++at;
            ++next;
        }
    }
}

void RequestsModel::insertAt(int row, const QList<RequestLine> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, row, row + int(rows.size()) - 1);
    m_rows = m_rows.mid(0, row) + rows + m_rows.mid(row);
    endInsertRows();
}

void RequestsModel::removeAt(int row, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
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
        m_left = {m_whole.low, m_rows.last().id};
}

} // namespace turnpike
