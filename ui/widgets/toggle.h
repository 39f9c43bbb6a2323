#pragma once

#include <QAbstractButton>

namespace turnpike {

/// A switch with its name beside it, for what takes effect at once.
class Toggle final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Toggle(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace turnpike
