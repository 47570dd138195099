#pragma once

#include "model/categorydraft.h"
#include "model/programmeset.h"

/// nullptr where none has that id.
[[nodiscard]] const ProgrammeSet *setOfId(const QList<ProgrammeSet> &sets, const QString &id);

/// What pages do not say of the form: details, files, declarations, the judges' scale, the time of evidence.
void takeForm(Category &category, const ProgrammeSet &set);

/// The set that fits best a page whose sections have no titles: as many sections as it, and the page bears
/// the programme's sign, or the set is the commonest. nullptr where none does.
[[nodiscard]] const ProgrammeSet *proposedSet(const CategoryDraft &draft, const QList<ProgrammeSet> &sets,
                                              const QString &edition);

/// The set of the programme whose sign the page bears, whatever its sections are; the newest that was in use
/// in the edition's year. nullptr where there is none.
[[nodiscard]] const ProgrammeSet *signedSet(const Page &page, const QList<ProgrammeSet> &sets,
                                            const QString &edition);

/// The set that the page is likely to be of before anything is read in it: the one a person chose, else the
/// one of its sign, else the commonest. Those without sections do not count. nullptr where there is none.
[[nodiscard]] const ProgrammeSet *likeliestSet(const Page &page, const QList<ProgrammeSet> &sets,
                                               const QString &chosen);

/// Gives the sections without a title of the page's own the names of @p set, where there are as many; else
/// numbers. All are marked as usual.
void nameSections(CategoryDraft &draft, const ProgrammeSet *set);
