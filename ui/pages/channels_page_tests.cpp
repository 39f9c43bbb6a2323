// What the Channels page asks the providers: whether they answer, and what is left on the account.
#include "models/channel_words.h"
#include "ui/pages/channel_drawer.h"
#include "ui/pages/channels_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/toast.h"

#include <QPushButton>

namespace turnpike {

namespace {

/// A provider's refusal is an answer of the probe; in a list of outcomes it is what went wrong.
Result<void> outcomeOf(const Result<ProbeResult> &answer)
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (answer->fine())
        return {};
    const StatusWords words = wordsOf(*answer);
    return fail("provider",
                (words.note.isEmpty() ? words.word : words.word + QStringLiteral(" · ") + words.note).toStdString());
}

} // namespace

void ChannelsPage::testAll()
{
    QList<std::int64_t> ids;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).status != ChannelStatus::Off) // those that went off by themselves may be well again
            ids << m_model.at(row).id;
    }
    testThem(ids);
}

void ChannelsPage::testThem(const QList<std::int64_t> &ids)
{
    if (ids.isEmpty() || m_testing)
        return;
    setTesting(true);
    runBulk(
        linesOf(ids), this,
        [this](std::int64_t id, Done<void> done) {
            ProbeQuestion question;
            question.channelId = id;
            m_service.channels().test(question, this,
                                      [this, done = std::move(done)](const Result<ProbeResult> &answer) {
                                          done(outcomeOf(answer));
                                          refresh();
                                      });
        },
        [this](const BulkOutcome &outcome) {
            setTesting(false);
            const int all = int(outcome.lines.size()), failed = outcome.failed();
            if (failed == 0)
                return m_toast.showMessage(tr("%n channel(s) answered.", nullptr, all));
            m_toast.showMessage(tr("%1 of %n channel(s) answered.", nullptr, all).arg(all - failed), tr("Show why"),
                                [this, outcome] { showOutcome(tr("Not every channel answered"), outcome); });
        });
}

void ChannelsPage::setTesting(bool testing)
{
    m_testing = testing;
    m_testAll->setEnabled(!testing && m_model.rowCount() > 0);
}

void ChannelsPage::refreshBalances(const QList<std::int64_t> &ids)
{
    if (ids.isEmpty())
        return;
    runBulk(
        linesOf(ids), this,
        [this](std::int64_t id, Done<void> done) {
            m_service.channels().balance(
                id, this, [done = std::move(done)](const Result<ProbeResult> &answer) { done(outcomeOf(answer)); });
        },
        [this](const BulkOutcome &outcome) {
            refresh();
            const int all = int(outcome.lines.size()), failed = outcome.failed();
            if (failed == 0)
                return m_toast.showMessage(tr("The balance of %n channel(s) was refreshed.", nullptr, all));
            if (all == 1)
                return m_toast.showMessage(outcome.lines.first().name + QStringLiteral(": ") +
                                           outcome.lines.first().problem);
            m_toast.showMessage(tr("%1 of %n channel(s) told their balance.", nullptr, all).arg(all - failed),
                                tr("Show why"),
                                [this, outcome] { showOutcome(tr("Not every balance was told"), outcome); });
        });
}

} // namespace turnpike
