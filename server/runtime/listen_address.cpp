#include "server/runtime/listen_address.h"

#include "server/runtime/settings.h"

#include <QHostAddress>
#include <charconv>

namespace turnpike {

namespace {

tl::unexpected<Error> invalid(std::string_view text)
{
    return fail("address_invalid", "'" + std::string(text) + "' is not an address with a port, such as 127.0.0.1:8787");
}

} // namespace

Result<ListenAddress> ListenAddress::parse(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return invalid(text);
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    if (bracketed != (host.find(':') != std::string_view::npos))
        return invalid(text);

    ListenAddress result;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result.port);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return invalid(text);
    result.host = host;
    if (host == "localhost")
        return result;
    const QHostAddress address(QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size())));
    if (address.isNull())
        return invalid(text);
    result.everyAddress = !address.isLoopback();
    return result;
}

Result<ListenAddress> ListenAddress::of(const Settings &settings)
{
    const bool portWins = !settings.text("port").empty() && settings.source("port") > settings.source("listen");
    return parse(portWins ? "0.0.0.0:" + settings.text("port") : settings.text("listen"));
}

} // namespace turnpike
