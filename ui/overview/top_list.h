#pragma once

#include "models/top_model.h"
#include "ui/widgets/surface.h"

namespace turnpike {

class Label;
class TableView;

/// A card with the first few names of one kind.
class TopList final : public Surface
{
    Q_OBJECT
public:
    explicit TopList(const QString &title, QWidget *parent = nullptr);
    void show(const UsageMatrix &matrix, std::int64_t total);
    TableView &table() const { return *m_table; }
    static constexpr int kRows = 4;

Q_SIGNALS:
    void activated(const UsageHead &head);

private:
    TopModel m_model;
    TableView *m_table;
    Label *m_empty;
};

} // namespace turnpike
