#include "gui/cellpainting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

#include <algorithm>

namespace {
constexpr qreal ringWidth = 2.5;

void paintLine(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
               const QColor &colour, Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area,
                     int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     shown);
}

void paintRing(QPainter &painter, const QRect &rect, Qt::Edges ends, Qt::LayoutDirection direction,
               const QColor &colour)
{
    const QRectF box(rect);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), ringWidth), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - ringWidth, box.width(), ringWidth), colour);
    const bool mirrored = direction == Qt::RightToLeft;
    if (ends.testFlag(mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(QRectF(box.left(), box.top(), ringWidth, box.height()), colour);
    if (ends.testFlag(mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(QRectF(box.right() - ringWidth, box.top(), ringWidth, box.height()), colour);
}
} // namespace

void paintTwoLines(QPainter &painter, const QRect &area, const TwoLines &lines, Qt::LayoutDirection direction)
{
    if (lines.second.isEmpty()) {
        paintLine(painter, area, lines.first, lines.firstFont, lines.firstColour, direction);
        return;
    }
    const int first = QFontMetrics(lines.firstFont).height();
    const int second = QFontMetrics(lines.secondFont).height();
    const int top = area.top() + (area.height() - first - second) / 2;
    paintLine(painter, {area.left(), top, area.width(), first}, lines.first, lines.firstFont,
              lines.firstColour, direction);
    paintLine(painter, {area.left(), top + first, area.width(), second}, lines.second, lines.secondFont,
              lines.secondColour, direction);
}

QSize sizeOf(const TwoLines &lines)
{
    const QFontMetrics first(lines.firstFont);
    const QFontMetrics second(lines.secondFont);
    return {std::max(first.horizontalAdvance(lines.first), second.horizontalAdvance(lines.second)),
            first.height() + second.height()};
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, Qt::Edges ends, const Theme &theme)
{
    const Colours &colours = theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? colours.accentSoft : colours.surface);
    if (!ends.testFlag(Qt::BottomEdge))
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours.line);
    if (!selected)
        return;
    if (ends.testFlag(Qt::LeftEdge)) {
        const QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark), colours.accent);
    }
    if (option.widget && option.widget->hasFocus())
        paintRing(painter, option.rect, ends, option.direction, colours.accent);
}
