#pragma once

#include "ui/frame/palette_items.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QSettings;

namespace turnpike {

class Actions;
class Label;

/// One field that finds every action, page and named thing of the console and does or opens it. It lies over its window
/// and leaves with Esc, a choice, or the focus.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    /// Looks for named things; `take` may be called later, and is ignored when something else has been typed by then.
    using Source = std::function<void(const QString &typed, std::function<void(QList<PaletteItem>)> take)>;

    CommandPalette(Actions &actions, QWidget *window);
    void addSource(Source source);
    /// What was run last comes from there and is kept there; it outlives this.
    void rememberIn(QSettings &memory);
    void open();
    PaletteItems &items() const { return *m_items; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Delegate;
    void search();
    void addFound(const QList<PaletteItem> &found);
    QList<PaletteItem> actionItems() const;
    void choose(const QModelIndex &index);
    void leave();
    void place();
    void remember(const QString &id);

    Actions &m_actions;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_none;
    PaletteItems *m_items;
    QList<Source> m_sources;
    QList<PaletteItem> m_found; // of the sources, for what is typed now
    QStringList m_recent;
    QSettings *m_memory = nullptr;
    QPointer<QWidget> m_focusBefore;
    std::uint64_t m_question = 0;
};

} // namespace turnpike
