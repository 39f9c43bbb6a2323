#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
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
    Responses = 7,
    Service = 8 // no model leads to it: it has an address of its own
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
    std::string secret;      // opened; never logged, never shown
    std::string sealed = {}; // as it is stored: while that stays, it need not be opened again
};

enum class ServiceKind : std::uint8_t { Generic = 1, Llm = 2 };
enum class KeyLocation : std::uint8_t { Header = 1, Query = 2 };

/// How a channel without models is addressed: `/proxy/{slug}/…` (Generic) or `/llm/{slug}/…` (Llm).
struct ProxyService
{
    std::string slug;
    ServiceKind kind = ServiceKind::Generic;
    std::vector<std::string> methods; // empty: any
    // Llm: as which kind of provider it is spoken to, and the clients of which kind are served (nullopt: of every)
    ChannelKind apiFormat = ChannelKind::Compatible;
    std::optional<ChannelKind> clientFormat;
    KeyLocation keyLocation = KeyLocation::Header;
    std::string keyName = "Authorization";
    std::int64_t price = 0; // of a request that succeeded, in nano-dollars

    /// "proxy/{slug}" or "llm/{slug}": how a key's list of models and the log name it.
    std::string name() const { return (kind == ServiceKind::Llm ? "llm/" : "proxy/") + slug; }
};
/// Members of a request's body: name → JSON text that takes its place; "null" takes the member out.
using MemberOverride = std::map<std::string, std::string, std::less<>>;
/// Header fields of a request: name → value that takes its place; none takes the field out.
using HeaderOverride = std::map<std::string, std::optional<std::string>, std::less<>>;

/// One configured way to a provider, ready for use: immutable, and owned by a shared pointer.
struct Channel : std::enable_shared_from_this<Channel>
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
    std::string proxyUrl; // empty: the house's; "direct": none
    ChannelTimeouts timeouts;
    std::string modelPrefix;          // clients ask prefix/model; empty: model
    std::map<int, int> statusMapping; // the provider's error status → as which it is treated
    MemberOverride paramOverride;
    HeaderOverride headerOverride; // values are secrets: never logged, never shown whole
    bool publicOnly = false;       // only public addresses may be connected
    std::vector<ProviderKey> keys;
    std::vector<ProviderKey> lostKeys; // that the gateway has switched off: only tests use them
    bool autoDisable = true;           // whether the gateway may switch off what the provider refuses
    std::string tag;
    std::string testModel;                 // empty: the first of its models
    std::vector<std::string> listedModels; // what /v1/models shows when models is "*"
    std::optional<ProxyService> service;   // of kind Service

    /// As which kind of provider it is spoken to.
    ChannelKind providerKind() const { return service ? service->apiFormat : kind; }
    /// The simulated provider inside this program, which has no address of its own.
    bool isBuiltIn() const { return kind == ChannelKind::Simulator && baseUrl == "simulator:"; }
    bool serves(std::string_view model) const;
    bool servesGroup(std::string_view group) const;
    /// The name that the provider knows: without the prefix, mapped.
    std::string_view upstreamModel(std::string_view model) const;
    /// The name that clients ask for one of `models` or `listedModels`.
    std::string clientModel(std::string_view listed) const;
    int treatedStatus(int told) const;
};

} // namespace turnpike
