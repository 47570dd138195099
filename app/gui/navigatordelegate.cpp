#include "gui/navigatordelegate.h"

#include "gui/navigatormodel.h"
#include "gui/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isSection(const QModelIndex &index)
{
    return index.data(NavigatorModel::KindRole).toInt() == static_cast<int>(NavigatorModel::Kind::Section);
}

QRect mirrored(const QStyleOptionViewItem &option, const QRect &area)
{
    return QStyle::visualRect(option.direction, option.rect, area);
}
} // namespace

NavigatorDelegate::NavigatorDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(u"body"_s));
    const int padding = isSection(index) ? m_theme.space(4) : m_theme.space(3);
    return {QStyledItemDelegate::sizeHint(option, index).width(), metrics.height() + padding};
}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const bool section = isSection(index);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    paintGround(painter, option);

    const QRect inner = option.rect.adjusted(m_theme.space(4), 0, -m_theme.space(4), 0);
    const int mark = section ? 0 : m_theme.space(4);
    if (!section)
        paintState(painter, mirrored(option, QRect(inner.left(), inner.center().y() - mark / 2, mark, mark)),
                   index);

    QRect line =
        inner.adjusted(mark + (section ? 0 : m_theme.space(2) + 2), section ? m_theme.space(2) : 0, 0, 0);
    const QString count = index.data(NavigatorModel::CountRole).toString();
    const bool over = index.data(NavigatorModel::OverRole).toBool();
    painter->setFont(m_theme.font(u"small"_s));
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    const Qt::Alignment far = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->setPen(over ? colours.bad : colours.muted);
    painter->drawText(mirrored(option, line), int(far | Qt::AlignVCenter), count);

    QFont font = m_theme.font(section ? u"heading"_s : u"body"_s);
    if (section)
        font.setPointSizeF(font.pointSizeF() * 0.94);
    if (selected)
        font.setWeight(QFont::DemiBold);
    line.adjust(0, 0, -countWidth - (countWidth > 0 ? m_theme.space(2) : 0), 0);
    painter->setFont(font);
    painter->setPen(colours.text);
    const QString label =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width());
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(mirrored(option, line), int(near | Qt::AlignVCenter), label);
    painter->restore();
}

void NavigatorDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Colours &colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, colours.accentSoft);
        painter->fillRect(mirrored(option, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                          colours.accent);
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter->fillRect(option.rect, colours.window);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void NavigatorDelegate::paintState(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const auto state = static_cast<AnswerState>(index.data(NavigatorModel::StateRole).toInt());
    const QRectF disc = QRectF(area).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(NavigatorModel::OverRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.bad);
        painter->drawEllipse(disc);
        painter->setPen(QPen(colours.surface, disc.width() / 7, Qt::SolidLine, Qt::RoundCap));
        const QPointF centre = disc.center();
        painter->drawLine(centre - QPointF(0, disc.height() * 0.25),
                          centre + QPointF(0, disc.height() * 0.05));
        painter->drawPoint(centre + QPointF(0, disc.height() * 0.27));
    } else if (state == AnswerState::Done) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.good);
        painter->drawEllipse(disc);
        painter->setPen(QPen(colours.surface, disc.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        const auto at = [&](double x, double y) {
            return disc.topLeft() + QPointF(disc.width() * x, disc.height() * y);
        };
        painter->drawPolyline(QPolygonF({at(0.29, 0.52), at(0.44, 0.67), at(0.72, 0.36)}));
    } else {
        const bool started = state == AnswerState::Started;
        painter->setPen(QPen(started ? colours.accent : colours.border, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(disc);
        if (started) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accent);
            painter->drawPie(disc, 90 * 16, 180 * 16);
        }
    }
    painter->restore();
}
