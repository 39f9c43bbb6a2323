#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace turnpike::storage {

/// The pages of an SQLite file as they lie on disk, those of its log above them, without SQLite, which refuses a file
/// with damage in the wrong place. https://www.sqlite.org/fileformat.html. One thread.
class RawPages
{
public:
    using Page = std::vector<std::uint8_t>;

    /// Error `database_unavailable`. A header that is damaged is replaced by what our files have.
    static Result<RawPages> open(const std::filesystem::path &file);
    RawPages(RawPages &&other) noexcept;
    RawPages &operator=(RawPages &&) = delete;
    ~RawPages();

    std::uint32_t pageBytes() const { return m_pageBytes; }
    /// What of a page is for content.
    std::uint32_t usableBytes() const { return m_pageBytes - m_reserved; }
    /// They are numbered from 1.
    std::uint32_t count() const { return m_count; }
    /// Empty: the disk does not give it.
    Page read(std::uint32_t number) const;
    bool headerSound() const { return m_headerSound; }

private:
    RawPages(int file, int log) : m_file(file), m_log(log) {}
    void readHeader();
    void readLog();

    int m_file, m_log;
    std::uint32_t m_pageBytes = 4096, m_reserved = 0, m_count = 0;
    bool m_headerSound = false;
    std::unordered_map<std::uint32_t, std::uint64_t> m_logged; // where in the log the newest committed form is
};

/// Big-endian numbers, as they are in the file.
std::uint32_t bigEndian(const std::uint8_t *bytes, int count);

} // namespace turnpike::storage
