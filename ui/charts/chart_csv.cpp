#include "ui/charts/chart_csv.h"

#include "server/runtime/delivery.h"
#include "server/storage/csv.h"

#include <QSaveFile>
#include <QThreadPool>

namespace turnpike {

namespace {

Result<std::int64_t> written(const QString &path, const std::string &text, std::int64_t rows)
{
    QSaveFile file(path);
    const auto size = qint64(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return fail("file_unwritable", file.errorString().toStdString());
    return rows;
}

} // namespace

std::string chartCsv(const ChartData &data)
{
    CsvText csv;
    csv.text(data.bucketName.toStdString()).text(data.valueName.toStdString());
    if (!data.before.isEmpty())
        csv.text(data.beforeName.toStdString());
    for (const ChartLine &line : data.lines)
        csv.text(line.name.toStdString());
    csv.endRow();
    for (int bucket = 0; bucket < int(data.buckets.size()); ++bucket) {
        csv.text(data.buckets.at(bucket).iso.toStdString()).number(data.sumAt(bucket));
        if (!data.before.isEmpty())
            csv.number(data.before.value(bucket));
        for (const ChartLine &line : data.lines)
            csv.number(line.values.value(bucket));
        csv.endRow();
    }
    return csv.take();
}

void writeFile(const QString &path, std::string text, std::int64_t rows, QObject *context, Done<std::int64_t> done)
{
    QThreadPool::globalInstance()->start(
        [path, text = std::move(text), rows, deliver = deliveryTo(context), done = std::move(done)] {
            deliver([done, result = written(path, text, rows)] { done(result); });
        });
}

} // namespace turnpike
