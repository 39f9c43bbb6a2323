// How many requests match: the histogram, the totals and the footer of the Requests page.
#include "models/format.h"
#include "server/runtime/clock.h"
#include "server/runtime/request_id.h"
#include "ui/charts/time_histogram.h"
#include "ui/pages/request_totals_line.h"
#include "ui/pages/requests_page.h"
#include "ui/widgets/controls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kBars = 144;

}

void RequestsPage::startCount()
{
    m_countWanted = false;
    m_counted.start();
    const storage::IdRange whole = m_model.whole();
    if (whole.isEmpty())
        return m_count.clear();
    const RequestFilter &filter = m_model.filter();
    const std::int64_t from = filter.fromMs.value_or(request_id::timeOf(whole.low));
    const std::int64_t to = std::min(filter.toMs.value_or(INT64_MAX), m_clock.wallMs() + 1);
    m_count.start(filter, from, to, kBars);
}

void RequestsPage::showCount()
{
    const RequestFilter &filter = m_model.filter();
    const std::int64_t to = std::min(filter.toMs.value_or(INT64_MAX), m_clock.wallMs());
    m_histogram->show(m_count.fromMs(), m_count.fromMs() == 0 ? 0 : to, m_count.bucketMs(), m_count.buckets());
    m_totals->show(m_count);
    updateStop();
    updateFooter();
}

void RequestsPage::updateStop()
{
    const bool searching = m_model.searchedTo() > 0;
    m_stop->setText(searching ? tr("Stop searching") : tr("Stop counting"));
    m_stop->setVisible(searching || (m_count.isRunning() && !m_count.isComplete()));
}

QString RequestsPage::footerText() const
{
    const int rows = m_model.rowCount();
    QStringList parts;
    const std::int64_t total = m_model.total() >= 0   ? m_model.total()
                               : m_count.isComplete() ? m_count.totals().requests
                                                      : -1;
    if (rows > 0 && m_model.isAtTop())
        parts << (total >= 0 ? tr("1–%1 of %2").arg(formatCount(rows), formatCount(total))
                             : tr("1–%1 of more").arg(formatCount(rows)));
    else if (rows > 0)
        parts << (total >= 0 ? tr("%1 rows out of %2").arg(formatCount(rows), formatCount(total))
                             : tr("%1 rows").arg(formatCount(rows)));
    if (m_model.searchedTo() > 0)
        parts << tr("searched back to %1").arg(formatMoment(request_id::timeOf(m_model.searchedTo())));
    if (const QString selected = selectionText(); !selected.isEmpty())
        parts << selected;
    return parts.join(u"  ·  "_s);
}

} // namespace turnpike
