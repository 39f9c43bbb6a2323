#pragma once

#include "models/page_source.h"
#include "models/table_model.h"

#include <functional>
#include <utility>

namespace turnpike {

/// One line of a model's column table.
template <class Row>
struct Column
{
    ColumnSpec spec;
    std::function<Cell(const Row &)> cell;
};

/// Rows of one type in pages: a page more when the view nears the end, a refresh that moves, inserts and removes single
/// rows (selection and scroll position survive), and only the answer to the newest question counts. A refresh does not
/// replace a question that waits for its answer, so a source slower than the refreshing is shown all the same.
template <class Row>
class RowsModel : public TableModel
{
public:
    RowsModel(QList<Column<Row>> columns, QObject *parent) : TableModel(parent), m_columns(std::move(columns)) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    const ColumnSpec &columnSpec(int column) const override { return m_columns.at(column).spec; }
    Cell cell(int row, int column) const override { return m_columns.at(column).cell(m_rows.at(row)); }
    std::int64_t rowId(int row) const override { return idOf(m_rows.at(row)); }
    std::int64_t total() const override { return m_total; }
    const Row &at(int row) const { return m_rows.at(row); }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_next.empty() && (m_waiting == Waiting::No || m_waiting == Waiting::Refresh);
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_again = m_waiting == Waiting::Refresh; // its answer will not count
        ask(Waiting::Append, kPageSize, m_next, [this](Page<Row> page) { append(std::move(page)); });
    }
    void refresh() override
    {
        if (m_waiting != Waiting::No) {
            m_again = true; // what is coming may have been read before what this is about
            return;
        }
        ask(Waiting::Refresh, qMax(kPageSize, int(m_rows.size())), {},
            [this](Page<Row> page) { merge(std::move(page)); });
    }

protected:
    static constexpr int kPageSize = 200;

    /// For a model whose cells need the model itself; before it has a view.
    void setColumns(QList<Column<Row>> columns) { m_columns = std::move(columns); }
    virtual std::int64_t idOf(const Row &row) const = 0;
    virtual void fetch(int limit, const std::string &after, Done<Page<Row>> done) = 0;

    /// Another question was put: its first page replaces what is there.
    void restart()
    {
        m_again = false;
        setLoad(Load::Loading);
        ask(Waiting::Restart, kPageSize, {}, [this](Page<Row> page) { merge(std::move(page)); });
    }

private:
    /// What the newest question is for, while its answer is to come.
    enum class Waiting { No, Refresh, Append, Restart };

    void ask(Waiting purpose, int limit, const std::string &after, std::function<void(Page<Row>)> take)
    {
        const std::uint64_t question = ++m_question;
        m_waiting = purpose;
        fetch(limit, after, [this, question, take = std::move(take)](Result<Page<Row>> answer) {
            if (question != m_question)
                return;
            m_waiting = Waiting::No;
            if (answer)
                take(std::move(*answer));
            setLoad(answer ? Load::Ready : Load::Failed, answer ? Error() : answer.error());
            if (std::exchange(m_again, false))
                refresh();
        });
    }

    void append(Page<Row> page)
    {
        remember(page);
        if (page.rows.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }

    void merge(Page<Row> page)
    {
        remember(page);
        dropMissing(page.rows);
        for (int row = 0; row < int(page.rows.size()); ++row)
            place(row, page.rows.at(row));
    }

    void remember(const Page<Row> &page)
    {
        m_next = page.next;
        m_total = page.total ? *page.total : page.next.empty() ? std::int64_t(page.rows.size()) : -1;
    }

    void dropMissing(const QList<Row> &wanted)
    {
        QSet<std::int64_t> ids;
        for (const Row &row : wanted)
            ids.insert(idOf(row));
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (ids.contains(idOf(m_rows.at(row))))
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

    /// Brings `wanted` to `row`; everything above is in place already.
    void place(int row, const Row &wanted)
    {
        int from = row;
        while (from < int(m_rows.size()) && idOf(m_rows.at(from)) != idOf(wanted))
            ++from;
        if (from == int(m_rows.size())) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            return;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (m_rows.at(row) == wanted)
            return;
        m_rows[row] = wanted;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
    std::string m_next;
    std::int64_t m_total = -1;
    std::uint64_t m_question = 0;
    Waiting m_waiting = Waiting::No;
    bool m_again = false; // a refresh was asked for meanwhile
};

} // namespace turnpike
