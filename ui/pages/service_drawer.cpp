#include "ui/pages/service_drawer.h"

#include "models/error_text.h"
#include "models/format.h"
#include "server/runtime/clock.h"
#include "server/storage/csv.h"
#include "ui/dialogs/timeout_fields.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/detail_line.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kShownKeys = 50; // a pool may have thousands

}

ServiceDrawer::ServiceDrawer(ProxyServices &services, const Clock &clock, QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_services(services), m_clock(clock),
      m_title(new Label(QString(), TextRole::DialogTitle)), m_address(new Label(QString(), TextRole::Code)),
      m_status(new StatusLine), m_verdict(new StatusLine), m_keys(column(4)),
      m_keysNote(new Label(QString(), TextRole::Body, Tone::Muted)),
      m_test(makeButton(ButtonKind::Secondary, tr("Test"), "bolt"))
{
    auto *all = column(0);
    setLayout(all);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new Surface(Ground::Surface);
    auto *body = column(12, {20, 16, 20, 16});
    content->setLayout(body);
    scroll->setWidget(content);
    all->addWidget(scroll, 1);
    body->addWidget(makeHead());
    body->addWidget(makeTrial());
    body->addWidget(makeRule());
    body->addWidget(makePool());
    body->addWidget(makeRule());
    body->addWidget(makeDetails());
    body->addStretch(1);
    all->addWidget(makeActions());
    setAccessibleName(tr("Details of the service"));
}

QWidget *ServiceDrawer::makeHead()
{
    auto *head = new QWidget;
    auto *lines = column(8);
    head->setLayout(lines);
    auto *top = row(8);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPushButton *close = makeIconButton("close", tr("Close details"));
    top->addWidget(m_title, 1);
    top->addWidget(close);
    lines->addLayout(top);
    auto *place = row(8);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->giveWay();
    QPushButton *copy = makeIconButton("copy", tr("Copy the service's address"));
    place->addWidget(m_address, 1);
    place->addWidget(copy);
    lines->addLayout(place);
    lines->addWidget(m_status);
    connect(close, &QPushButton::clicked, this, &ServiceDrawer::closeRequested);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_service.id); });
    return head;
}

QWidget *ServiceDrawer::makeTrial()
{
    auto *trial = new QWidget;
    auto *lines = column(8);
    trial->setLayout(lines);
    auto *line = row(8);
    auto *note =
        new Label(tr("One real request to the target's root, with a key of the pool."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    m_test->setObjectName(u"testService"_s);
    m_test->setAccessibleName(tr("Test the service"));
    line->addWidget(note, 1);
    line->addWidget(m_test, 0, Qt::AlignTop);
    lines->addLayout(line);
    lines->addWidget(m_verdict);
    m_verdict->hide();
    connect(m_test, &QPushButton::clicked, this, &ServiceDrawer::test);
    return trial;
}

QWidget *ServiceDrawer::makePool()
{
    auto *pool = new QWidget;
    auto *lines = column(8);
    pool->setLayout(lines);
    auto *line = row(8);
    line->addWidget(new Label(tr("Provider keys"), TextRole::BodyStrong), 1);
    QPushButton *import = makeButton(ButtonKind::Secondary, tr("Import keys…"), "plus");
    import->setObjectName(u"importKeys"_s);
    line->addWidget(import);
    lines->addLayout(line);
    lines->addLayout(m_keys);
    m_keysNote->setWordWrap(true);
    lines->addWidget(m_keysNote);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(m_service.id); });
    return pool;
}

QWidget *ServiceDrawer::makeDetails()
{
    auto *part = new QWidget;
    auto *details = column(8);
    part->setLayout(details);
    m_target = addDetail(*details, tr("Target"));
    m_methods = addDetail(*details, tr("Methods"));
    m_format = addDetail(*details, tr("Format"));
    m_key = addDetail(*details, tr("Key goes into"));
    m_groups = addDetail(*details, tr("Groups"));
    m_price = addDetail(*details, tr("Price"));
    m_used = addDetail(*details, tr("24 hours"));
    m_times = addDetail(*details, tr("Time-outs"));
    m_way = addDetail(*details, tr("Proxy"));
    m_changed = addDetail(*details, tr("Changed"));
    return part;
}

QWidget *ServiceDrawer::makeActions()
{
    auto *bar = new Surface(Ground::Surface, Qt::TopEdge);
    auto *line = row(8, {20, 13, 20, 12});
    bar->setLayout(line);
    QPushButton *remove = makeButton(ButtonKind::Danger, tr("Delete…"));
    m_switch = makeButton(ButtonKind::Secondary, QString(), "power");
    QPushButton *edit = makeButton(ButtonKind::Secondary, tr("Change…"), "edit");
    line->addWidget(remove);
    line->addStretch(1);
    line->addWidget(m_switch);
    line->addWidget(edit);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_service.id); });
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_service.id); });
    connect(m_switch, &QPushButton::clicked, this,
            [this] { Q_EMIT switchRequested(m_service.id, m_service.status != ChannelStatus::On); });
    return bar;
}

