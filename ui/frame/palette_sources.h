#pragma once

namespace turnpike {

class CommandPalette;
class MainWindow;
class Service;

/// Lets the palette find keys, channels and settings by name. All three outlive the palette.
void addPaletteSources(CommandPalette &palette, Service &service, MainWindow &window);

} // namespace turnpike
