#include "ui/frame/command_palette.h"

#include "ui/frame/actions.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/style/style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace turnpike {

namespace {

constexpr int kWidth = 620, kRows = 10, kRowHeight = 34, kRecent = 20;
constexpr QMargins kShadow(20, 18, 20, 22);
constexpr char kMemoryKey[] = "palette/recent";

} // namespace

class CommandPalette::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, dp(kRowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            fillRounded(*painter, option.rect, 6, tokens().selection);
        const QByteArray icon = index.data(PaletteItems::IconRole).toByteArray();
        const QRectF rect = QRectF(option.rect).adjusted(dp(12), 0, -dp(12), 0);
        const int size = dp(16);
        drawIcon(*painter, QRectF(rect.left(), rect.center().y() - size / 2.0, size, size), icon.constData(),
                 tokens().muted);
        const QString kind = index.data(PaletteItems::KindRole).toString();
        const QString shortcut = index.data(PaletteItems::ShortcutRole).toString();
        const QString side = shortcut.isEmpty() ? kind : kind + QStringLiteral("   ") + shortcut;
        const qreal sideWidth = QFontMetricsF(fontFor(TextRole::Small)).horizontalAdvance(side) + dp(16);
        drawText(*painter, rect.adjusted(dp(28), 0, -sideWidth, 0), index.data().toString(), fontFor(TextRole::Body),
                 tokens().text);
        drawText(*painter, rect, side, fontFor(TextRole::Small), tokens().muted, Qt::AlignRight);
        painter->restore();
    }
};

CommandPalette::CommandPalette(Actions &actions, QWidget *window)
    : QWidget(window), m_actions(actions), m_field(new QLineEdit), m_list(new QListView),
      m_none(new Label(tr("Nothing has this name."), TextRole::Body, Tone::Muted)), m_items(new PaletteItems(this))
{
    setAccessibleName(tr("Commands"));
    auto *layout = column(8, kShadow + QMargins(12, 12, 12, 12));
    setLayout(layout);
    m_field->setPlaceholderText(tr("Search for an action, a page, a key or a channel"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setFont(fontFor(TextRole::Body));
    m_field->addAction(themedIcon("search"), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard and hands the arrows on
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new Delegate(this));
    m_list->setModel(m_items);
    m_none->setContentsMargins(12, 4, 12, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::addSource(Source source)
{
    m_sources << std::move(source);
}

void CommandPalette::rememberIn(QSettings &memory)
{
    m_memory = &memory;
    m_recent = memory.value(QLatin1String(kMemoryKey)).toStringList();
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_actions.update();
    m_field->clear();
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search()
{
    const QString typed = m_field->text().trimmed();
    const std::uint64_t question = ++m_question;
    m_found.clear();
    addFound({});
    if (typed.isEmpty())
        return;
    for (const Source &source : std::as_const(m_sources)) {
        source(typed, [this, question, self = QPointer(this)](const QList<PaletteItem> &items) {
            if (self && question == m_question)
                addFound(items);
        });
    }
}

/// Adds to what the sources have found for this question.
void CommandPalette::addFound(const QList<PaletteItem> &found)
{
    const int row = m_list->currentIndex().row();
    m_found += found;
    m_items->show(m_field->text().trimmed(), actionItems() + m_found, m_recent);
    const int rows = m_items->rowCount();
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_list->setFixedHeight(dp(kRowHeight) * qMin(rows, kRows));
    const int current = found.isEmpty() ? 0 : qBound(0, row, rows - 1);
    m_list->setCurrentIndex(m_items->index(current, 0));
    place();
}

QList<PaletteItem> CommandPalette::actionItems() const
{
    QList<PaletteItem> items;
    for (const ActionSpec &spec : m_actions.specs()) {
        QAction *action = m_actions.find(spec.id);
        if (!action->isEnabled() || !action->isVisible())
            continue;
        items.append({spec.id, m_actions.nameOf(spec.id), spec.group,
                      action->shortcut().toString(QKeySequence::NativeText), "chevron-right",
                      [action] { action->trigger(); }});
    }
    return items;
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteItem item = m_items->at(index.row());
    remember(item.id);
    leave();
    item.run();
}

void CommandPalette::remember(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(qMin<qsizetype>(m_recent.size(), kRecent));
    if (m_memory)
        m_memory->setValue(QLatin1String(kMemoryKey), m_recent);
}

void CommandPalette::leave()
{
    if (m_field->hasFocus() && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::place()
{
    const int width = qMin(dp(kWidth), parentWidget()->width() - dp(48));
    layout()->activate();
    resize(width, layout()->sizeHint().height());
    move((parentWidget()->width() - width) / 2, dp(56));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF body = rect().marginsRemoved(kShadow);
    drawShadow(painter, body, 10);
    fillRounded(painter, body, 10, tokens().dialog, tokens().border, 1);
}

} // namespace turnpike
