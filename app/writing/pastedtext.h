#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/pasteplan.h"
#include "model/tally.h"

/// What is copied for one field of a form: the answers that it takes, joined by blank lines, in the form's
/// style and without white space around them. Answers that are empty are left out, with their questions.
[[nodiscard]] QString pastedText(const PasteField &field, const PasteStyle &style, const Category &category,
                                 const Entry &entry);

/// A text in a form's style.
[[nodiscard]] QString inStyle(const QString &text, const PasteStyle &style);

/// How long such a text is as the form counts, beside the field's limit.
[[nodiscard]] Measure measureOf(const QString &pasted, const PasteField &field, const PastePlan &plan,
                                const Category &category);
