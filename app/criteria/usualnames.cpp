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

/// How many letters of a programme's sign the page bears: the longer, the less by chance.
qsizetype signOn(const Page &page, const ProgrammeSet &set)
{
    const auto stands = [](const QString &sign, const QString &text) {
        const qsizetype at = text.indexOf(sign, 0, Qt::CaseInsensitive);
        const qsizetype end = at + sign.size();
        return at >= 0 && (at == 0 || !text.at(at - 1).isLetterOrNumber()) &&
               (end == text.size() || !text.at(end).isLetterOrNumber());
    };
    qsizetype longest = 0;
    for (const QString &sign : set.signs) {
        const bool isThere = sign.size() > longest &&
                             (stands(sign, page.title) || stands(sign, page.address) ||
                              std::any_of(page.lines.cbegin(), page.lines.cend(), [&](const PageLine &line) {
                                  return stands(sign, line.block.text);
                              }));
        longest = isThere ? sign.size() : longest;
    }
    return longest;
}

/// Whether the set was in use in that year; unknown years speak for it.
bool isOfYear(const ProgrammeSet &set, const QString &edition)
{
    const int year = edition.left(4).toInt();
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
    const ProgrammeSet *found = nullptr;
    qsizetype longest = 0;
    for (const ProgrammeSet &set : sets) {
        const qsizetype sign = isOfYear(set, edition) ? signOn(page, set) : 0;
        const bool isSurer = found && sign == longest && edition.isEmpty() && set.isCommonest;
        if (sign > longest || isSurer) {
            found = &set;
            longest = sign;
        }
    }
    return found;
}

const ProgrammeSet *proposedSet(const CategoryDraft &draft, const QList<ProgrammeSet> &sets,
                                const QString &edition)
{
    const int wanted = unnamedSections(draft);
    if (wanted == 0)
        return nullptr;
    const ProgrammeSet *ofSign = signedSet(draft.page, sets, edition);
    if (ofSign && ofSign->sections.size() == wanted)
        return ofSign;
    const auto commonest = std::find_if(sets.cbegin(), sets.cend(), [wanted](const ProgrammeSet &set) {
        return set.isCommonest && set.sections.size() == wanted;
    });
    return commonest == sets.cend() ? nullptr : &*commonest;
}

const ProgrammeSet *likeliestSet(const Page &page, const QList<ProgrammeSet> &sets, const QString &chosen)
{
    for (const ProgrammeSet *set : {setOfId(sets, chosen), signedSet(page, sets, {})}) {
        if (set && !set->sections.isEmpty())
            return set;
    }
    const auto commonest = std::find_if(sets.cbegin(), sets.cend(), [](const ProgrammeSet &set) {
        return set.isCommonest && !set.sections.isEmpty();
    });
    return commonest == sets.cend() ? nullptr : &*commonest;
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
