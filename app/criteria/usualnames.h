#pragma once

#include "model/categorydraft.h"
#include "model/programmeset.h"

/// nullptr where none has that id.
[[nodiscard]] const ProgrammeSet *setOfId(const QList<ProgrammeSet> &sets, const QString &id);

/// What pages do not say of the form: details, files, declarations, the judges' scale, the time of evidence.
void takeForm(Category &category, const ProgrammeSet &set);

/// The set that fits best a page whose sections have no titles: as many sections as it, and it is the one
/// @p ofSign, or the set is the commonest. nullptr where none does.
[[nodiscard]] const ProgrammeSet *proposedSet(const CategoryDraft &draft, const QList<ProgrammeSet> &sets,
                                              const ProgrammeSet *ofSign);

/// The set of the programme whose sign the page bears, whatever its sections are; the newest that was in use
/// in the edition's year. nullptr where there is none.
[[nodiscard]] const ProgrammeSet *signedSet(const Page &page, const QList<ProgrammeSet> &sets,
                                            const QString &edition);

/// How many sections the @p likely set has or, where there is none or it has none, the commonest.
[[nodiscard]] qsizetype usualCount(const QList<ProgrammeSet> &sets, const ProgrammeSet *likely);

/// Gives the sections without a title of the page's own the names of @p set, where there are as many; else
/// numbers. All are marked as usual.
void nameSections(CategoryDraft &draft, const ProgrammeSet *set);
