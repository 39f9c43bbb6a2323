#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace turnpike::load {

/// Counts of microseconds, exact below 2048 and within 0.1 % above. Constant memory, whatever the run's length.
class Histogram
{
public:
    Histogram() : m_counts(kExact + 40 * kPerOctave) {}

    void add(std::int64_t us)
    {
        ++m_counts[indexOf(us < 0 ? 0 : static_cast<std::uint64_t>(us))];
        ++m_total;
    }
    std::uint64_t total() const { return m_total; }
    /// The smallest value that at least `share` (0…1) of all values do not exceed; 0 when there is none.
    std::int64_t quantile(double share) const
    {
        const auto wanted = static_cast<std::uint64_t>(share * static_cast<double>(m_total));
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            seen += m_counts[i];
            if (seen > wanted || (seen == m_total && seen > 0))
                return valueOf(i);
        }
        return 0;
    }

private:
    static constexpr std::size_t kExact = 2048, kPerOctave = 1024;

    static std::size_t indexOf(std::uint64_t us)
    {
        if (us < kExact)
            return static_cast<std::size_t>(us);
        const int octave = 63 - __builtin_clzll(us) - 11; // 0: 2048…4095
        const std::uint64_t slot = (us >> (octave + 1)) - kPerOctave;
        return kExact + static_cast<std::size_t>(octave) * kPerOctave + static_cast<std::size_t>(slot);
    }
    static std::int64_t valueOf(std::size_t index)
    {
        if (index < kExact)
            return static_cast<std::int64_t>(index);
        const std::size_t octave = (index - kExact) / kPerOctave, slot = (index - kExact) % kPerOctave;
        return static_cast<std::int64_t>((kPerOctave + slot) << (octave + 1));
    }

    std::vector<std::uint64_t> m_counts;
    std::uint64_t m_total = 0;
};

} // namespace turnpike::load
