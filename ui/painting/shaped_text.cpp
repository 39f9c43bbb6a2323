#include "ui/painting/shaped_text.h"

#include <QCache>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>

namespace turnpike {

namespace {

constexpr int kKeptTexts = 4000; // several screens of a table

struct Key
{
    QString text;
    QFont font;

    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.font);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What figures are made of, in one font.
struct FigureFont
{
    struct Sign
    {
        quint32 glyph = 0; // 0: another font has it
        qreal advance = 0;
    };
    QRawFont raw;
    QHash<char16_t, Sign> signs;
    qreal digit = 0;

    explicit FigureFont(const QFont &font) : raw(QRawFont::fromFont(font))
    {
        for (char16_t c = u'0'; c <= u'9'; ++c)
            digit = qMax(digit, sign(c).advance);
    }

    const Sign &sign(QChar c)
    {
        const auto known = signs.constFind(c.unicode());
        if (known != signs.constEnd())
            return *known;
        Sign sign;
        const QList<quint32> glyphs = raw.glyphIndexesForString(c);
        if (glyphs.size() == 1 && glyphs.first() != 0) {
            sign.glyph = glyphs.first();
            sign.advance = raw.advancesForGlyphIndexes(glyphs).first().x();
        }
        return *signs.insert(c.unicode(), sign);
    }
};

FigureFont &figureFont(const QFont &font)
{
    static QHash<QFont, std::shared_ptr<FigureFont>> fonts; // a dozen roles
    std::shared_ptr<FigureFont> &known = fonts[font];
    if (!known)
        known = std::make_shared<FigureFont>(font);
    return *known;
}

} // namespace

std::shared_ptr<const ShapedText> ShapedText::of(const QString &text, const QFont &font)
{
    static QCache<Key, std::shared_ptr<const ShapedText>> cache(kKeptTexts);
    const Key key{text, font};
    if (const auto *known = cache.object(key))
        return *known;
    auto shaped = std::make_shared<const ShapedText>(shape(text, font));
    cache.insert(key, new std::shared_ptr<const ShapedText>(shaped));
    return shaped;
}

ShapedText ShapedText::shape(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    ShapedText shaped;
    if (!line.isValid())
        return shaped;
    shaped.m_width = line.naturalTextWidth();
    shaped.m_runs = layout.glyphRuns();
    for (QGlyphRun &run : shaped.m_runs) {
        QList<QPointF> places = run.positions();
        for (QPointF &place : places)
            place.ry() -= line.ascent();
        run.setPositions(places);
    }
    return shaped;
}

ShapedText ShapedText::figures(const QString &text, const QFont &font)
{
    FigureFont &signs = figureFont(font);
    QList<quint32> glyphs;
    QList<QPointF> places;
    glyphs.reserve(text.size());
    places.reserve(text.size());
    ShapedText shaped;
    const qreal spacing = font.letterSpacingType() == QFont::PercentageSpacing && font.letterSpacing() > 0
                              ? font.letterSpacing() / 100
                              : 1;
    for (const QChar c : text) {
        const FigureFont::Sign &sign = signs.sign(c);
        if (sign.glyph == 0)
            return shape(text, font); // a script of its own, whose digits come with it
        const qreal room = isDigit(c) ? signs.digit : sign.advance;
        glyphs << sign.glyph;
        places << QPointF(shaped.m_width + (room - sign.advance) / 2, 0);
        shaped.m_width += room * spacing;
    }
    QGlyphRun run;
    run.setRawFont(signs.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    shaped.m_runs << run;
    return shaped;
}

bool ShapedText::isComplete() const
{
    return std::none_of(m_runs.begin(), m_runs.end(),
                        [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

void ShapedText::draw(QPainter &painter, QPointF left) const
{
    for (const QGlyphRun &run : m_runs)
        painter.drawGlyphRun(left, run);
}

} // namespace turnpike
