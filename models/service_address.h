#pragma once

#include "server/runtime/result.h"

#include <QString>
#include <QStringList>

namespace turnpike {

/// Where a running service is to be found:
///
///   /var/lib/turnpike                  its data directory on this computer
///   ssh://user@host:22/var/lib/turnpike  the same on another, through SSH
///   https://host:8787                  its operators' address; http only on this computer
struct ServiceAddress
{
    enum class Kind { Local, Ssh, Web };
    Kind kind = Kind::Local;
    QString text;      // as shown and passed on
    QString directory; // Local, Ssh: the data directory
    QString host;      // Ssh
    QString user;      // Ssh; may be empty
    int port = 0;      // Ssh; 0: the usual one
    QString base;      // Web: scheme://host[:port]

    /// Error `address_invalid`, with what would be right.
    static Result<ServiceAddress> parse(const QString &text);
};

} // namespace turnpike
