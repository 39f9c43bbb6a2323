#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace turnpike {

/// What a colour means; which colour that is, the theme decides while painting.
enum class Tone { Plain, Muted, Ok, Warning, Error, Info, Accent };

/// How a cell is drawn.
/// Trend: the series as a line. Action: a button that the row offers, none where the text is empty. Chips: the parts of
/// the text between commas. Marks: one square for each value of the series, filled where it is not 0, with the text
/// beside. Switch: on where the fraction is 1. FigureAndTrend: the text with the series as a small line beside.
enum class CellKind {
    Text,
    Figure,
    Status,
    BarAndFigure,
    Share,
    Sparkline,
    Trend,
    Action,
    Chips,
    Marks,
    Switch,
    FigureAndTrend
};

/// Everything there is to know about one cell. `text` is what is read aloud, copied and drawn.
struct Cell
{
    QString text;
    QString tip = {};
    Tone tone = Tone::Plain;
    bool strong = false;
    int muted = 0;             // so many characters at the start of the text are drawn muted
    double fraction = -1;      // of BarAndFigure and Share; below 0: no bar
    QList<double> series = {}; // of Sparkline and Trend, oldest first
    QString note = {};         // a second line below, of Text and Status
};

} // namespace turnpike

Q_DECLARE_METATYPE(turnpike::Cell)
