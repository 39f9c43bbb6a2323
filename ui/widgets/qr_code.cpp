#include "ui/widgets/qr_code.h"

#include "ui/painting/shapes.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace turnpike {

namespace {

constexpr int kQuietZone = 4; // modules of white around it, ISO/IEC 18004

QImage encode(const QByteArray &text)
{
    struct Release
    {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    const std::unique_ptr<QRcode, Release> code(
        text.isEmpty() ? nullptr : QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.scanLine(y)[x] = code->data[y * code->width + x] & 1 ? 0 : 255;
    }
    return image;
}

} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void QrCode::setText(const QString &text)
{
    m_modules = encode(text.toUtf8());
    update();
}

QSize QrCode::sizeHint() const
{
    return {dp(220), dp(220)};
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    const int across = m_modules.width() + 2 * kQuietZone;
    // whole device pixels for each module, or some would be wider than others
    const qreal ratio = devicePixelRatioF();
    const qreal module = qMax(1, int(qMin(width(), height()) * ratio) / across) / ratio;
    const qreal side = across * module;
    const QPointF corner(qRound((width() - side) / 2), qRound((height() - side) / 2));
    fillRounded(painter, QRectF(corner, QSizeF(side, side)), 6, Qt::white);
    const qreal edge = kQuietZone * module;
    painter.drawImage(QRectF(corner + QPointF(edge, edge), QSizeF(side - 2 * edge, side - 2 * edge)), m_modules);
}

} // namespace turnpike
