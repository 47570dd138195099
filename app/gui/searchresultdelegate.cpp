#include "gui/searchresultdelegate.h"

#include "gui/cellpainting.h"
#include "gui/chip.h"
#include "gui/searchresultsmodel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int excerptLines = 2;
constexpr double titleShare = 0.6; // of the first line, where the place needs the rest

QList<QTextLayout::FormatRange> formatsOf(const QModelIndex &index, const Theme &theme)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(theme.colours().text);
    format.setBackground(theme.colours().warningSoft);
    QList<QTextLayout::FormatRange> formats;
    const auto marks = index.data(SearchResultsModel::MarksRole).value<QList<TextRange>>();
    for (const TextRange &mark : marks)
        formats.append({mark.position, mark.length, format});
    return formats;
}
/// As many lines as a row has room for. Their height.
int layOut(QTextLayout &text, int width, Qt::LayoutDirection direction)
{
    QTextOption wrap(QStyle::visualAlignment(direction, Qt::AlignLeading));
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(direction);
    text.setTextOption(wrap);
    text.beginLayout();
    qreal height = 0;
    for (int number = 0; number < excerptLines; ++number) {
        QTextLine line = text.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return int(std::ceil(height));
}
} // namespace

SearchResultDelegate::SearchResultDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    Qt::Edges ends = Qt::LeftEdge | Qt::RightEdge;
    ends.setFlag(Qt::BottomEdge, index.row() + 1 == index.model()->rowCount());
    paintGround(*painter, option, ends, m_theme);

    const QRect area =
        option.rect.adjusted(m_theme.space(3), m_theme.space(2), -m_theme.space(3), -m_theme.space(2) - 1);
    const QString state = index.data(SearchResultsModel::StateRole).toString();
    const int chipWidth = std::min(Chip::sizeOf(state, m_theme).width(), area.width() / 3);
    const QRect chip(area.right() + 1 - chipWidth, area.top(), chipWidth, area.height());
    Chip::paint(*painter, QStyle::visualRect(option.direction, option.rect, chip), state,
                Tone(index.data(SearchResultsModel::ToneRole).toInt()), m_theme, option.direction);

    QRect words = area;
    words.setRight(chip.left() - m_theme.space(4));
    QTextLayout excerpt(index.data(SearchResultsModel::ExcerptRole).toString(), m_theme.font(u"body"_s));
    excerpt.setFormats(formatsOf(index, m_theme));
    const int below = layOut(excerpt, words.width(), option.direction);
    QRect head = words;
    head.setHeight(QFontMetrics(m_theme.font(u"heading"_s)).height());
    head.moveTop(area.top() + (area.height() - head.height() - m_theme.space(1) - below) / 2);
    paintHead(*painter, QStyle::visualRect(option.direction, option.rect, head), index, option.direction);

    words.setTop(head.bottom() + 1 + m_theme.space(1));
    painter->setPen(m_theme.colours().muted);
    painter->setClipRect(option.rect);
    excerpt.draw(painter, QStyle::visualRect(option.direction, option.rect, words).topLeft());
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // The width is left to the view; an entry that was found by its title is as high as a place, so that the
    // rows need not be measured one by one.
    return {m_theme.space(30), QFontMetrics(m_theme.font(u"heading"_s)).height() +
                                   excerptLines * QFontMetrics(m_theme.font(u"body"_s)).height() +
                                   m_theme.space(6)};
}

void SearchResultDelegate::paintHead(QPainter &painter, const QRect &area, const QModelIndex &index,
                                     Qt::LayoutDirection direction) const
{
    const QString place = index.data(SearchResultsModel::PlaceRole).toString();
    TwoLines title;
    title.first = index.data().toString();
    title.firstFont = m_theme.font(u"heading"_s);
    title.firstColour = m_theme.colours().text;
    QRect left = area;
    if (!place.isEmpty()) {
        const int placeWidth = QFontMetrics(m_theme.font(u"body"_s)).horizontalAdvance(place);
        const int room =
            std::max(int(area.width() * titleShare), area.width() - placeWidth - m_theme.space(3));
        left.setWidth(std::min(QFontMetrics(title.firstFont).horizontalAdvance(title.first) + 1, room));
    }
    paintTwoLines(painter, QStyle::visualRect(direction, area, left), title, direction);
    if (place.isEmpty())
        return;
    TwoLines second;
    second.first = place;
    second.firstFont = m_theme.font(u"body"_s);
    second.firstColour = m_theme.colours().muted;
    QRect right = area;
    right.setLeft(left.right() + 1 + m_theme.space(3));
    paintTwoLines(painter, QStyle::visualRect(direction, area, right), second, direction);
}
