#pragma once

#include "models/keys_model.h"
#include "models/service.h"
#include "ui/pages/table_page.h"

#include <QTimer>

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
    /// Keys among the selected rows that can be revoked or rotated.
    QList<std::int64_t> aliveSelection() const;
    bool canRestore() const;

protected:
    void describeEmpty(EmptyState &empty) override;

private:
    void addChips();
    void takeTotals(const KeyTotals &totals);
    void applyFilter(const QString &text);
    void showMenu(const QPoint &at);
    void showDrawer(std::int64_t id);
    void updateDrawer();
    void rotate(std::int64_t id);
    void revoke(const QList<std::int64_t> &ids);
    void restore(const QList<std::int64_t> &ids);
    QString nameOf(std::int64_t id) const;

    Service &m_service;
    const Clock &m_clock;
    Toast &m_toast;
    KeysModel m_model;
    ChoiceBar *m_chips;
    KeyDrawer *m_drawer;
    QPushButton *m_emptyNew;
    QTimer m_refresh;
};

} // namespace turnpike
