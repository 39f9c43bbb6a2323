#pragma once

#include "models/channel_service.h"
#include "server/operations/service_draft.h"

namespace turnpike {

/// A service as the console shows it. Secrets never come this far.
struct ServiceInfo
{
    std::int64_t id = 0;
    QString name, slug, targetUrl, keyName, proxyUrl, statusReason;
    QString method;                  // "GET, POST"; empty: any
    QString apiFormat, clientFormat; // of an LLM service; empty client format: every one
    ServiceKind kind = ServiceKind::Generic;
    KeyLocation keyLocation = KeyLocation::Header;
    ChannelStatus status = ChannelStatus::On;
    bool publicOnly = false;
    std::int64_t price = 0; // of a request, in nano-dollars
    QStringList groups;
    int connectMs = 0, firstByteMs = 0, idleMs = 0, totalMs = 0;
    std::int64_t createdAt = 0, updatedAt = 0; // UTC ms
    std::int64_t keys = 0, healthyKeys = 0;    // of the pool
    std::int64_t requests = 0, failures = 0;   // in 24 hours

    /// "/proxy/search" or "/llm/chat": where it is reached below the gateway's address.
    QString path() const;
    double errorShare() const { return requests > 0 ? double(failures) / double(requests) : -1; } // -1: not called
    bool operator==(const ServiceInfo &) const = default;
};
ChannelHealth healthOf(const ServiceInfo &service);

/// What became of a list of provider keys.
struct KeyImportCounts
{
    std::int64_t added = 0, skipped = 0; // skipped: the pool has them, or they are there twice
    QStringList failed;                  // masked
};

/// Everything about the services behind the gateway that the console reads and does. Answers come later, on the thread
/// of `context`, and are dropped when that has died.
class ProxyServices
{
public:
    virtual ~ProxyServices() = default;

    virtual void list(QObject *context, Done<QList<ServiceInfo>> done) = 0;
    /// The pool of one of them. Error `not_found`.
    virtual void keys(std::int64_t id, QObject *context, Done<QList<ProviderKeyInfo>> done) = 0;
    /// Errors `invalid_value`, `slug_exists`, with the field.
    virtual void create(const ServiceDraft &draft, QObject *context, Done<std::int64_t> done) = 0;
    /// As create(); and `not_found`, `conflict`.
    virtual void change(std::int64_t id, const ServiceDraft &draft, QObject *context, Done<void> done) = 0;
    virtual void remove(std::int64_t id, QObject *context, Done<void> done) = 0;
    /// `text`: a key in each line, or a JSON list of them. Errors `invalid_json`, `invalid_value`, `not_found`.
    virtual void importKeys(std::int64_t id, const QString &text, QObject *context, Done<KeyImportCounts> done) = 0;
    virtual void dropKey(std::int64_t keyId, QObject *context, Done<void> done) = 0;
    /// One real request to the root of the target.
    virtual void test(std::int64_t id, QObject *context, Done<ProbeResult> done) = 0;
};

} // namespace turnpike
