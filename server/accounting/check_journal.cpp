#include "server/accounting/check_journal.h"

#include "server/accounting/booking.h"
#include "server/runtime/request_id.h"

namespace turnpike {

namespace {

namespace fs = std::filesystem;

class JournalCheck
{
public:
    JournalCheck(Session &session, JournalFollower::Positions positions, std::int64_t purgedBelow, CheckReport &report)
        : m_session(session), m_positions(std::move(positions)), m_purgedBelow(purgedBelow), m_report(report)
    {}

    Result<void> segment(const fs::path &file)
    {
        const Result<std::unique_ptr<SegmentReader>> reader = SegmentReader::open(file);
        std::error_code gone;
        if (!reader && !fs::exists(file, gone))
            return {}; // a running service has finished with it meanwhile
        const std::string name = file.filename().string();
        if (!reader) {
            note("The journal segment " + name + " cannot be read: " + reader.error().message);
            return {};
        }
        const auto known = m_positions.find((*reader)->id());
        const std::uint64_t booked = known == m_positions.end() ? 0 : known->second;
        AttemptRecord record;
        SegmentReader::Next next{};
        while ((next = (*reader)->next(record)) == SegmentReader::Next::Record) {
            if (record.kind != AttemptRecord::Kind::Final)
                continue;
            if (Result<void> done = final(record.requestId, (*reader)->sequence() <= booked, name); !done)
                return done;
        }
        if (next == SegmentReader::Next::Corrupt)
            note("The journal segment " + name + " is damaged after record " + std::to_string((*reader)->sequence()) +
                 "; what follows cannot be booked.");
        else if ((*reader)->sequence() < booked)
            note("The journal segment " + name + " is booked up to record " + std::to_string(booked) +
                 ", but ends at " + std::to_string((*reader)->sequence()) + ".");
        return {};
    }

    void note(std::string finding) { m_report.findings.push_back(std::move(finding)); }

private:
    Result<void> final(std::int64_t id, bool booked, const std::string &segment)
    {
        Result<QSqlQuery *> row = m_session.run("SELECT 1 FROM requests WHERE id = ?", {sqlInteger(id)});
        if (!row)
            return tl::make_unexpected(row.error());
        const bool logged = (*row)->next();
        (*row)->finish();
        if (booked && !logged && id >= m_purgedBelow)
            note("Request " + request_id::toText(id) + " of journal segment " + segment +
                 " counts as booked, but is not in the log.");
        if (!booked && logged)
            note("Request " + request_id::toText(id) + " of journal segment " + segment +
                 " is in the log, but counts as not booked.");
        m_report.unbooked += booked ? 0 : 1;
        return {};
    }

    Session &m_session;
    JournalFollower::Positions m_positions;
    std::int64_t m_purgedBelow;
    CheckReport &m_report;
};

} // namespace

Result<void> checkJournal(Session &session, const fs::path &journal, CheckReport &report)
{
    Result<JournalFollower::Positions> positions = Booking::positions(session);
    if (!positions)
        return tl::make_unexpected(positions.error());
    Result<QSqlQuery *> mark = session.run("SELECT below FROM retention_marks WHERE name = 'requests'");
    if (!mark)
        return tl::make_unexpected(mark.error());
    const std::int64_t purgedBelow = (*mark)->next() ? (*mark)->value(0).toLongLong() : 0;
    JournalCheck check(session, std::move(*positions), purgedBelow, report);
    std::error_code error;
    for (fs::directory_iterator entry(journal, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path &file = entry->path();
        if (file.extension() == ".damaged")
            check.note("The damaged journal segment " + file.filename().string() +
                       " is kept; requests in it may be missing from the log.");
        if (file.extension() != ".journal")
            continue;
        if (Result<void> done = check.segment(file); !done)
            return done;
    }
    return {};
}

} // namespace turnpike
