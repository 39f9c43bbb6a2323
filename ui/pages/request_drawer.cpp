#include "ui/pages/request_drawer.h"

#include "models/format.h"
#include "models/request_cells.h"
#include "server/runtime/request_id.h"
#include "ui/pages/request_timeline.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

class RequestDrawer::StatusLine final : public QWidget
{
public:
    StatusLine() { setFixedHeight(dp(20)); }
    void show(const Cell &cell)
    {
        m_cell = cell;
        setAccessibleName(cell.text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawStatus(painter, rect(), m_cell.tone, m_cell.text, fontFor(TextRole::Body));
    }

private:
    Cell m_cell;
};

RequestDrawer::RequestDrawer(QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_title(new Label(QString(), TextRole::DialogTitle)),
      m_id(new Label(QString(), TextRole::Code, Tone::Muted)),
      m_note(new Label(QString(), TextRole::Small, Tone::Error)), m_status(new StatusLine),
      m_timeline(new RequestTimeline), m_details(new QGridLayout), m_usageHead(new QWidget), m_usage(new CodeView)
{
    auto *all = column(0);
    setLayout(all);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Details of the request"));
    scroll->setWidget(makeBody());
    all->addWidget(scroll, 1);
    all->addWidget(makeActions());
    setAccessibleName(tr("Details of the request"));
}

QWidget *RequestDrawer::makeBody()
{
    auto *body = new Surface(Ground::Surface);
    auto *lines = column(8, {20, 16, 20, 16});
    body->setLayout(lines);
    auto *head = row(8);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title, 1);
    QPushButton *close = makeIconButton("close", tr("Close details"));
    head->addWidget(close);
    lines->addLayout(head);
    auto *idLine = row(4);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPushButton *copyId = makeIconButton("copy", tr("Copy the request's id"));
    idLine->addWidget(m_id);
    idLine->addWidget(copyId);
    idLine->addStretch(1);
    lines->addLayout(idLine);
    lines->addWidget(m_status);
    m_note->setWordWrap(true);
    m_note->hide();
    lines->addWidget(m_note);
    lines->addSpacing(4);
    auto *timelineHead = row(8);
    timelineHead->addWidget(new Label(tr("Timeline"), TextRole::BodyStrong));
    timelineHead->addStretch(1);
    QPushButton *why = makeButton(ButtonKind::Link, tr("Why this channel?"));
    why->setObjectName(u"whyThisChannel"_s);
    setPlainToolTip(why, tr("Which channels the same request would take now"));
    timelineHead->addWidget(why);
    lines->addLayout(timelineHead);
    connect(why, &QPushButton::clicked, this, &RequestDrawer::routeRequested);
    lines->addWidget(m_timeline);
    lines->addSpacing(4);
    lines->addWidget(makeRule());
    m_details->setHorizontalSpacing(8);
    m_details->setVerticalSpacing(6);
    m_details->setColumnStretch(1, 1);
    lines->addLayout(m_details);
    auto *usageLine = row(8);
    m_usageHead->setLayout(usageLine);
    usageLine->addWidget(new Label(tr("Usage as received"), TextRole::BodyStrong));
    usageLine->addStretch(1);
    QPushButton *copyUsage = makeIconButton("copy", tr("Copy the usage, byte for byte"));
    usageLine->addWidget(copyUsage);
    lines->addWidget(m_usageHead);
    m_usage->setAccessibleName(tr("Usage as received"));
    lines->addWidget(m_usage);
    lines->addStretch(1);
    connect(close, &QPushButton::clicked, this, &RequestDrawer::closeRequested);
    connect(copyId, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_id->text());
        Q_EMIT idCopied();
    });
    connect(copyUsage, &QPushButton::clicked, this, [this] {
        auto *bytes = new QMimeData; // the clipboard takes it
        bytes->setData(u"text/plain"_s, m_usageBytes);
        QGuiApplication::clipboard()->setMimeData(bytes);
        Q_EMIT usageCopied();
    });
    return body;
}

