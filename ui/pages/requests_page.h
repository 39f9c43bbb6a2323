#pragma once

#include "models/filter_language.h"
#include "models/request_count.h"
#include "models/requests_model.h"
#include "models/service.h"
#include "ui/frame/csv_saver.h"
#include "ui/pages/table_page.h"

#include <QElapsedTimer>
#include <QTimer>

class QMenu;

namespace turnpike {

class Clock;
class LogScroller;
class RequestDrawer;
class RequestTotalsLine;
class TaskBar;
class TimeHistogram;
class Toast;
class Toggle;

class RequestsPage final : public TablePage
{
    Q_OBJECT
public:
    RequestsPage(Service &service, RequestPages &pages, const Clock &clock, Toast &toast, TaskBar &tasks,
                 QWidget *parent = nullptr);

    RequestsModel &model() { return m_model; }
    /// Shows what matches this text of the filter language, over all time unless the text says otherwise.
    void showMatching(const QString &filter);
    /// The last `ms` milliseconds; 0: all of the log. A time in the filter has precedence.
    void setRange(std::int64_t ms);
    std::int64_t range() const { return m_range; }
    bool isLive() const;
    void setLive(bool live);
    void askMoment();
    void goTo(std::int64_t ms);
    void askExport();
    void exportTo(const QString &path);
    bool isExporting() const;
    void openRequest(std::int64_t id);

public Q_SLOTS:
    void refresh() override;

Q_SIGNALS:
    /// Which channel would a request like this one take?
    void routeRequested(const QString &model, std::int64_t keyId);

protected:
    void describeEmpty(EmptyState &empty) override;
    QString footerText() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeader();
    void addHistogram();
    void addStates();
    void connectTable();
    void orderTabs();
    QMenu *makeRangeMenu();
    void applyFilter();
    void showRange(bool fromFilter);
    void startCount();
    void showCount();
    void updateStop();
    void follow();
    void updateDrawer();
    void loadDetail(const RequestLine &line);
    void showMenu(const QPoint &at);
    void addValueActions(QMenu &menu, const RequestLine &line, int column);
    void filterBy(const QString &field, const QString &value, bool negated);
    void copyAsCurl();
    void showSurroundings(const RequestLine &line);
    CsvSaver::Write exportOf();

    Service &m_service;
    RequestPages &m_pages;
    const Clock &m_clock;
    Toast &m_toast;
    CsvSaver *m_saver;
    FilterLanguage m_language;
    RequestsModel m_model;
    RequestCount m_count;
    LogScroller *m_scroller;
    TimeHistogram *m_histogram;
    RequestDrawer *m_drawer;
    RequestTotalsLine *m_totals;
    QPushButton *m_rangeButton, *m_stop, *m_emptyAll, *m_emptyClear;
    Label *m_rate;
    Toggle *m_live;
    QTimer m_refresh;
    QElapsedTimer m_counted; // since the last pass of the count began
    std::int64_t m_range;
    std::uint64_t m_detailQuestion = 0;
    bool m_countWanted = false;
};

} // namespace turnpike
