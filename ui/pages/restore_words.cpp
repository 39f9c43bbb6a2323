#include "ui/pages/restore_words.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace turnpike {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(turnpike::Restore)
};

QString path(const std::filesystem::path &file)
{
    return QString::fromStdString(file.string());
}

/// What only the present database has.
void addGap(const RestorePlan &plan, QStringList &lines)
{
    if (!plan.present)
        return;
    if (!plan.gap) {
        lines << Words::tr("The present database cannot be read, so how much of it is missing in the backup is not "
                           "known.");
        return;
    }
    const HistoryGap &gap = *plan.gap;
    if (!gap.sameInstallation)
        lines << Words::tr("The backup is of another installation: nothing of the present database is in it.");
    else if (gap.requests == 0 && gap.keys == 0)
        lines << Words::tr("The backup has every request and every key of the present database.");
    else
        lines << Words::tr("The backup does not have %1 requests and %2 keys of the present database; limits do not "
                           "count them.")
                     .arg(formatCount(gap.requests), formatCount(gap.keys));
    if (gap.revived > 0)
        lines << Words::tr("%n key(s) that do not work now work again: look for those that must not.", nullptr,
                           int(gap.revived));
    if (gap.otherToken)
        lines << Words::tr("The operators' token is the one of the backup, unless the settings give one.");
}

} // namespace

QString restoreQuestion(const RestorePlan &plan)
{
    QStringList lines{Words::tr("The backup's newest entry is of %1; it has booked %2 requests.")
                          .arg(formatMoment(plan.newestEntryMs), formatCount(plan.requests))};
    addGap(plan, lines);
    if (plan.sealed > 0)
        lines << Words::tr("%1 of its %2 provider keys cannot be opened here and have to be entered again.")
                     .arg(formatCount(plan.sealed), formatCount(plan.providerKeys));
    lines << Words::tr("The gateway stops when the running requests have ended, and starts again with the backup. The "
                       "present database is kept under a dated name beside it.");
    return lines.join(QLatin1Char('\n'));
}

QString restoreOutcome(const RestoreReport &report)
{
    QStringList lines{Words::tr("It is as of %1.").arg(formatMoment(report.plan.newestEntryMs))};
    if (!report.aside.empty())
        lines << Words::tr("The one from before is kept as %1.").arg(path(report.aside));
    addGap(report.plan, lines);
    if (report.bookedLater > 0)
        lines << Words::tr("%n request(s) from the journal are booked now.", nullptr, int(report.bookedLater));
    if (!report.journalAside.empty())
        lines << Words::tr("%n request(s) that no database has booked are kept in %1: they may not belong here.",
                           nullptr, int(report.inJournalAside))
                     .arg(path(report.journalAside));
    return lines.join(QLatin1Char(' '));
}

} // namespace turnpike
