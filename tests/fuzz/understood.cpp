#include "understood.h"

#include "criteria/draft.h"
#include "criteria/understanding.h"
#include "pagestructure.h"

#include <QSet>

#include <cstdlib>

void understandAndCheck(const Page &page)
{
    static const QList<ProgrammeSet> sets = shippedSets();
    const CategoryDraft draft = understandPage(page, {sets, {}, QDate(2026, 11, 22)});
    QSet<int> taken;
    for (const DraftPart &part : draft.parts)
        taken.insert(part.line);
    for (const PageLine &line : page.lines) {
        if (!taken.contains(line.number))
            std::abort();
    }
    const Category category = categoryOf(draft);
    if (category.sections.size() > page.lines.size())
        std::abort();
}
