// The controls that the style draws whole: tabs, progress bars, headers, button labels and items of lists.
#include "gui/shortliststyle.h"

#include "gui/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

void ShortlistStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = m_theme.colours();
    const QRect area = option->rect;
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line);
    if (option->state & State_Selected)
        painter->fillRect(QRect(area.left(), area.bottom() - 2, area.width(), 3), colours.accent);
    if (option->state & State_HasFocus)
        drawFocusRing(area.adjusted(2, 2, -2, -4), painter);
}

void ShortlistStyle::drawProgress(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Colours &colours = m_theme.colours();
    const int height = m_theme.space(2);
    const QRect groove(option->rect.left(), option->rect.center().y() - height / 2, option->rect.width(),
                       height);
    const double span = bar->maximum - bar->minimum;
    const double share = span > 0 ? qBound(0.0, (bar->progress - bar->minimum) / span, 1.0) : 0.0;
    const bool over = widget && widget->property("isOver").toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.line);
    painter->drawRoundedRect(groove, height / 2.0, height / 2.0);
    if (share > 0) {
        QRectF filled(groove);
        filled.setWidth(qMax(groove.width() * share, double(height)));
        if (option->direction == Qt::RightToLeft)
            filled.moveRight(groove.right() + 1);
        painter->setBrush(over ? colours.bad : colours.accent);
        painter->drawRoundedRect(filled, height / 2.0, height / 2.0);
    }
    painter->restore();
}

void ShortlistStyle::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QRect area = option->rect;
    painter->fillRect(area, m_theme.colours().surface);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), m_theme.colours().line);
    if (option->state & State_HasFocus && widget && widget->hasFocus())
        drawFocusRing(area.adjusted(1, 1, -1, -1), painter);
}

void ShortlistStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    QStyleOptionHeader label = *header;
    const int inset = m_theme.space(2) + 2; // over the text of the cells
    label.rect.adjust(inset, 0, -inset, 0);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void ShortlistStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button) {
        QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    }
    QStyleOptionButton label = *button;
    const QString role = widget ? widget->property("buttonRole").toString() : QString();
    const Colours &colours = m_theme.colours();
    const bool enabled = option->state & State_Enabled;
    if (role == u"primary" && enabled)
        label.palette.setColor(QPalette::ButtonText, colours.onAccent);
    else if (role == u"link" && enabled)
        label.palette.setColor(QPalette::ButtonText, colours.accent);
    else if (option->state & State_On)
        label.palette.setColor(QPalette::ButtonText, colours.accent);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void ShortlistStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Colours &colours = m_theme.colours();
    const bool open = item->state & (State_Selected | State_Sunken);
    painter->fillRect(item->rect, open ? colours.accentSoft : colours.surface);
    if (widget && item->rect.bottom() == widget->rect().bottom())
        painter->fillRect(QRect(item->rect.bottomLeft(), QSize(item->rect.width(), 1)), colours.line);
    int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!styleHint(SH_UnderlineShortcut, item, widget, nullptr))
        flags |= Qt::TextHideMnemonic;
    drawItemText(painter, item->rect, flags, item->palette, item->state & State_Enabled, item->text,
                 QPalette::WindowText);
}

void ShortlistStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item) {
        QProxyStyle::drawControl(CE_ItemViewItem, option, painter, widget);
        return;
    }
    QStyleOptionViewItem soft = *item;
    soft.palette.setColor(QPalette::Highlight, m_theme.colours().accentSoft);
    soft.palette.setColor(QPalette::HighlightedText, m_theme.colours().text);
    QProxyStyle::drawControl(CE_ItemViewItem, &soft, painter, widget);
    if (soft.state & State_Selected) {
        const int width = 3;
        const int left =
            option->direction == Qt::RightToLeft ? option->rect.right() - width + 1 : option->rect.left();
        painter->fillRect(QRect(left, option->rect.top(), width, option->rect.height()),
                          m_theme.colours().accent);
    }
}
