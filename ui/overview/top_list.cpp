#include "ui/overview/top_list.h"

#include "ui/table/table_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace turnpike {

TopList::TopList(const QString &title, QWidget *parent)
    : Surface(Ground::Card, {}, parent), m_model(title), m_table(new TableView),
      m_empty(new Label(tr("Nothing was used in this time"), TextRole::Body, Tone::Muted))
{
    auto *layout = column(0, {1, 4, 1, 6});
    setLayout(layout);
    layout->addWidget(m_table);
    auto *inTable = column(0, {0, dp(30), 0, 0});
    m_table->setLayout(inTable);
    inTable->addWidget(m_empty, 0, Qt::AlignCenter);
    m_empty->hide();
    m_table->setTableModel(&m_model);
    m_table->setAccessibleName(title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(dp(30 + 28 * kRows) + 12);
    setMinimumWidth(dp(168));
    connect(m_table, &TableView::opened, this,
            [this](std::int64_t row) { Q_EMIT activated(m_model.headOf(int(row))); });
}

void TopList::show(const UsageMatrix &matrix, std::int64_t total)
{
    m_model.show(matrix, total);
    m_empty->setVisible(m_model.rowCount() == 0);
}

} // namespace turnpike
