#pragma once

#include <QList>
#include <QWidget>
#include <cstdint>

namespace turnpike {

/// A calendar of days, a column for each week, the darker the more; the pointer or the arrow keys show the exact
/// figure.
class HeatMap final : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    /// One value a day.
    void show(std::int32_t fromDay, const QList<std::int64_t> &values);
    std::int32_t currentDay() const { return m_current < 0 ? -1 : m_fromDay + m_current; }
    QRectF dayRect(std::int32_t day) const;

Q_SIGNALS:
    void activated(std::int32_t day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int weeks() const;
    qreal cell() const;
    int indexAt(const QPointF &point) const; // -1: none
    QString textOf(int index) const;
    void setCurrent(int index);
    void paintLabels(QPainter &painter) const;
    void paintHint(QPainter &painter) const;

    std::int32_t m_fromDay = 0;
    QList<std::int64_t> m_values;
    std::int64_t m_most = 0; // full colour from here on
    int m_current = -1;
};

} // namespace turnpike
