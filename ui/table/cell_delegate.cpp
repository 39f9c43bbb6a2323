#include "ui/table/cell_delegate.h"

#include "models/table_model.h"
#include "ui/painting/marks.h"
#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/painting/trend.h"
#include "ui/style/style.h"
#include "ui/table/cell_editor.h"
#include "ui/table/row_button.h"
#include "ui/table/row_mover.h"
#include "ui/table/table_view.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace turnpike {

namespace {

constexpr double kNearLimit = 0.8;
constexpr int kTrendPlaces = 60; // a minute

struct Content
{
    Cell cell;
    QFont font;
    QColor color;
    Qt::Alignment side;
};

Content contentOf(const QModelIndex &index, TextRole role)
{
    const bool dimmed = index.data(TableModel::DimmedRole).toBool();
    Content content;
    content.cell = index.data(TableModel::CellRole).value<Cell>();
    content.font = fontFor(role);
    if (content.cell.strong && !dimmed)
        content.font.setWeight(QFont::Medium);
    content.color = dimmed && content.cell.tone == Tone::Plain ? tokens().muted : toneText(content.cell.tone);
    content.side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    return content;
}

/// The first characters, so many as are `muted`, stand back behind the rest.
void paintWithMutedStart(QPainter &painter, const QRectF &rect, const Content &content)
{
    const QString &text = content.cell.text;
    const QString start = text.left(content.cell.muted), rest = text.mid(content.cell.muted);
    const qreal width = figuresWidth(text, content.font), startWidth = figuresWidth(start, content.font);
    const bool right = content.side & Qt::AlignRight;
    const qreal left = right ? qMax(rect.left(), rect.right() - width) : rect.left();
    const QRectF place(left, rect.top(), rect.right() - left, rect.height());
    drawFigures(painter, place, start, content.font, tokens().muted, Qt::AlignLeft);
    if (startWidth < place.width())
        drawFigures(painter, place.adjusted(startWidth, 0, 0, 0), rest, content.font, content.color, Qt::AlignLeft);
}

void paintBarAndFigure(QPainter &painter, const QRectF &rect, const Content &content)
{
    const double fraction = content.cell.fraction;
    if (fraction < 0) {
        drawFigures(painter, rect, content.cell.text, content.font, content.color);
        return;
    }
    // the figure's place is reserved first, so that the bar never runs into it
    const qreal figure = qMax<qreal>(dp(98), figuresWidth(content.cell.text, content.font) + dp(8));
    const qreal width = rect.width() - figure;
    const Tone tone = fraction >= 1 ? Tone::Error : fraction >= kNearLimit ? Tone::Warning : Tone::Plain;
    if (width >= dp(24))
        drawBar(painter, QRectF(rect.left(), qRound(rect.center().y() - 2.5), width, 5), fraction, toneBar(tone));
    drawFigures(painter, rect, content.cell.text, content.font, content.color);
}

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<double> &series)
{
    const int height = dp(16);
    const QRectF place(rect.left(), qRound(rect.center().y() - height / 2.0), rect.width(), height);
    drawSparkBars(painter, place, series);
}

void paintMarks(QPainter &painter, const QRectF &rect, const Content &content)
{
    const qreal figure = qMax<qreal>(dp(34), figuresWidth(content.cell.text, content.font) + dp(6));
    drawMarks(painter, rect.adjusted(0, 0, -figure, 0), content.cell.series);
    drawFigures(painter, rect, content.cell.text, content.font, content.color);
}

/// Dots below a figure that can be edited where it stands.
void paintEditable(QPainter &painter, const QRectF &rect, const Content &content)
{
    const qreal width = qMin(rect.width(), figuresWidth(content.cell.text, content.font));
    const qreal y = qRound(rect.center().y() + dp(9)) + 0.5;
    painter.setPen(QPen(tokens().softFieldBorder, 1, Qt::DotLine));
    painter.drawLine(QPointF(rect.right() - width, y), QPointF(rect.right(), y));
}

void paintFigureAndTrend(QPainter &painter, const QRectF &rect, const Content &content)
{
    constexpr int kTrend = 54, kGap = 10;
    const bool room = rect.width() >= dp(kTrend + kGap) + figuresWidth(content.cell.text, content.font);
    const bool line = room && content.cell.series.size() > 1;
    drawFigures(painter, rect.adjusted(0, 0, room ? -dp(kTrend + kGap) : 0, 0), content.cell.text, content.font,
                content.color);
    if (!line)
        return;
    const qreal height = dp(18);
    const QRectF place(rect.right() - dp(kTrend), qRound(rect.center().y() - height / 2), dp(kTrend), height);
    drawTrend(painter, place, content.cell.series, int(content.cell.series.size()), tokens().series[0]);
}

