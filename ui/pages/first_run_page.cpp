#include "ui/pages/first_run_page.h"

#include "ui/dialogs/issued_key_panel.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/probe_panel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr int kWidth = 560;

QString helpOf(int purpose)
{
    switch (purpose) {
    case FirstRunPage::Try:
        return FirstRunPage::tr("A simulated provider answers inside this program: nothing leaves this computer and "
                                "nothing costs anything. A real provider can be added at any time.");
    case FirstRunPage::Connect:
        return FirstRunPage::tr("Your applications call Turnpike with keys that you issue; Turnpike calls the provider "
                                "with yours, which is stored sealed.");
    default:
        return FirstRunPage::tr("Keys, channels and usage of another installation are opened where they are.");
    }
}

} // namespace

FirstRunPage::FirstRunPage(Service &service, QWidget *parent)
    : Surface(Ground::Surface, {}, parent), m_service(service), m_steps(new QStackedLayout),
      m_parts(new QStackedLayout), m_purpose(new ChoiceBar(ChoiceBar::Look::Segments, tr("What it is for"))),
      m_provider(new QComboBox), m_name(new QLineEdit), m_url(new QLineEdit), m_key(new QLineEdit),
      m_file(new QLineEdit), m_listen(new QLineEdit),
      m_probe(new ProbePanel(service.channels(),
                             [this]() -> Result<ProbeQuestion> {
                                 auto draft = channelDraft();
                                 if (!draft)
                                     return tl::make_unexpected(draft.error());
                                 ProbeQuestion question;
                                 question.draft = std::move(*draft);
                                 return question;
                             })),
      m_help(new Label(QString(), TextRole::Body, Tone::Muted)),
      m_problem(new Label(QString(), TextRole::Body, Tone::Error)),
      m_begin(makeButton(ButtonKind::Primary, tr("Begin"))), m_skip(makeButton(ButtonKind::Ghost, tr("Not now"))),
      m_panel(new IssuedKeyPanel)
{
    auto *outer = row(0, {24, 32, 24, 24});
    setLayout(outer);
    auto *middle = new QWidget;
    middle->setLayout(m_steps);
    middle->setMaximumWidth(dp(kWidth));
    outer->addStretch(1);
    outer->addWidget(middle, 8);
    outer->addStretch(1);
    m_steps->addWidget(makeForm());
    m_panel->setAnotherVisible(false);
    m_steps->addWidget(m_panel);
    connect(m_panel, &IssuedKeyPanel::done, this, [this] {
        m_panel->forget();
        Q_EMIT finished();
    });
    connect(m_probe, &ProbePanel::refused, this, &FirstRunPage::showError);
    takePreset();
    choose(Try);
}

QWidget *FirstRunPage::makeForm()
{
    auto *form = new QWidget;
    auto *all = column(16);
    form->setLayout(all);
    auto *head = column(6);
    head->addWidget(new Label(tr("Welcome to Turnpike"), TextRole::Title));
    auto *what = new Label(tr("One address for every language model: keys with limits, several providers behind one "
                              "interface, and every request in a log."),
                           TextRole::Body, Tone::Muted);
    what->setWordWrap(true);
    head->addWidget(what);
    all->addLayout(head);
    m_purpose->addChoice(Try, tr("Try it"));
    m_purpose->addChoice(Connect, tr("Connect a provider"));
    m_purpose->addChoice(OpenExisting, tr("Open a database"));
    connect(m_purpose, &ChoiceBar::chosen, this, &FirstRunPage::showPurpose);
    all->addWidget(m_purpose, 0, Qt::AlignLeft);
    m_help->setWordWrap(true);
    all->addWidget(m_help);
    auto *none = new QWidget;
    for (QWidget *part : {none, makeProvider(), makeDatabase()})
        m_parts->addWidget(part);
    all->addLayout(m_parts);
    m_kept = QString(m_service.address()).remove("http://"_L1).remove("https://"_L1);
    m_listen->setText(m_kept);
    all->addWidget(add(new FormField(u"listen"_s, tr("Address to serve on"), m_listen,
                                     tr("127.0.0.1 is this computer only; 0.0.0.0 is open to the network."))));
    m_problem->setWordWrap(true);
    all->addWidget(m_problem);
    m_problem->hide();
    all->addWidget(makeRule());
    auto *buttons = row(8);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_begin);
    all->addLayout(buttons);
    all->addStretch(1);
    m_begin->setObjectName(u"begin"_s);
    connect(m_begin, &QPushButton::clicked, this, &FirstRunPage::begin);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunPage::finished);
    for (QLineEdit *edit : {m_name, m_url, m_key, m_file, m_listen})
        connect(edit, &QLineEdit::returnPressed, this, &FirstRunPage::begin);
    return form;
}

