#include "ui/dialogs/text_lists.h"

#include <QRegularExpression>
#include <QStringList>

namespace turnpike {

std::vector<std::string> listOf(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    std::vector<std::string> parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts))
        parts.push_back(part.toStdString());
    return parts;
}

} // namespace turnpike
