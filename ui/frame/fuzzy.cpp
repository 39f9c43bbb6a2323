#include "ui/frame/fuzzy.h"

namespace turnpike {

namespace {

constexpr int kLetter = 1, kInARow = 4, kWordStart = 6, kNameStart = 4, kWholeName = 20;

bool startsWord(const QString &name, qsizetype place)
{
    return place == 0 || !name.at(place - 1).isLetterOrNumber();
}

/// The letters from `from` on, each at the next place where it is found.
int scoreFrom(const QString &typed, const QString &name, qsizetype from)
{
    int score = 0;
    qsizetype last = from - 2; // nothing stands in a row with the first letter
    for (const QChar letter : typed) {
        const qsizetype place = name.indexOf(letter, qMax(last + 1, from));
        if (place < 0)
            return -1;
        score += kLetter + (place == last + 1 ? kInARow : 0) + (startsWord(name, place) ? kWordStart : 0);
        last = place;
    }
    return score + (from == 0 ? kNameStart : 0);
}

} // namespace

int fuzzyScore(const QString &typed, const QString &name)
{
    QString letters = typed.toCaseFolded();
    letters.removeIf([](QChar c) { return c.isSpace(); });
    if (letters.isEmpty())
        return 0;
    const QString folded = name.toCaseFolded();
    int best = -1;
    for (qsizetype from = folded.indexOf(letters.front()); from >= 0; from = folded.indexOf(letters.front(), from + 1))
        best = qMax(best, scoreFrom(letters, folded, from));
    return best >= 0 && folded == typed.toCaseFolded().trimmed() ? best + kWholeName : best;
}

} // namespace turnpike
