#pragma once

#include <QPushButton>
#include <QTest>

namespace turnpike {

/// The visible button with this text.
inline QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (QPushButton *found : parent.findChildren<QPushButton *>()) {
        if (found->text() == text && found->isVisible())
            return found;
    }
    return nullptr;
}

inline void clickOn(QWidget *widget)
{
    QVERIFY(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace turnpike
