#include "ui/pages/request_totals_line.h"

#include "models/format.h"
#include "models/request_cells.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace turnpike {

namespace {

/// A strong figure with a muted word behind it.
Label *addPair(QHBoxLayout &line, Tone tone, const QString &word)
{
    auto *figure = new Label(QString(), TextRole::BodyStrong, tone);
    line.addWidget(figure);
    line.addSpacing(5);
    line.addWidget(new Label(word, TextRole::Body, Tone::Muted));
    line.addSpacing(14);
    return figure;
}

} // namespace

RequestTotalsLine::RequestTotalsLine(QWidget *parent) : QWidget(parent), m_tokens(new QWidget)
{
    auto *line = row(0);
    setLayout(line);
    m_state = new Label(QString(), TextRole::Body, Tone::Muted);
    line->addWidget(m_state);
    line->addSpacing(14);
    m_ok = addPair(*line, Tone::Ok, tr("ok", "requests"));
    m_limited = addPair(*line, Tone::Warning, tr("limited", "requests answered with 429"));
    m_failed = addPair(*line, Tone::Error, tr("failed", "requests"));
    auto *tokens = row(0, {10, 0, 0, 0});
    m_tokens->setLayout(tokens);
    m_in = addPair(*tokens, Tone::Plain, tr("tokens in"));
    m_out = addPair(*tokens, Tone::Plain, tr("out", "tokens"));
    m_cost = addPair(*tokens, Tone::Plain, tr("USD"));
    line->addWidget(m_tokens);
    setAccessibleName(tr("Totals of the filter"));
}

void RequestTotalsLine::show(const RequestCount &count)
{
    const storage::RequestTotals &totals = count.totals();
    const int percent = int(count.progress() * 100);
    m_state->setText(count.isComplete()  ? count.isFromRollups() ? tr("by the hour") : QString()
                      : count.isRunning() ? tr("counting, %1 %", "share in percent").arg(percent)
                                         : tr("counted in part"));
    m_ok->setText(formatCount(totals.requests - totals.limited - totals.failed));
    m_limited->setText(count.isFromRollups() ? noValue() : formatCount(totals.limited));
    m_failed->setText(formatCount(totals.failed));
    m_in->setText(formatShort(totals.input));
    m_out->setText(formatShort(totals.output));
    m_cost->setText(formatDollars(totals.cost));
    setAccessibleDescription(
        tr("%1 requests, %2 limited, %3 failed, %4 tokens in, %5 out")
            .arg(formatCount(totals.requests), m_limited->text(), m_failed->text(), m_in->text(), m_out->text()));
}

} // namespace turnpike
