#include "server/gateway/upstream_request.h"

#include "server/gateway/authenticate.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

constexpr std::array<std::string_view, 29> kStaysHere{"host",
                                                      "content-length",
                                                      "content-type",
                                                      "accept-encoding",
                                                      "connection",
                                                      "keep-alive",
                                                      "te",
                                                      "trailer",
                                                      "transfer-encoding",
                                                      "upgrade",
                                                      "expect",
                                                      "proxy-connection",
                                                      "cookie",
                                                      "proxy-authorization",
                                                      "proxy-authenticate",
                                                      "forwarded",
                                                      "via",
                                                      "x-forwarded-for",
                                                      "x-forwarded-host",
                                                      "x-forwarded-proto",
                                                      "x-real-ip",
                                                      "x-admin-token",
                                                      "x-turnpike-channel",
                                                      "x-request-id",
                                                      "openai-organization",
                                                      "openai-project",
                                                      "x-forwarded-port",
                                                      "cf-connecting-ip",
                                                      "true-client-ip"};

bool travels(std::string_view name, std::string_view connection)
{
    return !staysHere(name, connection) && !isCredentialHeader(name);
}

// What the client libraries tell about themselves and their format.
bool belongsToFormat(std::string_view name)
{
    constexpr std::array<std::string_view, 4> starts{"anthropic-", "openai-", "x-goog-", "x-stainless-"};
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return equalsIgnoreCase(name.substr(0, start.size()), start); });
}

bool isUsableId(std::string_view id)
{
    return !id.empty() && id.size() <= 128 && isToken(id);
}

constexpr std::string_view kAnthropicVersion = "2023-06-01";

/// Writes a head but for the fields that the channel overrides; those come last.
class HeadWriter
{
public:
    HeadWriter(std::string &out, const HeaderOverride *own) : m_out(out), m_own(own) {}

    void add(std::string_view name, std::string_view value)
    {
        const auto same = [name](const auto &field) { return equalsIgnoreCase(field.first, name); };
        if (!m_own || std::none_of(m_own->begin(), m_own->end(), same))
            append(name, value);
    }
    void addIdentity(const ProviderIdentity &identity)
    {
        const bool anthropic = identity.format == Protocol::Anthropic;
        const bool gemini = identity.format == Protocol::Gemini;
        if (!identity.key.empty() && (anthropic || gemini))
            add(anthropic ? "x-api-key" : "x-goog-api-key", identity.key);
        else if (!identity.key.empty())
            add("Authorization", "Bearer " + std::string(identity.key));
        if (!identity.organization.empty())
            add("OpenAI-Organization", identity.organization);
    }
    void end()
    {
        if (m_own) {
            for (const auto &[name, value] : *m_own)
                value ? append(name, *value) : void();
        }
        m_out.append("\r\n");
    }

private:
    void append(std::string_view name, std::string_view value)
    {
        m_out.append(name).append(": ").append(value).append("\r\n");
    }

    std::string &m_out;
    const HeaderOverride *m_own;
};

} // namespace

bool staysHere(std::string_view name, std::string_view connection)
{
    const bool known = std::any_of(kStaysHere.begin(), kStaysHere.end(),
                                   [&](std::string_view one) { return equalsIgnoreCase(name, one); });
    return known || (!connection.empty() && listHas(connection, name));
}

std::string_view travellingId(const RequestHead &client, std::string_view requestId)
{
    const auto theirs = client.header("x-request-id");
    return isUsableId(theirs) ? theirs : requestId;
}

CarriedBody jsonBody(std::string_view json)
{
    return {"application/json", json.size(), json};
}

std::string framingLine(std::optional<std::uint64_t> length)
{
    return length ? "Content-Length: " + std::to_string(*length) + "\r\n" : "Transfer-Encoding: chunked\r\n";
}

std::string upstreamRequest(const UpstreamTarget &target, std::string_view path, const ProviderIdentity &identity,
                            const RequestHead &client, bool translated, std::string_view requestId,
                            const CarriedBody &body)
{
    std::string out;
    out.reserve(1024 + body.bytes.size());
    out.append("POST ").append(target.pathFor(path)).append(" HTTP/1.1\r\nHost: ").append(target.hostHeader);
    out.append("\r\n").append(framingLine(body.length));
    HeadWriter head(out, identity.headers);
    head.add("Content-Type", body.type);
    head.addIdentity(identity);
    if (identity.format == Protocol::Anthropic && (translated || client.header("anthropic-version").empty()))
        head.add("anthropic-version", kAnthropicVersion);
    head.add("Accept-Encoding", "identity");
    head.add("X-Request-Id", travellingId(client, requestId));
    const auto connection = client.header("connection");
    for (const HeaderField &field : client.fields) {
        if (travels(field.name, connection) && !(translated && belongsToFormat(field.name)))
            head.add(field.name, field.value);
    }
    head.end();
    return out.append(body.bytes);
}

std::string upstreamGet(const UpstreamTarget &target, std::string_view path, const ProviderIdentity &identity,
                        std::string_view requestId)
{
    std::string out("GET ");
    out.append(target.pathFor(path)).append(" HTTP/1.1\r\nHost: ").append(target.hostHeader).append("\r\n");
    HeadWriter head(out, identity.headers);
    head.addIdentity(identity);
    if (identity.format == Protocol::Anthropic)
        head.add("anthropic-version", kAnthropicVersion);
    head.add("Accept", "application/json");
    head.add("Accept-Encoding", "identity");
    head.add("X-Request-Id", requestId);
    head.end();
    return out;
}

} // namespace turnpike
