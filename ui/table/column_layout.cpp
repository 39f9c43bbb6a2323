#include "ui/table/column_layout.h"

#include "models/table_model.h"
#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

QSet<QString> setOf(const QVariant &list)
{
    const QStringList ids = list.toStringList();
    return {ids.begin(), ids.end()};
}

} // namespace

ColumnLayout::ColumnLayout(QTableView &table) : QObject(&table), m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { resized(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT chosen();
    });
}

void ColumnLayout::setModel(TableModel *model)
{
    m_model = model;
    fit();
}

QString ColumnLayout::idOf(int column) const
{
    return m_model->columnSpec(column).id;
}

int ColumnLayout::widthOf(int column) const
{
    return m_widths.value(idOf(column), dp(m_model->columnSpec(column).width));
}

bool ColumnLayout::isWanted(int column) const
{
    return !m_withheld.contains(column) && !m_hidden.contains(idOf(column));
}

bool ColumnLayout::yields(int column) const
{
    return m_model->columnSpec(column).rank > 0 && !m_shown.contains(idOf(column));
}

void ColumnLayout::setOffered(int column, bool offered)
{
    if (offered)
        m_withheld.remove(column);
    else
        m_withheld.insert(column);
    fit();
}

void ColumnLayout::resized(int column, int width)
{
    if (m_arranging || !m_model || width <= 0 || m_table.isColumnHidden(column))
        return;
    m_widths.insert(idOf(column), width);
    Q_EMIT chosen();
}

/// Columns of this rank and above find no room. `needed` comes with the sum of all widths and goes with that of the
/// rest.
int ColumnLayout::rankWithoutRoom(int available, int &needed) const
{
    int highest = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        highest = qMax(highest, m_model->columnSpec(column).rank);
    int lowestLeftOut = highest + 1;
    while (needed > available && lowestLeftOut > 1) {
        --lowestLeftOut;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (isWanted(column) && yields(column) && m_model->columnSpec(column).rank == lowestLeftOut)
                needed -= widthOf(column);
        }
    }
    return lowestLeftOut;
}

int ColumnLayout::stretched() const
{
    int last = -1;
    for (int column = 0; column < m_model->columnCount(); ++column)
        last = isWanted(column) && m_model->columnSpec(column).stretch ? column : last;
    return last;
}

void ColumnLayout::fit()
{
    if (!m_model)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        needed += isWanted(column) ? widthOf(column) : 0;
    const int available = m_table.viewport()->width();
    const int leftOut = rankWithoutRoom(available, needed);
    const int stretch = stretched();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool hasRoom = !yields(column) || m_model->columnSpec(column).rank < leftOut;
        m_table.setColumnHidden(column, !isWanted(column) || !hasRoom);
        if (!m_table.isColumnHidden(column))
            m_table.setColumnWidth(column, widthOf(column) + (column == stretch ? qMax(0, available - needed) : 0));
    }
}

void ColumnLayout::fillMenu(QMenu &menu)
{
    int visible = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        visible += m_table.isColumnHidden(column) ? 0 : 1;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = m_table.horizontalHeader()->logicalIndex(place);
        if (m_withheld.contains(column) || m_model->columnSpec(column).title.isEmpty())
            continue;
        const bool shown = !m_table.isColumnHidden(column);
        QAction *action = menu.addAction(QString(m_model->columnSpec(column).title).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || visible > 1); // a table without columns would have no menu to bring one back
        connect(action, &QAction::triggered, this, [this, column](bool on) { setVisible(column, on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &ColumnLayout::reset);
}

void ColumnLayout::setVisible(int column, bool visible)
{
    const QString id = idOf(column);
    m_hidden.remove(id);
    m_shown.remove(id);
    (visible ? m_shown : m_hidden).insert(id);
    fit();
    Q_EMIT chosen();
}

void ColumnLayout::reset()
{
    setChoices({});
    Q_EMIT chosen();
}

QVariantMap ColumnLayout::choices() const
{
    QStringList order;
    QVariantMap widths;
    for (int place = 0; m_model && place < m_model->columnCount(); ++place) {
        const QString id = idOf(m_table.horizontalHeader()->logicalIndex(place));
        order << id;
        if (m_widths.contains(id))
            widths.insert(id, m_widths.value(id));
    }
    return {{u"order"_s, order},
            {u"hidden"_s, QStringList(m_hidden.begin(), m_hidden.end())},
            {u"shown"_s, QStringList(m_shown.begin(), m_shown.end())},
            {u"widths"_s, widths}};
}

void ColumnLayout::setChoices(const QVariantMap &choices)
{
    m_hidden = setOf(choices.value(u"hidden"_s));
    m_shown = setOf(choices.value(u"shown"_s));
    m_widths.clear();
    const QVariantMap widths = choices.value(u"widths"_s).toMap();
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        if (width->toInt() > 0)
            m_widths.insert(width.key(), width->toInt());
    }
    moveTo(choices.value(u"order"_s).toStringList());
    fit();
}

/// Columns that the list does not know keep their places behind it; an empty list is the model's own order.
void ColumnLayout::moveTo(const QStringList &order)
{
    if (!m_model)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    QHeaderView *header = m_table.horizontalHeader();
    QList<int> wanted;
    for (const QString &id : order) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (idOf(column) == id && !wanted.contains(column))
                wanted << column;
        }
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!wanted.contains(column))
            wanted << column;
    }
    for (int place = 0; place < int(wanted.size()); ++place)
        header->moveSection(header->visualIndex(wanted.at(place)), place);
}

} // namespace turnpike
