#include "gui/backupdelegate.h"

#include "gui/chip.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

using namespace Qt::Literals::StringLiterals;

BackupDelegate::BackupDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void BackupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, Qt::LeftEdge | Qt::RightEdge, m_theme);
    const int padding = m_theme.space(3);
    QRect area = option.rect.adjusted(padding, 0, -padding, -1);
    const QString chip = index.data(ChipRole).toString();
    if (!chip.isEmpty()) {
        const int width = Chip::sizeOf(chip, m_theme).width();
        const QRect end(area.right() - width + 1, area.top(), width, area.height());
        Chip::paint(*painter, QStyle::visualRect(option.direction, area, end), chip,
                    Tone(index.data(ToneRole).toInt()), m_theme, option.direction);
        const QRect rest = area.adjusted(0, 0, -width - m_theme.space(3), 0);
        area = QStyle::visualRect(option.direction, area, rest);
    }
    paintTwoLines(*painter, area, linesOf(index), option.direction);
    painter->restore();
}

QSize BackupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    // The width is left to the view: what does not fit is elided, and the tooltip has it in full.
    return {m_theme.space(30), sizeOf(linesOf(index)).height() + m_theme.space(5)};
}

TwoLines BackupDelegate::linesOf(const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    TwoLines lines;
    lines.first = index.data().toString();
    lines.second = index.data(DetailRole).toString();
    lines.firstFont = m_theme.font(u"heading"_s);
    lines.secondFont = m_theme.font(u"small"_s);
    lines.firstColour = colours.text;
    lines.secondColour = index.data(BrokenRole).toBool() ? colours.bad : colours.muted;
    return lines;
}
