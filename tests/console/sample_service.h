#pragma once

#include "models/service.h"
#include "server/runtime/clock.h"
#include "tests/console/sample_channels.h"
#include "tests/console/sample_proxy_services.h"
#include "tests/console/sample_requests.h"
#include "tests/console/sample_settings.h"

#include <QTimer>
#include <vector>

namespace turnpike {

/// A gateway that is not there: rows in memory, answers from the event loop. It refuses what Operations refuses about
/// addresses, so that the forms can be tried; everything that a database or a network would do is left out.
class SampleService final : public Service, public PageSource
{
public:
    enum class Fill { Empty, Samples };
    explicit SampleService(Fill fill, QObject *parent = nullptr);

    Clock &clock() { return m_clock; }
    void setState(Gateway::State state);
    /// What the next start() answers with; an empty code: it starts.
    void failNextStart(Error error) { m_startError = std::move(error); }
    /// What every page answers with; an empty code: rows.
    void failPages(Error error);
    void setWrites(std::uint64_t writes) { m_writes = writes; }
    std::optional<std::uint64_t> writes() const override { return m_writes; }
    /// As a service elsewhere; with an error one that does not answer.
    void attach(std::optional<Error> trouble);
    int retries() const { return m_retries; }
    void holdExports(bool hold) { m_holdExports = hold; }
    const std::shared_ptr<ExportProgress> &heldExport() const { return m_heldExport; }
    void setAddress(const QString &address) { m_address = address; }
    void setFigures(const LiveFigures &figures) { m_figures = figures; }
    std::vector<KeyRow> &rows() { return m_keys; }
    void setProvider(bool connected) { m_provider = connected; }

    std::vector<LiveRow> &liveRows() { return m_live; }
    /// What is in flight gets older by that much, and its output longer.
    void passLive(std::int64_t ms);
    int liveAsked() const { return m_liveAsked; }

    PageSource &pages() override { return *this; }
    bool attached() const override { return m_attached; }
    std::optional<Error> trouble() const override { return m_trouble; }
    void retry() override { ++m_retries; }
    SampleChannels &channels() override { return m_channels; }
    SampleProxyServices &proxyServices() override { return m_proxyServices; }
    SampleSettings &settings() override { return m_settings; }
    RequestPages &requests() override { return m_requests; }
    SampleRequests &log() { return m_requests; }
    Gateway::State state() const override { return m_state; }
    QString address() const override { return m_address; }
    LiveFigures figures() const override { return m_figures; }
    QString place() const override { return QStringLiteral("This computer"); }
    std::int64_t defaultDailyLimit() const override { return 200; }
    QString exampleModel() const override { return QStringLiteral("deepseek-chat"); }
    Result<void> start() override;
    Result<void> listenOn(const QString &address) override;
    void drain() override { setState(Gateway::State::Draining); }
    void stop() override { setState(Gateway::State::Stopped); }

    void createKey(const KeyDraft &draft, QObject *context, Done<IssuedKey> done) override;
    void changeKey(std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done) override;
    void rotateKey(std::int64_t id, std::int64_t overlapSeconds, QObject *context, Done<IssuedKey> done) override;
    void revokeKey(std::int64_t id, QObject *context, Done<void> done) override;
    void restoreKey(std::int64_t id, QObject *context, Done<void> done) override;

    void live(QObject *context, Done<LiveList> done) override;
    void stopRequest(std::int64_t id, QObject *context, Done<void> done) override;
    void stopRequestsOf(std::int64_t keyId, QObject *context, Done<int> done) override;

    void keys(const KeyQuery &query, QObject *context, Done<Page<KeyRow>> done) override;
    void keyTotals(QObject *context, Done<KeyTotals> done) override;
    void usage(const UsageQuery &query, QObject *context, Done<Page<UsageRow>> done) override;
    void usageMatrix(const UsageMatrixQuery &query, QObject *context, Done<UsageMatrix> done) override;
    void setupState(QObject *context, Done<SetupState> done) override;
    void exportUsage(std::int32_t fromDay, std::int32_t toDay, const QString &path,
                     std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done) override;
    std::int32_t today() const override;

private:
    bool m_attached = false;
    std::optional<Error> m_trouble;
    int m_retries = 0;
    KeyRow *find(std::int64_t id);
    void addSamples();
    void addLiveSamples();
    double requestsOn(const KeyRow &key, std::int32_t day) const;

    Clock m_clock;
    SampleChannels m_channels{m_clock};
    SampleProxyServices m_proxyServices{m_clock};
    SampleSettings m_settings;
    Gateway::State m_state = Gateway::State::Serving;
    QString m_address = QStringLiteral("http://127.0.0.1:8787");
    LiveFigures m_figures;
    Error m_startError, m_pageError;
    std::optional<std::uint64_t> m_writes;
    bool m_holdExports = false;
    std::shared_ptr<ExportProgress> m_heldExport;
    std::vector<KeyRow> m_keys;
    SampleRequests m_requests;
    std::int64_t m_lastId = 0;
    bool m_provider = true;
    std::vector<LiveRow> m_live;
    std::int64_t m_livePassed = 0;
    int m_liveAsked = 0;
};

} // namespace turnpike
