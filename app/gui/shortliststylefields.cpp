// Fields to write and to choose in: one frame for each, whatever it is put together from.
#include "gui/shortliststyle.h"

#include "gui/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace {
constexpr double focusedWidth = 2;
}

void ShortlistStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = m_theme.colours();
    const bool focused = option->state & State_HasFocus;
    const bool enabled = option->state & State_Enabled;
    const double width = focused ? focusedWidth : 1;
    const double half = width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? colours.accent : enabled ? colours.border : colours.line, width));
    painter->setBrush(colours.surface);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), m_theme.space(1) + 2,
                             m_theme.space(1) + 2);
    painter->restore();
}

void ShortlistStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_SpinBox && spinBox)
        drawSpinBox(*spinBox, *painter, widget);
    else if (control == CC_ComboBox && comboBox)
        drawComboBox(*comboBox, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ShortlistStyle::drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter,
                                 const QWidget *widget) const
{
    drawField(&box, &painter);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = box.state & State_Enabled;
    const std::pair<SubControl, QAbstractSpinBox::StepEnabledFlag> steps[] = {
        {SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled}, {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled}};
    for (const auto &[part, step] : steps) {
        const QRect area = subControlRect(CC_SpinBox, &box, part, widget);
        const bool active = enabled && (box.stepEnabled & step);
        if (active && (box.activeSubControls & part))
            painter.fillRect(area, m_theme.colours().accentSoft);
        drawArrow(painter, area, part == SC_SpinBoxUp, active);
    }
}

void ShortlistStyle::drawComboBox(const QStyleOptionComboBox &box, QPainter &painter,
                                  const QWidget *widget) const
{
    drawField(&box, &painter);
    drawArrow(painter, subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget), false,
              box.state & State_Enabled);
}

void ShortlistStyle::drawArrow(QPainter &painter, const QRect &area, bool up, bool enabled) const
{
    const double half = m_theme.space(1);
    const double rise = (up ? -half : half) / 2;
    const QPointF middle = QRectF(area).center();
    const Colours &colours = m_theme.colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? colours.text : colours.border, half * 0.4, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)}));
    painter.restore();
}

/// The arrows at the far end, within the frame; the rest is for the text.
QRect ShortlistStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    const QRect area = QProxyStyle::subControlRect(control, option, part, widget);
    const QRect inner = option->rect.adjusted(2, 2, -2, -2);
    const int arrows = m_theme.space(6);
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto onSide = [&](const QRect &logical) {
        return visualRect(option->direction, option->rect, logical);
    };
    if (control == CC_SpinBox && spinBox) {
        const int taken = spinBox->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrows;
        const int half = inner.height() / 2;
        const int left = inner.right() + 1 - arrows;
        if (part == SC_SpinBoxUp)
            return taken == 0 ? QRect() : onSide({left, inner.top(), arrows, half});
        if (part == SC_SpinBoxDown)
            return taken == 0 ? QRect() : onSide({left, inner.top() + half, arrows, inner.height() - half});
        if (part == SC_SpinBoxEditField)
            return onSide(inner.adjusted(0, 0, -taken, 0));
    }
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return onSide({inner.right() + 1 - arrows, inner.top(), arrows, inner.height()});
        const bool holdsLine = qobject_cast<const QAbstractSpinBox *>(widget); // which keeps its own distance
        if (part == SC_ComboBoxEditField)
            return onSide(inner.adjusted(holdsLine ? 0 : m_theme.space(1) + 2, 0, -arrows, 0));
    }
    return area;
}
