#include "models/channel_order.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr int kHighest = 1'000'000, kLowest = -1'000'000;

/// `priority` is to be free for others: what stands at it or above gives way upwards, as far as there is no gap.
void makeRoom(QList<PlacedChannel> &others, int above, int priority, NewPriorities &changed)
{
    int needed = priority + 1; // the least for the row that is looked at
    for (int row = above; row >= 0 && others[row].priority < needed;) {
        const int tier = others[row].priority;
        for (; row >= 0 && others[row].priority == tier; --row) {
            others[row].priority = needed;
            changed[others[row].id] = needed;
        }
        ++needed;
    }
}

} // namespace

NewPriorities droppedBetween(const QList<PlacedChannel> &order, const QSet<std::int64_t> &moved, int before)
{
    QList<PlacedChannel> others;
    int at = 0; // of the place among the others
    for (int row = 0; row < order.size(); ++row) {
        if (moved.contains(order[row].id))
            continue;
        others << order[row];
        at += row < before ? 1 : 0;
    }
    if (others.isEmpty())
        return {};
    const bool top = at == 0, end = at == others.size();
    int priority = 0;
    NewPriorities changed;
    if (top) {
        priority = others.first().priority + 1;
    } else if (end) {
        priority = others.last().priority - 1;
    } else {
        const int high = others[at - 1].priority, low = others[at].priority;
        priority = high == low ? low : low + std::max(1, (high - low) / 2);
        if (high != low)
            makeRoom(others, at - 1, priority, changed);
    }
    for (const PlacedChannel &one : order) {
        if (moved.contains(one.id) && one.priority != priority)
            changed[one.id] = priority;
    }
    for (int &value : changed)
        value = std::clamp(value, kLowest, kHighest);
    return changed;
}

NewPriorities movedByStep(const QList<PlacedChannel> &order, std::int64_t id, bool up)
{
    const auto found =
        std::find_if(order.begin(), order.end(), [id](const PlacedChannel &one) { return one.id == id; });
    if (found == order.end())
        return {};
    const int priority = found->priority;
    const auto same = [priority](const PlacedChannel &one) { return one.priority == priority; };
    const auto first = std::find_if(order.begin(), order.end(), same);
    const auto last = std::find_if_not(first, order.end(), same);
    if (last - first > 1) // out of those that share it
        return droppedBetween(order, {id}, int((up ? first : last) - order.begin()));
    if (up ? first == order.begin() : last == order.end())
        return {};
    return {{id, (up ? first - 1 : last)->priority}};
}

} // namespace turnpike
