#include "ui/frame/actions.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

QString memoryKey(const QString &id)
{
    return u"shortcuts/"_s + id;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window) {}

QAction *Actions::add(const ActionSpec &spec, std::function<void()> act)
{
    Q_ASSERT(!m_actions.contains(spec.id));
    auto *action = new QAction(spec.text, m_window);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    connect(action, &QAction::triggered, this, [this, id = spec.id, act = std::move(act)] {
        act();
        Q_EMIT triggered(id);
    });
    m_window->addAction(action);
    m_actions.insert(spec.id, action);
    m_specs.append(spec);
    recall(spec.id);
    return action;
}

QAction *Actions::find(const QString &id) const
{
    return m_actions.value(id);
}

QString Actions::nameOf(const QString &id) const
{
    const QAction *action = find(id);
    if (!action)
        return {};
    QString name = action->text();
    name.remove(u'…');
    name.replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
    return name;
}

void Actions::update()
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        if (spec.possible)
            m_actions.value(spec.id)->setEnabled(spec.possible());
    }
}

QStringList Actions::takenBy(const QKeySequence &shortcut, const QString &except) const
{
    QStringList names;
    if (shortcut.isEmpty())
        return names;
    for (const ActionSpec &spec : m_specs) {
        if (spec.id != except && m_actions.value(spec.id)->shortcuts().contains(shortcut))
            names << nameOf(spec.id);
    }
    return names;
}

void Actions::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    QAction *action = find(id);
    if (!action || action->shortcut() == shortcut)
        return;
    action->setShortcut(shortcut);
    if (m_memory && shortcut == defaultShortcut(id))
        m_memory->remove(memoryKey(id));
    else if (m_memory)
        m_memory->setValue(memoryKey(id), shortcut.toString(QKeySequence::PortableText));
    Q_EMIT shortcutChanged(id);
}

QKeySequence Actions::defaultShortcut(const QString &id) const
{
    for (const ActionSpec &spec : m_specs) {
        if (spec.id == id)
            return spec.shortcut;
    }
    return {};
}

void Actions::rememberIn(QSettings &memory)
{
    m_memory = &memory;
    for (const ActionSpec &spec : std::as_const(m_specs))
        recall(spec.id);
}

void Actions::recall(const QString &id)
{
    if (!m_memory || !m_memory->contains(memoryKey(id)))
        return;
    const QString text = m_memory->value(memoryKey(id)).toString();
    m_actions.value(id)->setShortcut(QKeySequence::fromString(text, QKeySequence::PortableText));
    Q_EMIT shortcutChanged(id);
}

} // namespace turnpike
