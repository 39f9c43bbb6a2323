#include "ui/pages/table_page.h"

#include "models/error_text.h"
#include "models/format.h"
#include "models/table_model.h"
#include "ui/pages/page_memory.h"
#include "ui/table/column_layout.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace turnpike {

namespace {

constexpr int kEdge = 24;        // page margin
constexpr int kOverhang = 12;    // the row tint reaches this far beyond the text
constexpr int kTableWidth = 420; // at least
constexpr int kDrawerWidth = 372;

} // namespace

TablePage::TablePage(const QString &title, WithFilter withFilter, QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_column(column(0)), m_header(row(8)), m_bars(column(10)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedLayout), m_table(new TableView),
      m_empty(new EmptyState("table", QString(), QString())),
      m_failed(new EmptyState("status-error", QString(), QString())), m_skeleton(new SkeletonRows),
      m_drawerWidth(dp(kDrawerWidth)), m_footer(new Label(QString(), TextRole::Body, Tone::Muted)),
      m_stale(new Label(QString(), TextRole::Body, Tone::Error)),
      m_retry(makeButton(ButtonKind::Ghost, tr("Try again"), "rotate")), m_bulkLine(row(8))
{
    auto *outer = column(0);
    setLayout(outer);
    outer->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    auto *main = new Surface(Ground::Surface);
    main->setMinimumWidth(dp(kTableWidth));
    main->setLayout(m_column);
    m_splitter->addWidget(main);
    m_splitter->setStretchFactor(0, 1);

    auto *top = column(12, {kEdge, 16, kEdge, 8});
    auto *heading = new Label(title, TextRole::Title);
    m_header->addWidget(heading);
    m_subtitle = new Label(QString(), TextRole::Body, Tone::Muted);
    m_header->addSpacing(8);
    m_header->addWidget(m_subtitle);
    m_header->addStretch(1);
    top->addLayout(m_header);
    m_column->addLayout(top);
    top->addLayout(m_bars);
    if (withFilter == WithFilter::Yes)
        buildFilterLine();

    auto *stackHost = row(0, {kEdge - kOverhang, 0, kEdge - kOverhang, 0}); // a stack of its own knows no margins
    stackHost->addLayout(m_stack);
    for (QWidget *widget : {static_cast<QWidget *>(m_table), m_skeleton, static_cast<QWidget *>(m_empty),
                            static_cast<QWidget *>(m_failed)})
        m_stack->addWidget(widget);
    m_column->addLayout(stackHost, 1);

    auto *footer = new Surface(Ground::Surface, Qt::TopEdge);
    auto *footerRow = row(8, {kEdge, 0, kEdge, 0});
    footer->setLayout(footerRow);
    footer->setFixedHeight(dp(38));
    footerRow->addWidget(m_footer);
    footerRow->addWidget(m_stale);
    footerRow->addWidget(m_retry);
    m_stale->giveWay();
    m_stale->hide();
    m_retry->hide();
    footerRow->addStretch(1);
    footerRow->addLayout(m_bulkLine);
    m_column->addWidget(footer);
    m_table->setAccessibleName(title);
    connect(m_table, &TableView::selectionChangedByUser, this, &TablePage::updateFooter);
    connect(m_table, &TableView::selectionChangedByUser, this, &TablePage::updateBulkActions);
    connect(m_table, &TableView::selectionChangedByUser, this, &TablePage::selectionChanged);

    QPushButton *retry = makeButton(ButtonKind::Secondary, tr("Try again"), "rotate");
    m_failed->addAction(retry);
    for (const QPushButton *again : {retry, m_retry})
        connect(again, &QPushButton::clicked, this, &TablePage::refresh);
}

void TablePage::buildFilterLine()
{
    m_filter = new FilterField;
    m_filterNote = new Label(QString(), TextRole::Small, Tone::Error);
    m_filterNote->hide();
    m_savedButton = makeIconButton("bookmark", tr("Saved filters"));
    m_savedButton->setObjectName(QStringLiteral("savedFilters"));
    m_savedButton->hide(); // until there is a place to save one in
    m_columnsButton = makeIconButton("columns", tr("Columns"));
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    m_columnsButton->setProperty(property::kButtonKind, int(ButtonKind::Secondary));
    auto *line = row(8);
    line->addWidget(m_filter, 1);
    line->addWidget(m_savedButton);
    line->addWidget(m_columnsButton);
    m_bars->addLayout(line);
    m_bars->addWidget(m_filterNote);
    connect(m_savedButton, &QPushButton::clicked, this, &TablePage::showFilterMenu);
    connect(m_columnsButton, &QPushButton::clicked, this, &TablePage::showColumnMenu);
    connect(m_filter, &FilterField::errorChanged, this, [this](const QString &reason) {
        m_filterNote->setText(reason);
        m_filterNote->setVisible(!reason.isEmpty());
    });
}

void TablePage::rememberIn(QSettings &memory, const QString &name)
{
    m_memory = new PageMemory(memory, name, *m_table, m_filter, this);
    if (m_groups)
        m_memory->remember(*m_groups);
    m_drawerWidth = m_memory->drawerWidth(m_drawerWidth);
    if (m_savedButton)
        m_savedButton->show();
}

void TablePage::showFilterMenu()
{
    const QString typed = m_filter->text().trimmed();
    const QStringList saved = m_memory->savedFilters();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &text : saved) {
        QAction *action = menu->addAction(QString(text).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(text == typed);
        connect(action, &QAction::triggered, this, [this, text] { m_filter->setText(text); });
    }
    if (saved.isEmpty())
        menu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save this filter"), this, [this, typed] { m_memory->saveFilter(typed); });
    save->setEnabled(!typed.isEmpty() && !saved.contains(typed) && m_filter->error().isEmpty());
    QAction *drop = menu->addAction(tr("Forget this filter"), this, [this, typed] { m_memory->dropFilter(typed); });
    drop->setEnabled(saved.contains(typed));
    menu->popup(m_savedButton->mapToGlobal(QPoint(0, m_savedButton->height())));
}

void TablePage::showColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->columns().fillMenu(*menu);
    menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
}

