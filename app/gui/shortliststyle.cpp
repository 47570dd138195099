#include "gui/shortliststyle.h"

#include "gui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double ringWidth = 2.5;

QString roleOf(const QWidget *widget, const char *property)
{
    return widget ? widget->property(property).toString() : QString();
}

QRectF onPixels(const QRect &area, double penWidth)
{
    const double half = penWidth / 2;
    return QRectF(area).adjusted(half, half, -half, -half);
}

/// Whether a line to write in stands in something that has a frame already: a list, a spin box.
bool isPartOfAnother(const QWidget *field)
{
    const QWidget *around = field ? field->parentWidget() : nullptr;
    return qobject_cast<const QAbstractItemView *>(around) ||
           qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around);
}

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}
} // namespace

ShortlistStyle::ShortlistStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{}

void ShortlistStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_theme.polish(*widget);
}

void ShortlistStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isPartOfAnother(widget))
            drawField(option, painter);
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(option->rect, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.colours().surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          m_theme.colours().line);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ShortlistStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        drawFrame(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter, widget);
        return;
    case CE_HeaderSection:
        drawHeader(option, painter, widget);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return;
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.colours().surface);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                          m_theme.colours().line);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

QSize ShortlistStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (roleOf(widget, "buttonRole") == u"link")
            return {result.width(), qMax(result.height(), m_theme.space(7))};
        result.rwidth() += m_theme.space(4);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        if (qobject_cast<const QAbstractSpinBox *>(widget))
            result.setHeight(size.height()); // that of the line in it, which is as high as any field
        result.setHeight(qMax(result.height(), m_theme.space(9)));
        return result;
    case CT_TabBarTab:
        return result.grownBy({m_theme.space(1), m_theme.space(2), m_theme.space(1), m_theme.space(2)});
    case CT_MenuBarItem:
        return result.grownBy({m_theme.space(1), m_theme.space(1), m_theme.space(1), m_theme.space(1)});
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), m_theme.space(6)));
        return result;
    default:
        return result;
    }
}

QRect ShortlistStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const int inset = m_theme.space(1) + 2; // text keeps its distance from the rounded border
    return element == SE_LineEditContents ? area.adjusted(inset, 0, -inset, 0) : area;
}

int ShortlistStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.space(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m_theme.space(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.space(4);
    case PM_ScrollBarExtent:
        return m_theme.space(3);
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? m_theme.space(1) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ShortlistStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ShortlistStyle::drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = m_theme.colours();
    const QString role = roleOf(widget, "frameRole");
    if (isTextField(widget) && role.isEmpty()) {
        drawField(option, painter);
        return;
    }
    const bool isBar = role == u"goodBar" || role == u"warningBar" || role == u"badBar";
    if (role == u"card" || isBar) {
        const Tone tone = role == u"goodBar" ? Tone::Good : role == u"badBar" ? Tone::Bad : Tone::Warning;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isBar ? m_theme.colour(tone) : colours.line);
        painter->setBrush(isBar ? m_theme.softColour(tone) : colours.surface);
        painter->drawRoundedRect(onPixels(option->rect, 1), m_theme.radius(), m_theme.radius());
        painter->restore();
        return;
    }
    if (role == u"pane") {
        painter->fillRect(option->rect, colours.line); // shows as a line at both sides
        painter->fillRect(option->rect.adjusted(1, 0, -1, 0), colours.surface);
        return;
    }
    QProxyStyle::drawControl(CE_ShapedFrame, option, painter, widget);
}

void ShortlistStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = m_theme.colours();
    const QString role = roleOf(widget, "buttonRole");
    const bool enabled = option->state & State_Enabled;
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool hovered = option->state & State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (role == u"primary") {
        QColor fill = enabled ? colours.accent : colours.line;
        if (enabled && (pressed || hovered))
            fill = m_theme.isDark() ? fill.lighter(110) : fill.darker(115);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
    } else if (role == u"link") {
        painter->setPen(Qt::NoPen);
        painter->setBrush(pressed || hovered ? QBrush(colours.accentSoft) : QBrush(Qt::NoBrush));
    } else {
        painter->setPen(enabled ? colours.border : colours.line);
        painter->setBrush(pressed ? colours.accentSoft : hovered ? colours.window : colours.surface);
    }
    painter->drawRoundedRect(onPixels(option->rect, 1), m_theme.space(1) + 2, m_theme.space(1) + 2);
    painter->restore();
    if (option->state & State_HasFocus)
        drawFocusRing(option->rect, painter);
}

void ShortlistStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = m_theme.colours();
    const bool on = option->state & State_On;
    const QRectF box = onPixels(option->rect, 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on ? colours.accent : colours.border);
    painter->setBrush(on ? colours.accent : colours.surface);
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        painter->setPen(QPen(colours.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF({box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52),
                                         box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.72),
                                         box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.30)}));
    }
    painter->restore();
}

void ShortlistStyle::drawFocusRing(const QRect &area, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ring = onPixels(area, ringWidth);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(m_theme.colours().surface, ringWidth + 2)); // so that it shows on the accent colour too
    painter->drawRoundedRect(ring, m_theme.space(1), m_theme.space(1));
    painter->setPen(QPen(m_theme.colours().accent, ringWidth));
    painter->drawRoundedRect(ring, m_theme.space(1), m_theme.space(1));
    painter->restore();
}
