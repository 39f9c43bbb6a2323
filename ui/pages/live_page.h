#pragma once

#include "models/bulk_run.h"
#include "models/live_model.h"
#include "models/service.h"
#include "ui/pages/table_page.h"

#include <QSet>
#include <QTimer>
#include <functional>

class QPushButton;

namespace turnpike {

class Banner;
class LiveHead;
class Toast;

/// Every request in flight, and the brake. It asks only while it is seen.
class LivePage final : public TablePage
{
    Q_OBJECT
public:
    LivePage(Service &service, Toast &toast, QWidget *parent = nullptr);

    bool canDelete() const override { return !stoppableSelection().isEmpty(); }
    /// One is stopped at once, several after a question.
    void deleteSelected() override;
    void setFrozen(bool frozen);

Q_SIGNALS:
    void startRequested();

protected:
    void describeEmpty(EmptyState &empty) override;
    QString footerText() const override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeader();
    void addQuestion();
    void look();
    void showAnswer();
    QString subtitle() const;
    QList<std::int64_t> stoppableSelection() const;
    void stop(const QList<std::int64_t> &ids);
    void tellStopped(const BulkOutcome &outcome, const QSet<std::int64_t> &ended);
    void chooseKey();
    void askForKey(const LiveKey &key);
    void stopKey(const LiveKey &key);
    void ask(const QString &title, const QString &text, const QString &verb, std::function<void()> act);
    void closeQuestion();
    void showMenu(const QPoint &at);

    Service &m_service;
    Toast &m_toast;
    LiveModel m_model;
    LiveHead *m_head;
    QPushButton *m_freeze;
    QPushButton *m_stopKey;
    QPushButton *m_start;
    Banner *m_question;
    QPushButton *m_answer;
    std::function<void()> m_act;
    QString m_frozenAt;
    QTimer m_timer;
};

} // namespace turnpike
