#pragma once

#include "gui/theme.h"

#include <QString>

class QPainter;
class QStyleOptionViewItem;

/// Two lines of text in a cell of a list.
struct TwoLines
{
    QString first;
    QString second; ///< may be empty: the first then stands alone in the middle
    QFont firstFont;
    QFont secondFont;
    QColor firstColour;
    QColor secondColour;
};

/// Draws the lines into @p area, vertically centred, leading-aligned, elided where there is no room.
void paintTwoLines(QPainter &painter, const QRect &area, const TwoLines &lines,
                   Qt::LayoutDirection direction);
[[nodiscard]] QSize sizeOf(const TwoLines &lines);

/// The ground of one cell: the selection, the line below it, and its part of the ring around the row that has
/// the focus.
/// @p ends where the cell is at an end: Qt::LeftEdge and Qt::RightEdge of its row, by reading direction;
/// Qt::BottomEdge of the list, below which there is no line.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option, Qt::Edges ends, const Theme &theme);
