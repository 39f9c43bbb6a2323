#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// OpenAi speaks chat and responses, Compatible (a server in OpenAI's form) chat only, Responses responses only.
enum class ChannelKind : std::uint8_t {
    OpenAi = 1,
    DeepSeek = 2,
    Simulator = 3,
    Anthropic = 4,
    Gemini = 5,
    Compatible = 6,
    Responses = 7
};
enum class ChannelStatus : std::uint8_t { On = 1, Off = 2, Disabled = 3 };
/// What happens upstream when the client leaves a stream: cancel the call, or read on (bounded) to get the usage.
enum class AbortPolicy : std::uint8_t { Cancel = 1, Drain = 2 };

/// Milliseconds.
struct ChannelTimeouts
{
    int connect = 10'000;
    int firstByte = 120'000;
    int idle = 120'000; // between two chunks
    int total = 1'800'000;

    bool operator==(const ChannelTimeouts &) const = default;
};

struct ProviderKey
{
    std::int64_t id = 0;
    std::string secret; // opened; never logged, never shown
};

/// One configured way to a provider, ready for use: immutable.
struct Channel
{
    std::int64_t id = 0;
    std::string name;
    ChannelKind kind = ChannelKind::OpenAi;
    std::string baseUrl; // scheme://host[:port][/prefix], without a trailing slash
    std::string organization;
    std::vector<std::string> models; // "*": any name
    std::vector<std::string> groups = {"default"};
    std::map<std::string, std::string, std::less<>> modelMapping; // asked → sent
    int priority = 0;                                             // higher first
    int weight = 1;
    ChannelStatus status = ChannelStatus::On;
    AbortPolicy abortPolicy = AbortPolicy::Cancel;
    std::string proxyUrl;
    ChannelTimeouts timeouts;
    std::vector<ProviderKey> keys;
    std::vector<ProviderKey> lostKeys; // that the gateway has switched off: only tests use them
    bool autoDisable = true;           // whether the gateway may switch off what the provider refuses
    std::string tag;
    std::string testModel;                 // empty: the first of its models
    std::vector<std::string> listedModels; // what /v1/models shows when models is "*"

    bool serves(std::string_view model) const;
    bool servesGroup(std::string_view group) const;
    std::string_view upstreamModel(std::string_view model) const;
};

/// All channels at one moment.
class ChannelSnapshot
{
public:
    explicit ChannelSnapshot(std::vector<std::shared_ptr<const Channel>> channels);

    enum class Found { Some, NoSuchModel, NotForGroup, NoneHealthy };
    struct Candidates
    {
        Found found = Found::NoSuchModel;
        std::vector<std::shared_ptr<const Channel>> order; // first to try first
    };
    /// Enabled channels that serve the model to the group: by priority, inside one priority drawn by weight with
    /// `random`.
    Candidates candidates(std::string_view model, std::string_view group, std::uint64_t random) const;
    /// Names for /v1/models, sorted, without duplicates.
    std::vector<std::string> models(std::string_view group) const;
    const std::vector<std::shared_ptr<const Channel>> &all() const { return m_channels; }

private:
    std::vector<std::shared_ptr<const Channel>> m_channels;
};

/// Where the current snapshot is taken from and put. Any thread.
class ChannelDirectory
{
public:
    ChannelDirectory();
    std::shared_ptr<const ChannelSnapshot> snapshot() const;
    /// Counts up with every publish(); a worker compares it before it takes the snapshot again.
    std::uint64_t version() const { return m_version.load(std::memory_order_acquire); }
    void publish(std::shared_ptr<const ChannelSnapshot> snapshot);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const ChannelSnapshot> m_snapshot;
    std::atomic<std::uint64_t> m_version{0};
};

} // namespace turnpike
