#include "ui/theme/fonts.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr qreal kBodyPixels = 13;
constexpr qreal kPointsPerPixel = 0.75; // at the 96 dpi that Qt scales from

struct Face
{
    qreal pixels;
    QFont::Weight weight;
};

Face face(TextRole role)
{
    switch (role) {
    case TextRole::Figure:
        return {23, QFont::DemiBold};
    case TextRole::Title:
        return {18, QFont::DemiBold};
    case TextRole::DialogTitle:
        return {16.5, QFont::DemiBold};
    case TextRole::CardTitle:
        return {14, QFont::DemiBold};
    case TextRole::Body:
        return {kBodyPixels, QFont::Normal};
    case TextRole::BodyStrong:
        return {kBodyPixels, QFont::DemiBold};
    case TextRole::Button:
        return {kBodyPixels, QFont::Medium};
    case TextRole::Dense:
        return {12.5, QFont::Normal};
    case TextRole::Small:
        return {12, QFont::Normal};
    case TextRole::SmallStrong:
        return {12, QFont::Medium};
    case TextRole::Axis:
        return {11.5, QFont::Normal};
    case TextRole::Code:
        return {12.5, QFont::Normal};
    }
    return {kBodyPixels, QFont::Normal};
}

/// The desktop's own font, if it names one: without a desktop Qt answers with fontconfig's generic alias.
bool desktopNamesFont(const QFont &general)
{
    const QString family = general.family();
    return !family.isEmpty() && family != "Sans Serif"_L1 && family != "Sans"_L1 && family != "DejaVu Sans"_L1;
}

const BaseFont &baseFont()
{
    static const BaseFont plain;
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->baseFont() : plain;
}

} // namespace

BaseFont::BaseFont()
{
    makeRoles();
}

BaseFont BaseFont::detect(const QString &language)
{
    BaseFont base;
    const QFont general = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (desktopNamesFont(general) && QGuiApplication::platformName() != "offscreen"_L1) {
        base.families << general.family();
        if (general.pointSizeF() > 0)
            base.scale = qBound(0.8, general.pointSizeF() / (kBodyPixels * kPointsPerPixel), 2.0);
    }
    base.families << u"Inter"_s << u"Noto Sans"_s;
    base.codeFamilies << u"JetBrains Mono"_s << u"DejaVu Sans Mono"_s;
    QStringList wide{u"Noto Sans CJK SC"_s, u"Noto Sans CJK JP"_s};
    if (language.startsWith("ja"_L1))
        wide.swapItemsAt(0, 1);
    wide << u"Noto Sans Devanagari"_s;
    base.families << wide;
    base.codeFamilies << wide;
    base.makeRoles();
    return base;
}

void BaseFont::makeRoles()
{
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const auto role = TextRole(i);
        const Face wanted = face(role);
        QFont font;
        if (!families.isEmpty())
            font.setFamilies(role == TextRole::Code ? codeFamilies : families);
        font.setPointSizeF(wanted.pixels * kPointsPerPixel * scale);
        font.setWeight(wanted.weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        if (role == TextRole::Title || role == TextRole::Figure)
            font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
        roles.at(i) = font;
    }
}

const QFont &fontFor(TextRole role)
{
    return baseFont().roles.at(std::size_t(role));
}

int dp(qreal pixels)
{
    return qRound(pixels * baseFont().scale);
}

} // namespace turnpike
