#include "server/simulator/fault_plan.h"

#include <array>
#include <charconv>

namespace turnpike {

namespace {

struct NumberFault
{
    std::string_view name;
    int FaultPlan::*field;
};
struct FlagFault
{
    std::string_view name;
    bool FaultPlan::*field;
};

constexpr std::array kNumbers{
    NumberFault{"status", &FaultPlan::status},    NumberFault{"retry_after", &FaultPlan::retryAfter},
    NumberFault{"delay", &FaultPlan::delayMs},    NumberFault{"gap", &FaultPlan::gapMs},
    NumberFault{"chunks", &FaultPlan::chunks},    NumberFault{"cut", &FaultPlan::cutAfter},
    NumberFault{"reset", &FaultPlan::resetAfter}, NumberFault{"stall", &FaultPlan::stallAfter},
    NumberFault{"error", &FaultPlan::errorAfter},
};
constexpr std::array kFlags{
    FlagFault{"malformed", &FaultPlan::malformed}, FlagFault{"nousage", &FaultPlan::noUsage},
    FlagFault{"keepalive", &FaultPlan::keepAlive}, FlagFault{"splitutf8", &FaultPlan::splitUtf8},
    FlagFault{"stamp", &FaultPlan::stamp},         FlagFault{"echo", &FaultPlan::echo},
};
constexpr std::int64_t kMost = 1'000'000'000;

} // namespace

Result<void> FaultPlan::set(std::string_view fault)
{
    const auto equals = fault.find('=');
    const auto name = fault.substr(0, equals);
    for (const FlagFault &flag : kFlags) {
        if (flag.name == name && equals == std::string_view::npos) {
            this->*flag.field = true;
            return {};
        }
    }
    std::int64_t value = 0;
    const auto text = equals == std::string_view::npos ? std::string_view() : fault.substr(equals + 1);
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool valid = !text.empty() && parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() &&
                       value >= 0 && value <= kMost;
    if (valid && name == "huge") {
        hugeBytes = value;
        return {};
    }
    for (const NumberFault &number : kNumbers) {
        if (valid && number.name == name) {
            this->*number.field = static_cast<int>(value);
            return {};
        }
    }
    return fail("unknown_fault", "The simulator knows no fault \"" + std::string(fault) + "\".", "model");
}

Result<void> FaultPlan::apply(std::string_view model)
{
    auto plus = model.find('+');
    while (plus != std::string_view::npos) {
        const auto next = model.find('+', plus + 1);
        if (auto done = set(model.substr(plus + 1, next == std::string_view::npos ? next : next - plus - 1)); !done)
            return done;
        plus = next;
    }
    return {};
}

} // namespace turnpike
