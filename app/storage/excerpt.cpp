#include "storage/excerpt.h"

#include <algorithm>

namespace {
constexpr int before = 40; // signs in front of the first word shown
constexpr int longest = 180;

/// The first of the ranges from which on most of them fit into an excerpt.
int densest(const QList<TextRange> &found)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0, end = 0; first < found.size(); ++first) {
        while (end < found.size() &&
               found.at(end).position + found.at(end).length <= found.at(first).position + longest - before)
            ++end;
        if (end - first > most) {
            most = end - first;
            best = first;
        }
    }
    return found.isEmpty() ? 0 : found.at(best).position;
}

bool isBoundary(const QString &text, int at)
{
    return at <= 0 || at >= text.size() || text.at(at - 1).isSpace();
}

/// The beginning of a word, no further than @p reach from @p at; else a place that splits no letter.
int wordStart(const QString &text, int at, int reach)
{
    for (int candidate = at; candidate < at + reach && candidate < text.size(); ++candidate) {
        if (isBoundary(text, candidate))
            return candidate;
    }
    return at > 0 && text.at(at).isLowSurrogate() ? at - 1 : at;
}

/// The end of a word, no further than @p reach in front of @p at.
int wordEnd(const QString &text, int at, int reach)
{
    for (int candidate = at; candidate > at - reach; --candidate) {
        if (candidate >= text.size() || text.at(candidate).isSpace())
            return candidate;
    }
    return text.at(at).isLowSurrogate() ? at - 1 : at;
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}
} // namespace

Excerpt excerptOf(const QString &text, const QList<TextRange> &found)
{
    const int first = densest(found);
    const int start = first <= before ? 0 : wordStart(text, first - before, before);
    const int end = wordEnd(text, std::min(start + longest, int(text.size())), before);
    Excerpt excerpt;
    const QString lead = start > 0 ? QStringLiteral("…") : QString();
    excerpt.text = lead + onOneLine(text.mid(start, end - start));
    if (end < text.size())
        excerpt.text += u'…';
    for (const TextRange &range : found) {
        const int from = std::max(range.position, start);
        const int to = std::min(range.position + range.length, end);
        if (from < to)
            excerpt.marks.append({from - start + int(lead.size()), to - from});
    }
    return excerpt;
}

TextRange markIn(const QString &text, const Excerpt &excerpt)
{
    if (excerpt.marks.isEmpty())
        return {};
    const TextRange &mark = excerpt.marks.first();
    const int lead = excerpt.text.startsWith(u'…') ? 1 : 0;
    QString part = excerpt.text.mid(lead);
    if (part.endsWith(u'…'))
        part.chop(1);
    const auto at = onOneLine(text).indexOf(part);
    if (at < 0 || mark.position < lead)
        return {};
    return {int(at) + mark.position - lead, mark.length};
}
