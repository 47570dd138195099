#include "gui/filterchip.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

FilterChip::FilterChip(const QString &name, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(name)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void FilterChip::setCount(int count)
{
    const QString number = QLocale().toString(count);
    //: %1 is the name of a filter, %2 the number of entries: "In progress 3"
    setText(tr("%1 %2").arg(m_name, number));
    setAccessibleName(tr("%1, %Ln entry(s)", nullptr, count).arg(m_name));
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text()) + m_theme.space(6),
            std::max(metrics.height() + m_theme.space(2), m_theme.space(6))};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || isDown();
    // The border of the chosen one is drawn too, so that it can be told without colour: it is thicker.
    const qreal line = hasFocus() ? 2.5 : isChecked() ? 1.5 : 1.0;
    const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() || marked ? colours.accent : colours.border, line));
    painter.setBrush(marked ? colours.accentSoft : underMouse() ? colours.surface : colours.window);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(chipFont());
    painter.setPen(marked ? colours.accent : colours.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

QFont FilterChip::chipFont() const
{
    QFont font = m_theme.font(u"small"_s);
    font.setWeight(QFont::DemiBold);
    return font;
}
