#include "criteria/limittaking.h"

#include "criteria/limitphrase.h"
#include "criteria/phrases.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// "Entry statement" before it in a row of a table stands for all that is written.
bool isOfNamedEntry(const TakenLines &lines, qsizetype index)
{
    static const auto entry = wholeLine({u"(the |your )?(whole |entire |full |main |total |supporting )?"
                                         u"(entry|submission|statement|nomination|application)"
                                         u"( statement| form)?"});
    return index > 0 && lines.line(index).cell && says(lines.text(index - 1), entry);
}

void add(TakenLines &lines, qsizetype index, const LimitPhrase &phrase)
{
    DraftPart *part =
        lines.add(index, PartKind::Limit, lines.text(index),
                  QCoreApplication::translate("LimitTaking", "It says how long a text may be."));
    part->limit = phrase.limit;
    // A line of its own below a list, and not of the last question.
    const bool standsApart = index > 0 && lines.line(index).gap > 0 && lines.line(index - 1).isItem() &&
                             !lines.line(index).isItem() && phrase.isWholeLine;
    part->scope = phrase.scope;
    if (isOfNamedEntry(lines, index) && phrase.scope == LimitScope::Here)
        part->scope = LimitScope::WholeEntry;
    else if (phrase.scope == LimitScope::Here && lines.line(index).cell)
        part->scope = LimitScope::Section;
    else if (phrase.scope == LimitScope::Here && standsApart)
        part->scope = LimitScope::WholeEntry;
}
} // namespace

bool takeLimit(TakenLines &lines, qsizetype index)
{
    const auto phrase = limitIn(lines.text(index));
    constexpr qsizetype longestRule = 100;
    const bool isRule =
        phrase && phrase->scope != LimitScope::Here && lines.text(index).size() <= longestRule;
    if (!phrase || (!phrase->isWholeLine && !isRule))
        return false;
    add(lines, index, *phrase);
    return true;
}

void addLimitForAll(TakenLines &lines, qsizetype index)
{
    const auto phrase = limitIn(lines.text(index));
    if (phrase && (phrase->scope != LimitScope::Here || isOfNamedEntry(lines, index)))
        add(lines, index, *phrase);
}

void addLimit(TakenLines &lines, qsizetype index)
{
    if (const auto phrase = limitIn(lines.text(index)))
        add(lines, index, *phrase);
}
