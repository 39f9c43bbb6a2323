#include "ui/pages/channel_drawer.h"

#include "models/format.h"
#include "server/runtime/clock.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/detail_line.h"
#include "ui/widgets/label.h"
#include "ui/widgets/probe_panel.h"
#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

QString seconds(int ms)
{
    return QLocale().toString(double(ms) / 1000, 'f', QLocale::FloatingPointShortest);
}

} // namespace

ChannelDrawer::ChannelDrawer(ChannelService &channels, const Clock &clock, QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_channels(channels), m_clock(clock),
      m_title(new Label(QString(), TextRole::DialogTitle)), m_place(new Label(QString(), TextRole::Body, Tone::Muted)),
      m_status(new StatusLine), m_probe(new ProbePanel(channels,
                                                       [this]() -> Result<ProbeQuestion> {
                                                           ProbeQuestion question;
                                                           question.channelId = m_channel.id;
                                                           return question;
                                                       })),
      m_keys(column(4)), m_noKeys(new Label(tr("Calls are made without a key."), TextRole::Body, Tone::Muted))
{
    auto *all = column(0);
    setLayout(all);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new Surface(Ground::Surface);
    auto *body = column(8, {20, 16, 20, 16});
    content->setLayout(body);
    scroll->setWidget(content);
    all->addWidget(scroll, 1);

    auto *head = row(8);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title, 1);
    QPushButton *close = makeIconButton("close", tr("Close details"));
    head->addWidget(close);
    body->addLayout(head);
    m_place->setWordWrap(true);
    body->addWidget(m_place);
    body->addWidget(m_status);
    body->addSpacing(8);
    body->addWidget(new Label(tr("Try it"), TextRole::BodyStrong));
    body->addWidget(m_probe);
    body->addSpacing(8);
    body->addWidget(makeRule());
    body->addWidget(new Label(tr("Provider keys"), TextRole::BodyStrong));
    body->addWidget(m_noKeys);
    body->addLayout(m_keys);
    body->addSpacing(8);
    body->addWidget(makeRule());
    auto *details = column(8, {0, 6, 0, 0});
    m_models = addDetail(*details, tr("Models"));
    m_mapping = addDetail(*details, tr("Sent as"));
    m_groups = addDetail(*details, tr("Groups"));
    m_tag = addDetail(*details, tr("Tag"));
    m_order = addDetail(*details, tr("Priority"));
    m_success = addDetail(*details, tr("24 hours"));
    m_tested = addDetail(*details, tr("Tested"));
    m_balance = addDetail(*details, tr("Balance"));
    QPushButton *refresh = makeButton(ButtonKind::Link, tr("Refresh the balance"));
    refresh->setObjectName(u"refreshBalance"_s);
    auto *below = row(0, {108 + 8 - 12, 0, 0, 0}); // under the value; a link has a padding of 12
    below->addWidget(refresh);
    below->addStretch(1);
    details->addLayout(below);
    connect(refresh, &QPushButton::clicked, this, [this] { Q_EMIT balanceRequested(m_channel.id); });
    m_times = addDetail(*details, tr("Time-outs"));
    m_way = addDetail(*details, tr("Proxy"));
    m_changed = addDetail(*details, tr("Changed"));
    body->addLayout(details);
    body->addStretch(1);
    all->addWidget(makeActions());
    setAccessibleName(tr("Details of the channel"));
    connect(close, &QPushButton::clicked, this, &ChannelDrawer::closeRequested);
    connect(m_probe, &ProbePanel::tested, this,
            [this](const ProbeResult &result) { Q_EMIT tested(m_channel.id, result); });
}

QWidget *ChannelDrawer::makeActions()
{
    auto *bar = new Surface(Ground::Surface, Qt::TopEdge);
    auto *line = row(8, {20, 13, 20, 12});
    bar->setLayout(line);
    m_delete = makeButton(ButtonKind::Danger, tr("Delete…"));
    m_switch = makeButton(ButtonKind::Secondary, QString(), "power");
    m_edit = makeButton(ButtonKind::Secondary, tr("Change…"), "edit");
    line->addWidget(m_delete);
    line->addStretch(1);
    line->addWidget(m_switch);
    line->addWidget(m_edit);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_channel.id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_channel.id); });
    connect(m_switch, &QPushButton::clicked, this,
            [this] { Q_EMIT switchRequested(m_channel.id, m_channel.status != ChannelStatus::On); });
    return bar;
}

