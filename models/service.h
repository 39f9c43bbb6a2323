#pragma once

#include "models/live_rows.h"
#include "models/page_source.h"
#include "server/gateway/gateway.h"

#include <QObject>

namespace turnpike {

class ChannelService;
class ProxyServices;
class SettingsService;

/// The gateway as the console sees it: inside this process, or a running service that the console is attached to.
class Service : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual PageSource &pages() = 0;
    virtual ChannelService &channels() = 0;
    virtual ProxyServices &proxyServices() = 0;
    virtual SettingsService &settings() = 0;

    /// Whether it runs elsewhere and belongs to others: the window neither starts nor stops it.
    virtual bool attached() const { return false; }
    /// Why it cannot be reached now; stateChanged() says when that changes.
    virtual std::optional<Error> trouble() const { return {}; }
    /// Tries to reach it at once.
    virtual void retry() {}

    virtual Gateway::State state() const = 0;
    /// http://host:port; while stopped the address that start() would take.
    virtual QString address() const = 0;
    virtual LiveFigures figures() const = 0;
    /// Grows with every change of what pages(), channels() and proxyServices() read; nullopt: not known.
    virtual std::optional<std::uint64_t> writes() const { return {}; }
    /// Where it runs, e.g. "This computer".
    virtual QString place() const = 0;
    /// Daily request limit of a key that has none of its own; 0: unlimited.
    virtual std::int64_t defaultDailyLimit() const = 0;
    /// A model that some channel offers, for the examples.
    virtual QString exampleModel() const = 0;

    virtual Result<void> start() = 0;
    /// Serves on this address ("127.0.0.1:8787") from now on, also at the next start() of this object. Errors
    /// `address_invalid`, `address_in_use`, …: it serves where it did before.
    virtual Result<void> listenOn(const QString &address) { return decidedElsewhere(address); }
    /// The address that the next start() takes; what is served now stays where it is. Error `address_invalid`.
    virtual Result<void> listenNext(const QString &address) { return decidedElsewhere(address); }
    virtual void drain() = 0;
    virtual void stop() = 0;
    /// The computer is about to sleep: what runs here is ended properly, and nothing is taken until resume().
    virtual void suspend() {}
    virtual void resume() {}

    virtual void createKey(const KeyDraft &draft, QObject *context, Done<IssuedKey> done) = 0;
    virtual void changeKey(std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done) = 0;
    virtual void rotateKey(std::int64_t id, std::int64_t overlapSeconds, QObject *context, Done<IssuedKey> done) = 0;
    virtual void revokeKey(std::int64_t id, QObject *context, Done<void> done) = 0;
    virtual void restoreKey(std::int64_t id, QObject *context, Done<void> done) = 0;

    /// What is in flight now.
    virtual void live(QObject *context, Done<LiveList> done) = 0;
    /// Ends one request, told to its client and recorded; error `not_found`: it has ended by itself.
    virtual void stopRequest(std::int64_t id, QObject *context, Done<void> done) = 0;
    /// The same for all requests of a key; how many there were.
    virtual void stopRequestsOf(std::int64_t keyId, QObject *context, Done<int> done) = 0;

Q_SIGNALS:
    void stateChanged();
    void drained(); // after drain(): everything has ended

private:
    static Result<void> decidedElsewhere(const QString &address)
    {
        return fail("elsewhere", "Where a running service listens is decided by its own settings: " +
                                     address.toStdString() + " was not taken.");
    }
};

} // namespace turnpike
