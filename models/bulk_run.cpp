#include "models/bulk_run.h"

#include "models/error_text.h"

#include <QPointer>
#include <algorithm>
#include <memory>

namespace turnpike {

namespace {

constexpr int kAtATime = 8;

struct Run : std::enable_shared_from_this<Run>
{
    QPointer<QObject> context;
    BulkChange change;
    std::function<void(const BulkOutcome &)> finished;
    BulkOutcome outcome;
    int next = 0;
    int answered = 0;

    void submitNext()
    {
        if (!context || next >= int(outcome.lines.size()))
            return;
        const int line = next++;
        change(outcome.lines.at(line).id,
               [self = shared_from_this(), line](const Result<void> &result) { self->take(line, result); });
    }

    void take(int line, const Result<void> &result)
    {
        if (!context)
            return;
        if (!result)
            outcome.lines[line].problem = errorText(result.error());
        if (++answered == int(outcome.lines.size()))
            return finished(outcome);
        submitNext();
    }
};

} // namespace

QList<std::int64_t> BulkOutcome::done() const
{
    QList<std::int64_t> ids;
    for (const Line &line : lines) {
        if (line.problem.isEmpty())
            ids << line.id;
    }
    return ids;
}

int BulkOutcome::failed() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return !line.problem.isEmpty(); }));
}

void runBulk(QList<BulkOutcome::Line> lines, QObject *context, BulkChange change,
             std::function<void(const BulkOutcome &)> finished)
{
    if (lines.isEmpty())
        return;
    auto run = std::make_shared<Run>();
    run->context = context;
    run->change = std::move(change);
    run->finished = std::move(finished);
    run->outcome.lines = std::move(lines);
    const int first = qMin(kAtATime, int(run->outcome.lines.size()));
    for (int i = 0; i < first; ++i)
        run->submitNext();
}

} // namespace turnpike
