#pragma once

#include "model/categorydraft.h"

/// The category that a draft makes: ids are given where there are none, limits go to where they hold.
[[nodiscard]] Category categoryOf(const CategoryDraft &draft);

/// The draft of a category that is to be changed: its ids stay, so that answers keep their questions.
[[nodiscard]] CategoryDraft draftOf(const Category &category);

/// "Trust of the Year" as part of an id: "trust-of-the-year". Letters without a Latin base are left out, and
/// words after 45 characters.
[[nodiscard]] QString slugOf(const QString &text);
