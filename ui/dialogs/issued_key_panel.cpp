#include "ui/dialogs/issued_key_panel.h"

#include "ui/widgets/code_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qr_code.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

IssuedKeyPanel::IssuedKeyPanel(QWidget *parent)
    : QWidget(parent), m_title(new Label(QString(), TextRole::DialogTitle)),
      m_summary(new Label(QString(), TextRole::Body, Tone::Muted)),
      m_reminder(new Label(tr("Copy or save the key first: it cannot be shown again."), TextRole::Body, Tone::Error)),
      m_key(new QLineEdit), m_tabs(new QTabBar), m_examples(new QStackedLayout), m_code(new CodeView),
      m_qrCode(new QrCode), m_stored(new QCheckBox(tr("I have stored the key in a safe place"))),
      m_another(makeButton(ButtonKind::Secondary, tr("Make another"))),
      m_done(makeButton(ButtonKind::Secondary, tr("Done"))),
      m_copy(makeButton(ButtonKind::Primary, tr("Copy key"), "copy")),
      m_copyExample(makeButton(ButtonKind::Ghost, tr("Copy"), "copy"))
{
    auto *layout = column(8);
    setLayout(layout);
    auto *head = row(10);
    head->addWidget(new IconView("status-ok", Tone::Ok, 22));
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(
        new Label(tr("Copy it now. Only a hash is kept, so it cannot be shown again."), TextRole::Body, Tone::Muted));
    layout->addSpacing(6);

    auto *keyLine = row(8);
    m_key->setReadOnly(true);
    m_key->setFont(fontFor(TextRole::Code));
    m_key->setAccessibleName(tr("The key"));
    m_key->setFixedHeight(dp(36));
    m_copy->setFixedHeight(dp(36));
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keyLine->addWidget(m_key, 1);
    keyLine->addWidget(m_copy);
    layout->addLayout(keyLine);
    layout->addWidget(m_summary);
    layout->addSpacing(10);

    layout->addWidget(new Label(tr("Paste into a terminal to try it"), TextRole::BodyStrong));
    auto *tabLine = row(8);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Kind of example"));
    for (const QString &name : {u"curl"_s, u"Python"_s, u"Node"_s, tr("Environment"), tr("QR code")})
        m_tabs->addTab(name);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    tabLine->addWidget(m_copyExample);
    layout->addLayout(tabLine);
    m_code->setAccessibleName(tr("Example"));
    m_code->setMinimumHeight(dp(246));
    m_qrCode->setAccessibleName(tr("The key as a QR code"));
    m_examples->addWidget(m_code);
    m_examples->addWidget(m_qrCode);
    layout->addLayout(m_examples, 1);
    layout->addSpacing(4);
    layout->addWidget(m_stored);
    layout->addWidget(m_reminder);
    m_reminder->hide();
    layout->addSpacing(4);
    layout->addWidget(makeRule());

    auto *buttons = row(8, {0, 8, 0, 0});
    QPushButton *save = makeButton(ButtonKind::Secondary, tr("Save to a file…"));
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(m_another);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);

    connect(m_copy, &QPushButton::clicked, this, &IssuedKeyPanel::copyKey);
    connect(m_copyExample, &QPushButton::clicked, this, &IssuedKeyPanel::copySnippet);
    connect(save, &QPushButton::clicked, this, &IssuedKeyPanel::saveKey);
    connect(m_tabs, &QTabBar::currentChanged, this, &IssuedKeyPanel::showExample);
    connect(m_stored, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
    connect(m_stored, &QCheckBox::toggled, m_another, &QWidget::setEnabled);
    connect(m_done, &QPushButton::clicked, this, &IssuedKeyPanel::done);
    connect(m_another, &QPushButton::clicked, this, &IssuedKeyPanel::another);
}

void IssuedKeyPanel::show(const QString &title, const QString &summary, const SnippetInput &input,
                          const QString &masked)
{
    m_input = input;
    m_masked = masked;
    m_title->setText(title);
    m_summary->setText(summary);
    m_key->setText(input.key);
    m_key->setCursorPosition(0);
    m_stored->setChecked(false);
    m_done->setEnabled(false);
    m_another->setEnabled(false);
    m_reminder->hide();
    showExample();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void IssuedKeyPanel::setAnotherVisible(bool visible)
{
    m_another->setVisible(visible);
}

bool IssuedKeyPanel::isStored() const
{
    return m_stored->isChecked();
}

void IssuedKeyPanel::remind()
{
    m_reminder->show();
}

void IssuedKeyPanel::forget()
{
    m_input = {};
    m_key->clear();
    m_code->clear();
    m_qrCode->setText({});
}

void IssuedKeyPanel::markStored()
{
    m_stored->setChecked(true);
}

void IssuedKeyPanel::copyKey()
{
    QGuiApplication::clipboard()->setText(m_input.key);
    markStored();
}

void IssuedKeyPanel::copySnippet()
{
    QGuiApplication::clipboard()->setText(snippet(SnippetKind(m_tabs->currentIndex()), m_input));
}

void IssuedKeyPanel::saveKey()
{
    auto *chooser = new QFileDialog(this, tr("Save key"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(u"turnpike-key.txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) &&
                             file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                             file.write(m_input.key.toUtf8() + '\n') > 0 && file.commit();
        if (written)
            return markStored();
        m_reminder->setText(tr("The file could not be written: %1").arg(file.errorString()));
        m_reminder->show();
    });
    chooser->open();
}

void IssuedKeyPanel::showExample()
{
    const bool isCode = m_tabs->currentIndex() < kSnippetKinds;
    m_copyExample->setVisible(isCode);
    m_qrCode->setText(isCode ? QString() : m_input.key);
    m_examples->setCurrentWidget(isCode ? static_cast<QWidget *>(m_code) : m_qrCode);
    if (!isCode)
        return;
    SnippetInput shown = m_input;
    shown.key = m_masked; // over the shoulder, an example needs no real key
    m_code->setPlainText(snippet(SnippetKind(m_tabs->currentIndex()), shown));
}

} // namespace turnpike
