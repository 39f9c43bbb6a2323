#include "server/accounting/open_requests.h"

#include <algorithm>
#include <cstring>

namespace turnpike {

namespace {

constexpr std::array kTexts = {&AttemptRecord::route,         &AttemptRecord::model,     &AttemptRecord::modelUpstream,
                               &AttemptRecord::clientAddress, &AttemptRecord::errorCode, &AttemptRecord::usageJson};

} // namespace

OpenRequests::Owned::Owned(const AttemptRecord &source) : record(source)
{
    std::size_t bytes = 0;
    for (const auto member : kTexts)
        bytes += (source.*member).size();
    text = std::make_unique_for_overwrite<char[]>(bytes);
    char *place = text.get();
    for (const auto member : kTexts) {
        const std::string_view value = source.*member;
        record.*member = std::string_view(place, value.size());
        place = std::copy(value.begin(), value.end(), place);
    }
}

bool OpenRequests::add(const AttemptRecord &record, std::uint32_t segment)
{
    Request &request = m_requests[record.requestId];
    const auto same = std::find_if(request.attempts.begin(), request.attempts.end(),
                                   [&](const Owned &owned) { return owned.record.attempt == record.attempt; });
    if (same == request.attempts.end())
        request.attempts.emplace_back(record);
    else
        *same = Owned(record);
    if (std::find(request.segments.begin(), request.segments.end(), segment) != request.segments.end())
        return false;
    request.segments.push_back(segment);
    return true;
}

OpenRequests::Closed OpenRequests::finish(const AttemptRecord &final, JournalBatch &batch)
{
    Closed closed;
    const auto found = m_requests.find(final.requestId);
    const std::size_t before = found == m_requests.end() ? 0 : found->second.attempts.size();
    closed.attempts = std::max<int>(final.attempt, static_cast<int>(before));
    const AttemptRecord owned = batch.own(final);
    batch.requests.push_back({owned, closed.attempts, false});
    const bool needsRows = closed.attempts > 1 || final.outcome != Outcome::Success;
    if (needsRows && final.attempt > 0) {
        AttemptRecord last = owned;
        last.durationMs = final.attemptMs;
        batch.attempts.push_back(last);
    }
    if (found == m_requests.end())
        return closed;
    for (const Owned &attempt : found->second.attempts) {
        if (needsRows && attempt.record.attempt != final.attempt)
            batch.attempts.push_back(batch.own(attempt.record));
    }
    closed.segments = std::move(found->second.segments);
    m_requests.erase(found);
    return closed;
}

OpenRequests::Closed OpenRequests::abandon(std::int64_t requestId, JournalBatch &batch)
{
    const auto found = m_requests.find(requestId);
    if (found == m_requests.end())
        return {};
    const std::vector<Owned> &attempts = found->second.attempts;
    for (const Owned &attempt : attempts)
        batch.attempts.push_back(batch.own(attempt.record));
    AttemptRecord final = batch.own(attempts.back().record);
    final.kind = AttemptRecord::Kind::Final;
    final.outcome = Outcome::Unknown;
    final.counted = true;
    final.status = 0;
    final.firstByteMs = -1;
    final.durationMs = 0;
    final.usage = {};
    final.usage.flagged = true;
    final.usageJson = {};
    batch.requests.push_back({final, static_cast<int>(attempts.size()), true});
    return drop(requestId);
}

OpenRequests::Closed OpenRequests::drop(std::int64_t requestId)
{
    Closed closed;
    const auto found = m_requests.find(requestId);
    if (found == m_requests.end())
        return closed;
    closed.segments = std::move(found->second.segments);
    m_requests.erase(found);
    return closed;
}

std::vector<std::int64_t> OpenRequests::holding(std::uint32_t segment) const
{
    std::vector<std::int64_t> ids;
    for (const auto &[id, request] : m_requests) {
        if (std::find(request.segments.begin(), request.segments.end(), segment) != request.segments.end())
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace turnpike
