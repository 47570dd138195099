#include "gui/closingdates.h"

#include "gui/entrystanding.h"
#include "session/wording.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QList<ClosingDate> closingDatesOf(const QList<EntrySummary> &entries, const QDateTime &now)
{
    QMap<QDate, ClosingDate> days;
    for (const EntrySummary &entry : entries) {
        if (entry.shelf != Shelf::Current || isHandedIn(entry) || !entry.closes.isValid() ||
            entry.closes <= now)
            continue;
        ClosingDate &day = days[entry.closes.date()];
        ++day.entries;
        if (!day.closes.isValid() || entry.closes < day.closes)
            day.closes = entry.closes;
    }
    return days.values();
}

ClosingDatesLine::ClosingDatesLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void ClosingDatesLine::setDates(const QList<ClosingDate> &dates, const QDateTime &now)
{
    m_dates = dates;
    m_now = now;
    QStringList lines;
    for (const ClosingDate &date : dates)
        //: %1 is "2 entries · Fri 26 March", %2 "in 12 days"
        lines.append(tr("%1, %2").arg(label(date), daysLeftWording(date.closes, now)));
    setToolTip(lines.join(u'\n'));
    setAccessibleName(tr("Closing dates: %1").arg(lines.join(u"; "_s)));
    update();
}

QSize ClosingDatesLine::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(u"small"_s)).height();
    return {m_theme.space(100), 3 * text + m_theme.space(5)};
}

QSize ClosingDatesLine::minimumSizeHint() const
{
    return {m_theme.space(40), sizeHint().height()};
}

void ClosingDatesLine::paintEvent(QPaintEvent *)
{
    if (m_dates.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(u"small"_s));
    const Scale scale = this->scale();
    painter.fillRect(QRect(0, scale.y - 1, width(), 2), m_theme.colours().line);
    paintMonths(painter, scale);
    paintDates(painter, scale);
}

int ClosingDatesLine::Scale::at(const QDate &day) const
{
    return left + static_cast<int>((right - left) * today.daysTo(day) / days);
}

ClosingDatesLine::Scale ClosingDatesLine::scale() const
{
    const QFontMetrics metrics(m_theme.font(u"small"_s));
    Scale scale;
    scale.today = m_now.toLocalTime().date();
    scale.days = std::max(1, static_cast<int>(scale.today.daysTo(m_dates.constLast().closes.date())));
    scale.left = m_theme.space(2);
    scale.right = std::max(scale.left + 1, width() - labelWidth(m_dates.constLast()) / 2);
    scale.y = 2 * metrics.height() + m_theme.space(3);
    return scale;
}

QString ClosingDatesLine::label(const ClosingDate &date) const
{
    //: the format of a closing day on the line: "Fri 26 March"
    const QString day = QLocale().toString(date.closes.date(), tr("ddd d MMMM"));
    //: %1 is a day
    return tr("%Ln entry(s) · %1", nullptr, date.entries).arg(day);
}

int ClosingDatesLine::labelWidth(const ClosingDate &date) const
{
    const QFontMetrics metrics(m_theme.font(u"small"_s));
    return std::max(metrics.horizontalAdvance(label(date)),
                    metrics.horizontalAdvance(daysLeftWording(date.closes, m_now)));
}

bool ClosingDatesLine::isSoon(const ClosingDate &date) const
{
    EntrySummary entry;
    entry.closes = date.closes;
    return closesSoon(entry, m_now);
}

/// Where dates lie too close for all their words, the sooner ones keep theirs; the tooltip has all.
void ClosingDatesLine::paintDates(QPainter &painter, const Scale &scale) const
{
    const int radius = m_theme.space(3) / 2;
    int free = 0;
    for (const ClosingDate &date : m_dates) {
        const int x = scale.at(date.closes.date());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isSoon(date) ? Tone::Bad : Tone::Accent));
        painter.drawEllipse(placed({x - radius, scale.y - radius, 2 * radius, 2 * radius}));

        const int words = labelWidth(date);
        const int left = std::max(free, std::clamp(x - words / 2, 0, std::max(0, width() - words)));
        if (left > x || left + words > width())
            continue;
        paintDate(painter, date, {left, 0, words, scale.y - radius});
        free = left + words + m_theme.space(4);
    }
}

void ClosingDatesLine::paintDate(QPainter &painter, const ClosingDate &date, const QRect &box) const
{
    const int line = QFontMetrics(m_theme.font(u"small"_s)).height();
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
    painter.setPen(m_theme.colours().text);
    painter.drawText(placed({box.left(), 0, box.width(), line}), align, label(date));
    painter.setPen(isSoon(date) ? m_theme.colour(Tone::Bad) : m_theme.colours().muted);
    painter.drawText(placed({box.left(), line, box.width(), line}), align,
                     daysLeftWording(date.closes, m_now));
}

void ClosingDatesLine::paintMonths(QPainter &painter, const Scale &scale) const
{
    const QFontMetrics metrics(m_theme.font(u"small"_s));
    const int top = scale.y + m_theme.space(2);
    int free = 0;
    const auto write = [&](int centre, const QString &text) {
        const int words = metrics.horizontalAdvance(text);
        const int left = std::clamp(centre - words / 2, 0, std::max(0, width() - words));
        if (left < free)
            return;
        painter.setPen(m_theme.colours().muted);
        painter.drawText(placed({left, top, words, metrics.height()}), Qt::AlignCenter, text);
        free = left + words + m_theme.space(3);
    };
    write(scale.left, tr("today"));
    const QDate last = m_dates.constLast().closes.date();
    QDate month(scale.today.year(), scale.today.month(), 1);
    for (month = month.addMonths(1); month <= last; month = month.addMonths(1)) {
        const int x = scale.at(month);
        painter.fillRect(placed({x, scale.y - m_theme.space(1), 1, m_theme.space(2)}),
                         m_theme.colours().border);
        //: the format of a month on the line of closing dates; the second is for January
        write(x, QLocale().toString(month, month.month() == 1 ? tr("MMMM yyyy") : tr("MMMM")));
    }
}

QRect ClosingDatesLine::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}
