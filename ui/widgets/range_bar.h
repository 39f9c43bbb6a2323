#pragma once

#include <QWidget>
#include <cstdint>

class QDateEdit;

namespace turnpike {

class ChoiceBar;

/// Which quota days: the last few, this month, or from one date to another.
class RangeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RangeBar(QWidget *parent = nullptr);
    struct Days
    {
        std::int32_t from, to; // both inclusive
    };
    Days days(std::int32_t today) const;
    /// Where the own range is written; the owner places it, and it shows itself while that is chosen.
    QWidget *dateFields() const { return m_dates; }
    /// Chooses the own range with these days.
    void setDays(Days days);

Q_SIGNALS:
    void changed();

private:
    void showDates();
    ChoiceBar *m_presets;
    QWidget *m_dates;
    QDateEdit *m_from, *m_to;
};

} // namespace turnpike
