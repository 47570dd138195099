#include "gui/importpagedelegate.h"

#include "gui/importpagemodel.h"
#include "gui/importtext.h"
#include "gui/importwording.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double ringWidth = 2;

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}
} // namespace

ImportPageDelegate::ImportPageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

/// Wide enough for every word, but never more than a third.
int ImportPageDelegate::marginWidth(int width) const
{
    const QFontMetrics small(m_theme.font(u"small"_s));
    int widest = 0;
    for (const PartKind kind : partKinds())
        widest = std::max(widest, small.horizontalAdvance(wordOf(kind) + u'?'));
    return std::min(widest + m_theme.space(3), width / 3);
}

/// A blank line of the page, smaller than it is there.
int ImportPageDelegate::gapAbove(const QModelIndex &index) const
{
    const int gap = index.row() == 0 ? 0 : std::min(index.data(ImportPageModel::GapRole).toInt(), 2);
    return gap * m_theme.space(2);
}

QSize ImportPageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    QTextLayout text(index.data().toString(), m_theme.font(u"body"_s));
    const int height = layOutText(text, width - marginWidth(width) - m_theme.space(4), option.direction);
    return {m_theme.space(30), height + m_theme.space(1) + gapAbove(index)};
}

void ImportPageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    painter->save();
    const QRect row = option.rect.adjusted(0, gapAbove(index), 0, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(row, colours.accentSoft);
        painter->fillRect(QStyle::visualRect(option.direction, row, {row.left(), row.top(), 3, row.height()}),
                          colours.accent);
    }
    const auto tone = Tone(index.data(ImportPageModel::ToneRole).toInt());
    const int margin = marginWidth(row.width());
    const QRect word(row.left() + m_theme.space(2), row.top(), margin - m_theme.space(2), row.height());
    QFont font = m_theme.font(u"small"_s);
    font.setBold(tone == Tone::Warning);
    painter->setFont(font);
    painter->setPen(m_theme.colour(tone));
    const QRect line(word.left(), word.top() + m_theme.space(1) / 2, word.width(),
                     QFontMetrics(m_theme.font(u"body"_s)).height());
    painter->drawText(QStyle::visualRect(option.direction, row, line),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(index.data(ImportPageModel::WordRole).toString(),
                                                        Qt::ElideRight, line.width()));
    paintText(*painter, option, index,
              {row.left() + margin + m_theme.space(2), row.top() + m_theme.space(1) / 2,
               row.width() - margin - m_theme.space(4), row.height()});
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, ringWidth));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ImportPageDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const QRect &area) const
{
    const auto tone = Tone(index.data(ImportPageModel::ToneRole).toInt());
    const bool taken = index.data(ImportPageModel::TakenRole).toBool();
    QTextLayout text(index.data().toString(), m_theme.font(u"body"_s));
    layOutText(text, area.width(), option.direction);
    const QPoint corner = QStyle::visualRect(option.direction, option.rect, area).topLeft();
    const bool hasGround = tone != Tone::Neutral && !option.state.testFlag(QStyle::State_Selected);
    for (int number = 0; hasGround && number < text.lineCount(); ++number)
        painter.fillRect(text.lineAt(number).naturalTextRect().translated(corner).adjusted(-2, 0, 2, 0),
                         m_theme.softColour(tone));
    painter.setPen(taken || tone == Tone::Warning ? m_theme.colours().text : m_theme.colours().muted);
    text.draw(&painter, corner);
}
