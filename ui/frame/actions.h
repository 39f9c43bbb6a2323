#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <functional>

class QAction;
class QSettings;

namespace turnpike {

/// What an action is, besides what it does.
struct ActionSpec
{
    QString id;    // stable, e.g. "key.new": shortcuts are remembered by it
    QString group; // the heading that it is listed under
    QString text;  // as in a menu, with its mnemonic
    QKeySequence shortcut = {};
    std::function<bool()> possible = {}; // none: always
};

/// Every action of the console, registered once: menus, the palette and the list of shortcuts take them from here.
class Actions final : public QObject
{
    Q_OBJECT
public:
    /// The actions belong to `window`, so that their shortcuts work all over it.
    explicit Actions(QWidget *window);

    /// An id that is there already is a programming error.
    QAction *add(const ActionSpec &spec, std::function<void()> act);
    QAction *find(const QString &id) const; // nullptr: not registered
    /// In the order of registration.
    const QList<ActionSpec> &specs() const { return m_specs; }
    /// The action's text without mnemonic and ellipsis.
    QString nameOf(const QString &id) const;
    /// Asks every action whether it is possible now.
    void update();

    /// Names of the other actions that have this shortcut.
    QStringList takenBy(const QKeySequence &shortcut, const QString &except) const;
    /// Empty: none. Remembered, unless it is the default.
    void setShortcut(const QString &id, const QKeySequence &shortcut);
    QKeySequence defaultShortcut(const QString &id) const;
    /// Takes the shortcuts that differ from the defaults out of `memory` and keeps them there from now on; also for
    /// actions that are registered later. `memory` outlives this.
    void rememberIn(QSettings &memory);

Q_SIGNALS:
    void triggered(const QString &id);
    void shortcutChanged(const QString &id);

private:
    void recall(const QString &id);
    QWidget *m_window;
    QSettings *m_memory = nullptr;
    QList<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
};

} // namespace turnpike
