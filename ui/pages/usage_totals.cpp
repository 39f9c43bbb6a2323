#include "ui/pages/usage_totals.h"

#include "models/format.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <cmath>

namespace turnpike {

UsageTotals::UsageTotals(QWidget *parent) : QWidget(parent)
{
    auto *layout = row(20);
    setLayout(layout);
    m_requests = addPart(tr("requests", "behind a figure"));
    m_input = addPart(tr("input tokens", "behind a figure"));
    m_cached = addPart(tr("of these cached", "behind a figure"));
    m_output = addPart(tr("output tokens", "behind a figure"));
    m_errors = addPart(tr("errors", "behind a figure: requests that failed"));
    layout->addStretch(1);
    setAccessibleName(tr("Sums of the chosen time"));
}

UsageTotals::Part UsageTotals::addPart(const QString &name)
{
    const Part part{new FigureLabel(TextRole::BodyStrong), new Label(name, TextRole::Body, Tone::Muted),
                    new Label(QString(), TextRole::Small, Tone::Muted)};
    part.name->giveWay(); // before the figures do
    part.change->giveWay();
    auto *line = row(5);
    line->addWidget(part.figure);
    line->addWidget(part.name);
    line->addWidget(part.change);
    static_cast<QHBoxLayout *>(layout())->addLayout(line);
    return part;
}

QString UsageTotals::change(std::int64_t now, std::int64_t before)
{
    if (before <= 0)
        return {};
    const double percent = 100.0 * double(now - before) / double(before);
    const QString figure = QLocale().toString(std::abs(percent), 'f', std::abs(percent) < 10 ? 1 : 0);
    if (now == before)
        return tr("as before");
    return now > before ? tr("%1 % more").arg(figure) : tr("%1 % less").arg(figure);
}

void UsageTotals::show(const UsageSums &sums, const std::optional<UsageSums> &before)
{
    const auto show = [&](const Part &part, std::int64_t UsageSums::*figure) {
        part.figure->setText(formatShort(sums.*figure));
        setPlainToolTip(part.figure, formatCount(sums.*figure));
        const QString text = before ? change(sums.*figure, (*before).*figure) : QString();
        part.change->setText(text.isEmpty() ? text : tr("(%1)", "a change").arg(text));
        part.change->setVisible(!text.isEmpty());
    };
    show(m_requests, &UsageSums::requests);
    show(m_input, &UsageSums::inputTokens);
    show(m_cached, &UsageSums::cachedTokens);
    show(m_output, &UsageSums::outputTokens);
    show(m_errors, &UsageSums::failures);
    setAccessibleDescription(
        tr("%1 requests, %2 tokens, %3 errors")
            .arg(formatCount(sums.requests), formatCount(sums.tokens()), formatCount(sums.failures)));
}

} // namespace turnpike
