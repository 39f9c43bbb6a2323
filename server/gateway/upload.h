#pragma once

#include "server/http/body_buffer.h"
#include "server/upstream/body_source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// A body that travels on while it comes, and is kept to be sent again: in memory as long as it is small, in a file
/// beyond that. Worker thread only.
class Upload
{
public:
    /// `declared`: by the client's Content-Length; nullopt: it sends chunks.
    explicit Upload(std::optional<std::uint64_t> declared) : m_declared(declared) {}

    /// False: it cannot be kept.
    bool append(std::string_view bytes) { return m_kept.append(bytes); }
    void complete() { m_whole = true; }
    bool isWhole() const { return m_whole; }
    /// So much has come that it is passed on before it is whole. What is smaller waits for its end: it is there soon,
    /// and a slow client holds no connection to a provider meanwhile.
    bool isLarge() const { return m_kept.size() > BodyBuffer::kInMemory; }

    struct Replacement
    {
        std::uint64_t at = 0;
        std::uint64_t size = 0;
        std::string with;
    };
    /// The body from its beginning for one attempt, with a part of it, if any, replaced. As long as the client said; of
    /// a client that sends chunks it is sent in chunks, too, unless it is whole already.
    static std::unique_ptr<BodySource> source(std::shared_ptr<const Upload> upload,
                                              std::optional<Replacement> replacement = std::nullopt);

private:
    class Source;
    std::optional<std::uint64_t> length() const;

    std::optional<std::uint64_t> m_declared;
    BodyBuffer m_kept;
    bool m_whole = false;
};

} // namespace turnpike
