#pragma once

#include "models/proxy_services.h"

#include <QDialog>

class QPushButton;

namespace turnpike {

class CodeView;
class Form;
class Label;
class StatusLine;

/// Many provider keys at once into a service's pool, pasted or from a file; tells what became of them.
class KeyImportDialog final : public QDialog
{
    Q_OBJECT
public:
    KeyImportDialog(ProxyServices &services, const ServiceInfo &service, QWidget *parent = nullptr);

    Form &form() const { return *m_form; }
    /// Puts the file's text into the field; what is wrong with the file is said there.
    void readFile(const QString &path);

Q_SIGNALS:
    void imported();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeResult();
    QWidget *makeButtons();
    void chooseFile();
    void count();
    void submit();
    void showResult(const KeyImportCounts &counts);
    void showError(const Error &error);

    ProxyServices &m_services;
    std::int64_t m_id;
    Form *m_form;
    Label *m_count;
    QWidget *m_result;
    StatusLine *m_added, *m_skipped, *m_failed;
    CodeView *m_failedKeys;
    QPushButton *m_file, *m_close, *m_submit;
};

} // namespace turnpike
