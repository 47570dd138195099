#include "criteria/usualnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
int unnamedSections(const CategoryDraft &draft)
{
    return int(std::count_if(draft.parts.cbegin(), draft.parts.cend(), [](const DraftPart &part) {
        return part.kind == PartKind::Section && part.from == Provenance::Usual;
    }));
}

/// All that a page says, to look for signs in.
QString wordsOf(const Page &page)
{
    QStringList words{page.title, page.address};
    for (const PageLine &line : page.lines)
        words += line.block.text;
    return words.join(u'\n').toCaseFolded();
}

/// How many letters of a programme's sign stand among @p words: the longer, the less by chance.
qsizetype signIn(const QString &words, const ProgrammeSet &set)
{
    const auto stands = [&words](const QString &sign) {
        for (qsizetype at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) {
            const qsizetype end = at + sign.size();
            if ((at == 0 || !words.at(at - 1).isLetterOrNumber()) &&
                (end == words.size() || !words.at(end).isLetterOrNumber()))
                return true;
        }
        return false;
    };
    qsizetype longest = 0;
    for (const QString &sign : set.signs) {
        if (sign.size() > longest && stands(sign.toCaseFolded()))
            longest = sign.size();
    }
    return longest;
}

/// Whether the set was in use in that year; unknown years speak for it.
bool isOfYear(const ProgrammeSet &set, const QString &edition)
{
    const int year = QStringView(edition).left(4).toInt();
    return year == 0 ||
           ((set.firstYear == 0 || year >= set.firstYear) && (set.lastYear == 0 || year <= set.lastYear));
}
} // namespace

const ProgrammeSet *setOfId(const QList<ProgrammeSet> &sets, const QString &id)
{
    const auto found =
        std::find_if(sets.cbegin(), sets.cend(), [&](const ProgrammeSet &set) { return set.id == id; });
    return found == sets.cend() ? nullptr : &*found;
}

void takeForm(Category &category, const ProgrammeSet &set)
{
    category.details = set.details;
    category.files = set.files;
    category.declarations = set.declarations;
    category.judging = set.judging;
    category.evidenceWindowMonths = set.evidenceWindowMonths;
}

const ProgrammeSet *signedSet(const Page &page, const QList<ProgrammeSet> &sets, const QString &edition)
{
    const QString words = wordsOf(page);
    const ProgrammeSet *found = nullptr;
    qsizetype longest = 0;
    for (const ProgrammeSet &set : sets) {
        const qsizetype sign = isOfYear(set, edition) ? signIn(words, set) : 0;
        const bool isSurer = found && sign == longest && edition.isEmpty() && set.isCommonest;
        if (sign > longest || isSurer) {
            found = &set;
            longest = sign;
        }
    }
    return found;
}

const ProgrammeSet *proposedSet(const CategoryDraft &draft, const QList<ProgrammeSet> &sets,
                                const ProgrammeSet *ofSign)
{
    const int wanted = unnamedSections(draft);
    if (wanted == 0)
        return nullptr;
    if (ofSign && ofSign->sections.size() == wanted)
        return ofSign;
    const auto commonest = std::find_if(sets.cbegin(), sets.cend(), [wanted](const ProgrammeSet &set) {
        return set.isCommonest && set.sections.size() == wanted;
    });
    return commonest == sets.cend() ? nullptr : &*commonest;
}

qsizetype usualCount(const QList<ProgrammeSet> &sets, const ProgrammeSet *likely)
{
    if (likely && !likely->sections.isEmpty())
        return likely->sections.size();
    const auto commonest =
        std::find_if(sets.cbegin(), sets.cend(), [](const ProgrammeSet &set) { return set.isCommonest; });
    return commonest == sets.cend() ? 0 : commonest->sections.size();
}

void nameSections(CategoryDraft &draft, const ProgrammeSet *set)
{
    const bool fits = set && set->sections.size() == unnamedSections(draft);
    qsizetype number = 0;
    for (DraftPart &part : draft.parts) {
        if (part.kind != PartKind::Section || part.from != Provenance::Usual)
            continue;
        if (fits)
            part.text = set->sections.at(number).title;
        else
            //: the title of a section that has none on its page, with its number
            part.text = QCoreApplication::translate("UsualNames", "Section %1").arg(number + 1);
        part.why = fits
                       ? QCoreApplication::translate(
                             "UsualNames", "The page names no section here; this is the usual name in ‘%1’.")
                             .arg(set->name)
                       : QCoreApplication::translate(
                             "UsualNames", "The page names no section here, and no known set of names fits.");
        ++number;
    }
}
