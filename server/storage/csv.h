#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// Builds CSV text after RFC 4180 (CRLF, quotes doubled). A text that a spreadsheet would take for a formula (it begins
/// with = + - @, tab or carriage return) gets an apostrophe in front; numbers are written as they are.
class CsvText
{
public:
    static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

    CsvText &header(std::initializer_list<std::string_view> columns);
    CsvText &text(std::string_view cell);
    CsvText &number(std::int64_t value);
    /// Nano-dollars as plain decimal USD, without trailing zeros.
    CsvText &money(std::int64_t nanoDollars);
    /// UTC milliseconds as ISO 8601 with "Z"; 0: empty.
    CsvText &time(std::int64_t utcMs);
    CsvText &endRow();

    /// What was built; empty afterwards.
    std::string take();
    std::size_t size() const { return m_out.size(); }

private:
    void raw(std::string_view cell);
    std::string m_out;
    bool m_rowBegun = false;
};

std::string moneyText(std::int64_t nanoDollars);
/// Nano-dollars of such a text; nullopt: it is none.
std::optional<std::int64_t> moneyOf(std::string_view text);

} // namespace turnpike