QWidget *FirstRunPage::makeProvider()
{
    auto *part = new QWidget;
    auto *all = column(14);
    part->setLayout(all);
    for (std::size_t i = 0; i < m_presets.size(); ++i) {
        if (m_presets[i].kind != ChannelKind::Simulator)
            m_provider->addItem(QString::fromStdString(m_presets[i].name), int(i));
    }
    m_provider->addItem(tr("Another provider"), -1);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &FirstRunPage::takePreset);
    m_key->setEchoMode(QLineEdit::Password);
    all->addWidget(add(new FormField(u"kind"_s, tr("Provider"), m_provider)));
    m_nameField = add(new FormField(u"name"_s, tr("Name"), m_name));
    m_urlField = add(new FormField(u"base_url"_s, tr("Address"), m_url, tr("It has to speak OpenAI's protocol.")));
    all->addWidget(m_nameField);
    all->addWidget(m_urlField);
    all->addWidget(add(
        new FormField(u"add_keys"_s, tr("The provider's key"), m_key, tr("Stored sealed; it is never shown again."))));
    all->addWidget(m_probe);
    return part;
}

QWidget *FirstRunPage::makeDatabase()
{
    auto *part = new QWidget;
    auto *all = column(0);
    part->setLayout(all);
    auto *editor = new QWidget;
    auto *line = row(8);
    editor->setLayout(line);
    QPushButton *browse = makeButton(ButtonKind::Secondary, tr("Choose…"));
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    editor->setFocusProxy(m_file);
    m_file->setAccessibleName(tr("Database file"));
    connect(browse, &QPushButton::clicked, this, &FirstRunPage::chooseFile);
    all->addWidget(add(new FormField(u"database_path"_s, tr("Database file"), editor,
                                     tr("turnpike.db of the other installation's data directory."))));
    all->addStretch(1);
    return part;
}

FormField *FirstRunPage::add(FormField *field)
{
    m_fields << field;
    return field;
}

FormField *FirstRunPage::field(const QString &name) const
{
    for (FormField *field : m_fields) {
        if (field->name() == name)
            return field;
    }
    return nullptr;
}

QMap<QString, QLineEdit *> FirstRunPage::edits() const
{
    return {{u"name"_s, m_name},
            {u"base_url"_s, m_url},
            {u"add_keys"_s, m_key},
            {u"database_path"_s, m_file},
            {u"listen"_s, m_listen}};
}

QMap<QString, QString> FirstRunPage::typed() const
{
    QMap<QString, QString> typed{{u"purpose"_s, QString::number(m_purpose->current())},
                                 {u"kind"_s, m_provider->currentData().toString()}};
    const QMap<QString, QLineEdit *> all = edits();
    for (auto edit = all.cbegin(); edit != all.cend(); ++edit)
        typed.insert(edit.key(), edit.value()->text());
    return typed;
}

void FirstRunPage::fill(const QMap<QString, QString> &typed)
{
    choose(Purpose(typed.value(u"purpose"_s).toInt()));
    m_provider->setCurrentIndex(m_provider->findData(typed.value(u"kind"_s).toInt()));
    const QMap<QString, QLineEdit *> all = edits();
    for (auto edit = all.cbegin(); edit != all.cend(); ++edit)
        edit.value()->setText(typed.value(edit.key()));
}

void FirstRunPage::choose(Purpose purpose)
{
    m_purpose->setCurrent(purpose);
    showPurpose(purpose);
}

void FirstRunPage::showPurpose(int purpose)
{
    // a hidden part gives up its room
    for (int part = 0; part < m_parts->count(); ++part)
        m_parts->widget(part)->setSizePolicy(QSizePolicy::Preferred,
                                             part == purpose ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_parts->setCurrentIndex(purpose);
    m_help->setText(helpOf(purpose));
    field(u"listen"_s)->setVisible(purpose != OpenExisting); // that is the other installation's
    m_begin->setText(purpose == OpenExisting ? tr("Open database") : tr("Begin"));
    m_problem->hide();
}

void FirstRunPage::takePreset()
{
    const int preset = m_provider->currentData().toInt();
    const bool isKnown = preset >= 0;
    m_nameField->setVisible(!isKnown);
    m_urlField->setVisible(!isKnown);
    QStringList models;
    if (isKnown) {
        for (const std::string &model : m_presets[std::size_t(preset)].models)
            models << QString::fromStdString(model);
    }
    m_probe->setModels(models);
}

void FirstRunPage::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a database"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Turnpike databases (*.db)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    chooser->open();
}

} // namespace turnpike
