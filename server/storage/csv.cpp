#include "server/storage/csv.h"

#include <QDateTime>
#include <algorithm>
#include <charconv>
#include <utility>

namespace turnpike {

namespace {

constexpr std::uint64_t kNanosPerDollar = 1'000'000'000;
constexpr std::size_t kFractionDigits = 9;

bool looksLikeFormula(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
}

bool needsQuotes(std::string_view cell)
{
    return cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

} // namespace

CsvText &CsvText::header(std::initializer_list<std::string_view> columns)
{
    for (const std::string_view column : columns)
        raw(column);
    return endRow();
}

CsvText &CsvText::text(std::string_view cell)
{
    if (!looksLikeFormula(cell)) {
        raw(cell);
        return *this;
    }
    std::string defused("'");
    defused.append(cell);
    raw(defused);
    return *this;
}

CsvText &CsvText::number(std::int64_t value)
{
    raw(std::to_string(value));
    return *this;
}

CsvText &CsvText::money(std::int64_t nanoDollars)
{
    raw(moneyText(nanoDollars));
    return *this;
}

CsvText &CsvText::time(std::int64_t utcMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    raw(utcMs == 0 ? std::string() : moment.toString(Qt::ISODateWithMs).toStdString());
    return *this;
}

CsvText &CsvText::endRow()
{
    m_out += "\r\n";
    m_rowBegun = false;
    return *this;
}

std::string CsvText::take()
{
    return std::exchange(m_out, {});
}

void CsvText::raw(std::string_view cell)
{
    if (std::exchange(m_rowBegun, true))
        m_out += ',';
    if (!needsQuotes(cell)) {
        m_out += cell;
        return;
    }
    m_out += '"';
    for (const char c : cell)
        m_out.append(c == '"' ? 2 : 1, c);
    m_out += '"';
}

std::string moneyText(std::int64_t nanoDollars)
{
    const bool negative = nanoDollars < 0;
    const auto amount =
        negative ? 0 - static_cast<std::uint64_t>(nanoDollars) : static_cast<std::uint64_t>(nanoDollars);
    std::string text = std::to_string(amount / kNanosPerDollar);
    std::string fraction = std::to_string(amount % kNanosPerDollar);
    fraction.insert(0, kFractionDigits - fraction.size(), '0');
    fraction.erase(fraction.find_last_not_of('0') + 1);
    if (!fraction.empty())
        text.append(1, '.').append(fraction);
    return negative ? text.insert(0, 1, '-') : text;
}

std::optional<std::int64_t> moneyOf(std::string_view text)
{
    const std::size_t point = text.find('.');
    const bool whole = point == std::string_view::npos;
    const std::string_view fraction = whole ? std::string_view() : text.substr(point + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string digits(text.substr(0, point));
    if (digits.empty() || !isDigit(digits.back()) || (fraction.empty() && !whole) ||
        fraction.size() > kFractionDigits || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    digits.append(fraction).append(kFractionDigits - fraction.size(), '0');
    std::int64_t nanoDollars = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), nanoDollars);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return nanoDollars;
}

} // namespace turnpike
