#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/tally.h"

/// Counts every answer, section and the whole entry by the category's rule.
[[nodiscard]] Tally tallyOf(const Category &category, const Entry &entry);
