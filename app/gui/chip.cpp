#include "gui/chip.h"

#include <QFontMetrics>
#include <QStyle>

namespace {
QFont chipFont(const Theme &theme)
{
    QFont font = theme.font(QStringLiteral("small"));
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

Chip::Chip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::show(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_word, m_theme);
}

QSize Chip::sizeOf(const QString &word, const Theme &theme)
{
    const QFontMetrics metrics(chipFont(theme));
    return {metrics.horizontalAdvance(word) + theme.space(6), metrics.height() + theme.space(2)};
}

void Chip::paint(QPainter &painter, const QRect &area, const QString &word, Tone tone, const Theme &theme,
                 Qt::LayoutDirection direction)
{
    QSize size = sizeOf(word, theme);
    size.setWidth(qMin(size.width(), area.width()));
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.softColour(tone));
    painter.setPen(tone == Tone::Neutral ? QPen(theme.colours().line) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2.0,
                            box.height() / 2.0);
    painter.setPen(theme.colour(tone));
    painter.setFont(chipFont(theme));
    const QString shown =
        painter.fontMetrics().elidedText(word, Qt::ElideRight, box.width() - theme.space(4));
    painter.drawText(box, Qt::AlignCenter, shown);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_word, m_tone, m_theme, layoutDirection());
}
