#pragma once

#include "models/channel_service.h"
#include "models/service.h"
#include "server/operations/provider_presets.h"
#include "ui/widgets/surface.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace turnpike {

class ChoiceBar;
class FormField;
class IssuedKeyPanel;
class Label;
class ProbePanel;

/// What an installation begins with, on one page: what it is for, the provider with a live test, the listen address.
/// Then one key, shown once, with an example that works when it is pasted.
class FirstRunPage final : public Surface
{
    Q_OBJECT
public:
    enum Purpose { Try, Connect, OpenExisting };

    explicit FirstRunPage(Service &service, QWidget *parent = nullptr);
    void choose(Purpose purpose);
    FormField *field(const QString &name) const;
    /// What is chosen and typed, by field, for another page of this kind.
    QMap<QString, QString> typed() const;
    void fill(const QMap<QString, QString> &typed);
    IssuedKeyPanel &panel() const { return *m_panel; }
    ProbePanel &probe() const { return *m_probe; }

Q_SIGNALS:
    /// The console can begin; also when the operator wants none of this.
    void finished();
    void openRequested(const QString &databaseFile);
    /// It serves on the address that was given, but the next start will not.
    void addressNotKept(const QString &reason);

private:
    QMap<QString, QLineEdit *> edits() const; // by field
    QWidget *makeForm();
    QWidget *makeProvider();
    QWidget *makeDatabase();
    FormField *add(FormField *field);
    void showPurpose(int purpose);
    void takePreset();
    void chooseFile();
    Result<ChannelDraft> channelDraft() const;
    void begin();
    void keepAddress(const QString &address);
    void makeChannel();
    void makeKey(const QString &model);
    void showKey(const IssuedKey &issued, const QString &model);
    void showError(const Error &error);
    void setBusy(bool busy);

    Service &m_service;
    QStackedLayout *m_steps;
    QStackedLayout *m_parts;
    ChoiceBar *m_purpose;
    std::vector<ProviderPreset> m_presets = providerPresets();
    QComboBox *m_provider; // its items' data: which preset, -1 another provider
    QLineEdit *m_name, *m_url, *m_key, *m_file, *m_listen;
    FormField *m_nameField, *m_urlField;
    ProbePanel *m_probe;
    Label *m_help, *m_problem;
    QPushButton *m_begin, *m_skip;
    IssuedKeyPanel *m_panel;
    QList<FormField *> m_fields;
    QString m_kept;             // the address that the next start takes
    std::int64_t m_channel = 0; // made already, when the key could not be
};

} // namespace turnpike
