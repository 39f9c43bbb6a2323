#pragma once

#include "models/bulk_run.h"
#include "models/keys_model.h"
#include "models/service.h"
#include "ui/pages/table_page.h"

class QPushButton;

namespace turnpike {

class ChoiceBar;
class KeyDrawer;
class Toast;

/// Issued keys: make, look at, rotate and revoke.
class KeysPage final : public TablePage
{
    Q_OBJECT
public:
    KeysPage(Service &service, const Clock &clock, Toast &toast, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh() override;
    void newKey();
    void rotateSelected();
    void revokeSelected();
    void restoreSelected();

public:
    bool canDelete() const override { return !aliveSelection().isEmpty(); }
    void deleteSelected() override { revokeSelected(); }
    bool canEdit() const override { return !aliveSelection().isEmpty(); }
    /// One key as a whole, several by their limits.
    void editSelected() override;
    /// All keys with this in their name, the first one selected.
    void showOnly(const QString &text);
    /// Keys among the selected rows that can be revoked or rotated.
    QList<std::int64_t> aliveSelection() const;
    bool canRestore() const;

protected:
    void describeEmpty(EmptyState &empty) override;
    void tick() override { m_model.tick(); }

private:
    void addChips();
    void addBulkActions();
    void takeTotals(const KeyTotals &totals);
    void applyFilter(const QString &text);
    void showMenu(const QPoint &at);
    void showDrawer(std::int64_t id);
    void updateDrawer();
    void rotate(std::int64_t id);
    void revoke(const QList<std::int64_t> &ids);
    void restore(const QList<std::int64_t> &ids);
    QString nameOf(std::int64_t id) const;
    QList<BulkOutcome::Line> linesOf(const QList<std::int64_t> &ids) const;
    void showOutcome(const QString &done, const QString &partly, const BulkOutcome &outcome,
                     std::function<void()> undo);

    Service &m_service;
    const Clock &m_clock;
    Toast &m_toast;
    KeysModel m_model;
    ChoiceBar *m_chips;
    KeyDrawer *m_drawer;
    QPushButton *m_emptyNew;
};

} // namespace turnpike
