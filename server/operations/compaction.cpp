#include "server/operations/compaction.h"

#include "server/accounting/ledger.h"
#include "server/runtime/delivery.h"

namespace turnpike {

namespace {

constexpr int kPagesPerStep = 200; // some milliseconds of the writing connection

struct Freed
{
    storage::FileRoom before, after;
};

Result<Freed> freeSome(Session &session)
{
    const auto before = storage::fileRoom(session);
    if (!before)
        return tl::make_unexpected(before.error());
    if (const auto pages = storage::freePages(session, kPagesPerStep); !pages)
        return tl::make_unexpected(pages.error());
    const auto after = storage::fileRoom(session);
    return after ? Result<Freed>(Freed{*before, *after}) : tl::make_unexpected(after.error());
}

/// Keeps itself alive from one step to the next.
class Steps : public std::enable_shared_from_this<Steps>
{
public:
    Steps(Ledger &ledger, std::function<bool(std::int64_t, std::int64_t)> step,
          std::function<void(Result<storage::Compaction>)> end)
        : m_ledger(ledger), m_step(std::move(step)), m_end(std::move(end))
    {}

    void next()
    {
        m_ledger.submit<Freed>(freeSome, [self = shared_from_this()](const Result<Freed> &freed) {
            freed ? self->took(*freed) : self->m_end(tl::make_unexpected(freed.error()));
        });
    }

private:
    void took(const Freed &step)
    {
        m_freed += step.before.used - step.after.used;
        // nothing was freed although there is something: the pages are wanted by whoever writes now
        const bool more = step.after.free > 0 && step.after.used < step.before.used;
        if (m_step(m_freed, m_freed + step.after.free) && more)
            return next();
        m_ledger.runRetentionSoon(); // its end cuts the file
        m_end(storage::Compaction{m_freed, step.after.used});
    }

    Ledger &m_ledger;
    std::function<bool(std::int64_t, std::int64_t)> m_step;
    std::function<void(Result<storage::Compaction>)> m_end;
    std::int64_t m_freed = 0;
};

} // namespace

void compactInSteps(Ledger &ledger, std::function<bool(std::int64_t, std::int64_t)> step, QObject *context,
                    Done<storage::Compaction> done)
{
    auto end = [deliver = deliveryTo(context), done = std::move(done)](Result<storage::Compaction> result) {
        deliver([done, result = std::move(result)] { done(result); });
    };
    std::make_shared<Steps>(ledger, std::move(step), std::move(end))->next();
}

} // namespace turnpike
