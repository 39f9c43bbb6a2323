#pragma once

#include "models/bulk_run.h"
#include "models/channel_order.h"
#include "models/channels_model.h"
#include "models/service.h"
#include "ui/pages/table_page.h"

class QMenu;
class QPushButton;

namespace turnpike {

class ChannelDrawer;
class ChoiceBar;
class LabStrip;
class RoutePanel;
class Toast;

/// Ways to providers: add, try, change in a form or where it stands, put in order, switch on and off, delete; and which
/// of them a request would take.
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
    RoutePanel &routePanel() const { return *m_route; }
    LabStrip &labStrip() const { return *m_lab; }
    /// Which channel a request for `model` with this key would take. The key: an id, the masked form or the whole key.
    void explainRoute(const QString &model, const QString &key);

public Q_SLOTS:
    void refresh() override;
    void newChannel();
    /// Off when any of them is on, else on.
    void switchSelected();
    void testAll();
    void askRoute(); // opens the dry run

Q_SIGNALS:
    /// Channels that need the operator.
    void troubleChanged(std::int64_t channels);

protected:
    void describeEmpty(EmptyState &empty) override;
    void tick() override { m_model.tick(); }
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectDrawer();
    void connectEdits();
    void buildActions();
    void updateMover();
    QList<PlacedChannel> placed() const;
    void place(const NewPriorities &priorities);
    void saveCell(std::int64_t id, int column, const CellEdit &edit);
    void cellSaved(std::int64_t id, int column, const QVariant &before);
    void cellRefused(std::int64_t id, int column, ChannelDraft draft, const QVariant &before, const Error &error);
    void editSeveral(const QList<std::int64_t> &ids);
    void addCellActions(QMenu &menu, std::int64_t id);
    void showTagMenu();
    void testThem(const QList<std::int64_t> &ids);
    void setTesting(bool testing);
    void refreshBalances(const QList<std::int64_t> &ids);
    void showOutcome(const QString &title, const BulkOutcome &outcome);
    void takeCounts(const ChannelList &counts);
    void clicked(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void showDrawer(std::int64_t id);
    void updateDrawer();
    void edit(std::int64_t id);
    void addFaultActions(QMenu &menu, std::int64_t id);
    void simulateFault(std::int64_t id);
    void endFault(std::int64_t id);
    void faultOrdered(const QString &name, const QString &fault);
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
    RoutePanel *m_route;
    LabStrip *m_lab;
    QPushButton *m_tagButton, *m_testAll, *m_emptyNew;
    QMap<QString, QList<std::int64_t>> m_tags; // channels of each
    bool m_testing = false;
};

} // namespace turnpike
