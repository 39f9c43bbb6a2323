#include "server/upstream/target.h"

#include <algorithm>
#include <curl/curl.h>
#include <memory>

namespace turnpike {

namespace {

struct FreeUrl
{
    void operator()(CURLU *url) const { curl_url_cleanup(url); }
};

std::string part(CURLU *url, CURLUPart which, unsigned flags = 0)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

bool endsInVersion(std::string_view path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos || path.size() < slash + 3 || path[slash + 1] != 'v')
        return false;
    auto version = path.substr(slash + 2);
    if (const auto beta = version.find("beta"); beta != std::string_view::npos && beta > 0)
        version = version.substr(0, beta);
    return std::all_of(version.begin(), version.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string hostOfUrl(const std::string &text)
{
    const std::unique_ptr<CURLU, FreeUrl> url(curl_url());
    if (curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return {};
    return part(url.get(), CURLUPART_HOST);
}

Result<UpstreamTarget> UpstreamTarget::parse(const std::string &baseUrl, const UpstreamRules &rules)
{
    const std::unique_ptr<CURLU, FreeUrl> url(curl_url());
    if (curl_url_set(url.get(), CURLUPART_URL, baseUrl.c_str(), 0) != CURLUE_OK)
        return fail("invalid_base_url", "The base URL cannot be read.", "base_url");
    const auto scheme = part(url.get(), CURLUPART_SCHEME);
    if ((scheme != "http" && scheme != "https") || !part(url.get(), CURLUPART_USER).empty() ||
        !part(url.get(), CURLUPART_QUERY).empty() || !part(url.get(), CURLUPART_FRAGMENT).empty())
        return fail("invalid_base_url", "A base URL is http:// or https:// with a host and perhaps a path.",
                    "base_url");

    UpstreamTarget target;
    target.tls = scheme == "https";
    target.host = part(url.get(), CURLUPART_HOST);
    const auto ownPort = part(url.get(), CURLUPART_PORT);
    target.hostHeader = ownPort.empty() ? target.host : target.host + ":" + ownPort;
    target.prefix = part(url.get(), CURLUPART_PATH);
    while (!target.prefix.empty() && target.prefix.back() == '/')
        target.prefix.pop_back();
    const bool own = !rules.ownProxy.empty();
    target.proxyUrl = !own ? rules.houseProxy : rules.ownProxy == kDirectProxy ? std::string() : rules.ownProxy;
    if (rules.publicOnly)
        target.guard = own || target.proxyUrl.empty() ? Guard::Connected : Guard::BehindProxy;
    target.url = scheme + "://" + target.host + ":" + part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    target.poolKey = target.url + " " + target.proxyUrl + (rules.publicOnly ? " public" : "");
    return target;
}

std::string UpstreamTarget::pathFor(std::string_view route) const
{
    const auto version = route.substr(0, route.find('/', 1));
    if (endsInVersion(prefix) && endsInVersion(version))
        route.remove_prefix(version.size());
    return prefix + std::string(route);
}

} // namespace turnpike