void ChannelDrawer::show(const ChannelInfo &channel)
{
    const bool other = channel.id != m_channel.id;
    const bool changed = other || channel.updatedAt != m_channel.updatedAt || channel.keys != m_channel.keys;
    m_channel = channel;
    const StatusWords words = statusOf(channel, m_clock.wallMs());
    m_status->setStatus(words.tone, words.word, words.note);
    m_title->setText(channel.name);
    m_place->setText(placeOf(channel));
    m_switch->setText(channel.status == ChannelStatus::On ? tr("Switch off") : tr("Switch on"));
    m_switch->updateGeometry();
    if (changed) {
        QStringList models = channel.models;
        if (!channel.testModel.isEmpty()) {
            models.removeAll(channel.testModel);
            models.prepend(channel.testModel);
        }
        m_probe->setModels(models);
        m_probe->setKeys(channel.keys);
        showKeys();
    }
    if (other) {
        const auto test = lastTestOf(channel);
        m_probe->setLast(test ? &*test : nullptr);
    }
    showDetails();
}

void ChannelDrawer::showKeys()
{
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::int64_t now = m_clock.wallMs();
    m_noKeys->setVisible(m_channel.keys.isEmpty());
    for (const ProviderKeyInfo &key : std::as_const(m_channel.keys)) {
        auto *status = new StatusLine;
        if (key.usableAt(now))
            status->setStatus(Tone::Ok, key.masked);
        else
            status->setStatus(Tone::Error, key.masked, key.reason.isEmpty() ? tr("resting") : reasonWords(key.reason));
        m_keys->addWidget(status);
    }
}

void ChannelDrawer::showDetails()
{
    const auto listOr = [](const QStringList &list, const QString &none) {
        return list.isEmpty() ? none : list.join(u", "_s);
    };
    QStringList mapping;
    for (auto it = m_channel.modelMapping.begin(); it != m_channel.modelMapping.end(); ++it)
        mapping << it.key() + u" → "_s + it.value();
    m_models->setText(m_channel.models.contains(u"*"_s) ? tr("any name") : m_channel.models.join(u", "_s));
    m_mapping->setText(listOr(mapping, tr("as asked for", "model names")));
    m_groups->setText(listOr(m_channel.groups, noValue()));
    m_tag->setText(m_channel.tag.isEmpty() ? noValue() : m_channel.tag);
    const std::int64_t now = m_clock.wallMs();
    m_tested->setText(m_channel.testedAt == 0
                          ? tr("not yet", "tested")
                          : tr("%1, %2 ms").arg(formatAgo(m_channel.testedAt, now), formatCount(m_channel.testMs)));
    m_balance->setText(
        m_channel.balance.isEmpty()
            ? noValue()
            : tr("%1, told %2", "an amount, when").arg(m_channel.balance, formatAgo(m_channel.balanceAt, now)));
    m_order->setText(tr("%1, weight %2", "priority, weight").arg(m_channel.priority).arg(m_channel.weight));
    m_success->setText(
        m_channel.requests == 0
            ? tr("not called")
            : tr("%1 requests, %2 failed").arg(formatCount(m_channel.requests), formatCount(m_channel.failures)));
    m_times->setText(tr("connect %1 s, first byte %2 s, pause %3 s, all %4 s")
                         .arg(seconds(m_channel.connectMs), seconds(m_channel.firstByteMs), seconds(m_channel.idleMs),
                              seconds(m_channel.totalMs)));
    m_way->setText(m_channel.proxyUrl.isEmpty()        ? tr("that of the settings")
                   : m_channel.proxyUrl == "direct"_L1 ? tr("none", "proxy")
                                                       : m_channel.proxyUrl);
    m_changed->setText(formatMoment(m_channel.updatedAt));
}

} // namespace turnpike
