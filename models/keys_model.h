#pragma once

#include "models/rows_model.h"

namespace turnpike {

/// What a key's row says about its state.
struct KeyState
{
    enum class Kind { Active, NearLimit, LimitReached, Off, Expired, Revoked };
    Kind kind = Kind::Active;
    Tone tone = Tone::Ok;
    QString word;
    static KeyState of(const KeyRow &row, std::int64_t nowMs);
    bool isAlive() const { return kind <= Kind::LimitReached; }
};

class KeysModel final : public RowsModel<KeyRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Label, Status, Today, Tokens, LastUsed, Expires, Days };

    KeysModel(PageSource &source, const Clock &clock, QObject *parent = nullptr);

    void setScope(KeyScope scope);
    void setText(const QString &text);
    void setShare(const LimitShare &share);
    void sort(int column, Qt::SortOrder order) override;
    bool rowDimmed(int row) const override;
    QString sumOf(const QList<int> &rows) const override;
    /// Repaints what depends on the time that has passed.
    void tick();

protected:
    std::int64_t idOf(const KeyRow &row) const override { return row.id; }
    void fetch(int limit, const std::string &after, Done<Page<KeyRow>> done) override;

private:
    static QList<Column<KeyRow>> columnTable(const Clock &clock);
    PageSource &m_source;
    const Clock &m_clock;
    KeyQuery m_query;
};

} // namespace turnpike
