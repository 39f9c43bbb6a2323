#pragma once

#include "ui/charts/chart_geometry.h"

#include <QtCharts/QChartView>

class QValueAxis;

namespace turnpike {

/// Stacked columns, or stacked areas where there are too many for columns, with direct labels at the right and the
/// exact values of what the pointer or the keyboard is on.
class ChartPlot final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartPlot(QWidget *parent = nullptr);
    void show(const ChartData &shown);
    int currentBucket() const { return m_current; }
    /// Where a bucket is drawn, in this widget.
    QRectF bucketRect(int bucket) const { return m_geometry.bucketRect(bucket); }

Q_SIGNALS:
    /// A click or Enter; `line` is -1 where none was meant.
    void activated(int bucket, int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool asAreas() const;
    void rebuild();
    void addColumns();
    void addAreas();
    void recolor();
    void setCurrent(int bucket);
    QString spokenBucket() const;

    ChartData m_data;
    ChartGeometry m_geometry;
    QValueAxis *m_placeAxis, *m_valueAxis;
    int m_current = -1;
};

} // namespace turnpike
