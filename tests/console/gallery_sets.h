#pragma once

namespace turnpike {

class PictureTaker;

/// Overview, Usage, Live and Requests: what passes through the gateway.
void takeTraffic(PictureTaker &pictures);
/// Keys, Channels, Settings and the first page of an installation: what the operator sets up.
void takeSetup(PictureTaker &pictures);
/// What the window itself says and does, on whichever page.
void takeFrame(PictureTaker &pictures);
void takeDialogs(PictureTaker &pictures);
/// The icon as the desktop's tray shows it, and its menu.
void takeTray(PictureTaker &pictures);
/// A window that was made in one theme and is looked at in the other.
void takeThemeSwitch(PictureTaker &pictures);

} // namespace turnpike
