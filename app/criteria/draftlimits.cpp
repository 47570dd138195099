#include "criteria/draftediting.h"
#include "criteria/draftpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
bool printsLimitForEach(const CategoryDraft &draft, PartKind kind)
{
    const LimitScope scope = kind == PartKind::Section ? LimitScope::EachSection : LimitScope::EachQuestion;
    return std::any_of(draft.parts.cbegin(), draft.parts.cend(), [&](const DraftPart &part) {
        return part.kind == PartKind::Limit && part.scope == scope;
    });
}

/// Where the limits are printed that a section or question has from lines of its own.
QList<qsizetype> printedLimitsOf(const CategoryDraft &draft, qsizetype owner)
{
    const bool isSection = draft.parts.at(owner).kind == PartKind::Section;
    bool beforeQuestions = isSection;
    QList<qsizetype> places;
    for (qsizetype i = owner + 1; i < draft.parts.size(); ++i) {
        const DraftPart &part = draft.parts.at(i);
        const bool isQuestion = part.kind == PartKind::Question;
        if (part.kind == PartKind::Section || (isQuestion && !isSection))
            break;
        beforeQuestions = beforeQuestions && !isQuestion && part.kind != PartKind::Point;
        const bool isOfSection = part.scope == LimitScope::Section || beforeQuestions;
        if (isLimitOfOne(part) && isOfSection == isSection)
            places += i;
    }
    return places;
}
} // namespace

CategoryDraft withLimit(const CategoryDraft &draft, qsizetype place, const std::optional<Limit> &limit)
{
    if (!isPlace(draft, place))
        return draft;
    const DraftPart &old = draft.parts.at(place);
    const bool isOwner = old.kind == PartKind::Section || old.kind == PartKind::Question;
    if (!isOwner && old.kind != PartKind::Limit)
        return draft;
    const QList<qsizetype> printed = isOwner ? printedLimitsOf(draft, place) : QList<qsizetype>();
    // One without bounds says that the limit for each of them does not hold for this one.
    std::optional<Limit> given = !limit && isOwner && printsLimitForEach(draft, old.kind) ? Limit() : limit;
    const bool isUsual = old.limit && old.limit->from == Provenance::Usual;
    if (printed.isEmpty() && !isUsual && isSameBound(old.limit, given))
        return draft;

    CategoryDraft changed = draft;
    if (given)
        given->from = Provenance::Person;
    changed.parts[place].limit = given;
    markChanged(changed.parts[place]);
    for (const qsizetype line : printed)
        leaveOut(changed.parts[line],
                 QCoreApplication::translate("DraftEditing", "You set another limit than this one."));
    return changed;
}
