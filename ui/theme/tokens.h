#pragma once

#include "models/cell.h"

#include <QColor>
#include <array>

namespace turnpike {

/// The colours of one theme by meaning. Read them while painting and never keep one: the theme may change at any time.
struct Tokens
{
    bool dark = false;
    QColor background, surface, raised, sunken, dialog, border, buttonBorder, fieldBorder, softFieldBorder;
    QColor text, muted, faint, accent, fill, fillHover, onFill, accentTint, accentBorder;
    QColor ok, warning, error, info;
    QColor okBar, warningBar, errorBar, accentBar;
    QColor okTint, warningTint, errorTint, infoTint;
    QColor selection, hover, track, quiet, segment, segmentOn, segmentBorder;
    QColor toast, onToast, toastAction;
    std::array<QColor, 5> series; // the last one is for the rest

    static const Tokens &light();
    static const Tokens &night();
};

/// The tokens of the application's style; the light ones when it has another style.
const Tokens &tokens();

QColor toneText(Tone tone);
QColor toneTint(Tone tone);
QColor toneBar(Tone tone);
const char *toneIcon(Tone tone);

} // namespace turnpike
