#include "server/accounting/recovery.h"

namespace turnpike {

namespace {

constexpr int kBusyMs = 5000;

}

Result<Recovery> recoverBooks(const std::filesystem::path &source, const std::filesystem::path &target,
                              std::int64_t nowMs, const std::function<bool(std::int64_t, std::int64_t)> &step)
{
    auto report = storage::recoverDatabase(source, target, nowMs, step);
    if (!report)
        return tl::make_unexpected(report.error());
    // for writing, so that its end takes the log away with it
    const auto session = Session::open(target, Session::Access::Write, kBusyMs);
    if (!session)
        return tl::make_unexpected(session.error());
    auto books = checkBooks(**session, {}); // the journal belongs to the damaged one
    if (!books)
        return tl::make_unexpected(books.error());
    return Recovery{std::move(*report), std::move(*books)};
}

} // namespace turnpike
