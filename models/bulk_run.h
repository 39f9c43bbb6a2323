#pragma once

#include "server/operations/operations.h"

#include <QList>
#include <QString>
#include <functional>

class QObject;

namespace turnpike {

/// What became of a change to several rows: one line per row, in their order.
struct BulkOutcome
{
    struct Line
    {
        std::int64_t id = 0;
        QString name;
        QString problem; // empty: done
    };
    QList<Line> lines;

    QList<std::int64_t> done() const;
    int failed() const;
};

using BulkChange = std::function<void(std::int64_t id, Done<void> done)>;

/// Makes the change to every row, a few at a time; `finished` is called once, after the last answer. Nothing is called
/// any more when `context` has died. `lines` come with ids and names.
void runBulk(QList<BulkOutcome::Line> lines, QObject *context, BulkChange change,
             std::function<void(const BulkOutcome &)> finished);

} // namespace turnpike
