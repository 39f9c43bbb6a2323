#pragma once

#include "models/bulk_run.h"
#include "models/channel_service.h"

#include <QDialog>

class QPushButton;

namespace turnpike {

class Form;
class Label;

/// Changes several channels at once; what is left empty stays as it is.
class EditChannelsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `channels`: ids and names.
    EditChannelsDialog(ChannelService &channels, const QList<BulkOutcome::Line> &lines, QWidget *parent = nullptr);
    Form &form() const { return *m_form; }

Q_SIGNALS:
    /// At least one change went through; the dialog is closed.
    void changed(const turnpike::BulkOutcome &outcome);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeButtons();
    Result<ChannelDraft> draft() const;
    void submit();
    void finish(const BulkOutcome &outcome);

    ChannelService &m_channels;
    QList<BulkOutcome::Line> m_lines;
    Form *m_form;
    Label *m_attention;
    QPushButton *m_submit;
};

} // namespace turnpike
