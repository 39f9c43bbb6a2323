#include "ui/frame/palette_items.h"

#include "ui/frame/fuzzy.h"

#include <algorithm>

namespace turnpike {

namespace {

struct Ranked
{
    int score;
    qsizetype recent; // place among those that were run last; behind all others when it was not
    PaletteItem item;
};

bool before(const Ranked &a, const Ranked &b)
{
    return a.score != b.score ? a.score > b.score : a.recent < b.recent;
}

} // namespace

void PaletteItems::show(const QString &typed, const QList<PaletteItem> &items, const QStringList &recent)
{
    QList<Ranked> ranked;
    for (const PaletteItem &item : items) {
        const int score = fuzzyScore(typed, item.text);
        const qsizetype place = recent.indexOf(item.id);
        if (score >= 0)
            ranked.append({score, place < 0 ? recent.size() : place, item});
    }
    std::stable_sort(ranked.begin(), ranked.end(), before);
    beginResetModel();
    m_shown.clear();
    for (const Ranked &one : ranked.first(qMin<qsizetype>(kMost, ranked.size())))
        m_shown << one.item;
    endResetModel();
}

QVariant PaletteItems::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return QString(item.text + QStringLiteral(", ") + item.kind);
    case KindRole:
        return item.kind;
    case ShortcutRole:
        return item.shortcut;
    case IconRole:
        return QByteArray(item.icon);
    default:
        return {};
    }
}

} // namespace turnpike
