#include "gui/categorydelegate.h"

#include "gui/categorylistmodel.h"

#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::Literals::StringLiterals;

CategoryDelegate::CategoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void CategoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, Qt::LeftEdge | Qt::RightEdge, m_theme);
    const int padding = m_theme.space(3);
    paintTwoLines(*painter, option.rect.adjusted(padding, 0, -padding, -1), linesOf(index), option.direction);
    painter->restore();
}

QSize CategoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    // The width is left to the view: what does not fit is elided, and the page on the right has it in full.
    return {m_theme.space(30), sizeOf(linesOf(index)).height() + m_theme.space(6)};
}

TwoLines CategoryDelegate::linesOf(const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const auto kind = CategoryListModel::Kind(index.data(CategoryListModel::KindRole).toInt());
    TwoLines lines;
    lines.first = index.data().toString();
    lines.second = index.data(CategoryListModel::DetailRole).toString();
    lines.firstFont = m_theme.font(kind == CategoryListModel::Kind::Broken ? u"body"_s : u"heading"_s);
    lines.secondFont = m_theme.font(u"small"_s);
    lines.firstColour = kind == CategoryListModel::Kind::Heading ? colours.muted : colours.text;
    lines.secondColour = kind == CategoryListModel::Kind::Broken ? colours.bad : colours.muted;
    return lines;
}
