#pragma once

#include "models/service.h"
#include "models/usage_model.h"
#include "ui/charts/usage_chart.h"
#include "ui/pages/table_page.h"

#include <QTimer>

namespace turnpike {

class ChartCard;
class ChoiceBar;
class CsvSaver;
class TaskBar;
class Toast;

/// What was used, by day, key, model and channel, as a chart and as its table, and as a CSV file.
class UsagePage final : public TablePage
{
    Q_OBJECT
public:
    UsagePage(Service &service, Toast &toast, TaskBar &tasks, QWidget *parent = nullptr);
    /// Writes the shown range to `path` in the background.
    void exportTo(const QString &path);
    bool isExporting() const;

public Q_SLOTS:
    void refresh() override;
    void askExport();

protected:
    void describeEmpty(EmptyState &empty) override;
    QString footerText() const override;

private:
    struct Range
    {
        std::int32_t from, to;
    };
    Range range() const;
    void buildCard();
    void buildRows();
    void applyRange();
    void applyGrouping(UsageGrouping grouping);
    void loadChart();
    void showChart();
    void exportChart();

    Service &m_service;
    CsvSaver *m_saver;
    UsageModel m_model;
    ChoiceBar *m_range, *m_measure, *m_split, *m_grouping;
    ChartCard *m_card;
    UsageMatrix m_matrix;
    std::uint64_t m_question = 0;
    QTimer m_refresh;
};

} // namespace turnpike
