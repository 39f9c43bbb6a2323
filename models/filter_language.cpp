#include "models/filter_language.h"

#include "models/filter_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FilterLanguage)
};

/// A stretch of the text without spaces outside quotes.
struct Piece
{
    int position = 0;
    QString text;
};

enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

tl::unexpected<FilterIssue> issue(const QString &message, int position, int length)
{
    return tl::make_unexpected(FilterIssue{message, position, length});
}

/// Splits at `isGap` outside quotes; a quote that is not closed reaches to the end.
template <class IsGap>
QList<Piece> split(const QString &text, IsGap isGap)
{
    QList<Piece> pieces;
    Piece piece;
    bool quoted = false;
    for (int i = 0; i <= int(text.size()); ++i) {
        const bool end = i == int(text.size());
        if (!end && text.at(i) == u'"')
            quoted = !quoted;
        if (!end && (quoted || !isGap(text.at(i)))) {
            if (piece.text.isEmpty())
                piece.position = i;
            piece.text += text.at(i);
            continue;
        }
        if (!piece.text.isEmpty())
            pieces << std::exchange(piece, {});
    }
    return pieces;
}

QList<Piece> termsOf(const QString &text)
{
    return split(text, [](QChar c) { return c.isSpace(); });
}

bool isName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

QString unquoted(const QString &text)
{
    return QString(text).remove(u'"');
}

bool isUnclosed(const QString &text)
{
    return text.count(u'"') % 2 == 1;
}

int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 0; i < int(a.size()); ++i) {
        int corner = std::exchange(row[0], i + 1);
        for (int j = 0; j < int(b.size()); ++j) {
            const int replaced = corner + (a.at(i).toLower() == b.at(j).toLower() ? 0 : 1);
            corner = row.at(j + 1);
            row[j + 1] = std::min({replaced, corner + 1, row.at(j) + 1});
        }
    }
    return row.last();
}

/// The candidate that was probably meant; empty: none is near.
QString nearest(const QString &text, const QStringList &candidates)
{
    QString best;
    int least = qMin(3, int(text.size()));
    for (const QString &candidate : candidates) {
        const int away = distance(text, candidate);
        if (away < least)
            best = candidate;
        least = qMin(least, away);
    }
    return best;
}

QString orMeant(const QString &message, const QString &meant)
{
    return meant.isEmpty() ? message : Texts::tr("%1 Did you mean %2?", "a sentence; a word").arg(message, meant);
}

/// `name` and what follows it, when the piece is of the form name:value or name>value.
struct Head
{
    QString name;
    Comparison comparison = Comparison::Equal;
    int end = 0; // where the value begins
};

std::optional<Head> headOf(const QString &text, int from)
{
    int at = from;
    while (at < int(text.size()) && isName(text.at(at)))
        ++at;
    Head head{text.mid(from, at - from), Comparison::Equal, at};
    if (head.name.isEmpty() || at == int(text.size()))
        return std::nullopt;
    const bool colon = text.at(at) == u':';
    at += colon ? 1 : 0;
    static const std::pair<QLatin1String, Comparison> signs[] = {
        {"!="_L1, Comparison::NotEqual},    {">="_L1, Comparison::GreaterOrEqual},
        {"<="_L1, Comparison::LessOrEqual}, {">"_L1, Comparison::Greater},
        {"<"_L1, Comparison::Less},         {"="_L1, Comparison::Equal},
    };
    for (const auto &[sign, comparison] : signs) {
        if (!QStringView(text).mid(at).startsWith(sign))
            continue;
        head.comparison = comparison;
        head.end = at + int(sign.size());
        return head;
    }
    head.end = at;
    return colon ? std::optional<Head>(head) : std::nullopt;
}

FilterValue compared(const FilterValue &atom, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::NotEqual:
        break;
    case Comparison::Less:
        return {{}, std::nullopt, *atom.from - 1};
    case Comparison::LessOrEqual:
        return {{}, std::nullopt, atom.to};
    case Comparison::Greater:
        return {{}, atom.to ? std::optional<std::int64_t>(*atom.to + 1) : std::nullopt, std::nullopt};
    case Comparison::GreaterOrEqual:
        return {{}, atom.from, std::nullopt};
    }
    return atom;
}

class TermReader
{
public:
    TermReader(const FilterableField &field, Comparison comparison, std::int64_t nowMs, const QTimeZone &zone)
        : m_field(field), m_comparison(comparison), m_nowMs(nowMs), m_zone(zone)
    {}

    tl::expected<FilterValue, QString> read(const QString &written) const
    {
        const QString text = unquoted(written);
        if (m_field.type == FilterType::Text || m_field.type == FilterType::Word)
            return readText(text, written.contains(u'"'));
        if (const qsizetype dots = text.indexOf(".."_L1); dots >= 0)
            return readRange(text.left(dots), text.mid(dots + 2));
        const std::optional<FilterValue> atom = readFilterAtom(m_field.type, text, m_nowMs, m_zone);
        if (!atom)
            return tl::make_unexpected(unreadable(text));
        return compared(*atom, m_comparison);
    }

private:
    tl::expected<FilterValue, QString> readText(const QString &text, bool quoted) const
    {
        if (m_comparison != Comparison::Equal && m_comparison != Comparison::NotEqual)
            return tl::make_unexpected(Texts::tr("“%1” is compared with : or !=, not with < or >.").arg(m_field.name));
        if (m_field.type == FilterType::Text || m_field.words.contains(text, Qt::CaseInsensitive))
            return FilterValue{m_field.type == FilterType::Word ? text.toLower() : quoted ? escaped(text) : text};
        return tl::make_unexpected(
            orMeant(Texts::tr("“%1” is not a value of %2.").arg(text, m_field.name), nearest(text, m_field.words)));
    }

