#include "ui/charts/chart_card.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_table.h"
#include "ui/painting/text.h"
#include "ui/table/table_view.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace turnpike {

ChartCard::ChartCard(const QString &accessibleName, QWidget *parent)
    : Surface(Ground::Card, {}, parent), m_header(row(8)), m_title(new Label(QString(), TextRole::CardTitle)),
      m_subtitle(new Label(QString(), TextRole::Body, Tone::Muted)),
      m_tableButton(makeIconButton("table", tr("Show as a table"))),
      m_copyButton(makeIconButton("copy", tr("Copy as an image"))),
      m_exportButton(makeIconButton("export", tr("Export as CSV…"))), m_stack(new QStackedWidget),
      m_plot(new ChartPlot), m_tableModel(new ChartTable(this)), m_table(new TableView),
      m_empty(new EmptyState("usage", tr("Nothing was used in this time"), QString())),
      m_failed(new EmptyState("status-error", tr("The figures could not be read"), QString())),
      m_loading(new SkeletonRows)
{
    auto *layout = column(4, {13, 10, 13, 8});
    setLayout(layout);
    buildHeader();
    layout->addLayout(m_header);
    layout->addWidget(m_stack, 1);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // in a small window the chart gives way to the rows
    setAccessibleName(accessibleName);
    m_plot->setAccessibleName(accessibleName);
    m_table->setAccessibleName(accessibleName);
    m_table->setTableModel(m_tableModel);
    for (QWidget *page : {static_cast<QWidget *>(m_plot), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_failed), m_loading})
        m_stack->addWidget(page);
    QPushButton *retry = makeButton(ButtonKind::Secondary, tr("Try again"), "rotate");
    m_failed->addAction(retry);
    connect(retry, &QPushButton::clicked, this, &ChartCard::retryRequested);
    connect(m_plot, &ChartPlot::activated, this, &ChartCard::activated);
    connect(m_table, &TableView::opened, this, [this](std::int64_t bucket) { Q_EMIT activated(int(bucket), -1); });
    updatePage();
}

void ChartCard::buildHeader()
{
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    for (Label *label : {m_title, m_subtitle})
        label->giveWay();
    m_header->addStretch(1);
    m_tableButton->setCheckable(true);
    for (QPushButton *button : {m_tableButton, m_copyButton, m_exportButton})
        m_header->addWidget(button);
    connect(m_tableButton, &QPushButton::toggled, this, &ChartCard::updatePage);
    connect(m_copyButton, &QPushButton::clicked, this, &ChartCard::copyImage);
    connect(m_exportButton, &QPushButton::clicked, this, &ChartCard::exportRequested);
}

void ChartCard::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void ChartCard::addHeaderWidget(QWidget *widget)
{
    m_header->insertWidget(m_header->indexOf(m_tableButton), widget);
}

void ChartCard::setAlternative(QWidget *widget)
{
    m_alternative = widget;
    m_stack->addWidget(widget);
}

void ChartCard::showAlternative(bool shown)
{
    m_alternativeShown = shown;
    updatePage();
}

void ChartCard::setEmptyText(const QString &title, const QString &text)
{
    m_empty->setMessage("usage", title, text);
}

void ChartCard::show(const ChartData &shown)
{
    m_data = shown;
    m_state = State::Ready;
    m_plot->show(shown);
    m_tableModel->show(shown);
    updatePage();
}

void ChartCard::showLoading()
{
    m_state = State::Loading;
    updatePage();
}

void ChartCard::showError(const QString &reason)
{
    m_state = State::Failed;
    m_failed->setMessage("status-error", tr("The figures could not be read"), reason);
    updatePage();
}

bool ChartCard::showsTable() const
{
    return m_tableButton->isChecked();
}

void ChartCard::setShowsTable(bool shown)
{
    m_tableButton->setChecked(shown);
}

void ChartCard::updatePage()
{
    const bool filled = m_state == State::Ready && !m_data.isEmpty();
    for (QPushButton *button : {m_tableButton, m_copyButton, m_exportButton})
        button->setEnabled(filled);
    if (m_state == State::Failed)
        return m_stack->setCurrentWidget(m_failed);
    if (m_state == State::Loading)
        return m_stack->setCurrentWidget(m_loading);
    if (m_data.isEmpty())
        return m_stack->setCurrentWidget(m_empty);
    if (showsTable())
        return m_stack->setCurrentWidget(m_table);
    m_stack->setCurrentWidget(m_alternativeShown && m_alternative ? m_alternative : m_plot);
}

QImage ChartCard::image() const
{
    const int title = dp(32), edge = dp(12);
    const QPixmap chart = m_alternativeShown && m_alternative ? m_alternative->grab() : m_plot->grab();
    const QSize size(m_stack->width() + 2 * edge, m_stack->height() + title + 2 * edge);
    QImage image(size * devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(tokens().surface);
    QPainter painter(&image);
    const QFont font = fontFor(TextRole::CardTitle);
    const QRectF head(edge, edge, m_stack->width(), title - 8);
    drawText(painter, head, m_title->text(), font, tokens().text);
    const qreal used = QFontMetricsF(font).horizontalAdvance(m_title->text()) + 8;
    drawText(painter, head.adjusted(used, 0, 0, 0), m_subtitle->text(), fontFor(TextRole::Body), tokens().muted);
    painter.drawPixmap(QPointF(edge, edge + title), chart);
    return image;
}

QSize ChartCard::sizeHint() const
{
    return {dp(640), dp(296)};
}

QSize ChartCard::minimumSizeHint() const
{
    return {Surface::minimumSizeHint().width(), dp(150)};
}

void ChartCard::copyImage()
{
    QGuiApplication::clipboard()->setImage(image());
    Q_EMIT imageCopied();
}

} // namespace turnpike
