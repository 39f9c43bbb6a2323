#pragma once

#include <QImage>
#include <QWidget>

namespace turnpike {

/// A text as a QR code: dark on white in both themes, as cameras want it. Whoever reads aloud gets the accessible name.
class QrCode final : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    /// Nothing is drawn for an empty text. The text is not kept.
    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules; // one pixel for each, without a margin
};

} // namespace turnpike
