#include "server/gateway/upload.h"

#include <algorithm>

namespace turnpike {

class Upload::Source final : public BodySource
{
public:
    Source(std::shared_ptr<const Upload> upload, std::optional<Replacement> replacement)
        : m_upload(std::move(upload)), m_replacement(std::move(replacement).value_or(Replacement())),
          m_length(m_upload->length())
    {
        if (m_length)
            *m_length = *m_length - m_replacement.size + m_replacement.with.size();
    }

    std::optional<std::uint64_t> length() const override { return m_length; }

    long read(std::uint64_t at, char *to, std::size_t size) override
    {
        const auto &[begin, replaced, with] = m_replacement;
        if (at < begin)
            return readKept(at, to, static_cast<std::size_t>(std::min<std::uint64_t>(size, begin - at)));
        if (at < begin + with.size())
            return static_cast<long>(with.copy(to, size, static_cast<std::size_t>(at - begin)));
        return readKept(at - with.size() + replaced, to, size);
    }

private:
    long readKept(std::uint64_t at, char *to, std::size_t size) const
    {
        const long got = m_upload->m_kept.read(static_cast<std::size_t>(at), to, size);
        if (got > 0)
            return got;
        return got < 0 ? kBroken : m_upload->isWhole() ? kEnd : kLater;
    }

    std::shared_ptr<const Upload> m_upload;
    Replacement m_replacement;
    std::optional<std::uint64_t> m_length;
};

std::unique_ptr<BodySource> Upload::source(std::shared_ptr<const Upload> upload, std::optional<Replacement> replacement)
{
    return std::make_unique<Source>(std::move(upload), std::move(replacement));
}

std::optional<std::uint64_t> Upload::length() const
{
    return m_whole ? m_kept.size() : m_declared;
}

} // namespace turnpike
