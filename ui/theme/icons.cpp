#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

QByteArray source(const char *name, const QColor &color)
{
    QFile file(":/turnpike/icons/"_L1 + QLatin1String(name) + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Rendered once per name, colour, size and ratio.
QPixmap rendered(const char *name, const QColor &color, QSize size, qreal ratio)
{
    const QString key =
        u"turnpike/%1/%2/%3x%4"_s.arg(QLatin1String(name), color.name()).arg(size.width()).arg(size.height()) +
        QString::number(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(source(name, color)).render(&painter, QRectF(QPointF(), size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedEngine final : public QIconEngine
{
public:
    ThemedEngine(const char *name, Tone tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rect, m_name, mode == QIcon::Disabled ? tokens().faint : toneText(m_tone));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, mode == QIcon::Disabled ? tokens().faint : toneText(m_tone), size, 1);
    }
    QIconEngine *clone() const override { return new ThemedEngine(m_name, m_tone); }
    QString key() const override { return u"turnpike"_s; }

private:
    const char *m_name;
    Tone m_tone;
};

} // namespace

void drawIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &color)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    // on whole device pixels, or the strokes blur
    const QPointF at(qRound(rect.x() * ratio) / ratio, qRound(rect.y() * ratio) / ratio);
    painter.drawPixmap(at, rendered(name, color, rect.size().toSize(), ratio));
}

QIcon themedIcon(const char *name, Tone tone)
{
    return QIcon(new ThemedEngine(name, tone));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(rendered("turnpike", Qt::white, QSize(size, size), 1));
    return icon;
}

} // namespace turnpike