void TablePage::addFooterWidget(QWidget *widget)
{
    m_bulkLine->addWidget(widget);
}

void TablePage::addGroups(ChoiceBar *groups)
{
    m_groups = groups;
    addBar(groups);
}

QPushButton *TablePage::addBulkAction(const QString &text, const char *icon, std::function<bool()> possible)
{
    QPushButton *button = makeButton(ButtonKind::Ghost, text, icon);
    button->hide();
    m_bulkLine->addWidget(button);
    m_bulkActions.append({button, std::move(possible)});
    return button;
}

void TablePage::updateBulkActions()
{
    const bool several = m_table->selectionModel()->selectedRows().size() > 1; // one row has its drawer and its menu
    for (const BulkAction &action : std::as_const(m_bulkActions))
        action.button->setVisible(several && action.possible());
}

void TablePage::setModel(TableModel *model)
{
    m_model = model;
    m_table->setTableModel(model);
    connect(model, &TableModel::loadChanged, this, &TablePage::showLoad);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TablePage::updateFooter);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TablePage::updateFooter);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (column >= 0 && m_model->columnSpec(column).sortable)
                    m_model->sort(column, order);
            });
    orderTabs();
    showLoad();
}

void TablePage::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
    m_headerWidgets << widget;
}

// Tab comes to what stands beside the title first, although it was made after the table.
void TablePage::orderTabs()
{
    const auto inHeader = [this](const QWidget *widget) {
        return std::any_of(m_headerWidgets.cbegin(), m_headerWidgets.cend(), [widget](const QWidget *header) {
            return header == widget || header->isAncestorOf(widget);
        });
    };
    QList<QWidget *> header, others;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            (inHeader(widget) ? header : others) << widget;
    }
    const QList<QWidget *> order = header + others;
    for (int i = 1; i < int(order.size()); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void TablePage::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void TablePage::addTopBar(QWidget *widget)
{
    m_bars->insertWidget(0, widget);
}

void TablePage::addBar(QWidget *widget, int leftMargin)
{
    auto *line = row(8, {leftMargin, 0, 0, 0});
    const bool fixed = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    line->addWidget(widget, fixed ? 0 : 1);
    if (fixed)
        line->addStretch(1);
    m_bars->addLayout(line);
}

void TablePage::addBelow(QWidget *widget)
{
    auto *line = row(0, {kEdge, 8, kEdge, 12});
    line->addWidget(widget);
    m_column->insertLayout(m_column->count() - 1, line);
}

void TablePage::setDrawer(QWidget *drawer)
{
    m_drawer = drawer;
    drawer->setMinimumWidth(dp(300));
    m_splitter->addWidget(drawer);
    m_splitter->setStretchFactor(1, 0);
    drawer->hide();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_drawerWidth = m_splitter->sizes().value(1);
        if (m_memory)
            m_memory->setDrawerWidth(m_drawerWidth);
    });
}

