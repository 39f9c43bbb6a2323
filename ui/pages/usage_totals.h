#pragma once

#include "models/usage_matrix.h"

#include <QWidget>
#include <optional>

namespace turnpike {

class FigureLabel;
class Label;

/// The sums of the chosen time in one line, each against the time before if that was asked for.
class UsageTotals final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageTotals(QWidget *parent = nullptr);
    void show(const UsageSums &sums, const std::optional<UsageSums> &before);
    /// "8 % more", "8 % less", "as before"; empty when there was nothing before.
    static QString change(std::int64_t now, std::int64_t before);

private:
    struct Part
    {
        FigureLabel *figure;
        Label *name, *change;
    };
    Part addPart(const QString &name);
    Part m_requests, m_input, m_cached, m_output, m_errors;
};

} // namespace turnpike
