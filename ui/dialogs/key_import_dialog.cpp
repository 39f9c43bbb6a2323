#include "ui/dialogs/key_import_dialog.h"

#include "models/error_text.h"
#include "models/format.h"
#include "server/admin/service_drafts.h"
#include "ui/forms/form.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_line.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr qint64 kMostBytes = 1 << 20; // that the operators' interface takes
const auto kKeys = u"keys"_s;

} // namespace

KeyImportDialog::KeyImportDialog(ProxyServices &services, const ServiceInfo &service, QWidget *parent)
    : QDialog(parent), m_services(services), m_id(service.id), m_form(new Form),
      m_count(new Label(QString(), TextRole::Body, Tone::Muted)), m_result(nullptr), m_added(new StatusLine),
      m_skipped(new StatusLine), m_failed(new StatusLine), m_failedKeys(new CodeView),
      m_file(makeButton(ButtonKind::Secondary, tr("Choose a file…"))),
      m_close(makeButton(ButtonKind::Secondary, tr("Cancel"))),
      m_submit(makeButton(ButtonKind::Primary, tr("Import keys")))
{
    const QString title = tr("Import keys for “%1”", "a service's name").arg(service.name);
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(dp(560));
    auto *all = column(14, {24, 20, 24, 20});
    setLayout(all);
    auto *heading = new Label(title, TextRole::DialogTitle);
    heading->setWordWrap(true);
    all->addWidget(heading);
    FieldSpec keys{kKeys, tr("Provider keys"),
                   tr("One on each line, or a JSON list. They are sealed and never shown again; what the pool has "
                      "already is left out.")};
    keys.kind = FieldSpec::Kind::Lines;
    m_form->add(keys)->editor()->setFixedHeight(dp(180));
    all->addWidget(m_form);
    auto *below = row(8);
    below->addWidget(m_file);
    below->addWidget(m_count);
    below->addStretch(1);
    all->addLayout(below);
    m_result = makeResult();
    all->addWidget(m_result);
    all->addStretch(1);
    all->addWidget(makeRule());
    all->addWidget(makeButtons());
    connect(m_form, &Form::edited, this, &KeyImportDialog::count);
    connect(m_file, &QPushButton::clicked, this, &KeyImportDialog::chooseFile);
    count();
    m_form->field(kKeys)->editor()->setFocus();
}

QWidget *KeyImportDialog::makeResult()
{
    auto *result = new QWidget;
    auto *lines = column(8);
    result->setLayout(lines);
    for (StatusLine *line : {m_added, m_skipped, m_failed})
        lines->addWidget(line);
    m_failedKeys->setAccessibleName(tr("Keys that failed, masked"));
    m_failedKeys->setFixedHeight(dp(96));
    lines->addWidget(m_failedKeys);
    result->hide();
    return result;
}

QWidget *KeyImportDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = row(8);
    bar->setLayout(line);
    m_submit->setDefault(true);
    m_submit->setObjectName(u"submit"_s);
    line->addStretch(1);
    line->addWidget(m_close);
    line->addWidget(m_submit);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &KeyImportDialog::submit);
    return bar;
}

void KeyImportDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Choose a file with provider keys"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &KeyImportDialog::readFile);
    chooser->open();
}

void KeyImportDialog::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showError({"file_unreadable", file.errorString().toStdString(), "keys"});
    const QByteArray text = file.read(kMostBytes + 1);
    if (text.size() > kMostBytes)
        return showError({"file_too_large", tr("The file is larger than 1 MiB.").toStdString(), "keys"});
    m_form->setValue(kKeys, QString::fromUtf8(text));
    m_form->field(kKeys)->setError(QString());
    count();
}

void KeyImportDialog::count()
{
    const auto keys = readKeyList(m_form->value(kKeys).toStdString());
    m_count->setText(keys ? tr("%n key(s)", nullptr, int(keys->size())) : tr("This is no list of keys."));
    m_submit->setEnabled(keys && !keys->empty());
}

void KeyImportDialog::submit()
{
    m_form->clearErrors();
    m_submit->setEnabled(false);
    m_services.importKeys(m_id, m_form->value(kKeys), this, [this](const Result<KeyImportCounts> &counts) {
        if (!counts)
            return showError(counts.error());
        Q_EMIT imported();
        showResult(*counts);
    });
}

void KeyImportDialog::showResult(const KeyImportCounts &counts)
{
    m_form->setValue(kKeys, QString()); // they are sealed now
    m_form->hide();
    m_file->hide();
    m_count->hide();
    m_submit->hide();
    m_added->setStatus(counts.added > 0 ? Tone::Ok : Tone::Muted, tr("%n key(s) added", nullptr, int(counts.added)));
    m_skipped->setStatus(Tone::Muted, tr("%n key(s) skipped", nullptr, int(counts.skipped)),
                         tr("The pool has them already, or they were there twice."));
    m_failed->setStatus(Tone::Error, tr("%n key(s) failed", nullptr, int(counts.failed.size())),
                        tr("A provider key has 1 to 4096 visible ASCII characters without spaces."));
    m_skipped->setVisible(counts.skipped > 0);
    m_failed->setVisible(!counts.failed.isEmpty());
    m_failedKeys->setVisible(!counts.failed.isEmpty());
    m_failedKeys->setPlainText(counts.failed.join(u'\n'));
    m_result->show();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    adjustSize();
}

void KeyImportDialog::showError(const Error &error)
{
    m_submit->setEnabled(true);
    m_form->showError(kKeys, errorText(error));
}

void KeyImportDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
