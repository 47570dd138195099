#include "documents/listcounting.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostStart = 1'000'000;

QString romanOf(int number)
{
    static const QList<std::pair<int, QString>> signs{
        {100, u"c"_s}, {90, u"xc"_s}, {50, u"l"_s}, {40, u"xl"_s}, {10, u"x"_s},
        {9, u"ix"_s},  {5, u"v"_s},   {4, u"iv"_s}, {1, u"i"_s},
    };
    QString roman;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            roman += sign;
    }
    return roman;
}

/// a to z, then aa.
QString letterOf(int number)
{
    constexpr int letters = 26;
    return QString((number - 1) / letters + 1, QChar(u'a' + (number - 1) % letters));
}

QString written(int number, ListFormat format)
{
    constexpr int mostOfLetters = 400; // beyond, no list is lettered
    const bool isCounted = number > 0 && number <= mostOfLetters;
    switch (format) {
    case ListFormat::None:
    case ListFormat::Bullet:
        return {};
    case ListFormat::SmallLetter:
        return isCounted ? letterOf(number) : QString::number(number);
    case ListFormat::Letter:
        return isCounted ? letterOf(number).toUpper() : QString::number(number);
    case ListFormat::SmallRoman:
        return isCounted ? romanOf(number) : QString::number(number);
    case ListFormat::Roman:
        return isCounted ? romanOf(number).toUpper() : QString::number(number);
    case ListFormat::Number:
        break;
    }
    return QString::number(number);
}
} // namespace

QString ListCounting::nextMark(const QString &list, int level, ListFormat format, int start)
{
    QList<int> &counts = m_counts[list];
    while (counts.size() <= level)
        counts.append(-1);
    counts.resize(level + 1); // deeper levels begin anew
    counts[level] = counts.at(level) < 0 ? qBound(0, start, mostStart) : counts.at(level) + 1;
    const QString number = written(counts.at(level), format);
    return number.isEmpty() ? QString() : number + u'.';
}

void ListCounting::restart(const QString &list, int level)
{
    QList<int> &counts = m_counts[list];
    counts.resize(std::min(counts.size(), qsizetype(level)));
}
