#pragma once

#include "models/request_rows.h"
#include "ui/widgets/surface.h"

class QGridLayout;
class QVBoxLayout;

namespace turnpike {

class CodeView;
class Label;
class RequestTimeline;

/// Everything that the log knows about one request, beside the table.
class RequestDrawer final : public Surface
{
    Q_OBJECT
public:
    explicit RequestDrawer(QWidget *parent = nullptr);
    /// What the table knows already; the rest follows.
    void begin(const RequestLine &line);
    void show(const RequestDetail &detail);
    void showError(const QString &message);
    std::int64_t requestId() const { return m_line.id; }
    const RequestLine &line() const { return m_line; }

Q_SIGNALS:
    void closeRequested();
    void curlRequested();
    void usageCopied();
    void idCopied();
    void surroundingsRequested();
    void routeRequested();

private:
    class StatusLine;
    QWidget *makeBody();
    QWidget *makeActions();
    void fillDetails(const RequestLine &line, const RequestDetail *detail);
    void addDetail(const QString &name, const QString &value);

    RequestLine m_line;
    QByteArray m_usageBytes;
    Label *m_title, *m_id, *m_note;
    StatusLine *m_status;
    RequestTimeline *m_timeline;
    QGridLayout *m_details;
    QWidget *m_usageHead;
    CodeView *m_usage;
};

} // namespace turnpike
