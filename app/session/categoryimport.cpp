#include "session/categoryimport.h"

#include "criteria/categorywriter.h"
#include "criteria/draft.h"
#include "criteria/editions.h"
#include "criteria/understanding.h"
#include "session/categorylibrary.h"
#include "session/editionplan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isNamedByNobody(const DraftPart &part)
{
    return part.kind == PartKind::Section && part.from == Provenance::Usual;
}

/// Whether a person's choice names the sections that the page does not.
bool namesSections(const CategoryDraft &draft, const QList<ProgrammeSet> &sets, const QString &chosenSet)
{
    const auto unnamed = std::count_if(draft.parts.cbegin(), draft.parts.cend(), isNamedByNobody);
    return std::any_of(sets.cbegin(), sets.cend(), [&](const ProgrammeSet &set) {
        return set.id == chosenSet && set.sections.size() == unnamed;
    });
}

TakenLine takenOf(const DraftPart &part)
{
    return {part.line, part.text, part.kind, part.sure, part.why};
}

QList<TakenLine> linesOf(const CategoryDraft &draft)
{
    QHash<int, QList<DraftPart>> partsOn;
    for (const DraftPart &part : draft.parts)
        partsOn[part.line].append(part);
    QList<TakenLine> lines;
    for (const PageLine &line : draft.page.lines) {
        const QList<DraftPart> parts = partsOn.value(line.number);
        if (parts.isEmpty())
            lines.append({line.number, line.block.text, PartKind::LeftOut, false,
                          QCoreApplication::translate("CategoryImport", "Nothing was made of it.")});
        for (const DraftPart &part : parts) {
            TakenLine taken = takenOf(part);
            taken.text = parts.size() == 1 ? line.block.text : part.text;
            lines.append(taken);
        }
    }
    return lines;
}

QList<TakenLine> unsureOf(const CategoryDraft &draft, bool areNamed)
{
    QList<TakenLine> unsure;
    for (auto part = draft.parts.cbegin(); part != draft.parts.cend(); ++part) {
        const bool isDecided = isNamedByNobody(*part) ? areNamed : part->sure;
        if (isDecided)
            continue;
        TakenLine taken = takenOf(*part);
        taken.sure = false;
        const auto stands =
            std::find_if(part, draft.parts.cend(), [](const DraftPart &each) { return each.line > 0; });
        taken.line = stands == draft.parts.cend() ? 0 : stands->line; // a title without one stands above it
        unsure.append(taken);
    }
    return unsure;
}

/// The edition that @p category most likely goes on from: itself, else the one before it, else the one after.
const Category *editionBefore(const QList<Category> &editions, const Category &category)
{
    const auto isAfter = [&](const Category &edition) { return edition.edition > category.edition; };
    const auto isNearer = [&](const Category &one, const Category &other) {
        if (isAfter(one) != isAfter(other))
            return isAfter(other);
        return isAfter(one) ? one.edition < other.edition : one.edition > other.edition;
    };
    const auto nearest = std::min_element(editions.cbegin(), editions.cend(), isNearer);
    return nearest == editions.cend() ? nullptr : &*nearest;
}
} // namespace

CategoryImport importOfPage(const Page &page, const QList<ProgrammeSet> &sets, const QString &chosenSet,
                            const QDate &today)
{
    const CategoryDraft draft = understandPage(page, {sets, chosenSet, today});
    CategoryImport read;
    read.category = categoryOf(draft);
    read.json = categoryJson(read.category);
    read.verdict = verdictOf(draft);
    read.lines = linesOf(draft);
    read.unsure = unsureOf(draft, namesSections(draft, sets, chosenSet));
    read.verdict.unsure = int(read.unsure.size());
    return read;
}

Category withKnownIds(const CategoryLibrary &library, const Category &read)
{
    QList<Category> editions;
    for (const LoadedCategory &loaded : library.categories()) {
        if (loaded.category.id == read.id)
            editions += loaded.category;
    }
    const Category *before = editionBefore(editions, read);
    return before ? withIdsOf(read, *before, library.usedIds(read.id)) : read;
}

Result<CategoryId> addUnderFreeId(CategoryLibrary &library, const Category &read)
{
    const QString wanted = read.id.value;
    Category numbered = read;
    for (int count = 2;; ++count) {
        const Category category = withKnownIds(library, numbered);
        const QList<LoadedCategory> &all = library.categories();
        const auto same = std::find_if(all.cbegin(), all.cend(), [&](const LoadedCategory &loaded) {
            return loaded.category.id == category.id && loaded.category.edition == category.edition;
        });
        if (same == all.cend())
            return library.add(category);
        if (isTheSame(same->category, category))
            return category.id;
        numbered.id.value = u"%1-%2"_s.arg(wanted).arg(count);
    }
}
