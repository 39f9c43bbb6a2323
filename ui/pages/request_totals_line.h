#pragma once

#include "models/request_count.h"

#include <QWidget>

namespace turnpike {

class Label;

/// "2 371 ok  38 limited  9 failed    Totals of the filter: 11.2 M tokens in  2.3 M out  4.82 USD"
class RequestTotalsLine final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestTotalsLine(QWidget *parent = nullptr);
    void show(const RequestCount &count);

private:
    Label *m_ok, *m_limited, *m_failed, *m_state, *m_in, *m_out, *m_cost;
    QWidget *m_tokens;
};

} // namespace turnpike