QWidget *RequestDrawer::makeActions()
{
    auto *bar = new Surface(Ground::Surface, Qt::TopEdge);
    auto *line = row(8, {20, 13, 20, 12});
    bar->setLayout(line);
    QPushButton *around = makeButton(ButtonKind::Secondary, tr("Show what was around it"), "clock");
    QPushButton *curl = makeButton(ButtonKind::Secondary, tr("Copy as curl"), "copy");
    line->addWidget(around);
    line->addStretch(1);
    line->addWidget(curl);
    connect(around, &QPushButton::clicked, this, &RequestDrawer::surroundingsRequested);
    connect(curl, &QPushButton::clicked, this, &RequestDrawer::curlRequested);
    return bar;
}

void RequestDrawer::begin(const RequestLine &line)
{
    m_line = line;
    m_note->hide();
    m_title->setText(line.model);
    m_id->setText(QString::fromStdString(request_id::toText(line.id)));
    m_status->show(requestStatusCell(line));
    RequestDetail known;
    known.line = line;
    m_timeline->show(known);
    m_usageHead->hide();
    m_usage->hide();
    fillDetails(line, nullptr);
}

void RequestDrawer::show(const RequestDetail &detail)
{
    begin(detail.line);
    m_timeline->show(detail);
    fillDetails(detail.line, &detail);
    m_usageBytes = detail.usage;
    if (detail.usage.isEmpty())
        return;
    m_usage->setPlainText(prettyJson(detail.usage));
    const int lines = std::min(m_usage->blockCount(), 18);
    m_usage->setFixedHeight(m_usage->fontMetrics().lineSpacing() * lines + dp(30));
    m_usageHead->show();
    m_usage->show();
}

void RequestDrawer::showError(const QString &message)
{
    m_note->setText(message);
    m_note->show();
}

void RequestDrawer::addDetail(const QString &name, const QString &value)
{
    const int line = m_details->count() / 2; // the layout never forgets how many rows it had
    auto *label = new Label(name, TextRole::Body, Tone::Muted);
    auto *shown = new Label(value.isEmpty() ? noValue() : value);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->addWidget(label, line, 0, Qt::AlignTop);
    m_details->addWidget(shown, line, 1, Qt::AlignTop);
}

void RequestDrawer::fillDetails(const RequestLine &line, const RequestDetail *detail)
{
    while (QLayoutItem *item = m_details->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString estimated = line.estimated ? tr("estimated") : QString();
    const auto with = [](const QString &first, const QString &second) {
        return second.isEmpty() ? first : first + u"  ·  "_s + second;
    };
    addDetail(tr("Admitted"), formatMoment(line.createdAt));
    addDetail(tr("Key"), line.key.isEmpty() ? line.masked : with(line.key, line.masked));
    addDetail(tr("Channel"), line.channel);
    addDetail(tr("Model"), requestModelCell(line).text);
    addDetail(tr("Route"), line.route);
    addDetail(tr("Client"), line.address);
    addDetail(tr("Answer"), line.stream ? tr("streamed", "an answer") : tr("in one piece", "an answer"));
    if (!line.errorCode.isEmpty())
        addDetail(tr("Error"), line.errorCode);
    if (detail && detail->upstreamStatus > 0 && detail->upstreamStatus != line.status)
        addDetail(tr("Provider said"), QString::number(detail->upstreamStatus));
    addDetail(tr("Tokens in"), with(formatCount(line.input),
                                    line.cached > 0 ? tr("%1 cached").arg(formatCount(line.cached)) : estimated));
    if (detail && detail->cacheWrite > 0)
        addDetail(tr("Cache written"), formatCount(detail->cacheWrite));
    const bool thought = detail && detail->reasoning > 0;
    addDetail(tr("Tokens out"), with(formatCount(line.output),
                                     thought ? tr("%1 reasoning").arg(formatCount(detail->reasoning)) : estimated));
    addDetail(tr("Cost USD"), requestCostCell(line.cost).text);
    if (detail && !detail->counted)
        addDetail(tr("Daily limit"), tr("not counted"));
}

} // namespace turnpike
