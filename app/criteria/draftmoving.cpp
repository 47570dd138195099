#include "criteria/draftediting.h"
#include "criteria/draftpart.h"

#include <QSet>

namespace {
bool belongsToSection(const DraftPart &part)
{
    return part.kind == PartKind::Definition || part.kind == PartKind::Question ||
           part.kind == PartKind::Point || isLimitOfOne(part);
}

bool belongsToQuestion(const DraftPart &part)
{
    return part.kind == PartKind::Point || (part.kind == PartKind::Limit && part.scope == LimitScope::Here);
}

/// @p first, what belongs to it up to the first part that @p ends it, and what is left out in between.
template<typename Belongs, typename Ends>
QList<qsizetype> placesOf(const CategoryDraft &draft, qsizetype first, Belongs belongs, Ends ends)
{
    QList<qsizetype> places{first};
    QList<qsizetype> leftOut;
    for (qsizetype i = first + 1; i < draft.parts.size() && !ends(draft.parts.at(i)); ++i) {
        if (draft.parts.at(i).kind == PartKind::LeftOut) {
            leftOut += i;
        } else if (belongs(draft.parts.at(i))) {
            places += leftOut;
            places += i;
            leftOut.clear();
        }
    }
    return places;
}

/// What goes where the part at @p place goes.
QList<qsizetype> carriedBy(const CategoryDraft &draft, qsizetype place)
{
    const PartKind kind = draft.parts.at(place).kind;
    if (kind == PartKind::Section)
        return placesOfSection(draft, place);
    if (kind != PartKind::Question)
        return {place};
    return placesOf(draft, place, belongsToQuestion, [](const DraftPart &part) {
        return part.kind != PartKind::LeftOut && !belongsToQuestion(part);
    });
}

QList<DraftPart> partsAt(const CategoryDraft &draft, const QList<qsizetype> &places)
{
    QList<DraftPart> parts;
    for (const qsizetype place : places)
        parts += draft.parts.at(place);
    return parts;
}
} // namespace

CategoryDraft moved(const CategoryDraft &draft, qsizetype from, qsizetype to)
{
    if (!isPlace(draft, from) || to < 0 || to > draft.parts.size())
        return draft;
    const QList<qsizetype> places = carriedBy(draft, from);
    if (places.contains(to))
        return draft;
    const QSet<qsizetype> carried(places.cbegin(), places.cend());
    QList<DraftPart> parts;
    qsizetype landed = 0;
    for (qsizetype i = 0; i <= draft.parts.size(); ++i) {
        if (i == to) {
            landed = parts.size();
            parts += partsAt(draft, places);
        }
        if (i < draft.parts.size() && !carried.contains(i))
            parts += draft.parts.at(i);
    }
    if (parts == draft.parts)
        return draft;
    CategoryDraft changed = draft;
    changed.parts = parts;
    markChanged(changed.parts[landed]);
    return changed;
}

QList<qsizetype> placesOfSection(const CategoryDraft &draft, qsizetype section)
{
    if (!isPlace(draft, section) || draft.parts.at(section).kind != PartKind::Section)
        return {};
    return placesOf(draft, section, belongsToSection,
                    [](const DraftPart &part) { return part.kind == PartKind::Section; });
}
