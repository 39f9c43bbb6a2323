#include "ui/pages/page_memory.h"

#include "models/table_model.h"
#include "ui/table/column_layout.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/filter_field.h"

#include <QHeaderView>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace turnpike {

PageMemory::PageMemory(QSettings &memory, const QString &page, TableView &table, FilterField *filter, QObject *parent)
    : QObject(parent), m_memory(memory), m_page(page), m_table(table), m_filter(filter)
{
    recall();
    connect(&table.columns(), &ColumnLayout::chosen, this,
            [this] { m_memory.setValue(key("columns"), m_table.columns().choices()); });
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (column < 0)
                    return;
                m_memory.setValue(key("sort"), m_table.tableModel()->columnSpec(column).id);
                m_memory.setValue(key("descending"), order == Qt::DescendingOrder);
            });
    if (filter)
        connect(filter, &FilterField::filterChanged, this,
                [this](const QString &text) { m_memory.setValue(key("filter"), text); });
}

QString PageMemory::key(const char *name) const
{
    return u"pages/%1/%2"_s.arg(m_page, QLatin1String(name));
}

void PageMemory::recall()
{
    m_table.columns().setChoices(m_memory.value(key("columns")).toMap());
    recallSorting();
    if (const QString filter = m_memory.value(key("filter")).toString(); m_filter && !filter.isEmpty())
        m_filter->setText(filter);
}

void PageMemory::recallSorting()
{
    const QString sorted = m_memory.value(key("sort")).toString();
    const bool descending = m_memory.value(key("descending"), true).toBool();
    for (int column = 0; column < m_table.tableModel()->columnCount(); ++column) {
        const ColumnSpec &spec = m_table.tableModel()->columnSpec(column);
        if (spec.id == sorted && spec.sortable)
            m_table.horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

QStringList PageMemory::savedFilters() const
{
    return m_memory.value(key("savedFilters")).toStringList();
}

void PageMemory::saveFilter(const QString &text)
{
    QStringList saved = savedFilters();
    if (saved.contains(text))
        return;
    saved << text;
    m_memory.setValue(key("savedFilters"), saved);
}

void PageMemory::dropFilter(const QString &text)
{
    QStringList saved = savedFilters();
    saved.removeAll(text);
    m_memory.setValue(key("savedFilters"), saved);
}

void PageMemory::remember(ChoiceBar &groups)
{
    groups.setCurrent(m_memory.value(key("group"), groups.current()).toInt());
    Q_EMIT groups.chosen(groups.current());
    connect(&groups, &ChoiceBar::chosen, this, [this](int group) { m_memory.setValue(key("group"), group); });
}

int PageMemory::drawerWidth(int fallback) const
{
    return m_memory.value(key("drawer"), fallback).toInt();
}

void PageMemory::setDrawerWidth(int width)
{
    m_memory.setValue(key("drawer"), width);
}

} // namespace turnpike
