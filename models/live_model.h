#pragma once

#include "models/live_rows.h"
#include "models/rows_model.h"

#include <QHash>

namespace turnpike {

class Service;

/// A request in flight with what only watching it tells.
struct LiveItem
{
    LiveRow row;
    double tokensPerSecond = -1; // below 0: not known
    QList<double> lastMinute;    // tokens a second, oldest first
    bool stopped = false;        // by the operator; it stays a moment, so that one sees what was hit

    bool operator==(const LiveItem &) const = default;
};

/// What the page's head shows.
struct LiveTotals
{
    std::int64_t requests = 0, streams = 0;
    std::int64_t waiting = 0;   // of the listed ones: no byte of an answer yet
    std::int64_t oldestMs = 0;  // of the listed ones
    double tokensPerSecond = 0; // of the listed ones
    std::int64_t listed = 0;
};

/// A key that has requests in flight.
struct LiveKey
{
    std::int64_t id = 0;
    QString name;
    int requests = 0;
};

/// The requests in flight. It asks when refresh() is called; filter and sorting are its own, because all rows are here.
class LiveModel final : public RowsModel<LiveItem>
{
    Q_OBJECT
public:
    enum ColumnIndex { Key, Model, Channel, State, Age, Rate, Minute, Output, Cost, Stop };

    explicit LiveModel(Service &service, QObject *parent = nullptr);

    void setText(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    int sortedColumn() const { return m_sorted; }
    /// While held rows keep their places and new ones are appended: nothing moves under the pointer.
    void setHeld(bool held);
    /// While frozen nothing is asked; filter and sorting work on what is there.
    void setFrozen(bool frozen) { m_frozen = frozen; }
    bool isFrozen() const { return m_frozen; }
    /// Nothing while an answer is still on its way: at a slow service no answer would ever be the newest.
    void refresh() override;
    /// These were stopped by the operator: they stay, dimmed, for a moment.
    void markStopped(const QList<std::int64_t> &ids);
    bool rowDimmed(int row) const override { return at(row).stopped; }

    const LiveTotals &totals() const { return m_totals; }
    /// Tokens a second of all, one value a second, newest last, at most kHistorySeconds; NaN while nobody looked.
    const QList<double> &history() const { return m_history; }
    /// Those with requests in the list, the most first.
    QList<LiveKey> keys() const;
    int stoppedShown() const { return int(m_stopped.size()); }

    static constexpr int kHistorySeconds = 300;
    static constexpr int kMinuteSamples = 60;
    static constexpr std::int64_t kStoppedStayMs = 5'000;

protected:
    std::int64_t idOf(const LiveItem &item) const override { return item.row.id; }
    void fetch(int limit, const std::string &after, Done<Page<LiveItem>> done) override;

private:
    /// How a request's output grew, by what was told of it.
    struct Track
    {
        struct Point
        {
            std::int64_t ageMs, tokens;
        };
        QList<Point> points; // of the last seconds
        QList<double> minute;
        std::int64_t sampledAt = -1; // age of the last value of `minute`
    };
    struct Stopped
    {
        LiveItem item;
        std::int64_t until; // UTC ms, as the gateway tells it
    };

    static QList<Column<LiveItem>> columnTable();
    void take(const LiveList &list);
    LiveItem itemOf(const LiveRow &row);
    void rearrange();
    void passTo(std::int64_t at);
    void addHistory(std::int64_t at);
    Page<LiveItem> page() const;
    bool matches(const LiveItem &item) const;
    void arrange(QList<LiveItem> &items) const;

    Service &m_service;
    QList<LiveItem> m_items; // all that was told, unfiltered
    QHash<std::int64_t, Track> m_tracks;
    QHash<std::int64_t, Stopped> m_stopped;
    LiveTotals m_totals;
    QList<double> m_history;
    std::int64_t m_at = 0, m_historyAt = 0; // UTC ms, as the gateway tells it
    QString m_text;
    int m_sorted = Age;
    bool m_descending = true;
    bool m_held = false;
    bool m_frozen = false;
    bool m_asking = false;
    Done<Page<LiveItem>> m_next; // who asked while an answer was on its way: it is for them too
    bool m_rearranging = false;
};

} // namespace turnpike
