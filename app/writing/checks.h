#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/finding.h"
#include "model/tally.h"

#include <QList>

/// Everything the checks have to say: what must be fixed first, then in the order of the category: details,
/// each section and its questions, the entry, files, declarations. The tally is the entry's own, from
/// tallyOf().
[[nodiscard]] QList<Finding> checkEntry(const Category &category, const Entry &entry, const Tally &tally);
