#pragma once

#include <QObject>
#include <QRectF>

class QPainter;

namespace turnpike {

class TableView;

/// Moves rows of a table by a handle at their left edge, or a step at a time with Alt+Up and Alt+Down. Whether a place
/// says anything just now, and what a new one means, the page knows.
class RowMover final : public QObject
{
    Q_OBJECT
public:
    explicit RowMover(TableView &table);
    /// Without it there are no handles.
    void setPossible(bool possible);
    bool isPossible() const { return m_possible; }

    /// Six dots at the left edge of a row.
    static void paintHandle(QPainter &painter, const QRectF &row, bool strong);
    /// Where the rows would land.
    void paint(QPainter &painter) const;
    /// Of the drag that is under way: the rows would stand above this one; -1: there is none.
    int landing() const { return m_landing; }

Q_SIGNALS:
    /// The rows with these ids were dropped above the row `before`; the number of rows: at the end.
    void dropped(const QList<std::int64_t> &ids, int before);
    void stepped(std::int64_t id, bool up);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QPoint &at);
    bool move(const QPoint &at);
    bool release();
    void cancel();
    int landingAt(int y) const;

    TableView &m_table;
    bool m_possible = false;
    QList<std::int64_t> m_ids; // that are held; empty: none
    QPoint m_from;
    int m_landing = -1;
};

} // namespace turnpike
