#pragma once

#include "model/block.h"
#include "model/category.h"
#include "model/entry.h"
#include "model/tally.h"

#include <QString>

/// The entry for reading: title, details, then each section with its questions, answers and counts. Lines end
/// in "\n", the last one too. Answers stand as they were written, with one blank line between paragraphs.
[[nodiscard]] QString plainText(const Category &category, const Entry &entry, const Tally &tally);
/// The same of any document.
[[nodiscard]] QString plainText(const Blocks &blocks);
