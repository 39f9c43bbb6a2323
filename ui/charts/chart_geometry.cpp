#include "ui/charts/chart_geometry.h"

#include "ui/theme/tokens.h"

#include <cmath>

namespace turnpike {

QRectF ChartGeometry::bucketRect(int bucket, int count) const
{
    const qreal step = area.width() / qMax(1, buckets);
    return {area.left() + bucket * step, area.top(), step * count, area.height()};
}

int ChartGeometry::bucketAt(const QPointF &point) const
{
    if (buckets == 0 || !area.contains(point))
        return -1;
    return qBound(0, int((point.x() - area.left()) * buckets / area.width()), buckets - 1);
}

int ChartGeometry::lineAt(const ChartData &data, const QPointF &point) const
{
    const int bucket = bucketAt(point);
    const double value = (area.bottom() - point.y()) * top / qMax(1.0, area.height());
    double sum = 0;
    for (int line = 0; bucket >= 0 && line < int(data.lines.size()); ++line) {
        sum += double(data.lines.at(line).values.value(bucket));
        if (value < sum)
            return line;
    }
    return -1;
}

double ChartGeometry::topFor(std::int64_t most)
{
    if (most <= 3)
        return 3;
    const double power = std::pow(10, std::floor(std::log10(double(most))));
    for (double step : {1.2, 1.5, 1.8, 2.4, 3.0, 4.5, 6.0, 9.0}) {
        if (double(most) <= step * power)
            return step * power;
    }
    return 12 * power;
}

QColor chartColor(const ChartData &data, int line)
{
    const auto &colors = tokens().series;
    return data.lines.at(line).isRest ? colors.back() : colors[std::size_t(line) % (colors.size() - 1)];
}

} // namespace turnpike
