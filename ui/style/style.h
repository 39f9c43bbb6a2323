#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QProxyStyle>

namespace turnpike {

/// Dynamic properties that the style reads.
namespace property {
inline constexpr char kButtonKind[] = "buttonKind"; // ButtonKind as int; none: Secondary
inline constexpr char kIcon[] = "iconName";         // of a button, QByteArray
inline constexpr char kInvalid[] = "invalid";       // of a field: its content was refused
inline constexpr char kToolbar[] = "toolbar";       // of a field: a quieter border
inline constexpr char kCount[] = "count";           // of a chip: a figure behind its text
inline constexpr char kMenuArrow[] = "menuArrow";   // of a button: it opens a menu
} // namespace property

enum class ButtonKind { Secondary, Primary, Danger, Ghost, Link, Chip, Segment, Toast };

/// Fusion with our own look; draws from the current tokens and never from the palette.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style(const Tokens &tokens, BaseFont baseFont);

    const Tokens &tokens() const { return *m_tokens; }
    void setTokens(const Tokens &tokens) { m_tokens = &tokens; }
    const BaseFont &baseFont() const { return m_baseFont; }
    void setBaseFont(BaseFont base) { m_baseFont = std::move(base); }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    const Tokens *m_tokens;
    BaseFont m_baseFont;
};

/// The palette for what Qt draws itself (text selection, menus, native-looking parts).
QPalette paletteOf(const Tokens &tokens);

} // namespace turnpike
