#pragma once

#include "models/freshness.h"
#include "ui/widgets/surface.h"

#include <QTimer>
#include <functional>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace turnpike {

class ChoiceBar;
class EmptyState;
class FilterField;
class Label;
class PageMemory;
class Service;
class TableModel;
class TableView;

/// The frame of every page with a table: title with actions, filter, the table or what stands in for it, footer, and
/// a drawer for details behind a splitter.
class TablePage : public Surface
{
    Q_OBJECT
public:
    TableView &table() const { return *m_table; }
    FilterField *filter() const { return m_filter; }
    void focusFilter();
    /// The page's columns, sorting, filters, group and drawer come from there and are kept there; it outlives the page.
    void rememberIn(QSettings &memory, const QString &name);

    /// What F2 and Del do with the selected rows, and whether they can.
    virtual bool canEdit() const { return false; }
    virtual bool canDelete() const { return false; }
    virtual void editSelected() {}
    virtual void deleteSelected() {}

Q_SIGNALS:
    void selectionChanged();

public Q_SLOTS:
    virtual void refresh();

protected:
    enum class WithFilter { No, Yes };
    TablePage(const QString &title, WithFilter filter, QWidget *parent);

    void setModel(TableModel *model);
    /// Reads again every `ms` while the page is seen and there may be something new, or the last answer was an error.
    void refreshEvery(int ms, const Service &service);
    /// Something that stands beside the rows could not be read: the next round reads again.
    void missed();
    void addHeaderWidget(QWidget *widget);
    /// Beside the title, dimmed.
    void setSubtitle(const QString &text);
    /// Above the filter.
    void addTopBar(QWidget *widget);
    /// Between the filter and the table.
    void addBar(QWidget *widget, int leftMargin = 0);
    /// Between the table and the footer.
    void addBelow(QWidget *widget);
    /// Groups of rows, of which one is shown; rememberIn() keeps which.
    void addGroups(ChoiceBar *groups);
    /// A button in the footer that is there while rows are selected and `possible` says so.
    QPushButton *addBulkAction(const QString &text, const char *icon, std::function<bool()> possible);
    /// At the right end of the footer.
    void addFooterWidget(QWidget *widget);
    EmptyState &emptyState() const { return *m_empty; }
    void setDrawer(QWidget *drawer);
    bool isDrawerOpen() const;
    void openDrawer(bool open);
    /// The page decides what stands where no rows are.
    virtual void describeEmpty(EmptyState &empty) = 0;
    virtual QString footerText() const;
    /// Shows what depends on the time that passes, when nothing is read again.
    virtual void tick() {}
    /// "3 selected · sum: …"; empty while none is.
    QString selectionText() const;
    void updateFooter();
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct BulkAction
    {
        QPushButton *button;
        std::function<bool()> possible;
    };
    void buildFilterLine();
    void showFilterMenu();
    void showColumnMenu();
    void updateBulkActions();
    void orderTabs();
    void showLoad();
    void showStale();
    void showLoadError();

    QVBoxLayout *m_column;
    QHBoxLayout *m_header;
    QList<QWidget *> m_headerWidgets;
    Label *m_subtitle;
    QVBoxLayout *m_bars;
    FilterField *m_filter = nullptr;
    Label *m_filterNote = nullptr;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_failed;
    QWidget *m_skeleton;
    QWidget *m_drawer = nullptr;
    int m_drawerWidth; // pixels, when it is open
    ChoiceBar *m_groups = nullptr;
    Label *m_footer;
    Label *m_stale; // why the rows are not fresh
    QPushButton *m_retry;
    QHBoxLayout *m_bulkLine;
    QList<BulkAction> m_bulkActions;
    QPushButton *m_savedButton = nullptr;
    QPushButton *m_columnsButton = nullptr;
    PageMemory *m_memory = nullptr;
    TableModel *m_model = nullptr;
    QTimer m_refresh;
    std::optional<Freshness> m_freshness; // of what is read every while
};

} // namespace turnpike
