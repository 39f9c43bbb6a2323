#include "ui/dialogs/issued_keys_panel.h"

#include "server/storage/csv.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

IssuedKeysPanel::IssuedKeysPanel(QWidget *parent)
    : QWidget(parent), m_title(new Label(QString(), TextRole::DialogTitle)),
      m_problem(new Label(QString(), TextRole::Body, Tone::Error)),
      m_reminder(new Label(QString(), TextRole::Body, Tone::Error)), m_text(new CodeView),
      m_stored(new QCheckBox(tr("I have stored the keys in a safe place"))),
      m_done(makeButton(ButtonKind::Secondary, tr("Done"))),
      m_save(makeButton(ButtonKind::Primary, tr("Save as CSV…"), "export"))
{
    auto *layout = column(8);
    setLayout(layout);
    auto *head = row(10);
    head->addWidget(new IconView("status-ok", Tone::Ok, 22));
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(new Label(tr("Save them now. Only hashes are kept, so they cannot be shown again."),
                                TextRole::Body, Tone::Muted));
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    m_text->setAccessibleName(tr("The keys"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stored);
    layout->addWidget(m_reminder);
    m_reminder->hide();
    layout->addWidget(makeRule());
    auto *buttons = row(8, {0, 8, 0, 0});
    QPushButton *copy = makeButton(ButtonKind::Secondary, tr("Copy all"), "copy");
    buttons->addWidget(m_save);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &IssuedKeysPanel::copyKeys);
    connect(m_save, &QPushButton::clicked, this, &IssuedKeysPanel::askSave);
    connect(m_stored, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
    connect(m_done, &QPushButton::clicked, this, &IssuedKeysPanel::done);
}

void IssuedKeysPanel::show(const std::vector<IssuedKey> &keys, const QString &problem)
{
    m_keys = keys;
    m_title->setText(tr("%n key(s) are ready", nullptr, int(keys.size())));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QString lines;
    for (const IssuedKey &key : keys)
        lines += QString::fromStdString(key.label) + u'\t' + QString::fromStdString(key.masked) + u'\n';
    m_text->setPlainText(lines); // over the shoulder, the list needs no real keys
    m_stored->setChecked(false);
    m_done->setEnabled(false);
    m_reminder->hide();
    m_save->setFocus(Qt::OtherFocusReason);
}

bool IssuedKeysPanel::isStored() const
{
    return m_stored->isChecked();
}

void IssuedKeysPanel::remind()
{
    m_reminder->setText(tr("Copy or save the keys first: they cannot be shown again."));
    m_reminder->show();
}

void IssuedKeysPanel::forget()
{
    m_keys.clear();
    m_text->clear();
}

QByteArray IssuedKeysPanel::csv() const
{
    CsvText text;
    text.header({"label", "key"});
    for (const IssuedKey &key : m_keys)
        text.text(key.label).text(key.key).endRow();
    return QByteArray::fromStdString(text.take());
}

void IssuedKeysPanel::copyKeys()
{
    QString lines;
    for (const IssuedKey &key : m_keys)
        lines += QString::fromStdString(key.label) + u'\t' + QString::fromStdString(key.key) + u'\n';
    QGuiApplication::clipboard()->setText(lines);
    m_stored->setChecked(true);
}

void IssuedKeysPanel::askSave()
{
    auto *chooser = new QFileDialog(this, tr("Save keys"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(u"turnpike-keys.csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &IssuedKeysPanel::saveTo);
    chooser->open();
}

bool IssuedKeysPanel::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = csv();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(text) == text.size() && file.commit();
    if (written) {
        m_stored->setChecked(true);
        return true;
    }
    m_reminder->setText(tr("The file could not be written: %1").arg(file.errorString()));
    m_reminder->show();
    return false;
}

} // namespace turnpike
