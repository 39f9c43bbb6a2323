#pragma once

#include <QString>
#include <QStringList>

namespace turnpike {

/// The fields of `names` whose value, as valueOf(row, field) writes it, has changed between two rows.
template <class Names, class Row, class ValueOf>
QStringList differentFields(const Names &names, const Row &before, const Row &now, const ValueOf &valueOf)
{
    QStringList different;
    for (const char *name : names) {
        const QString field = QString::fromLatin1(name);
        if (valueOf(before, field) != valueOf(now, field))
            different << field;
    }
    return different;
}

} // namespace turnpike
