#include "criteria/usualcontents.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
const UsualSection *usualSection(const ProgrammeSet *set, const QString &title)
{
    if (!set)
        return nullptr;
    const auto found =
        std::find_if(set->sections.cbegin(), set->sections.cend(), [&](const UsualSection &section) {
            return section.title.compare(title, Qt::CaseInsensitive) == 0;
        });
    return found == set->sections.cend() ? nullptr : &*found;
}

bool hasPrintedLimit(const CategoryDraft &draft)
{
    return std::any_of(draft.parts.cbegin(), draft.parts.cend(), [](const DraftPart &part) {
        return part.kind != PartKind::LeftOut && part.limit && part.limit->from == Provenance::Page;
    });
}

void giveLimits(CategoryDraft &draft, const ProgrammeSet *set)
{
    const bool printed = hasPrintedLimit(draft);
    for (DraftPart &part : draft.parts) {
        const bool isUsual = !part.limit || part.limit->from == Provenance::Usual;
        if (part.kind != PartKind::Section || part.from == Provenance::Person || !isUsual)
            continue;
        const UsualSection *usual = printed ? nullptr : usualSection(set, part.text);
        part.limit = usual ? usual->limit : std::nullopt;
        if (part.limit)
            part.limit->from = Provenance::Usual;
    }
}

/// Whether the section at @p place is explained before the next one begins.
bool isExplained(const QList<DraftPart> &parts, qsizetype place)
{
    for (qsizetype i = place + 1; i < parts.size() && parts.at(i).kind != PartKind::Section; ++i) {
        if (parts.at(i).kind == PartKind::Definition)
            return true;
    }
    return false;
}

DraftPart usualMeaning(const QString &meaning, const ProgrammeSet &set)
{
    DraftPart part;
    part.kind = PartKind::Definition;
    part.text = meaning;
    part.from = Provenance::Usual;
    part.why = QCoreApplication::translate(
                   "UsualContents", "The page does not say what this section means; this is usual in ‘%1’.")
                   .arg(set.name);
    return part;
}

/// A category's file cannot mark a meaning, so that only those titles have one that are marked themselves.
void giveMeanings(CategoryDraft &draft, const ProgrammeSet *set)
{
    draft.parts.removeIf(isUsualMeaning);
    QList<DraftPart> parts;
    parts.reserve(draft.parts.size());
    for (qsizetype place = 0; place < draft.parts.size(); ++place) {
        const DraftPart &part = draft.parts.at(place);
        parts += part;
        if (part.kind != PartKind::Section || part.from != Provenance::Usual)
            continue;
        const UsualSection *usual = usualSection(set, part.text);
        if (usual && !usual->definition.isEmpty() && !isExplained(draft.parts, place))
            parts += usualMeaning(usual->definition, *set);
    }
    draft.parts = parts;
}
} // namespace

bool isUsualMeaning(const DraftPart &part)
{
    return part.kind == PartKind::Definition && part.from == Provenance::Usual;
}

void giveUsualContents(CategoryDraft &draft, const ProgrammeSet *set)
{
    giveLimits(draft, set);
    giveMeanings(draft, set);
}
