#include "ui/widgets/range_bar.h"

#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QHBoxLayout>

namespace turnpike {

namespace {

constexpr int kThisMonth = 0, kOwn = 1; // else so many days
const QDate kEpoch(1970, 1, 1);

std::int32_t dayOf(const QDate &date)
{
    return std::int32_t(kEpoch.daysTo(date));
}

QDateEdit *makeDate(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setMinimumDate(QDate(2020, 1, 1));
    edit->setKeyboardTracking(false); // a question for each typed digit would be one too many
    edit->setAccessibleName(name);
    edit->setFixedWidth(dp(118));
    return edit;
}

} // namespace

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent), m_presets(new ChoiceBar(ChoiceBar::Look::Segments, tr("Range"))), m_dates(new QWidget),
      m_from(makeDate(tr("First day"))), m_to(makeDate(tr("Last day")))
{
    auto *layout = row(0);
    setLayout(layout);
    auto *dates = row(8);
    m_dates->setLayout(dates);
    m_dates->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    dates->addWidget(m_from);
    dates->addWidget(new Label(tr("to", "between two dates"), TextRole::Body, Tone::Muted));
    dates->addWidget(m_to);
    m_dates->hide();
    for (int days : {7, 14, 30, 90})
        m_presets->addChoice(days, tr("%n days", nullptr, days));
    m_presets->addChoice(kThisMonth, tr("This month"));
    m_presets->addChoice(kOwn, tr("Own…", "a range of dates"));
    m_presets->setCurrent(14);
    layout->addWidget(m_presets);
    m_to->setDate(QDate::currentDate());
    m_from->setDate(m_to->date().addDays(-13));
    connect(m_presets, &ChoiceBar::chosen, this, [this] {
        showDates();
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        if (m_to->date() < date)
            m_to->setDate(date);
        Q_EMIT changed();
    });
    connect(m_to, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        if (m_from->date() > date)
            m_from->setDate(date);
        Q_EMIT changed();
    });
}

void RangeBar::showDates()
{
    m_dates->setVisible(m_presets->current() == kOwn);
}

RangeBar::Days RangeBar::days(std::int32_t today) const
{
    const int chosen = m_presets->current();
    if (chosen == kOwn)
        return {dayOf(m_from->date()), dayOf(m_to->date())};
    if (chosen == kThisMonth)
        return {today - kEpoch.addDays(today).day() + 1, today};
    return {today - chosen + 1, today};
}

void RangeBar::setDays(Days days)
{
    m_presets->setCurrent(kOwn);
    {
        const QSignalBlocker from(m_from), to(m_to); // one change, not two
        m_from->setDate(kEpoch.addDays(days.from));
        m_to->setDate(kEpoch.addDays(days.to));
    }
    showDates();
    Q_EMIT changed();
}

} // namespace turnpike
