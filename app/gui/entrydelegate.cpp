#include "gui/entrydelegate.h"

#include "gui/chip.h"
#include "gui/entrylistmodel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(EntryListModel::ToneRole).toInt());
}

Qt::Edges endsOf(const QModelIndex &index)
{
    Qt::Edges ends;
    ends.setFlag(Qt::LeftEdge, index.column() == EntryListModel::Title);
    ends.setFlag(Qt::RightEdge, index.column() == EntryListModel::State);
    ends.setFlag(Qt::BottomEdge, index.row() + 1 == index.model()->rowCount());
    return ends;
}
} // namespace

EntryDelegate::EntryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, endsOf(index), m_theme);
    const QRect area = option.rect.adjusted(padding(), 0, -padding(), -1);
    if (index.column() == EntryListModel::State)
        Chip::paint(*painter, area, index.data().toString(), toneOf(index), m_theme, option.direction);
    else if (index.column() == EntryListModel::Progress)
        paintProgress(*painter, area, index, option.direction);
    else
        paintTwoLines(*painter, area, linesOf(index), option.direction);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthFor(index) + 2 * padding(), rowHeight()};
}

int EntryDelegate::rowHeight() const
{
    return QFontMetrics(m_theme.font(u"heading"_s)).height() +
           QFontMetrics(m_theme.font(u"small"_s)).height() + m_theme.space(6);
}

/// Long second lines may be cut: they say what was touched last, and the tooltip has them whole.
int EntryDelegate::widthFor(const QModelIndex &index) const
{
    const QString line = index.data().toString();
    if (index.column() == EntryListModel::State)
        return Chip::sizeOf(line, m_theme).width();
    if (index.column() == EntryListModel::Progress)
        return std::max(QFontMetrics(m_theme.font(u"small"_s)).horizontalAdvance(line), m_theme.space(35));
    const int first = QFontMetrics(m_theme.font(u"body"_s)).horizontalAdvance(line);
    return std::max(first, std::min(sizeOf(linesOf(index)).width(), m_theme.space(45)));
}

TwoLines EntryDelegate::linesOf(const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const Tone tone = toneOf(index);
    TwoLines lines;
    lines.first = index.data().toString();
    lines.second = index.data(EntryListModel::DetailRole).toString();
    lines.firstFont = m_theme.font(index.column() == EntryListModel::Title ? u"heading"_s : u"body"_s);
    lines.secondFont = m_theme.font(u"small"_s);
    lines.firstColour = colours.text;
    lines.secondColour = tone == Tone::Neutral ? colours.muted : m_theme.colour(tone);
    return lines;
}

void EntryDelegate::paintProgress(QPainter &painter, const QRect &area, const QModelIndex &index,
                                  Qt::LayoutDirection direction) const
{
    const Tone tone = toneOf(index);
    const QFontMetrics metrics(m_theme.font(u"small"_s));
    const int thickness = m_theme.space(3) / 2;
    const int top = area.top() + (area.height() - thickness - m_theme.space(1) - metrics.height()) / 2;

    const QRect groove(area.left(), top, area.width(), thickness);
    QRect filled = groove;
    filled.setWidth(qRound(groove.width() * index.data(EntryListModel::ShareRole).toDouble()));
    // In high contrast, where lines have the colour of text, a filled groove would look like progress.
    const bool outlined = m_theme.choice() == ThemeChoice::HighContrast;
    painter.setPen(m_theme.colours().line);
    painter.setBrush(outlined ? m_theme.colours().surface : m_theme.colours().line);
    painter.drawRoundedRect(QRectF(groove).adjusted(0.5, 0.5, -0.5, -0.5), thickness / 2.0, thickness / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(tone));
    painter.drawRoundedRect(QStyle::visualRect(direction, groove, filled), thickness / 2.0, thickness / 2.0);

    const QRect words(area.left(), groove.bottom() + 1 + m_theme.space(1), area.width(), metrics.height());
    TwoLines line;
    line.first = index.data().toString();
    line.firstFont = m_theme.font(u"small"_s);
    line.firstColour = tone == Tone::Accent ? m_theme.colours().muted : m_theme.colour(tone);
    paintTwoLines(painter, words, line, direction);
}

int EntryDelegate::padding() const
{
    return m_theme.space(3);
}
