#pragma once

#include <QHeaderView>

namespace turnpike {

/// No separators, one line below, the sort arrow on the inner side of the title.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace turnpike