void ServiceDrawer::show(const ServiceInfo &service, const QString &address)
{
    const bool other = service.id != m_service.id;
    const bool pool = other || service.keys != m_service.keys || service.healthyKeys != m_service.healthyKeys;
    m_service = service;
    const StatusWords words = statusOf(service, m_clock.wallMs());
    m_status->setStatus(words.tone, words.word, words.note);
    m_title->setText(service.name);
    m_address->setText(address);
    m_switch->setText(service.status == ChannelStatus::On ? tr("Switch off") : tr("Switch on"));
    m_switch->updateGeometry();
    if (other) {
        ++m_turn;
        m_verdict->hide();
        m_test->setEnabled(true);
    }
    if (pool)
        readKeys();
    showDetails();
}

void ServiceDrawer::test()
{
    m_test->setEnabled(false);
    m_verdict->setStatus(Tone::Info, tr("Waiting for the target…"));
    m_verdict->show();
    m_services.test(m_service.id, this, [this, turn = ++m_turn](const Result<ProbeResult> &answer) {
        if (turn != m_turn)
            return;
        m_test->setEnabled(true);
        const StatusWords words =
            answer ? reachWords(*answer) : StatusWords{Tone::Error, errorText(answer.error()), {}};
        m_verdict->setStatus(words.tone, words.word, words.note);
    });
}

QString ServiceDrawer::verdict() const
{
    return m_verdict->isHidden() ? QString() : m_verdict->word();
}

void ServiceDrawer::readKeys()
{
    const std::int64_t id = m_service.id;
    m_services.keys(id, this, [this, id](const Result<QList<ProviderKeyInfo>> &keys) {
        if (id != m_service.id)
            return;
        showKeys(keys.value_or(QList<ProviderKeyInfo>()));
        if (!keys)
            m_keysNote->setText(errorText(keys.error()));
    });
}

void ServiceDrawer::showKeys(const QList<ProviderKeyInfo> &keys)
{
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int shown = int(qMin<qsizetype>(kShownKeys, keys.size()));
    for (int i = 0; i < shown; ++i)
        m_keys->addWidget(makeKey(keys.at(i)));
    const int more = int(keys.size()) - shown;
    m_keysNote->setText(keys.isEmpty() ? tr("Calls are made without a key.")
                        : more > 0     ? tr("and %n more", "provider keys", more)
                                       : QString());
    m_keysNote->setVisible(!m_keysNote->text().isEmpty());
}

QWidget *ServiceDrawer::makeKey(const ProviderKeyInfo &key)
{
    auto *part = new QWidget;
    auto *line = row(8);
    part->setLayout(line);
    const std::int64_t now = m_clock.wallMs();
    auto *status = new StatusLine;
    if (key.usableAt(now))
        status->setStatus(Tone::Ok, key.masked);
    else
        status->setStatus(Tone::Error, key.masked,
                          key.status != ChannelStatus::On ? tr("switched off")
                          : key.reason.isEmpty()
                              ? tr("resting")
                              : reasonWords(key.reason) + u", "_s + formatUntil(key.restsUntil, now));
    QPushButton *drop = makeButton(ButtonKind::Link, tr("Remove"));
    drop->setAccessibleName(tr("Remove %1", "a provider key").arg(key.masked));
    line->addWidget(status, 1);
    line->addWidget(drop, 0, Qt::AlignTop);
    connect(drop, &QPushButton::clicked, this, [this, key] { Q_EMIT dropKeyRequested(key.id, key.masked); });
    return part;
}

void ServiceDrawer::showDetails()
{
    using timeout_fields::seconds;
    m_target->setText(m_service.targetUrl);
    m_methods->setText(methodWords(m_service));
    m_format->setText(m_service.kind == ServiceKind::Llm ? formatName(m_service.apiFormat)
                                                         : tr("any; passed on as it is"));
    m_key->setText(m_service.keyLocation == KeyLocation::Query ? tr("the query, as %1").arg(m_service.keyName)
                                                               : tr("the header %1").arg(m_service.keyName));
    m_groups->setText(m_service.groups.join(u", "_s));
    m_price->setText(m_service.price == 0
                         ? tr("none", "price")
                         : tr("%1 USD a request").arg(QString::fromStdString(moneyText(m_service.price))));
    m_used->setText(
        m_service.requests == 0
            ? tr("not called")
            : tr("%1 requests, %2 failed").arg(formatCount(m_service.requests), formatCount(m_service.failures)));
    m_times->setText(tr("connect %1 s, first byte %2 s, pause %3 s, all %4 s")
                         .arg(seconds(m_service.connectMs), seconds(m_service.firstByteMs), seconds(m_service.idleMs),
                              seconds(m_service.totalMs)));
    m_way->setText(m_service.proxyUrl.isEmpty()        ? tr("that of the settings")
                   : m_service.proxyUrl == "direct"_L1 ? tr("none", "proxy")
                                                       : m_service.proxyUrl);
    m_changed->setText(formatMoment(m_service.updatedAt));
}

} // namespace turnpike
