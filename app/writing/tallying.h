#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/tally.h"

/// Counts every answer, section and the whole entry by the category's rule. A section's and the entry's sizes
/// are the sums over their answers; details count for themselves alone.
[[nodiscard]] Tally tallyOf(const Category &category, const Entry &entry);
