#pragma once

#include "ui/widgets/surface.h"

class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace turnpike {

class EmptyState;
class FilterField;
class Label;
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
    void addHeaderWidget(QWidget *widget);
    /// Between the filter and the table.
    void addBar(QWidget *widget, int leftMargin = 0);
    EmptyState &emptyState() const { return *m_empty; }
    void setDrawer(QWidget *drawer);
    bool isDrawerOpen() const;
    void openDrawer(bool open);
    /// The page decides what stands where no rows are.
    virtual void describeEmpty(EmptyState &empty) = 0;
    virtual QString footerText() const;
    void updateFooter();
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showLoad();
    void showLoadError();

    QVBoxLayout *m_column;
    QHBoxLayout *m_header;
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
    Label *m_footer;
    TableModel *m_model = nullptr;
};

} // namespace turnpike
