#pragma once

#include <QFont>
#include <QStringList>

namespace turnpike {

enum class TextRole {
    Figure,
    Title,
    DialogTitle,
    CardTitle,
    Body,
    BodyStrong,
    Button,
    Dense,
    Small,
    SmallStrong,
    Axis,
    Code
};

/// The font of a role: the system's family and size where the desktop names one, else Inter or Noto Sans at 13 px body.
QFont fontFor(TextRole role);
/// A length of the 4-pixel grid, scaled as the system's font is against the 13 px the grid was drawn for.
int dp(qreal pixels);

/// What fontFor() starts from.
struct BaseFont
{
    QStringList families;
    QStringList codeFamilies;
    qreal scale = 1;
    /// From the desktop and the installed families; `language` decides which CJK forms come first.
    static BaseFont detect(const QString &language);
};

} // namespace turnpike
