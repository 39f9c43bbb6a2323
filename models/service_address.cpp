#include "models/service_address.h"

#include <QDir>
#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

tl::unexpected<Error> invalid(std::string message)
{
    return fail("address_invalid", std::move(message), "address");
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// A part of ssh's command line: it may not look like an option, and the colons there separate.
bool isSafeForSsh(const QString &part)
{
    for (const QChar c : part)
        if (!c.isPrint() || c.isSpace() || c == u':' || c == u'%')
            return false;
    return !part.startsWith(u'-');
}

Result<ServiceAddress> overSsh(ServiceAddress address, const QUrl &url)
{
    address.kind = ServiceAddress::Kind::Ssh;
    address.host = url.host();
    address.user = url.userName();
    address.port = url.port(0);
    address.directory = QDir::cleanPath(url.path());
    if (address.host.isEmpty() || address.directory.isEmpty() || address.directory == "/"_L1)
        return invalid("An SSH address names the host and the data directory there: ssh://host/var/lib/turnpike");
    if (!url.password().isEmpty())
        return invalid("Leave the password out; SSH signs in with a key");
    if (!isSafeForSsh(address.host) || !isSafeForSsh(address.user) || !isSafeForSsh(address.directory))
        return invalid("An SSH address holds no spaces, colons or percent signs in its names");
    return address;
}

Result<ServiceAddress> overWeb(ServiceAddress address, const QUrl &url)
{
    address.kind = ServiceAddress::Kind::Web;
    if (url.host().isEmpty() || !url.userInfo().isEmpty() || (url.path() != "/"_L1 && !url.path().isEmpty()) ||
        url.hasQuery() || url.hasFragment())
        return invalid("A service's address is https://host:port and nothing more");
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return invalid("The admin token must not travel in the clear: use https://, or ssh://");
    address.base = url.adjusted(QUrl::RemovePath).toString(QUrl::FullyEncoded);
    address.text = address.base;
    return address;
}

} // namespace

Result<ServiceAddress> ServiceAddress::parse(const QString &text)
{
    ServiceAddress address;
    address.text = text.trimmed();
    if (address.text.isEmpty())
        return invalid("Name a data directory, ssh://host/directory or https://host:port");
    if (!address.text.contains("://"_L1)) {
        address.directory = QDir::cleanPath(QDir::current().absoluteFilePath(address.text));
        address.text = address.directory;
        return address;
    }
    const QUrl url(address.text, QUrl::StrictMode);
    if (!url.isValid())
        return invalid("This is not an address: " + address.text.toStdString());
    if (url.scheme() == "ssh"_L1)
        return overSsh(std::move(address), url);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        return overWeb(std::move(address), url);
    return invalid("A service is reached by its data directory, ssh:// or https://");
}

} // namespace turnpike
