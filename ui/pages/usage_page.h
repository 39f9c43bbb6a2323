#pragma once

#include "models/service.h"
#include "models/usage_model.h"
#include "models/usage_questions.h"
#include "ui/charts/usage_chart.h"
#include "ui/frame/csv_saver.h"
#include "ui/pages/table_page.h"
#include "ui/widgets/range_bar.h"

class QCheckBox;
class QComboBox;

namespace turnpike {

class ChartCard;
class ChoiceBar;
class HeatMap;
class TaskBar;
class Toast;
class UsageTotals;

/// What was used, by day, key, model and channel: sums, a chart of any two of them with its table, a calendar, the
/// rows, and a CSV file.
class UsagePage final : public TablePage
{
    Q_OBJECT
public:
    UsagePage(Service &service, Toast &toast, TaskBar &tasks, QWidget *parent = nullptr);
    /// Writes the shown range to `path` in the background.
    void exportTo(const QString &path);
    bool isExporting() const;
    ChartCard &card() const { return *m_card; }
    HeatMap &calendar() const { return *m_calendar; }

public Q_SLOTS:
    void refresh() override;
    void askExport();
    CsvSaver::Write exportOf(RangeBar::Days days);

Q_SIGNALS:
    /// Show the request log with this filter.
    void openRequests(const QString &filter);

protected:
    void describeEmpty(EmptyState &empty) override;
    QString footerText() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Answer { Chart, Before, Sums, SumsBefore, AnswerCount };
    void buildCard();
    void buildRows();
    void applyRange();
    void applyGrouping(UsageRows rows);
    void load();
    void take(int answer, const UsageMatrixQuery &query, Result<UsageMatrix> matrix);
    bool showsCalendar() const;
    UsageMatrixQuery chartQuery() const;
    void showChart();
    void drillDown(int bucket, int line);
    void exportChart();

    Service &m_service;
    CsvSaver *m_saver;
    UsageModel m_model;
    RangeBar *m_range;
    QCheckBox *m_compare;
    QComboBox *m_rows, *m_columns;
    ChoiceBar *m_measure, *m_grouping;
    UsageTotals *m_totals;
    ChartCard *m_card;
    HeatMap *m_calendar;
    std::array<UsageMatrix, AnswerCount> m_answers;
    UsageQuestions m_questions;
    UsageMatrixQuery m_shown; // what the chart's answer is to
};

} // namespace turnpike
