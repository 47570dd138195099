#pragma once

#include "model/categorydraft.h"

// What a drafting begins with where no page is read.

/// One section and one question, ready to be written over. The edition is the year of @p today.
[[nodiscard]] CategoryDraft draftWithoutPage(const QDate &today);

/// A category as it is, to be changed: answers keep their questions.
[[nodiscard]] CategoryDraft draftToChange(const Category &category);
