#include "server/gateway/service_request.h"

#include "server/gateway/authenticate.h"
#include "server/gateway/service_path.h"
#include "server/gateway/upstream_request.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

constexpr std::string_view kOurKeyParameter = "key"; // of Gemini's clients

// Headers of an answer that stay here, in lower case.
constexpr std::array<std::string_view, 17> kNotPassed{"connection",
                                                      "keep-alive",
                                                      "proxy-authenticate",
                                                      "proxy-connection",
                                                      "te",
                                                      "trailer",
                                                      "transfer-encoding",
                                                      "upgrade",
                                                      "date",
                                                      "content-length",
                                                      "content-type",
                                                      "x-request-id",
                                                      "set-cookie",
                                                      "alt-svc",
                                                      "set-cookie2",
                                                      "clear-site-data",
                                                      "strict-transport-security"};

bool startsWith(std::string_view text, std::string_view start)
{
    return equalsIgnoreCase(text.substr(0, start.size()), start);
}

// The path and the query at the target.
std::string targetOf(const UpstreamTarget &target, const ProxyService &service, const ServiceQuestion &question,
                     const RequestHead &client)
{
    std::string out = service.kind == ServiceKind::Llm ? target.pathFor(withoutDoubledVersion(question.path))
                                                       : target.prefix + std::string(question.path);
    if (out.empty())
        out = "/";
    std::string query(client.query);
    if (question.keyInQuery)
        query = withoutParameter(query, kOurKeyParameter);
    if (service.keyLocation == KeyLocation::Query)
        query = question.secret.empty() ? withoutParameter(query, service.keyName)
                                        : withParameter(query, service.keyName, question.secret);
    const bool asked = !query.empty() || (client.query.empty() && client.target.size() > client.path.size());
    return asked ? out + "?" + query : out;
}

void addKey(std::string &out, const ProxyService &service, std::string_view secret)
{
    if (secret.empty() || service.keyLocation != KeyLocation::Header)
        return;
    out.append("\r\n").append(service.keyName).append(": ");
    if (equalsIgnoreCase(service.keyName, "authorization"))
        out.append("Bearer ");
    out.append(secret);
}

bool travels(const HeaderField &field, const ProxyService &service, const ServiceQuestion &question,
             std::string_view connection)
{
    if (staysHere(field.name, connection) || equalsIgnoreCase(field.name, kProxyKeyHeader))
        return false;
    if (service.keyLocation == KeyLocation::Header && equalsIgnoreCase(field.name, service.keyName))
        return false;
    return question.keepCredentials || !isCredentialHeader(field.name);
}

// A method that usually has a body says so when there is none.
bool tellsLength(const RequestHead &client)
{
    return client.hasBody() || client.method == "POST" || client.method == "PUT" || client.method == "PATCH";
}

bool mentions(std::string_view text, std::string_view secret)
{
    return !secret.empty() && text.find(secret) != std::string_view::npos;
}

// Where a redirect goes, without the key that the request had in its query.
std::string withoutKey(std::string_view location, const ProxyService &service)
{
    const auto mark = location.find('?');
    if (service.keyLocation != KeyLocation::Query || mark == std::string_view::npos)
        return std::string(location);
    const auto hash = std::min(location.find('#', mark), location.size());
    const std::string query = withoutParameter(location.substr(mark + 1, hash - mark - 1), service.keyName);
    return std::string(location.substr(0, mark)) + (query.empty() ? "" : "?") + query +
           std::string(location.substr(hash));
}

} // namespace

std::string serviceRequest(const UpstreamTarget &target, const ProxyService &service, const ServiceQuestion &question,
                           const RequestHead &client, std::string_view requestId, std::optional<std::uint64_t> length)
{
    std::string out;
    out.reserve(1024);
    out.append(client.method).append(" ").append(targetOf(target, service, question, client));
    out.append(" HTTP/1.1\r\nHost: ").append(target.hostHeader);
    if (const auto type = client.header("content-type"); !type.empty())
        out.append("\r\nContent-Type: ").append(type);
    addKey(out, service, question.secret);
    const auto encoding = client.header("accept-encoding");
    out.append("\r\n").append(tellsLength(client) ? framingLine(length) : std::string());
    out.append("Accept-Encoding: ").append(encoding.empty() ? "identity" : encoding);
    out.append("\r\nX-Request-Id: ").append(travellingId(client, requestId)).append("\r\n");
    const auto connection = client.header("connection");
    for (const HeaderField &field : client.fields) {
        if (travels(field, service, question, connection))
            out.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    return out.append("\r\n");
}

std::string serviceAnswerHeaders(const ResponseHead &answer, const ProxyService &service, std::string_view secret)
{
    const auto connection = answer.header("connection");
    std::string out;
    for (const HeaderField &field : answer.fields) {
        const bool stays = std::any_of(kNotPassed.begin(), kNotPassed.end(),
                                       [&](std::string_view known) { return equalsIgnoreCase(field.name, known); });
        if (stays || startsWith(field.name, "access-control-") || startsWith(field.name, "x-ratelimit-") ||
            (!connection.empty() && listHas(connection, field.name)))
            continue;
        const std::string value =
            equalsIgnoreCase(field.name, "location") ? withoutKey(field.value, service) : std::string(field.value);
        if (!mentions(value, secret) && !mentions(percentDecoded(value), secret))
            out.append(field.name).append(": ").append(value).append("\r\n");
    }
    return out;
}

} // namespace turnpike
