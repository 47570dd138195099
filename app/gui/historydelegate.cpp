#include "gui/historydelegate.h"

#include "gui/cellpainting.h"
#include "gui/historymodel.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
TwoLines linesOf(const QModelIndex &index, const Theme &theme)
{
    const Colours &colours = theme.colours();
    return {index.data().toString(),
            index.data(HistoryModel::CauseRole).toString(),
            theme.font(u"heading"_s),
            theme.font(u"small"_s),
            colours.text,
            colours.muted};
}
} // namespace

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return sizeOf(linesOf(index, m_theme)).grownBy({0, m_theme.space(2), 0, m_theme.space(2)});
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool last = index.row() + 1 == index.model()->rowCount();
    Qt::Edges ends = Qt::LeftEdge | Qt::RightEdge;
    ends.setFlag(Qt::BottomEdge, last);
    paintGround(*painter, option, ends, m_theme);

    const QRect inner =
        option.rect.adjusted(m_theme.space(4), m_theme.space(2), -m_theme.space(4), -m_theme.space(2));
    TwoLines lines = linesOf(index, m_theme);
    const QString words = index.data(HistoryModel::WordsRole).toString();
    const QFontMetrics small(lines.secondFont);
    const int wordsWidth = small.horizontalAdvance(words);
    const int firstHeight = lines.second.isEmpty() ? inner.height() : QFontMetrics(lines.firstFont).height();
    const QRect firstLine(inner.left(), inner.top(), inner.width(), firstHeight);
    painter->setFont(lines.secondFont);
    painter->setPen(m_theme.colours().muted);
    const Qt::Alignment far = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(firstLine, int(far | Qt::AlignVCenter), words);

    lines.first = QFontMetrics(lines.firstFont)
                      .elidedText(lines.first, Qt::ElideRight, inner.width() - wordsWidth - m_theme.space(2));
    paintTwoLines(*painter, inner, lines, option.direction);
    painter->restore();
}
