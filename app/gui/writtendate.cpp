#include "gui/writtendate.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
struct WrittenDate
{
    Q_DECLARE_TR_FUNCTIONS(WrittenDate)
};

/// With two digits a year would be one of the last century.
QString withWholeYear(QString format)
{
    static const QRegularExpression shortYear(u"(?<!y)yy(?!y)"_s);
    return format.replace(shortYear, u"yyyy"_s);
}

/// "1/2/2027" is meant as much as "01/02/2027".
QString withLooseDigits(QString format)
{
    static const QRegularExpression day(u"(?<!d)dd(?!d)"_s);
    static const QRegularExpression month(u"(?<!M)MM(?!M)"_s);
    return format.replace(day, u"d"_s).replace(month, u"M"_s);
}

QString stored(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString dayOf(const QDate &day, const QDate &today)
{
    const QString format = day.year() == today.year()
                               //: the format of a date of this year: "Mon 8 March"
                               ? WrittenDate::tr("ddd d MMMM")
                               //: the format of a date of another year: "8 March 2026"
                               : WrittenDate::tr("d MMMM yyyy");
    return QLocale().toString(day, format);
}
} // namespace

QString storedDate(const QString &typed, const QLocale &locale)
{
    const QString text = typed.simplified();
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return stored(iso);
    const QStringList formats = {
        withLooseDigits(withWholeYear(locale.dateFormat(QLocale::ShortFormat))),
        withLooseDigits(withWholeYear(locale.dateFormat(QLocale::LongFormat))),
        u"d MMMM yyyy"_s,
        u"d MMM yyyy"_s,
    };
    for (const QString &format : formats) {
        const QDate date = locale.toDate(text, format);
        if (date.isValid())
            return stored(date);
    }
    return typed;
}

QString shownDate(const QString &stored, const QLocale &locale)
{
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    if (!date.isValid())
        return stored;
    return locale.toString(date, withWholeYear(locale.dateFormat(QLocale::ShortFormat)));
}

QString momentLabel(const QDateTime &at, const QDateTime &now)
{
    const QDateTime here = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(here.time(), QLocale::ShortFormat);
    if (here.date() == today)
        return WrittenDate::tr("Today %1").arg(time);
    if (here.date().addDays(1) == today)
        return WrittenDate::tr("Yesterday %1").arg(time);
    //: %1 is a date, %2 a time
    return WrittenDate::tr("%1, %2").arg(dayOf(here.date(), today), time);
}

QString momentPhrase(const QDateTime &at, const QDateTime &now)
{
    const QDateTime here = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(here.time(), QLocale::ShortFormat);
    if (here.date() == today)
        //: within a sentence; %1 is a time
        return WrittenDate::tr("today at %1").arg(time);
    if (here.date().addDays(1) == today)
        //: within a sentence; %1 is a time
        return WrittenDate::tr("yesterday at %1").arg(time);
    //: within a sentence; %1 is a date, %2 a time
    return WrittenDate::tr("on %1 at %2").arg(dayOf(here.date(), today), time);
}
