#include "writing/editsize.h"

#include "writing/characterclass.h"
#include "writing/counting.h"

#include <algorithm>

namespace {
/// Whether a word can begin or end beside this unit. What needs two units is a letter of its own here: an
/// emoji, a rare Chinese letter.
bool partsWords(QChar unit)
{
    return isWhiteSpace(unit.unicode()) || unit.isSurrogate() ||
           classOf(unit.unicode()) == CharacterClass::EastAsian;
}

bool isWordBoundary(QStringView text, qsizetype at)
{
    if (at == 0 || at == text.size())
        return true;
    const QChar left = text[at - 1];
    const QChar right = text[at];
    if (left.isHighSurrogate() && right.isLowSurrogate())
        return false;
    return partsWords(left) || partsWords(right);
}

qsizetype commonStart(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    return std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
}
} // namespace

EditSize editSize(QStringView before, QStringView after)
{
    qsizetype start = commonStart(before, after);
    qsizetype end = commonEnd(before.sliced(start), after.sliced(start));
    EditSize size;
    size.onlyTakesAway = after.size() < before.size() && start + end == after.size();

    while (!isWordBoundary(before, start) || !isWordBoundary(after, start))
        --start;
    while (!isWordBoundary(before, before.size() - end) || !isWordBoundary(after, after.size() - end))
        --end;
    CountingRule rule;
    rule.cjkPerCharacter = true;
    size.removed = countWords(before.sliced(start, before.size() - end - start), rule);
    size.added = countWords(after.sliced(start, after.size() - end - start), rule);
    return size;
}