/// Two lines in one row, when the cell has a note.
void paintLines(QPainter &painter, const QRectF &rect, const Content &content, bool status)
{
    const QString &note = content.cell.note;
    const int line = dp(18);
    const qreal top = note.isEmpty() ? rect.center().y() - line / 2.0 : rect.center().y() - line + 1;
    const QRectF first(rect.left(), top, rect.width(), line);
    if (status)
        drawStatus(painter, first, content.cell.tone, content.cell.text, content.font);
    else
        drawText(painter, first, content.cell.text, content.font, content.color, content.side);
    if (note.isEmpty())
        return;
    const qreal indent = status ? statusIndent(content.font) : 0;
    drawText(painter, first.translated(0, line - 2).adjusted(indent, 0, 0, 0), note, fontFor(TextRole::Small),
             tokens().muted, content.side);
}

} // namespace

CellDelegate::CellDelegate(TableView &view) : QStyledItemDelegate(&view), m_view(view) {}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {qRound(figuresWidth(text, fontFor(TextRole::Body))) + 2 * dp(12), option.rect.height()};
}

void CellDelegate::paintTint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && index.row() != m_view.hoverRow())
        return;
    // every cell paints the whole row's shape, clipped to itself
    const QHeaderView &header = *m_view.horizontalHeader();
    const QRectF row(-header.offset(), option.rect.top(), header.length(), option.rect.height());
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    fillRounded(painter, row, 6, selected ? tokens().selection : tokens().hover);
    if (index.row() == m_view.currentIndex().row() && selected && m_view.hasFocus())
        fillRounded(painter, row, 6, QColor(), tokens().accent, 1.6);
    painter.restore();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintTint(*painter, option, index);
    if (m_view.rowMover().isPossible() && m_view.horizontalHeader()->visualIndex(index.column()) == 0)
        RowMover::paintHandle(*painter, option.rect, index.row() == m_view.hoverRow());
    const QRectF rect = QRectF(option.rect).adjusted(dp(12), 0, -dp(12), 0); // dense too: below its title
    const Content content = contentOf(index, m_view.isDense() ? TextRole::Dense : TextRole::Body);
    const auto kind = CellKind(index.data(TableModel::KindRole).toInt());
    const Cell &cell = content.cell;
    switch (kind) {
    case CellKind::Text:
        if (cell.muted > 0)
            paintWithMutedStart(*painter, rect, content);
        else
            paintLines(*painter, rect, content, false);
        break;
    case CellKind::Figure:
        if (cell.muted > 0)
            paintWithMutedStart(*painter, rect, content);
        else
            drawFigures(*painter, rect, cell.text, content.font, content.color, content.side);
        if (index.flags() & Qt::ItemIsEditable)
            paintEditable(*painter, rect, content);
        break;
    case CellKind::FigureAndTrend:
        paintFigureAndTrend(*painter, rect, content);
        break;
    case CellKind::Status:
        paintLines(*painter, rect, content, true);
        break;
    case CellKind::BarAndFigure:
        paintBarAndFigure(*painter, rect, content);
        break;
    case CellKind::Share:
        drawBar(*painter, QRectF(rect.left(), qRound(rect.center().y() - 2.5), rect.width(), 5), cell.fraction,
                toneBar(Tone::Accent));
        break;
    case CellKind::Sparkline:
        paintSparkline(*painter, rect, cell.series);
        break;
    case CellKind::Trend:
        drawTrend(*painter, rect.adjusted(0, dp(5), 0, -dp(5)), cell.series, kTrendPlaces, tokens().series[0]);
        break;
    case CellKind::Action:
        drawRowButton(*painter, rect, cell.text, index.row() == m_view.hoverRow());
        break;
    case CellKind::Chips:
        drawChips(*painter, rect, cell.text.split(QStringLiteral(", "), Qt::SkipEmptyParts), fontFor(TextRole::Small));
        break;
    case CellKind::Marks:
        paintMarks(*painter, rect, content);
        break;
    case CellKind::Switch:
        drawSwitch(*painter, rect, cell.fraction > 0);
        break;
    }
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return cell_editor::make(parent, index);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    cell_editor::fill(*editor, index);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    cell_editor::store(*editor, *model, index);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    cell_editor::place(*editor, option.rect);
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool isAction = CellKind(index.data(TableModel::KindRole).toInt()) == CellKind::Action;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!isAction || text.isEmpty() || event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *click = static_cast<QMouseEvent *>(event);
    const QRectF cell = QRectF(option.rect).adjusted(dp(12), 0, -dp(12), 0);
    if (click->button() != Qt::LeftButton || !rowButtonRect(cell, text).contains(click->position()))
        return false;
    Q_EMIT m_view.actionPressed(index.data(TableModel::IdRole).toLongLong());
    return true;
}

} // namespace turnpike
