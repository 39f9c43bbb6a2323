#pragma once

#include "models/freshness.h"
#include "models/live_history.h"
#include "models/service.h"
#include "models/usage_questions.h"
#include "ui/widgets/surface.h"

#include <QTimer>
#include <array>

class QCheckBox;
class QVBoxLayout;

namespace turnpike {

class ChartCard;
class Checklist;
class ChoiceBar;
class CsvSaver;
class TaskBar;
class Tile;
class Toast;
class TopList;

/// How the gateway does: figures of this moment, the chosen time as a chart, and who and what it went to.
class OverviewPage final : public Surface
{
    Q_OBJECT
public:
    OverviewPage(Service &service, const LiveHistory &live, Toast &toast, TaskBar &tasks, QWidget *parent = nullptr);
    ChartCard &card() const { return *m_card; }
    Checklist &checklist() const { return *m_checklist; }

public Q_SLOTS:
    void refresh();
    /// While the page is seen and there may be something new, or something could not be read.
    void refreshIfDue();

Q_SIGNALS:
    /// Show the request log with this filter.
    void openRequests(const QString &filter);
    void newKeyRequested();
    void newChannelRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Answer { Chart, Before, TopKeys, TopChannels, AnswerCount };
    void buildHeader(QVBoxLayout &layout);
    void buildCard();
    void buildTops(QVBoxLayout &layout);
    void take(int answer, Result<UsageMatrix> matrix);
    void showChart();
    void showTiles();
    void showTops();
    QString comparison() const;
    QString spanName() const;
    void drillDown(int bucket, int line);
    void exportChart();

    Service &m_service;
    const LiveHistory &m_live;
    CsvSaver *m_saver;
    ChoiceBar *m_span, *m_measure;
    QCheckBox *m_compare;
    Checklist *m_checklist;
    Tile *m_requests, *m_inFlight, *m_errors, *m_tokens, *m_spend;
    ChartCard *m_card;
    TopList *m_models, *m_keys, *m_channels;
    std::array<UsageMatrix, AnswerCount> m_answers;
    UsageQuestions m_questions;
    Freshness m_freshness;
    QTimer m_refresh;
};

} // namespace turnpike
