#include "models/live_rows.h"

#include <QCoreApplication>

namespace turnpike {

QString liveKeyName(const QString &label, std::int64_t keyId)
{
    if (!label.isEmpty())
        return label;
    return QCoreApplication::translate("Live", "Key %1", "a key without a label, by its number").arg(keyId);
}

} // namespace turnpike
