#pragma once

#include "models/bulk_run.h"
#include "models/service.h"
#include "models/services_model.h"
#include "ui/frame/csv_saver.h"
#include "ui/pages/table_page.h"

class QPushButton;

namespace turnpike {

class ServiceDrawer;
class TaskBar;
class Toast;

/// REST and LLM services behind pools of provider keys: add, change, try, import keys, switch on and off, delete.
class ServicesPage final : public TablePage
{
    Q_OBJECT
public:
    ServicesPage(Service &service, const Clock &clock, Toast &toast, TaskBar &tasks, QWidget *parent = nullptr);

    bool canEdit() const override;
    bool canDelete() const override;
    void editSelected() override;
    void deleteSelected() override;
    /// Whether exactly one service is selected.
    bool hasOne() const;
    ServiceDrawer &drawer() const { return *m_drawer; }
    void exportTo(const QString &path);

public Q_SLOTS:
    void refresh() override;
    void newService();
    /// Off when any of them is on, else on.
    void switchSelected();
    void importKeys();  // into the selected one
    void copyAddress(); // of the selected one
    void testSelected();

protected:
    void describeEmpty(EmptyState &empty) override;
    void tick() override { m_model.tick(); }

private:
    void buildActions();
    void connectDrawer();
    void applyFilter(const QString &text);
    void clicked(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void showDrawer(std::int64_t id);
    void updateDrawer();
    void edit(std::int64_t id);
    void importInto(std::int64_t id);
    void copyAddressOf(std::int64_t id);
    void askToDelete(const QList<std::int64_t> &ids);
    void remove(const QList<std::int64_t> &ids);
    void askToDropKey(std::int64_t keyId, const QString &masked);
    void switchThem(const QList<std::int64_t> &ids, bool on, bool undoable);
    void switched(const BulkOutcome &outcome, bool on, bool undoable);
    void change(const QList<std::int64_t> &ids, bool on, std::function<void(const BulkOutcome &)> finished);
    void showOutcome(const QString &title, const BulkOutcome &outcome);
    CsvSaver::Write shownRows() const;
    void askExport();
    bool anySelectedOn() const;
    bool isOn(std::int64_t id) const;
    QString addressOf(const ServiceInfo &service) const;
    const ServiceInfo *find(std::int64_t id) const; // nullptr: it is not shown
    QList<BulkOutcome::Line> linesOf(const QList<std::int64_t> &ids) const;

    Service &m_service;
    const Clock &m_clock;
    Toast &m_toast;
    CsvSaver *m_saver;
    ServicesModel m_model;
    ServiceDrawer *m_drawer;
    QPushButton *m_emptyNew;
};

} // namespace turnpike
