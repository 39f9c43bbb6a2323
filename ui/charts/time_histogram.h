#pragma once

#include "server/storage/request_summary.h"

#include <QWidget>
#include <vector>

namespace turnpike {

/// How many requests there were over the time that a table shows: a click or a drag chooses a stretch of it.
class TimeHistogram final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeHistogram(QWidget *parent = nullptr);

    /// Bars of `bucketMs` from `fromMs` to `toMs`; those behind the end of `buckets` are empty.
    void show(std::int64_t fromMs, std::int64_t toMs, std::int64_t bucketMs,
              const std::vector<storage::RequestTotals> &buckets);

Q_SIGNALS:
    void rangeChosen(std::int64_t fromMs, std::int64_t toMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int bars() const;
    int barAt(qreal x) const;
    QRectF barRect(int bar) const;
    std::int64_t startOf(int bar) const { return m_from + bar * m_length; }
    void setHover(int bar);
    void choose(int first, int last);
    QString describe(int bar) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;

    std::int64_t m_from = 0, m_to = 0, m_length = 1;
    std::vector<storage::RequestTotals> m_buckets;
    int m_hover = -1, m_pressed = -1;
};

} // namespace turnpike
