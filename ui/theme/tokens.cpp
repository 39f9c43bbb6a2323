#include "ui/theme/tokens.h"

#include "ui/style/style.h"

#include <QApplication>

namespace turnpike {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.background = 0xF5F6F8, t.surface = 0xFFFFFF, t.raised = 0xFFFFFF, t.sunken = 0xF5F6F8, t.dialog = 0xFFFFFF;
    t.border = 0xE3E6EB, t.buttonBorder = 0xD3D8E0, t.fieldBorder = 0x8A93A2, t.softFieldBorder = 0xAEB6C3;
    t.text = 0x1B1F27, t.muted = 0x5B6472, t.faint = 0xC5CBD4;
    t.accent = 0x3553C8, t.fill = 0x3D5BD9, t.fillHover = 0x3450C4, t.onFill = 0xFFFFFF;
    t.accentTint = 0xE9EDFC, t.accentBorder = 0x9DAEEC;
    t.ok = 0x14764A, t.warning = 0x8A5600, t.error = 0xBE2D27, t.info = 0x0A6888;
    t.okBar = 0x2A9A67, t.warningBar = 0xC77A00, t.errorBar = 0xD6453E, t.accentBar = 0x5B76E4;
    t.okTint = 0xE4F4EB, t.warningTint = 0xFDF1D9, t.errorTint = 0xFCE9E7, t.infoTint = 0xE2F2F8;
    t.selection = 0xE6ECFE, t.hover = 0xF2F4F7, t.track = 0xE4E7EC, t.quiet = 0xB1BDDD;
    t.segment = 0xECEEF2, t.segmentOn = 0xFFFFFF, t.segmentBorder = 0xD8DCE3;
    t.toast = 0x262B35, t.onToast = 0xF4F5F7, t.toastAction = 0xA9BBFF;
    t.series = {0x0072B2, 0x56B4E9, 0x009E73, 0xE69F00, 0xA5ACB8};
    return t;
}

Tokens makeNight()
{
    Tokens t;
    t.dark = true;
    t.background = 0x131519, t.surface = 0x191C21, t.raised = 0x22262D, t.sunken = 0x131519, t.dialog = 0x1E2127;
    t.border = 0x2C313A, t.buttonBorder = 0x3A414D, t.fieldBorder = 0x6E7786, t.softFieldBorder = 0x525B69;
    t.text = 0xE6E9EF, t.muted = 0x9CA5B2, t.faint = 0x454C58;
    t.accent = 0x93A9FF, t.fill = 0x4A65DC, t.fillHover = 0x5B75E6, t.onFill = 0xFFFFFF;
    t.accentTint = 0x232C4A, t.accentBorder = 0x5068BE;
    t.ok = 0x58C58B, t.warning = 0xE5B252, t.error = 0xFF8A81, t.info = 0x63BFE3;
    t.okBar = 0x3FAF78, t.warningBar = 0xDDA23A, t.errorBar = 0xEE6F66, t.accentBar = 0x6E86E8;
    t.okTint = 0x16301F, t.warningTint = 0x33270F, t.errorTint = 0x3A1D1C, t.infoTint = 0x122C38;
    t.selection = 0x26325A, t.hover = 0x20242A, t.track = 0x303641, t.quiet = 0x4D5873;
    t.segment = 0x262B33, t.segmentOn = 0x3A414D, t.segmentBorder = 0x49515E;
    t.toast = 0xE9ECF1, t.onToast = 0x1B1F27, t.toastAction = 0x3553C8;
    t.series = {0x2F8FCB, 0x7CC7F0, 0x1DB08A, 0xE9AC2B, 0x6F7886};
    return t;
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens value = makeLight();
    return value;
}

const Tokens &Tokens::night()
{
    static const Tokens value = makeNight();
    return value;
}

const Tokens &tokens()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->tokens() : Tokens::light();
}

QColor toneText(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Plain:
        return t.text;
    case Tone::Muted:
        return t.muted;
    case Tone::Ok:
        return t.ok;
    case Tone::Warning:
        return t.warning;
    case Tone::Error:
        return t.error;
    case Tone::Info:
        return t.info;
    case Tone::Accent:
        return t.accent;
    }
    return t.text;
}

QColor toneTint(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Ok:
        return t.okTint;
    case Tone::Warning:
        return t.warningTint;
    case Tone::Error:
        return t.errorTint;
    case Tone::Info:
        return t.infoTint;
    case Tone::Accent:
        return t.accentTint;
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return t.track;
}

QColor toneBar(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Ok:
        return t.okBar;
    case Tone::Warning:
        return t.warningBar;
    case Tone::Error:
        return t.errorBar;
    default:
        return t.accentBar;
    }
}

const char *toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return "status-ok";
    case Tone::Warning:
        return "status-warning";
    case Tone::Error:
        return "status-error";
    case Tone::Info:
    case Tone::Accent:
        return "status-info";
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return "status-off";
}

} // namespace turnpike