    /// In quotes an asterisk is an asterisk.
    static QString escaped(QString text) { return text.replace(u'\\', "\\\\"_L1).replace(u'*', "\\*"_L1); }

    tl::expected<FilterValue, QString> readRange(const QString &first, const QString &last) const
    {
        if (m_comparison != Comparison::Equal && m_comparison != Comparison::NotEqual)
            return tl::make_unexpected(Texts::tr("A range is written %1:a..b.").arg(m_field.name));
        FilterValue range;
        if (first.isEmpty() && last.isEmpty())
            return tl::make_unexpected(unreadable(first));
        if (!first.isEmpty()) {
            const std::optional<FilterValue> begin = readFilterAtom(m_field.type, first, m_nowMs, m_zone);
            if (!begin)
                return tl::make_unexpected(unreadable(first));
            range.from = begin->from;
        }
        if (!last.isEmpty()) {
            const std::optional<FilterValue> end = readFilterAtom(m_field.type, last, m_nowMs, m_zone);
            if (!end)
                return tl::make_unexpected(unreadable(last));
            range.to = end->to;
        }
        if (range.from && range.to && *range.from > *range.to)
            return tl::make_unexpected(Texts::tr("The range ends before it begins."));
        return range;
    }

    QString unreadable(const QString &text) const
    {
        if (text.isEmpty())
            return Texts::tr("A value is missing, for example %1.").arg(filterExample(m_field.type));
        return Texts::tr("“%1” cannot be read as a value of %2; write for example %3.")
            .arg(text, m_field.name, filterExample(m_field.type));
    }

    const FilterableField &m_field;
    Comparison m_comparison;
    std::int64_t m_nowMs;
    const QTimeZone &m_zone;
};

QString fieldOfPiece(const QString &piece)
{
    const std::optional<Head> head = headOf(piece, piece.startsWith(u'-') ? 1 : 0);
    return head ? head->name : QString();
}

} // namespace

const FilterableField *FilterLanguage::find(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const FilterableField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_fields.end() ? nullptr : &*found;
}

tl::expected<QList<FilterTerm>, FilterIssue> FilterLanguage::parse(const QString &text, std::int64_t nowMs,
                                                                   const QTimeZone &zone) const
{
    QList<FilterTerm> terms;
    for (const Piece &piece : termsOf(text)) {
        const int length = int(piece.text.size());
        if (isUnclosed(piece.text))
            return issue(Texts::tr("A quotation mark is not closed."), piece.position, length);
        const bool minus = piece.text.startsWith(u'-') && length > 1;
        const std::optional<Head> head = headOf(piece.text, minus ? 1 : 0);
        if (!head) {
            terms << FilterTerm{{}, FilterType::Text, minus, {{unquoted(piece.text.mid(minus ? 1 : 0))}}};
            continue;
        }
        const FilterableField *field = find(head->name);
        if (!field) {
            QStringList names;
            for (const FilterableField &known : m_fields)
                names << known.name;
            return issue(
                orMeant(Texts::tr("“%1” is not a field of this table.").arg(head->name), nearest(head->name, names)),
                piece.position + (minus ? 1 : 0), int(head->name.size()));
        }
        FilterTerm term{field->name, field->type, minus != (head->comparison == Comparison::NotEqual), {}};
        const TermReader reader(*field, head->comparison, nowMs, zone);
        QList<Piece> values = split(piece.text.mid(head->end), [](QChar c) { return c == u','; });
        if (values.isEmpty())
            values << Piece{};
        for (const Piece &value : std::as_const(values)) {
            const tl::expected<FilterValue, QString> read = reader.read(value.text);
            if (!read)
                return issue(read.error(), piece.position + head->end + value.position, int(value.text.size()));
            term.values << *read;
        }
        terms << term;
    }
    return terms;
}

QString FilterLanguage::term(const QString &field, const QString &value, bool negated)
{
    const auto special = [](QChar c) { return c.isSpace() || u"\",*\\<>=!:"_s.contains(c); };
    QString shown = value;
    shown.remove(u'"'); // the language has no way to write one
    if (shown.isEmpty() || std::any_of(shown.begin(), shown.end(), special))
        shown = u'"' + shown + u'"';
    return (negated ? u"-"_s : QString()) + field + u':' + shown;
}

QString FilterLanguage::withTerm(const QString &filter, const QString &field, const QString &term)
{
    QStringList kept;
    for (const Piece &piece : termsOf(filter)) {
        if (fieldOfPiece(piece.text).compare(field, Qt::CaseInsensitive) != 0)
            kept << piece.text;
    }
    if (!term.isEmpty())
        kept << term;
    return kept.join(u' ');
}

QString FilterLanguage::timeTerm(std::int64_t fromMs, std::int64_t toMs, const QTimeZone &zone)
{
    const auto text = [&zone](std::int64_t ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    };
    return u"time:"_s + text(fromMs) + u".."_s + text(toMs - 1000);
}

} // namespace turnpike