bool TablePage::isDrawerOpen() const
{
    return m_drawer && m_drawer->isVisibleTo(this);
}

void TablePage::openDrawer(bool open)
{
    if (!m_drawer || isDrawerOpen() == open)
        return;
    m_drawer->setVisible(open);
    if (open)
        m_splitter->setSizes({qMax(dp(kTableWidth), width() - m_drawerWidth), m_drawerWidth});
    if (!open)
        m_table->setFocus();
}

void TablePage::focusFilter()
{
    if (m_filter) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    }
}

void TablePage::refresh()
{
    if (m_model)
        m_model->refresh();
}

void TablePage::refreshEvery(int ms, const Service &service)
{
    m_freshness.emplace(service);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        if (m_freshness->isDue() || m_model->load() == TableModel::Load::Failed)
            refresh();
        else
            tick();
    });
    m_refresh.start(ms);
}

void TablePage::missed()
{
    if (m_freshness)
        m_freshness->missed();
}

QString TablePage::footerText() const
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return {};
    const std::int64_t total = m_model->total();
    QString text = total >= 0 ? tr("1–%1 of %2").arg(formatCount(rows), formatCount(total))
                              : tr("1–%1 of more").arg(formatCount(rows));
    if (const QString selected = selectionText(); !selected.isEmpty())
        text += QStringLiteral("  ·  ") + selected;
    return text;
}

QString TablePage::selectionText() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        return {};
    const QString sum = rows.size() > 1 ? m_model->sumOf(rows) : QString();
    const QString text = tr("%n selected", nullptr, int(rows.size()));
    return sum.isEmpty() ? text : text + QStringLiteral("  ·  ") + sum;
}

void TablePage::updateFooter()
{
    if (m_model)
        m_footer->setText(footerText());
}

void TablePage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    refresh();
}

void TablePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDrawerOpen())
        return openDrawer(false);
    if (event->text() == QLatin1String("/") && m_filter)
        return focusFilter();
    Surface::keyPressEvent(event);
}

void TablePage::showLoad()
{
    updateFooter();
    showStale();
    if (m_model->rowCount() > 0) { // also while a newer answer is on its way, or failed: what is there stays
        m_stack->setCurrentWidget(m_table);
        return;
    }
    switch (m_model->load()) {
    case TableModel::Load::Loading:
        if (m_stack->currentWidget() != m_empty)
            m_stack->setCurrentWidget(m_skeleton);
        return;
    case TableModel::Load::Failed:
        return showLoadError();
    case TableModel::Load::Ready:
        describeEmpty(*m_empty);
        m_stack->setCurrentWidget(m_empty);
    }
}

/// What is there stays, but does not pass for fresh; the note goes when an answer has come.
void TablePage::showStale()
{
    if (m_model->load() == TableModel::Load::Loading)
        return;
    const bool stale = m_model->load() == TableModel::Load::Failed && m_model->rowCount() > 0;
    if (stale)
        m_stale->setText(tr("Not refreshed: %1").arg(errorText(m_model->loadError())));
    m_stale->setVisible(stale);
    m_retry->setVisible(stale);
}

void TablePage::showLoadError()
{
    m_failed->setMessage("status-error", tr("The rows could not be read"), errorText(m_model->loadError()));
    m_stack->setCurrentWidget(m_failed);
}

} // namespace turnpike
