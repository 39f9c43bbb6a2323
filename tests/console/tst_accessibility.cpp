#include "tests/console/sample_service.h"
#include "tests/console/window_helpers.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/edit_keys_dialog.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/dialogs/key_import_dialog.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/dialogs/outcome_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/rotate_key_dialog.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QMetaEnum>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

QString nameOf(QAccessibleInterface &node)
{
    const auto *widget = qobject_cast<QWidget *>(node.object());
    // of a combo box Qt tells the chosen text on some platforms
    return widget && !widget->accessibleName().isEmpty() ? widget->accessibleName() : node.text(QAccessible::Name);
}

QString describe(QAccessibleInterface &node)
{
    const QObject *object = node.object();
    const QString type = object ? QString::fromLatin1(object->metaObject()->className()) : u"part"_s;
    return u"%1 (%2)"_s.arg(type,
                            QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(int(node.role()))));
}

/// Parts of compound controls (the field of a spin box, the view of a combo box) are spoken with their control.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                      parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QKeySequenceEdit"));
}

void collectProblems(QAccessibleInterface &node, QStringList &problems)
{
    const auto *widget = qobject_cast<QWidget *>(node.object());
    if (widget && (!widget->isVisible() || isPart(*widget)))
        return;
    const bool focusable = widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
    if (focusable && needsName(node.role()) && nameOf(node).trimmed().isEmpty())
        problems << u"no name: "_s + describe(node);
    if (focusable && node.role() == QAccessible::NoRole)
        problems << u"no role: "_s + describe(node);
    if (node.tableInterface())
        return; // its cells are the model's
    for (int child = 0; child < node.childCount(); ++child) {
        if (QAccessibleInterface *next = node.child(child))
            collectProblems(*next, problems);
    }
}

bool isTabStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() &&
           !isPart(widget);
}

/// Every tab stop of the window, in the order in which Tab comes to it.
QList<QWidget *> tabOrder(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *widget = &window;
    do {
        if (widget != &window && isTabStop(*widget) && window.isAncestorOf(widget))
            stops << widget;
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    return stops;
}

/// Tab never jumps up to something that lies wholly above and left of what it comes from, within one container.
QStringList jumpsBack(QWidget &window)
{
    QStringList jumps;
    const QList<QWidget *> stops = tabOrder(window);
    for (int i = 1; i < int(stops.size()); ++i) {
        const QWidget &from = *stops.at(i - 1), &to = *stops.at(i);
        if (from.parentWidget() != to.parentWidget())
            continue;
        if (to.geometry().bottom() < from.geometry().top())
            jumps << u"%1 → %2"_s.arg(from.accessibleName() + from.property("text").toString(),
                                      to.accessibleName() + to.property("text").toString());
    }
    return jumps;
}

} // namespace

/// Walks what a screen reader sees of each page and dialog.
class AccessibilityTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleService> m_service;

    void inspect(QWidget &window)
    {
        QTRY_VERIFY(window.isVisible());
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window);
        QVERIFY(root);
        QStringList problems;
        collectProblems(*root, problems);
        QCOMPARE(problems.join(u", "_s), QString());
        QTRY_COMPARE(jumpsBack(window).join(u", "_s), QString()); // once it is laid out
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }
    void init() { m_service = std::make_unique<SampleService>(SampleService::Fill::Samples); }
    void cleanup() { m_service.reset(); }

    void everyPageIsSpoken_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("filled");
        const QMetaEnum pages = QMetaEnum::fromType<MainWindow::PageId>();
        for (int i = 0; i < pages.keyCount(); ++i) {
            QTest::addRow("%s, filled", pages.key(i)) << pages.value(i) << true;
            QTest::addRow("%s, empty", pages.key(i)) << pages.value(i) << false;
        }
    }
    void everyPageIsSpoken()
    {
        QFETCH(int, page);
        QFETCH(bool, filled);
        SampleService service(filled ? SampleService::Fill::Samples : SampleService::Fill::Empty);
        MainWindow window(service, service.clock(), *m_theme);
        QVERIFY(window.page(page)); // every one of the sidebar is there
        window.resize(1280, 800);
        window.show();
        window.showPage(page);
        QVERIFY(window.page(page)->isVisible());
        QVERIFY(tabOrder(window).size() > 6);
        inspect(window);
    }

    void thePaletteIsSpoken()
    {
        MainWindow window(*m_service, m_service->clock(), *m_theme);
        window.show();
        window.palette().open();
        inspect(window);
    }

    void theDialogsAreSpoken()
    {
        NewKeyDialog create(*m_service, m_service->clock());
        create.show();
        inspect(create);
        clickOn(buttonOf(create, u"Many"_s));
        inspect(create);
        EditKeysDialog edit(*m_service, m_service->rows().front());
        edit.show();
        inspect(edit);
        RotateKeyDialog rotate(*m_service, 1, u"one"_s);
        rotate.show();
        inspect(rotate);
        BulkOutcome outcome;
        outcome.lines = {{1, u"one"_s, u"changed elsewhere"_s}, {2, u"two"_s, {}}};
        OutcomeDialog result(u"Not every key was revoked"_s, outcome);
        result.show();
        inspect(result);
        MainWindow window(*m_service, m_service->clock(), *m_theme);
        ShortcutsDialog shortcuts(window.actions());
        shortcuts.show();
        inspect(shortcuts);
        QuestionDialog question(u"Stop serving?"_s, u"The gateway runs in this window."_s);
        question.show();
        inspect(question);
        ServiceDialog service(m_service->proxyServices(), m_service->proxyServices().rows()[2]);
        service.show();
        inspect(service);
        service.showPart(ServiceDialog::Advanced);
        inspect(service);
        KeyImportDialog keys(m_service->proxyServices(), m_service->proxyServices().rows()[0]);
        keys.show();
        inspect(keys);
        AboutDialog about;
        about.show();
        inspect(about);
    }

    void anUnnamedControlIsFound() // what the other tests rely on
    {
        QWidget window;
        auto *button = new QPushButton(&window);
        window.show();
        QStringList problems;
        collectProblems(*QAccessible::queryAccessibleInterface(&window), problems);
        QCOMPARE(problems.size(), 1);
        button->setText(u"Named"_s);
        problems.clear();
        collectProblems(*QAccessible::queryAccessibleInterface(&window), problems);
        QCOMPARE(problems.size(), 0);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
