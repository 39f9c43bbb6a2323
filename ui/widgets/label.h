#pragma once

#include "models/cell.h"
#include "ui/theme/fonts.h"

#include <QLabel>

namespace turnpike {

/// Plain text in a role's font and a tone's colour, which follows the theme.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Plain,
                   QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// Where there is no room for all of it the text ends with an ellipsis, before its neighbours lose anything.
    void giveWay();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// From the tokens of this moment.
    virtual QColor color() const;
    void recolor();

private:
    void setTextColor(const QColor &wanted);
    Tone m_tone;
    bool m_givesWay = false;
};

/// Figures with equal digits, so that they do not dance while they change.
class FigureLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureLabel(TextRole role, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextRole m_role;
    QString m_text;
};

/// An icon that stands by itself, in a tone's colour. For the eyes only: it has no name of its own.
class IconView final : public QWidget
{
    Q_OBJECT
public:
    IconView(const char *icon, Tone tone, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
    Tone m_tone;
};

} // namespace turnpike
