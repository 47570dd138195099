#pragma once

#include "model/categorydraft.h"
#include "model/programmeset.h"

/// Gives the sections what @p set has for their titles, in place of what another set gave: limits, where the
/// page prints none for anything, and meanings, below a title that is usual too and has none from the page.
/// What the page or a person says stays. nullptr takes away what is usual.
void giveUsualContents(CategoryDraft &draft, const ProgrammeSet *set);

/// What a section means in its set of names, and not on the page.
[[nodiscard]] bool isUsualMeaning(const DraftPart &part);
