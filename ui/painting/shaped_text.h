#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>
#include <memory>

class QPainter;

namespace turnpike {

/// One line of text whose glyphs are known, so that drawing it again costs no shaping. Main thread.
class ShapedText
{
public:
    /// From a cache of the texts that were drawn last. Plain text: no markup is read.
    static std::shared_ptr<const ShapedText> of(const QString &text, const QFont &font);
    /// The same with digits of equal width: each one is centred in a place as wide as the widest. For figures, which
    /// rarely come twice: not kept.
    static ShapedText figures(const QString &text, const QFont &font);

    qreal width() const { return m_width; }
    /// Whether the fonts have a sign for all of it.
    bool isComplete() const;
    /// `left` of the text on its baseline; the painter's pen gives the colour.
    void draw(QPainter &painter, QPointF left) const;

private:
    static ShapedText shape(const QString &text, const QFont &font);
    QList<QGlyphRun> m_runs; // their origin is on the baseline
    qreal m_width = 0;
};

} // namespace turnpike
