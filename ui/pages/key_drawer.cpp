#include "ui/pages/key_drawer.h"

#include "models/format.h"
#include "models/keys_model.h"
#include "server/runtime/clock.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/detail_line.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace turnpike {

class KeyDrawer::StatusLine final : public QWidget
{
public:
    StatusLine() { setFixedHeight(dp(20)); }
    void show(const KeyState &state)
    {
        m_state = state;
        setAccessibleName(state.word);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawStatus(painter, rect(), m_state.tone, m_state.word, fontFor(TextRole::Body));
    }

private:
    KeyState m_state;
};

/// "Requests today   171 / 200" above its bar.
class KeyDrawer::Meter final : public QWidget
{
public:
    explicit Meter(const QString &name) : m_name(name) { setFixedHeight(dp(30)); }
    void show(std::int64_t used, std::int64_t limit)
    {
        m_used = used;
        m_limit = limit;
        setAccessibleName(m_name + QLatin1Char(' ') + value());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double share = m_limit > 0 ? double(m_used) / double(m_limit) : -1;
        const Tone tone = share >= 1 ? Tone::Error : share >= 0.8 ? Tone::Warning : Tone::Plain;
        const QRectF line(0, 0, width(), dp(18));
        drawText(painter, line, m_name, fontFor(TextRole::Button), tokens().text);
        QFont figures = fontFor(TextRole::Button);
        drawFigures(painter, line, value(), figures, toneText(tone));
        if (share >= 0)
            drawBar(painter, QRectF(0, dp(22), width(), 5), share, toneBar(tone));
    }

private:
    QString value() const
    {
        return m_limit > 0 ? formatCount(m_used) + QStringLiteral(" / ") + formatCount(m_limit) : formatCount(m_used);
    }
    QString m_name;
    std::int64_t m_used = 0, m_limit = 0;
};

/// Requests of the last 14 days with the daily limit as a dashed line.
class KeyDrawer::Days final : public QWidget
{
public:
    Days() { setFixedHeight(dp(52)); }
    void show(const KeyRow &row)
    {
        m_values = row.requestsByDay;
        m_limit = double(row.limitToday);
        setAccessibleName(KeyDrawer::tr("Requests of the last 14 days"));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double top = std::max({1.0, *std::max_element(m_values.begin(), m_values.end())});
        // the limit is drawn where it helps: not when every bar would be a dot below it
        const bool showLimit = m_limit > 0 && m_limit <= top * 3;
        const double most = showLimit ? std::max(top, m_limit) : top;
        const qreal step = qreal(width() + 6) / kSparklineDays;
        for (int i = 0; i < kSparklineDays; ++i) {
            const double value = m_values[std::size_t(i)];
            const qreal high = value > 0 ? qMax(2.0, (height() - 2) * value / most) : 1;
            const bool today = i == kSparklineDays - 1;
            const double share = m_limit > 0 ? value / m_limit : 0;
            const QColor color = value <= 0     ? tokens().faint
                                 : share >= 1   ? tokens().errorBar
                                 : share >= 0.8 ? tokens().warningBar
                                 : today        ? tokens().accentBar
                                                : tokens().quiet;
            const QRectF bar(qRound(i * step), height() - qRound(high), qRound(step - 6), qRound(high));
            fillRounded(painter, bar, qMin(2.0, high / 2), color);
        }
        if (!showLimit)
            return;
        painter.setPen(QPen(tokens().muted, 1, Qt::DashLine));
        const qreal y = qRound(height() - (height() - 2) * m_limit / most) + 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }

private:
    std::array<double, kSparklineDays> m_values{};
    double m_limit = 0;
};

KeyDrawer::KeyDrawer(const Clock &clock, QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_clock(clock), m_title(new Label(QString(), TextRole::DialogTitle)),
      m_masked(new Label(QString(), TextRole::Code, Tone::Muted)), m_status(new StatusLine),
      m_today(new Meter(tr("Requests today"))), m_days(new Days)
{
    auto *all = column(0);
    setLayout(all);
    auto *body = column(8, {20, 16, 20, 16});
    all->addLayout(body, 1);
    auto *head = row(8);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title, 1);
    QPushButton *close = makeIconButton("close", tr("Close details"));
    head->addWidget(close);
    body->addLayout(head);
    body->addWidget(m_masked);
    body->addWidget(m_status);
    body->addSpacing(8);
    body->addWidget(m_today);
    body->addSpacing(8);
    body->addWidget(new Label(tr("Requests, last 14 days"), TextRole::BodyStrong));
    body->addWidget(m_days);
    body->addSpacing(8);
    body->addWidget(makeRule());
    auto *details = column(8, {0, 6, 0, 0});
    m_tokens = addDetail(*details, tr("Tokens today"));
    m_models = addDetail(*details, tr("Models"));
    m_addresses = addDetail(*details, tr("Addresses"));
    m_group = addDetail(*details, tr("Group"));
    m_created = addDetail(*details, tr("Created"));
    m_expires = addDetail(*details, tr("Expires"));
    m_lastUsed = addDetail(*details, tr("Last used"));
    body->addLayout(details);
    body->addStretch(1);
    all->addWidget(makeActions());
    setAccessibleName(tr("Details of the key"));
    connect(close, &QPushButton::clicked, this, &KeyDrawer::closeRequested);
}

QWidget *KeyDrawer::makeActions()
{
    auto *bar = new Surface(Ground::Surface, Qt::TopEdge);
    auto *line = row(8, {20, 13, 20, 12});
    bar->setLayout(line);
    m_revoke = makeButton(ButtonKind::Danger, tr("Revoke key"));
    m_restore = makeButton(ButtonKind::Secondary, tr("Restore key"));
    m_rotate = makeButton(ButtonKind::Secondary, tr("Rotate…"), "rotate");
    line->addWidget(m_revoke);
    line->addWidget(m_restore);
    line->addStretch(1);
    line->addWidget(m_rotate);
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT revokeRequested(m_row.id); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_row.id); });
    connect(m_rotate, &QPushButton::clicked, this, [this] { Q_EMIT rotateRequested(m_row.id); });
    return bar;
}

void KeyDrawer::show(const KeyRow &row)
{
    m_row = row;
    const std::int64_t now = m_clock.wallMs();
    const auto listOr = [](const QStringList &list, const QString &none) {
        return list.isEmpty() ? none : list.join(QStringLiteral(", "));
    };
    m_title->setText(row.label.isEmpty() ? row.masked : row.label);
    m_masked->setText(row.masked);
    m_status->show(KeyState::of(row, now));
    m_today->show(row.requestsToday, row.limitToday);
    m_days->show(row);
    m_tokens->setText(formatCount(row.tokensToday));
    m_models->setText(listOr(row.models, tr("every model")));
    m_addresses->setText(listOr(row.allowedNetworks, tr("any address")));
    m_group->setText(row.group);
    m_created->setText(formatMoment(row.createdAt));
    m_expires->setText(row.expiresAt > 0 ? formatMoment(row.expiresAt) : tr("never"));
    m_lastUsed->setText(row.lastUsedAt > 0 ? formatAgo(row.lastUsedAt, now) : tr("never"));
    m_revoke->setVisible(!row.revoked);
    m_rotate->setVisible(!row.revoked);
    m_restore->setVisible(row.revoked);
}

} // namespace turnpike
