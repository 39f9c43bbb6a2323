#include "models/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <vector>

namespace turnpike {

namespace {

// What operations and settings make (tests/error_texts.py compares). %1 and %2 are what they put in.
constexpr const char *kMessages[] = {
    QT_TRANSLATE_NOOP("Errors", "\"%1\" has address bits beyond its prefix length; write the network's first address."),
    QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a network such as 10.8.0.0/16, 2001:db8::/32 or 203.0.113.7."),
    QT_TRANSLATE_NOOP("Errors", "\"%1\" is there twice."),
    QT_TRANSLATE_NOOP("Errors", "%1 belongs to the connection and cannot be overridden."),
    QT_TRANSLATE_NOOP("Errors", "%1 is there twice."),
    QT_TRANSLATE_NOOP("Errors", "A channel needs at least one group."),
    QT_TRANSLATE_NOOP("Errors", "A channel needs at least one model; * stands for any."),
    QT_TRANSLATE_NOOP("Errors", "A header's name has 1 to 64 letters, digits and hyphens."),
    QT_TRANSLATE_NOOP("Errors", "A header's value is one line of at most 4096 bytes without control characters, and "
                                "without spaces at its ends."),
    QT_TRANSLATE_NOOP("Errors", "A member needs a name, and model, stream and stream_options cannot be overridden."),
    QT_TRANSLATE_NOOP("Errors", "A name may not be empty and may not begin or end with a space."),
    QT_TRANSLATE_NOOP("Errors", "A provider key has 1 to 4096 visible ASCII characters without spaces."),
    QT_TRANSLATE_NOOP("Errors", "A provider's status from 300 to 599 can be treated as one from 400 to 599."),
    QT_TRANSLATE_NOOP("Errors", "A slug has 1 to 64 of the characters a to z, 0 to 9 and the hyphen."),
    QT_TRANSLATE_NOOP("Errors", "A value is JSON of at most %1 bytes."),
    QT_TRANSLATE_NOOP("Errors", "Allowed are 0 to 2592000 seconds (30 days)."),
    QT_TRANSLATE_NOOP("Errors", "Allowed is a whole number from %1 to %2."),
    QT_TRANSLATE_NOOP("Errors", "Another service has this slug."),
    QT_TRANSLATE_NOOP("Errors", "At most %1 characters are allowed."),
    QT_TRANSLATE_NOOP("Errors", "At most %1 entries are allowed."),
    QT_TRANSLATE_NOOP("Errors", "At most %1 header fields are allowed."),
    QT_TRANSLATE_NOOP("Errors", "At most %1 members are allowed."),
    QT_TRANSLATE_NOOP("Errors", "At most %1 networks are allowed."),
    QT_TRANSLATE_NOOP("Errors", "Both kinds of quotes cannot be stored."),
    QT_TRANSLATE_NOOP("Errors", "Control characters and line breaks are not allowed."),
    QT_TRANSLATE_NOOP("Errors", "From 1 to 10000 keys can be added at once."),
    QT_TRANSLATE_NOOP("Errors", "It is given by the environment or on the command line."),
    QT_TRANSLATE_NOOP("Errors", "Must be a URL that begins with http:// or https://."),
    QT_TRANSLATE_NOOP("Errors", "Must be a whole number from %1 to %2."),
    QT_TRANSLATE_NOOP("Errors", "Must be an address with a port, such as 127.0.0.1:8787."),
    QT_TRANSLATE_NOOP("Errors", "Must be http://, https://, socks5:// or socks5h:// with host and port."),
    QT_TRANSLATE_NOOP("Errors", "Must be networks such as 10.0.0.0/8, separated by commas."),
    QT_TRANSLATE_NOOP("Errors", "Must be on or off."),
    QT_TRANSLATE_NOOP("Errors", "Must be one line of text."),
    QT_TRANSLATE_NOOP("Errors", "Must be one of %1."),
    QT_TRANSLATE_NOOP("Errors", "Must be the name of a time zone, such as Asia/Kolkata."),
    QT_TRANSLATE_NOOP("Errors", "No service has a key with this id."),
    QT_TRANSLATE_NOOP("Errors", "Only a root operator may let a channel reach other than public addresses."),
    QT_TRANSLATE_NOOP("Errors", "Only a root operator may send stored provider keys through another proxy."),
    QT_TRANSLATE_NOOP("Errors", "Only a root operator may send stored provider keys to another host. Delete the keys "
                                "first, or make a new channel."),
    QT_TRANSLATE_NOOP("Errors", "Port 0 cannot be called."),
    QT_TRANSLATE_NOOP("Errors", "The address may not have .. in its path."),
    QT_TRANSLATE_NOOP("Errors", "The address may not have a query or a fragment."),
    QT_TRANSLATE_NOOP("Errors", "The address may not have a user name or password."),
    QT_TRANSLATE_NOOP("Errors", "The address must begin with http:// or https:// and have a host."),
    QT_TRANSLATE_NOOP("Errors", "The channel was changed elsewhere in the meantime."),
    QT_TRANSLATE_NOOP("Errors", "The expiry must be UTC milliseconds between 1970 and 9999."),
    QT_TRANSLATE_NOOP("Errors", "The expiry of a new key must be in the future."),
    QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be written: %2"),
    QT_TRANSLATE_NOOP("Errors", "The format of the provider is missing."),
    QT_TRANSLATE_NOOP("Errors", "The formats are openai, openai_compatible, openai_responses, anthropic and gemini."),
    QT_TRANSLATE_NOOP("Errors", "The formats are openai, openai_responses, anthropic and gemini."),
    QT_TRANSLATE_NOOP("Errors", "The header override was sealed for another installation: set it anew."),
    QT_TRANSLATE_NOOP("Errors", "The kind of provider is missing."),
    QT_TRANSLATE_NOOP("Errors", "The methods are GET, POST, HEAD, PUT, PATCH, DELETE and OPTIONS."),
    QT_TRANSLATE_NOOP("Errors", "The name of a header or parameter has 1 to 64 characters of a token (RFC 9110)."),
    QT_TRANSLATE_NOOP("Errors", "The organization has at most 200 visible ASCII characters without spaces."),
    QT_TRANSLATE_NOOP("Errors", "The prefix is what stands before the slash, such as team-a: without spaces and stars, "
                                "and without a slash at its ends."),
    QT_TRANSLATE_NOOP("Errors", "The price is from 0 to 1000 dollars."),
    QT_TRANSLATE_NOOP("Errors", "The provider key cannot be sent in this header."),
    QT_TRANSLATE_NOOP("Errors", "The proxy must be written as http://, https://, socks5:// or socks5h:// with host and "
                                "port, without a user name or password; direct means none."),
    QT_TRANSLATE_NOOP("Errors", "The random number generator of the system is not available."),
    QT_TRANSLATE_NOOP("Errors", "The same provider key is there twice."),
    QT_TRANSLATE_NOOP("Errors", "The service was changed elsewhere in the meantime."),
    QT_TRANSLATE_NOOP("Errors", "The slug is missing."),
    QT_TRANSLATE_NOOP("Errors", "The text is not valid UTF-8."),
    QT_TRANSLATE_NOOP("Errors", "The token is set by the configuration; change it there."),
    QT_TRANSLATE_NOOP("Errors", "There is no channel with this id."),
    QT_TRANSLATE_NOOP("Errors", "There is no key with this id."),
    QT_TRANSLATE_NOOP("Errors", "There is no service with this id."),
    QT_TRANSLATE_NOOP("Errors", "There is no setting of this name."),
    QT_TRANSLATE_NOOP("Errors", "This channel has no provider key with this id."),
    QT_TRANSLATE_NOOP("Errors", "This channel may reach public addresses only, and this one is none."),
    QT_TRANSLATE_NOOP("Errors", "This installation has no configuration file to keep settings in."),
    QT_TRANSLATE_NOOP("Errors", "This key is not revoked."),
    QT_TRANSLATE_NOOP("Errors", "This key was revoked."),
    QT_TRANSLATE_NOOP("Errors", "This secret was sealed for another installation or another row."),
    QT_TRANSLATE_NOOP("Errors", "tls_certificate and tls_key must be given together."),
    QT_TRANSLATE_NOOP("Errors", "Turnpike is shutting down; the change was not made."),
};

struct Template
{
    const char *source;
    QRegularExpression pattern; // captures what was put in
};

const std::vector<Template> &templates()
{
    static const std::vector<Template> all = [] {
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        std::vector<Template> made;
        for (const char *message : kMessages) {
            const QString source = QString::fromUtf8(message);
            if (!source.contains(place))
                continue;
            QStringList parts = source.split(place);
            for (QString &part : parts)
                part = QRegularExpression::escape(part);
            made.push_back({message, QRegularExpression(u'^' + parts.join(QLatin1String("(.+?)")) + u'$')});
        }
        return made;
    }();
    return all;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

} // namespace

QString errorText(const Error &error)
{
    const QString message = QString::fromStdString(error.message);
    for (const char *source : kMessages) {
        if (error.message == source)
            return translated(source);
    }
    for (const Template &one : templates()) {
        const QRegularExpressionMatch match = one.pattern.match(message);
        if (!match.hasMatch())
            continue;
        // at once: what was put in may have a %1 of its own
        return match.lastCapturedIndex() == 1 ? translated(one.source).arg(match.captured(1))
                                              : translated(one.source).arg(match.captured(1), match.captured(2));
    }
    return message;
}

} // namespace turnpike
