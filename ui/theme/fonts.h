#pragma once

#include <QFont>
#include <QStringList>
#include <array>

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
inline constexpr std::size_t kTextRoles = std::size_t(TextRole::Code) + 1;

/// The font of a role: the system's family and size where the desktop names one, else Inter or Noto Sans at 13 px body.
const QFont &fontFor(TextRole role);
/// A length of the 4-pixel grid, scaled as the system's font is against the 13 px the grid was drawn for.
int dp(qreal pixels);

/// What fontFor() starts from, with the fonts of all roles made once.
struct BaseFont
{
    QStringList families;
    QStringList codeFamilies;
    qreal scale = 1;
    std::array<QFont, kTextRoles> roles;

    BaseFont();
    /// From the desktop and the installed families; `language` decides which CJK forms come first.
    static BaseFont detect(const QString &language);

private:
    void makeRoles();
};

} // namespace turnpike
