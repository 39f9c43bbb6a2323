#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace turnpike {

class ChoiceBar;
class FilterField;
class TableView;

/// What one table page remembers from one start to the next: columns, sorting, the filter that is in the field, the
/// filters that were saved, the group of rows that was chosen and how wide the drawer is.
class PageMemory final : public QObject
{
    Q_OBJECT
public:
    /// `page` names the page in `memory`, which outlives this. `filter` may be missing.
    PageMemory(QSettings &memory, const QString &page, TableView &table, FilterField *filter, QObject *parent);

    QStringList savedFilters() const;
    void saveFilter(const QString &text); // once is enough
    void dropFilter(const QString &text);
    /// Chooses what was chosen last, as a click would, and keeps what is chosen from now on.
    void remember(ChoiceBar &groups);
    int drawerWidth(int fallback) const; // pixels
    void setDrawerWidth(int width);

private:
    QString key(const char *name) const;
    void recall();
    void recallSorting();
    QSettings &m_memory;
    QString m_page;
    TableView &m_table;
    FilterField *m_filter;
};

} // namespace turnpike
