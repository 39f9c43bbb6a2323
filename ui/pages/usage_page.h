#pragma once

#include "models/service.h"
#include "models/usage_model.h"
#include "ui/pages/table_page.h"

#include <QTimer>

namespace turnpike {

class ChoiceBar;
class DayChart;
class Label;
class TaskBar;
class Toast;

/// What was used, by day and by key, as a chart and as its table, and as a CSV file.
class UsagePage final : public TablePage
{
    Q_OBJECT
public:
    UsagePage(Service &service, Toast &toast, TaskBar &tasks, QWidget *parent = nullptr);
    /// Writes the shown range to `path` in the background.
    void exportTo(const QString &path);
    bool isExporting() const { return m_exports > 0; }

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
    QWidget *makeChartCard();
    void applyRange();
    void applyGrouping(UsageGrouping grouping);
    void loadChart();
    void showChart();
    void finishExport(const QString &name, int task, const Result<std::int64_t> &done);

    Service &m_service;
    Toast &m_toast;
    TaskBar &m_tasks;
    UsageModel m_model;
    ChoiceBar *m_range, *m_measure, *m_grouping;
    DayChart *m_chart;
    Label *m_chartTitle, *m_chartSubtitle;
    UsageSeries m_series;
    std::uint64_t m_question = 0;
    int m_exports = 0;
    QTimer m_refresh;
};

} // namespace turnpike
