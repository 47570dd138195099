#include "gui/importtext.h"

#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

int layOutText(QTextLayout &text, int width, Qt::LayoutDirection direction)
{
    QTextOption wrap(QStyle::visualAlignment(direction, Qt::AlignLeading));
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(direction);
    text.setTextOption(wrap);
    text.beginLayout();
    qreal height = 0;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return int(std::ceil(height));
}
