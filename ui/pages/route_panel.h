#pragma once

#include "models/route_model.h"
#include "models/service.h"
#include "ui/widgets/surface.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace turnpike {

class Label;
class TableView;

/// "Which channel would this request take, and why": a model and a key or a group in, every channel with the reason
/// for its place out.
class RoutePanel final : public Surface
{
    Q_OBJECT
public:
    explicit RoutePanel(Service &service, QWidget *parent = nullptr);

    void setModels(const QStringList &models);
    /// Opens the panel and asks. `key`: an id, the masked form or the whole key; empty: the group decides.
    void explain(const QString &model, const QString &key, const QString &group = {});
    void focusModel();
    void setOpen(bool open);
    bool isOpen() const;
    const RouteModel &route() const { return m_route; }
    TableView &table() const { return *m_table; }
    QString note() const;

Q_SIGNALS:
    /// Enter or a double click on a channel.
    void channelChosen(std::int64_t id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeQuestion();
    void loadKeys();
    void ask();
    void take(const Result<ChannelRoute> &answer);
    void say(const QString &text, Tone tone);

    Service &m_service;
    RouteModel m_route;
    QPushButton *m_toggle, *m_run;
    QWidget *m_body;
    QComboBox *m_model, *m_key;
    QLineEdit *m_group;
    TableView *m_table;
    Label *m_note;
    std::uint64_t m_turn = 0; // an answer to an earlier question is not shown
    bool m_keysLoaded = false;
};

} // namespace turnpike
