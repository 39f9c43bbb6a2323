#include "server/admin/names.h"

#include "server/operations/provider_presets.h"

#include <array>

namespace turnpike {

namespace {

template <class E>
struct Name
{
    E value;
    std::string_view name;
};

constexpr std::array kKeyStatuses{Name<KeyStatus>{KeyStatus::On, "on"}, Name<KeyStatus>{KeyStatus::Off, "off"},
                                  Name<KeyStatus>{KeyStatus::Expired, "expired"},
                                  Name<KeyStatus>{KeyStatus::Exhausted, "exhausted"}};
constexpr std::array kChannelStatuses{Name<ChannelStatus>{ChannelStatus::On, "on"},
                                      Name<ChannelStatus>{ChannelStatus::Off, "off"},
                                      Name<ChannelStatus>{ChannelStatus::Disabled, "disabled"}};
constexpr std::array kPolicies{Name<AbortPolicy>{AbortPolicy::Cancel, "cancel"},
                               Name<AbortPolicy>{AbortPolicy::Drain, "drain"}};
constexpr std::array kOutcomes{
    Name<Outcome>{Outcome::Success, "success"},          Name<Outcome>{Outcome::ProviderError, "provider_error"},
    Name<Outcome>{Outcome::NoAnswer, "no_answer"},       Name<Outcome>{Outcome::Broken, "broken"},
    Name<Outcome>{Outcome::ClientAbort, "client_abort"}, Name<Outcome>{Outcome::Stopped, "stopped"},
    Name<Outcome>{Outcome::Unknown, "unknown"}};

template <class Table, class E>
std::string_view find(const Table &table, E value)
{
    for (const auto &entry : table)
        if (entry.value == value)
            return entry.name;
    return "unknown";
}

template <class E, std::size_t N>
std::optional<E> findNamed(const std::array<Name<E>, N> &table, std::string_view name)
{
    for (const auto &entry : table)
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

} // namespace

std::string_view nameOf(KeyStatus status)
{
    return find(kKeyStatuses, status);
}

std::string_view nameOf(ChannelKind kind)
{
    return kindName(kind);
}

std::string_view nameOf(ChannelStatus status)
{
    return find(kChannelStatuses, status);
}

std::string_view nameOf(AbortPolicy policy)
{
    return find(kPolicies, policy);
}

std::string_view nameOf(Outcome outcome)
{
    return find(kOutcomes, outcome);
}

std::optional<ChannelKind> channelKindNamed(std::string_view name)
{
    return kindOf(name);
}

std::optional<AbortPolicy> abortPolicyNamed(std::string_view name)
{
    return findNamed(kPolicies, name);
}

std::optional<Outcome> outcomeNamed(std::string_view name)
{
    return findNamed(kOutcomes, name);
}

} // namespace turnpike
