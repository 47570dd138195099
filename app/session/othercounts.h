#pragma once

#include "model/entry.h"
#include "model/section.h"

#include <utility>

/// The fewest and the most words that other counters may show for a section's answers together.
[[nodiscard]] std::pair<int, int> otherCounts(const Section &section, const Entry &entry);
