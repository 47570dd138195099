#include "criteria/closingdate.h"

#include "criteria/phrases.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate dateIn(const QString &line, const QString &year)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QRegularExpression date(
        u"\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,?(?: (20\\d\\d))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = date.match(line);
    const QString itsYear = match.captured(3).isEmpty() ? year : match.captured(3);
    return {itsYear.toInt(), int(months.indexOf(match.captured(2).toLower())) + 1, match.captured(1).toInt()};
}

QTime timeIn(const QString &line)
{
    static const QRegularExpression twelve(u"\\b(\\d{1,2})(?:[.:](\\d{2}))?\\s?([ap])\\.?m\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression day(u"\\b([01]?\\d|2[0-3])[.:]([0-5]\\d)\\b"_s);
    static const auto noon = anywhere({u"noon|midday"});
    if (says(line, noon))
        return {12, 0};
    if (const auto match = twelve.match(line); match.hasMatch()) {
        const int hour = match.captured(1).toInt() % 12;
        return {hour + (match.captured(3).toLower() == u"p"_s ? 12 : 0), match.captured(2).toInt()};
    }
    const auto match = day.match(line);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime(23, 59);
}
} // namespace

QDateTime closingDateIn(const QString &line, const QString &year)
{
    static const auto closing = anywhere({u"deadline", u"clos(e|es|ing|ed)", u"(submitted|received|in) by",
                                          u"last day", u"entries by", u"no later than"});
    if (!says(line, closing))
        return {};
    const QDate date = dateIn(line, year);
    return date.isValid() ? QDateTime(date, timeIn(line), QTimeZone("Europe/London")) : QDateTime();
}
