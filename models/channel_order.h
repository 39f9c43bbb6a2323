#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <cstdint>

namespace turnpike {

/// Where a channel stands: channels of one priority are tried together, by weight.
struct PlacedChannel
{
    std::int64_t id = 0;
    int priority = 0;
};

using NewPriorities = QMap<std::int64_t, int>; // of the channels that change, by id

/// `moved` are dropped above the row `before` (its size: at the end) of `order`, which is the highest priority first.
/// Between two channels of one priority they join it; else they get one of their own between, and where there is no
/// room, as few others as possible give way upwards.
NewPriorities droppedBetween(const QList<PlacedChannel> &order, const QSet<std::int64_t> &moved, int before);

/// A step up or down: out of a shared priority into one of its own, from there into the next one's.
NewPriorities movedByStep(const QList<PlacedChannel> &order, std::int64_t id, bool up);

} // namespace turnpike
