#pragma once

#include "ui/widgets/surface.h"

#include <QButtonGroup>

class QVBoxLayout;

namespace turnpike {

/// The pages by icon and name; Up and Down move between them.
class Sidebar final : public Surface
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    /// The pages stand in the order of their ids.
    void addPage(int id, const char *icon, const QString &name, const QKeySequence &shortcut);
    void setCurrent(int id);
    /// A figure behind the page's name; empty: none.
    void setBadge(int id, const QString &text);

Q_SIGNALS:
    void chosen(int id);

private:
    QButtonGroup m_group;
    QVBoxLayout *m_layout;
};

} // namespace turnpike
