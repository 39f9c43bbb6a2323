#pragma once

#include "ui/charts/chart_data.h"
#include "ui/widgets/surface.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace turnpike {

class ChartPlot;
class ChartTable;
class EmptyState;
class Label;
class TableView;

/// A chart with its title, its table twin, and the ways out of it: copied as an image, exported as CSV, a click on a
/// bucket. What its data means, its owner knows.
class ChartCard final : public Surface
{
    Q_OBJECT
public:
    explicit ChartCard(const QString &accessibleName, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &subtitle);
    /// Between the title and the card's own buttons.
    void addHeaderWidget(QWidget *widget);
    /// Another way to see the same time, in place of the chart; shown by showAlternative().
    void setAlternative(QWidget *widget);
    void showAlternative(bool shown);
    void setEmptyText(const QString &title, const QString &text);

    void show(const ChartData &shown);
    void showLoading();
    void showError(const QString &reason);
    const ChartData &chart() const { return m_data; }

    ChartPlot &plot() const { return *m_plot; }
    TableView &table() const { return *m_table; }
    bool showsTable() const;
    void setShowsTable(bool shown);
    /// Title and chart, at the screen's resolution.
    QImage image() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyImage();

Q_SIGNALS:
    void activated(int bucket, int line);
    void exportRequested();
    void imageCopied();
    void retryRequested();

private:
    void buildHeader();
    void updatePage();
    enum class State { Loading, Failed, Ready };

    ChartData m_data;
    State m_state = State::Loading;
    QHBoxLayout *m_header;
    Label *m_title, *m_subtitle;
    QPushButton *m_tableButton, *m_copyButton, *m_exportButton;
    QStackedWidget *m_stack;
    ChartPlot *m_plot;
    ChartTable *m_tableModel;
    TableView *m_table;
    EmptyState *m_empty, *m_failed;
    QWidget *m_loading;
    QWidget *m_alternative = nullptr;
    bool m_alternativeShown = false;
};

} // namespace turnpike
