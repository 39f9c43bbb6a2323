#pragma once

#include <QObject>
#include <QTimer>

class QScrollBar;

namespace turnpike {

class RequestsModel;
class TableView;

/// Makes a table on a window of the log feel like a table on all of it: what is looked at stays where it is while rows
/// come and go above, more rows are fetched near the upper end, and the scroll bar stands for time.
class LogScroller final : public QObject
{
    Q_OBJECT
public:
    LogScroller(TableView &table, RequestsModel &model);
    QScrollBar &timeBar() const { return *m_bar; }
    /// What comes next is shown from its first row on.
    void toTop();
    /// Whether the newest row is in view, so that a live view may add above it.
    bool isAtNewest() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    void follow();
    void place();
    void dragged(int value);
    std::int64_t timeAt(int value) const;

    TableView &m_table;
    RequestsModel &m_model;
    QScrollBar *m_bar;
    QTimer m_pause; // a drag asks for a page when it rests, not at every pixel
    int m_wanted = 0;
    std::int64_t m_anchor = 0; // id of the row that stays
    int m_offset = 0;
    bool m_toTop = false;
};

} // namespace turnpike
