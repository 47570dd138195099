#pragma once

#include "model/block.h"
#include "model/category.h"
#include "model/entry.h"
#include "model/tally.h"

/// The entry for reading, in the order of its category: title, category and programme, details, then each
/// section with its length and its questions. What is not written yet is said to be so.
[[nodiscard]] Blocks entryBlocks(const Category &category, const Entry &entry, const Tally &tally);
