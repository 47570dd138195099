#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/tally.h"

#include <QString>

/// The entry for reading: title, details, then each section with its questions, answers and counts.
[[nodiscard]] QString plainText(const Category &category, const Entry &entry, const Tally &tally);
