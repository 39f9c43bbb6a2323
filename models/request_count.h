#pragma once

#include "models/request_rows.h"

#include <QObject>

namespace turnpike {

/// Histogram and totals of a filter, counted in the background part by part. While it counts anew, the figures of the
/// pass before stay.
class RequestCount final : public QObject
{
    Q_OBJECT
public:
    explicit RequestCount(RequestPages &pages, QObject *parent = nullptr) : QObject(parent), m_pages(pages) {}

    /// Counts [fromMs, toMs) in about `bars` stretches of a round length.
    void start(const RequestFilter &filter, std::int64_t fromMs, std::int64_t toMs, int bars);
    void cancel();
    /// Forgets everything, also what is being counted.
    void clear();

    bool isRunning() const { return m_running; }
    /// What is shown is all there is: no part is missing.
    bool isComplete() const { return m_shown.complete; }
    /// From 0 to 1, of the pass that runs.
    double progress() const;
    bool isFromRollups() const { return m_shown.fromRollups; }
    const storage::RequestTotals &totals() const { return m_shown.totals; }
    std::int64_t fromMs() const { return m_shown.fromMs; }
    std::int64_t bucketMs() const { return m_shown.bucketMs; }
    const std::vector<storage::RequestTotals> &buckets() const { return m_shown.buckets; }

    /// The round length of a stretch for which `bars` of them cover the span, or a few less.
    static std::int64_t roundLength(std::int64_t spanMs, int bars);

Q_SIGNALS:
    void changed();

private:
    struct Pass
    {
        RequestFilter filter;
        std::int64_t fromMs = 0, toMs = 0, bucketMs = 0;
        bool fromRollups = false, complete = false;
        storage::RequestTotals totals;
        std::vector<storage::RequestTotals> buckets;
        storage::IdRange left, whole;
    };
    void askNext();
    void take(const RequestSummary &part);

    RequestPages &m_pages;
    Pass m_shown, m_next;
    std::uint64_t m_question = 0;
    bool m_running = false;
};

} // namespace turnpike
