#include "server/routing/weighted_tier.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <numeric>

namespace turnpike {

namespace {

constexpr std::size_t kOfBucket = 32;

/// SplitMix64's last step: near seeds give far numbers.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

/// Between 0 and 1, both excluded.
double uniformOf(std::uint64_t seed, std::uint64_t hash)
{
    return (static_cast<double>(mixed(seed ^ hash) >> 11) + 0.5) * 0x1p-53;
}

/// The largest comes first.
double keyOf(double uniform, std::int64_t weight)
{
    return weight > 0 ? std::log(uniform) / static_cast<double>(weight) : std::log(uniform) - 1e9;
}

constexpr auto kFirst = [](const auto &a, const auto &b) { return a.key > b.key; };
constexpr auto kLast = [](const auto &a, const auto &b) { return a.key < b.key; };

} // namespace

// A channel stays in its bucket whatever the others do, as long as their number does not double.
WeightedTier::WeightedTier(std::span<const Channel *const> channels, std::uint64_t salt)
{
    const std::size_t number = std::bit_ceil((channels.size() + kOfBucket - 1) / kOfBucket);
    std::vector<std::vector<Entry>> buckets(2 * number); // the second half for those of weight 0
    for (const Channel *channel : channels) {
        const Entry entry{mixed(static_cast<std::uint64_t>(channel->id)), std::max(channel->weight, 0), channel};
        buckets[entry.hash % number + (entry.weight > 0 ? 0 : number)].push_back(entry);
    }
    m_entries.reserve(channels.size());
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (buckets[i].empty())
            continue;
        Bucket bucket{mixed(salt + i), 0, m_entries.size(), buckets[i].size()};
        for (const Entry &entry : buckets[i])
            bucket.weight += entry.weight;
        m_buckets.push_back(bucket);
        m_entries.insert(m_entries.end(), buckets[i].begin(), buckets[i].end());
    }
}

void WeightedTier::draw(std::span<const WeightedTier *const> tiers, std::uint64_t seed, std::size_t most,
                        std::vector<const Channel *> &order)
{
    std::size_t size = 0;
    for (const WeightedTier *tier : tiers)
        size += tier->m_entries.size();
    if (size > kFew)
        return drawByBuckets(tiers, seed, most, order);
    std::array<Entry, kFew> all;
    auto end = all.begin();
    for (const WeightedTier *tier : tiers)
        end = std::copy(tier->m_entries.begin(), tier->m_entries.end(), end);
    drawEach({all.begin(), end}, seed, most, order);
}

void WeightedTier::drawEach(std::span<const Entry> entries, std::uint64_t seed, std::size_t most,
                            std::vector<const Channel *> &order)
{
    const bool alike = std::all_of(entries.begin(), entries.end(),
                                   [&](const Entry &one) { return one.weight == entries.front().weight; });
    struct Drawn
    {
        double key;
        const Entry *one;
    };
    std::array<Drawn, kFew> few;
    std::vector<Drawn> many(entries.size() > few.size() ? entries.size() : 0);
    const std::span<Drawn> drawn = many.empty() ? std::span(few).first(entries.size()) : std::span(many);
    std::transform(entries.begin(), entries.end(), drawn.begin(), [&](const Entry &one) {
        const double uniform = uniformOf(seed, one.hash);
        return Drawn{alike ? uniform : keyOf(uniform, one.weight), &one}; // a logarithm keeps the order
    });
    const auto first = drawn.first(std::min(drawn.size(), most));
    std::partial_sort(drawn.begin(), first.end(), drawn.end(), kFirst);
    for (const Drawn &one : first)
        order.push_back(one.one->channel);
}

void WeightedTier::drawByBuckets(std::span<const WeightedTier *const> tiers, std::uint64_t seed, std::size_t most,
                                 std::vector<const Channel *> &order)
{
    struct Drawn
    {
        double key;
        const WeightedTier *tier;
        const Bucket *bucket;
    };
    std::vector<Drawn> drawn;
    drawn.reserve(std::transform_reduce(tiers.begin(), tiers.end(), std::size_t{0}, std::plus(),
                                        [](const WeightedTier *tier) { return tier->m_buckets.size(); }));
    for (const WeightedTier *tier : tiers) {
        for (const Bucket &bucket : tier->m_buckets)
            drawn.push_back({keyOf(uniformOf(seed, bucket.hash), bucket.weight), tier, &bucket});
    }
    std::make_heap(drawn.begin(), drawn.end(), kLast);
    for (std::size_t left = most; left > 0 && !drawn.empty(); drawn.pop_back()) {
        std::pop_heap(drawn.begin(), drawn.end(), kLast);
        const auto &[key, tier, bucket] = drawn.back();
        const std::size_t before = order.size();
        drawEach(std::span(tier->m_entries).subspan(bucket->first, bucket->size), seed, left, order);
        left -= order.size() - before;
    }
}

} // namespace turnpike
