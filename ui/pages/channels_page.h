#pragma once

#include "models/bulk_run.h"
#include "models/channels_model.h"
#include "models/service.h"
#include "ui/pages/table_page.h"

class QPushButton;

namespace turnpike {

class ChannelDrawer;
class ChoiceBar;
class Toast;

/// Ways to providers: add, try, change, switch on and off, delete.
class ChannelsPage final : public TablePage
{
    Q_OBJECT
public:
    ChannelsPage(Service &service, const Clock &clock, Toast &toast, QWidget *parent = nullptr);

    bool canEdit() const override;
    bool canDelete() const override;
    void editSelected() override;
    void deleteSelected() override;
    /// Whether any of the selected channels is on.
    bool anySelectedOn() const;
    ChannelDrawer &drawer() const { return *m_drawer; }

public Q_SLOTS:
    void refresh() override;
    void newChannel();
    /// Off when any of them is on, else on.
    void switchSelected();
    void testAll();

Q_SIGNALS:
    /// Channels that need the operator.
    void troubleChanged(std::int64_t channels);

protected:
    void describeEmpty(EmptyState &empty) override;
    void tick() override { m_model.tick(); }

private:
    void connectDrawer();
    void buildActions();
    void showOutcome(const QString &title, const BulkOutcome &outcome);
    void takeCounts(const ChannelList &counts);
    void clicked(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void showDrawer(std::int64_t id);
    void updateDrawer();
    void edit(std::int64_t id);
    void askToDelete(const QList<std::int64_t> &ids);
    void remove(const QList<std::int64_t> &ids);
    void switchThem(const QList<std::int64_t> &ids, bool on, bool undoable);
    void switched(const BulkOutcome &outcome, bool on, bool undoable);
    QList<BulkOutcome::Line> linesOf(const QList<std::int64_t> &ids) const;
    QString nameOf(std::int64_t id) const;

    Service &m_service;
    const Clock &m_clock;
    Toast &m_toast;
    ChannelsModel m_model;
    ChoiceBar *m_chips;
    ChannelDrawer *m_drawer;
    QPushButton *m_testAll, *m_emptyNew;
    int m_testing = 0; // of "Test all", still without an answer
};

} // namespace turnpike
