#include "models/request_count.h"

#include <QDateTime>
#include <algorithm>

namespace turnpike {

namespace {

constexpr std::int64_t kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr std::int64_t kLengths[] = {kSecond,     5 * kSecond,  10 * kSecond, 30 * kSecond, kMinute,   2 * kMinute,
                                     5 * kMinute, 10 * kMinute, 30 * kMinute, kHour,        2 * kHour, 6 * kHour,
                                     12 * kHour,  kDay,         2 * kDay,     7 * kDay,     30 * kDay};

/// The start of the stretch of local time that the moment lies in.
std::int64_t alignedDown(std::int64_t ms, std::int64_t length)
{
    const std::int64_t offset = std::int64_t(QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc()) * kSecond;
    const std::int64_t into = (ms + offset) % length;
    return ms - (into < 0 ? into + length : into);
}

} // namespace

std::int64_t RequestCount::roundLength(std::int64_t spanMs, int bars)
{
    for (std::int64_t length : kLengths) {
        if (spanMs <= length * bars)
            return length;
    }
    return (spanMs / bars / kDay + 1) * kDay;
}

void RequestCount::start(const RequestFilter &filter, std::int64_t fromMs, std::int64_t toMs, int bars)
{
    m_next = Pass();
    m_next.filter = filter;
    m_next.bucketMs = roundLength(std::max<std::int64_t>(toMs - fromMs, 1), bars);
    m_next.fromMs = alignedDown(fromMs, m_next.bucketMs);
    m_next.toMs = toMs;
    if (m_shown.filter != filter || m_shown.fromMs != m_next.fromMs)
        m_shown = m_next; // figures of another question would be wrong ones
    m_running = true;
    askNext();
}

void RequestCount::cancel()
{
    if (!m_running)
        return;
    ++m_question;
    m_running = false;
    if (!m_shown.complete)
        m_shown = m_next;
    Q_EMIT changed();
}

void RequestCount::clear()
{
    ++m_question;
    m_running = false;
    m_shown = m_next = Pass();
    Q_EMIT changed();
}

double RequestCount::progress() const
{
    const storage::IdRange &whole = m_next.whole, &left = m_next.left;
    return whole.isEmpty() ? 0 : 1 - double(left.high - left.low) / double(whole.high - whole.low);
}

void RequestCount::askNext()
{
    RequestSummaryQuery query;
    query.filter = m_next.filter;
    query.fromMs = m_next.fromMs;
    query.toMs = m_next.toMs;
    query.bucketMs = m_next.bucketMs;
    if (!m_next.whole.isEmpty())
        query.left = m_next.left;
    const std::uint64_t question = ++m_question;
    m_pages.summary(query, this, [this, question](Result<RequestSummary> part) {
        if (question != m_question)
            return;
        if (part)
            return take(*part);
        m_running = false; // the page above says what is wrong with the database
        Q_EMIT changed();
    });
}

void RequestCount::take(const RequestSummary &part)
{
    if (m_next.whole.isEmpty())
        m_next.whole = part.whole;
    m_next.fromMs = part.fromMs;
    m_next.bucketMs = part.bucketMs;
    m_next.fromRollups = part.fromRollups;
    m_next.left = part.left;
    for (const storage::RequestBucket &bucket : part.buckets) {
        m_next.totals += bucket.totals;
        const std::int64_t at = std::max<std::int64_t>(bucket.at, 0);
        if (at >= std::int64_t(m_next.buckets.size()))
            m_next.buckets.resize(std::size_t(at) + 1);
        m_next.buckets[std::size_t(at)] += bucket.totals;
    }
    m_running = !part.left.isEmpty();
    m_next.complete = !m_running;
    if (m_next.complete || !m_shown.complete)
        m_shown = m_next;
    if (m_running)
        askNext();
    Q_EMIT changed();
}

} // namespace turnpike
