#include "ui/pages/live_page.h"

#include "models/error_text.h"
#include "models/format.h"
#include "ui/pages/live_head.h"
#include "ui/table/table_header.h"
#include "ui/table/table_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTime>

namespace turnpike {

namespace {

constexpr int kRefreshMs = 100;  // of the gateway in this process
constexpr int kAttachedMs = 500; // each is a request to a service elsewhere

} // namespace

LivePage::LivePage(Service &service, Toast &toast, QWidget *parent)
    : TablePage(tr("Live"), WithFilter::Yes, parent), m_service(service), m_toast(toast), m_model(service),
      m_head(new LiveHead), m_freeze(makeButton(ButtonKind::Secondary, tr("Freeze view"), "pause")),
      m_stopKey(makeButton(ButtonKind::Danger, tr("Stop all of a key"), "stop")),
      m_start(makeButton(ButtonKind::Primary, tr("Start the gateway"), "play")),
      m_question(new Banner(Tone::Warning, QString(), QString())), m_answer(m_question->addAction(QString()))
{
    filter()->setPlaceholderText(tr("Filter by key, model or channel"));
    filter()->setAccessibleName(tr("Filter requests in flight"));
    connect(filter(), &FilterField::filterChanged, this,
            [this](const QString &text) { m_model.setText(text.trimmed()); });
    addTopBar(m_head);
    addHeader();
    addQuestion();

    setModel(&m_model);
    table().horizontalHeader()->setSortIndicator(LiveModel::Age, Qt::DescendingOrder);
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &LivePage::showMenu);
    connect(&table(), &TableView::actionPressed, this, [this](std::int64_t id) { stop({id}); });
    connect(&m_model, &TableModel::loadChanged, this, &LivePage::showAnswer);
    connect(&service, &Service::stateChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    emptyState().addAction(m_start);
    connect(m_start, &QPushButton::clicked, this, &LivePage::startRequested);
    m_timer.setInterval(service.attached() ? kAttachedMs : kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &LivePage::look);
    showAnswer();
}

void LivePage::addHeader()
{
    m_freeze->setCheckable(true);
    m_stopKey->setProperty(property::kMenuArrow, true);
    addHeaderWidget(m_freeze);
    addHeaderWidget(m_stopKey);
    connect(m_freeze, &QPushButton::toggled, this, &LivePage::setFrozen);
    connect(m_stopKey, &QPushButton::clicked, this, &LivePage::chooseKey);
}

void LivePage::addQuestion()
{
    m_question->hide();
    addBar(m_question);
    connect(m_question, &Banner::dismissed, this, &LivePage::closeQuestion);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = std::exchange(m_act, {});
        closeQuestion();
        if (act)
            act();
    });
}

void LivePage::look()
{
    m_model.setHeld(table().viewport()->underMouse()); // nothing moves under the pointer
    if (!m_model.isFrozen())
        refresh();
}

void LivePage::setFrozen(bool frozen)
{
    m_model.setFrozen(frozen);
    m_frozenAt = frozen ? QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")) : QString();
    m_freeze->setChecked(frozen);
    m_freeze->setText(frozen ? tr("Go on") : tr("Freeze view"));
    m_freeze->setProperty(property::kIcon, QByteArray(frozen ? "play" : "pause"));
    showAnswer();
    if (!frozen)
        refresh();
}

void LivePage::showAnswer()
{
    setSubtitle(subtitle());
    m_head->show(m_model.totals(), m_model.history());
    m_stopKey->setEnabled(m_model.totals().listed > 0);
}

QString LivePage::subtitle() const
{
    if (m_model.isFrozen())
        return tr("frozen at %1", "a time of day").arg(m_frozenAt);
    if (m_model.load() == TableModel::Load::Failed)
        return tr("no answer: %1").arg(errorText(m_model.loadError()));
    switch (m_service.state()) {
    case Gateway::State::Stopped:
        return m_service.attached() ? tr("the service does not answer") : tr("the gateway is stopped");
    case Gateway::State::Draining:
        return tr("draining: nothing new is taken");
    case Gateway::State::Serving:
        break;
    }
    return m_service.attached() ? tr("updated twice a second") : tr("updated ten times a second");
}

void LivePage::describeEmpty(EmptyState &empty)
{
    const bool stopped = m_service.state() == Gateway::State::Stopped;
    m_start->setVisible(stopped && !m_service.attached());
    if (stopped && m_service.attached())
        empty.setMessage("power", tr("The service does not answer"),
                         tr("What is in flight there is shown again when it does."));
    else if (stopped)
        empty.setMessage("power", tr("The gateway is stopped"),
                         tr("Nothing is taken and nothing is in flight until it is started."));
    else if (!filter()->text().isEmpty() && m_model.totals().listed > 0)
        empty.setMessage("filter", tr("No request in flight matches"), tr("Clear the filter to see all of them."));
    else
        empty.setMessage("live", tr("Nothing in flight"), tr("Requests are shown here while they run."));
}

QString LivePage::footerText() const
{
    const LiveTotals &totals = m_model.totals();
    QString text = tr("%n in flight", "requests", int(totals.requests));
    if (totals.requests > totals.listed)
        text += QStringLiteral("  ·  ") + tr("the newest %1 are listed").arg(formatCount(totals.listed));
    if (m_model.stoppedShown() > 0)
        text += QStringLiteral("  ·  ") + tr("%n just stopped", "requests", m_model.stoppedShown());
    if (const QString selected = selectionText(); !selected.isEmpty())
        text += QStringLiteral("  ·  ") + selected;
    return text;
}

void LivePage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    m_timer.start();
}

void LivePage::hideEvent(QHideEvent *event)
{
    TablePage::hideEvent(event);
    m_timer.stop();
}

void LivePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisibleTo(this)) {
        closeQuestion();
        return;
    }
    TablePage::keyPressEvent(event);
}

} // namespace turnpike
