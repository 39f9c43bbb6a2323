#pragma once

#include "models/cell.h"

#include <QWidget>

namespace turnpike {

/// One figure of this moment with its unit, a note, and how it went in the last minute.
class Tile final : public QWidget
{
    Q_OBJECT
public:
    explicit Tile(const QString &name, QWidget *parent = nullptr);
    /// `series`: oldest first; fewer than two values: no curve.
    void show(const QString &figure, const QString &unit, const QString &note, const QList<double> &series = {},
              Tone tone = Tone::Accent);
    QString figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_figure, m_unit, m_note;
    QList<double> m_series;
    Tone m_tone = Tone::Accent;
};

} // namespace turnpike
