#pragma once

#include "server/operations/operations.h"
#include "server/storage/session.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace turnpike {

/// The operators' token; of it only the SHA-256 is stored and kept. Any thread.
class AdminToken
{
public:
    /// Before the ledger starts. A configured token replaces the stored one at once; with neither a fresh one is made.
    static Result<std::unique_ptr<AdminToken>> open(Session &session, std::string_view configured, std::int64_t nowMs);

    /// The token that this start has made, once; then and otherwise empty.
    std::string takeFresh();
    /// In a time that does not depend on where the texts differ. The token before a rotation counts until its overlap
    /// ends.
    bool matches(std::string_view token, std::int64_t wallMs) const;
    /// A new token; the old one stays valid for `overlapSeconds` (0…2 592 000). Error `conflict` while the token is
    /// configured: it would come back with the next start.
    void rotate(Ledger &ledger, const Clock &clock, const Actor &actor, std::int64_t overlapSeconds, QObject *context,
                Done<std::string> done);

private:
    struct Hashes
    {
        std::string current; // hex
        std::string old;     // empty: none
        std::int64_t oldUntil = 0;
    };
    static Result<Hashes> read(Session &session);
    static Result<void> write(Session &session, const Hashes &hashes);

    mutable std::mutex m_mutex;
    Hashes m_hashes;
    std::string m_fresh;
    bool m_configured = false;
};

} // namespace turnpike
