#pragma once

#include "models/cell.h"
#include "models/request_rows.h"

#include <QWidget>

namespace turnpike {

/// What happened when in one request: one bar for each attempt, the first byte marked.
class RequestTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestTimeline(QWidget *parent = nullptr);
    void show(const RequestDetail &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString name, outcome;
        std::int64_t from = 0, length = 0; // ms since the admission
        Tone tone = Tone::Ok;
    };
    QList<Bar> m_bars;
    std::int64_t m_total = 1;
    std::optional<std::int64_t> m_firstByte;
};

} // namespace turnpike
