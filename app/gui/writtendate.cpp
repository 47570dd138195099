#include "gui/writtendate.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
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
