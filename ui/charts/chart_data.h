#pragma once

#include <QList>
#include <QString>
#include <cstdint>

namespace turnpike {

/// What one place on the horizontal axis stands for.
struct ChartBucket
{
    QString title; // in full, e.g. "Sat 13, 15:00"
    QString iso;   // for CSV
};

/// A label under some buckets.
struct ChartTick
{
    int first = 0, count = 1;
    QString text;
};

struct ChartLine
{
    QString name;
    bool isRest = false; // what is left beside the named lines
    QList<std::int64_t> values;
    std::int64_t sum() const;
};

/// What a chart shows, as its table twin and its CSV file do.
struct ChartData
{
    QString bucketName, valueName; // heads of the table's columns
    QList<ChartBucket> buckets;
    QList<ChartTick> ticks;
    QList<ChartLine> lines;     // from the axis upwards
    bool newestFirst = true;    // in the table; names stand in their own order
    QList<std::int64_t> before; // sum of the period before at the same place; empty: not asked for
    QString beforeName;

    bool isEmpty() const; // nothing but zeros
    std::int64_t sumAt(int bucket) const;
    std::int64_t most() const;
};

} // namespace turnpike
