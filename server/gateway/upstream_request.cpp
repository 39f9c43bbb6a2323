#include "server/gateway/upstream_request.h"

#include "server/gateway/authenticate.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

constexpr std::array<std::string_view, 28> kStaysHere{"host",
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

void addIdentity(std::string &out, const ProviderIdentity &identity)
{
    if (!identity.key.empty()) {
        const bool anthropic = identity.format == Protocol::Anthropic;
        const std::string_view header = anthropic                             ? "x-api-key: "
                                        : identity.format == Protocol::Gemini ? "x-goog-api-key: "
                                                                              : "Authorization: Bearer ";
        out.append("\r\n").append(header).append(identity.key);
    }
    if (!identity.organization.empty())
        out.append("\r\nOpenAI-Organization: ").append(identity.organization);
}

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

std::string upstreamRequest(const UpstreamTarget &target, std::string_view path, const ProviderIdentity &identity,
                            const RequestHead &client, bool translated, std::string_view requestId,
                            std::string_view body)
{
    std::string out;
    out.reserve(1024 + body.size());
    out.append("POST ").append(target.pathFor(path)).append(" HTTP/1.1\r\nHost: ").append(target.hostHeader);
    out.append("\r\nContent-Type: application/json\r\nContent-Length: ").append(std::to_string(body.size()));
    addIdentity(out, identity);
    if (identity.format == Protocol::Anthropic && (translated || client.header("anthropic-version").empty()))
        out.append("\r\nanthropic-version: ").append(kAnthropicVersion);
    out.append("\r\nAccept-Encoding: identity\r\nX-Request-Id: ");
    out.append(travellingId(client, requestId)).append("\r\n");
    const auto connection = client.header("connection");
    for (const HeaderField &field : client.fields) {
        if (travels(field.name, connection) && !(translated && belongsToFormat(field.name)))
            out.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    return out.append("\r\n").append(body);
}

std::string upstreamGet(const UpstreamTarget &target, std::string_view path, const ProviderIdentity &identity,
                        std::string_view requestId)
{
    std::string out("GET ");
    out.append(target.pathFor(path)).append(" HTTP/1.1\r\nHost: ").append(target.hostHeader);
    addIdentity(out, identity);
    if (identity.format == Protocol::Anthropic)
        out.append("\r\nanthropic-version: ").append(kAnthropicVersion);
    return out.append("\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nX-Request-Id: ")
        .append(requestId)
        .append("\r\n\r\n");
}

} // namespace turnpike
