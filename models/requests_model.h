#pragma once

#include "models/request_rows.h"
#include "models/rows_model.h"

#include <deque>
#include <span>

namespace turnpike {

class Clock;

/// A window on the log: a few pages around what is looked at. Rows beyond it are dropped from memory and fetched again
/// by their place, so that any moment of the log costs what the newest one costs.
class RequestsModel final : public TableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { Time, Key, Model, Channel, Status, FirstByte, Total, In, Cached, Out, Cost, Tries };
    static constexpr int kPageSize = 200;
    static constexpr int kWindow = 1200; // rows in memory

    RequestsModel(RequestPages &pages, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    const ColumnSpec &columnSpec(int column) const override { return m_columns.at(column).spec; }
    Cell cell(int row, int column) const override { return m_columns.at(column).cell(at(row)); }
    std::int64_t rowId(int row) const override { return at(row).id; }
    const RequestLine &at(int row) const { return m_rows.at(std::size_t(row)); }
    /// Known when the window holds every row; else the page counts.
    std::int64_t total() const override { return m_atTop && m_atBottom ? std::int64_t(m_rows.size()) : -1; }

    QString sumOf(const QList<int> &rows) const override;

    void setFilter(const RequestFilter &filter);
    const RequestFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;
    bool isByTime() const { return !m_order; }

    /// The window begins with the newest row that is not younger than this moment.
    void goTo(std::int64_t ms);
    void goToNewest();
    /// Newest rows, and late ones of the last minutes, when the window is at its newest end. For a live view.
    void follow();
    void refresh() override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override; // further down
    void fetchAbove();

    bool isAtTop() const { return m_atTop; }
    bool isAtBottom() const { return m_atBottom; }
    /// Ids between which rows can be, for a scroll bar that maps to time; empty when there are none.
    storage::IdRange whole() const { return m_whole; }
    /// A search through rows that do not match goes on in the background down from the id that this tells; 0: none.
    std::int64_t searchedTo() const { return m_searching ? m_left.high : 0; }
    void cancelSearch();
    /// Rows admitted since `ms`, as far as the window knows; -1: it does not reach that far.
    int rowsSince(std::int64_t ms) const;

Q_SIGNALS:
    void searchChanged();
    /// The range is too long for the order that was asked for; the rows are by time again.
    void sortRefused(const QString &reason);

private:
    static QList<Column<RequestLine>> columnTable(const Clock &clock);
    void restart(std::optional<std::int64_t> before = {});
    void ask(RequestPageQuery query, std::function<void(RequestPage)> take);
    void refuse(const Error &error);
    void searchBelow(int wanted);
    void takeBelow(RequestPage page, int wanted);
    void searchAbove(std::int64_t after);
    void fetchOrdered(bool above);
    void takeNewest(RequestPage page, std::int64_t low);
    storage::RequestPlace placeOf(const RequestLine &line) const;
    /// The rows with ids in [low, high) become `rows`: what stays changes in place.
    void replace(std::int64_t low, std::int64_t high, QList<RequestLine> rows);
    /// These rows and no others, in one step.
    void replaceAll(QList<RequestLine> rows);
    void insertAt(int row, std::span<RequestLine> rows); // which it moves from
    void removeAt(int row, int count);
    void trimTop();
    void trimBottom();
    void setSearching(bool searching);

    RequestPages &m_pages;
    const Clock &m_clock;
    QList<Column<RequestLine>> m_columns;
    std::deque<RequestLine> m_rows; // grows and is cut at both ends
    RequestFilter m_filter;
    std::optional<storage::RequestOrder> m_order;
    storage::IdRange m_left; // below the window, by time
    storage::IdRange m_whole;
    bool m_atTop = true, m_atBottom = false, m_searching = false, m_stopped = false, m_busy = false;
    bool m_afresh = false; // the next answer is to another question than the rows that are shown
    std::uint64_t m_question = 0;
};

} // namespace turnpike
