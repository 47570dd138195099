#include "criteria/listmark.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
const QRegularExpression &bulletMark()
{
    // The last ones are what word processors leave of a symbol font.
    static const QRegularExpression mark(
        u"^(?:([\u2022\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u2023\u2043\u2219\u00B7\u27A2\u27A4\u2756"
        u"\u2713\u2714\u25BA\u25B6\u203A\u00BB\uF0B7\uF0A7\uF0D8\uF0FC])\\s*|([*\\-+o\u2013\u2014])\\s+)"
        u"(?=\\S)"_s);
    return mark;
}

const QRegularExpression &numberMark()
{
    static const QRegularExpression mark(
        u"^(?:([\u2460-\u2473]|\\(\\d{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2}){1,2}[.)]?(?=\\s)|\\d{1,2}[.)](?!\\d)|"
        u"\\d{1,2}(?=[ "
        u"\\t]+\\p{Lu}\\p{Ll}+[^\\d]{12}))|"
        u"(\\([a-zA-Z]\\)|[a-zA-H][.)]|\\([ivx]{1,4}\\)|[ivx]{1,4}[.)])(?=\\s)|"
        u"((?:Q|Question|question|QUESTION)\\s?\\d{1,2}\\s?[.):\u2013\u2014-]?)(?=\\s))\\s*(?=\\S)"_s);
    return mark;
}

/// Only an item where text follows; a line of a mark alone is one without words.
bool isBareBullet(const QString &line)
{
    static const QRegularExpression bare(u"^[\u2022\u25CF\u25AA\u00B7*+\\-\u2013\u2014\uF0B7]$"_s);
    return bare.match(line).hasMatch();
}

int romanNumber(const QString &letters)
{
    static const QStringList numbers{u"i"_s,   u"ii"_s,   u"iii"_s, u"iv"_s, u"v"_s,  u"vi"_s,
                                     u"vii"_s, u"viii"_s, u"ix"_s,  u"x"_s,  u"xi"_s, u"xii"_s};
    return int(numbers.indexOf(letters)) + 1;
}
} // namespace

ListMark listMarkOf(const QString &line)
{
    if (isBareBullet(line))
        return {line, line.size(), false};
    const auto bullet = bulletMark().match(line);
    if (bullet.hasMatch())
        return {bullet.captured().trimmed(), bullet.capturedLength(), false};
    const auto number = numberMark().match(line);
    if (number.hasMatch())
        return {number.captured().trimmed(), number.capturedLength(), true};
    return {};
}

int numberOfMark(const QString &mark)
{
    static const QRegularExpression digits(u"\\d+"_s);
    constexpr char16_t circledOne = u'\u2460';
    if (mark.size() == 1 && mark.at(0) >= circledOne && mark.at(0) < QChar(circledOne + 20))
        return mark.at(0).unicode() - circledOne + 1;
    static const QRegularExpression letters(u"^\\(?([a-z]+)[.)]"_s);
    const auto counted = digits.match(mark.mid(mark.lastIndexOf(u'.', -2) + 1));
    if (counted.hasMatch())
        return counted.captured().toInt();
    const auto lettered = letters.match(mark);
    if (!lettered.hasMatch())
        return 0;
    const QString text = lettered.captured(1);
    if (const int roman = romanNumber(text); roman > 0)
        return roman;
    return text.size() == 1 ? text.at(0).unicode() - u'a' + 1 : 0;
}
