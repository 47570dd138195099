#pragma once

#include "model/comparison.h"
#include "model/countingrule.h"

/// What the history shows of two texts, and the words that say it to people.

/// The differences of an earlier and a later text, word by word.
[[nodiscard]] Comparison comparisonOf(const QString &earlier, const QString &later);

/// "12 words added, 5 words removed, in 2 places."
[[nodiscard]] QString wordingOf(const Comparison &comparison, const CountingRule &rule);
/// "Removed: ‘eleven’. Added: ‘twelve’." White space is named, for it cannot be seen or heard.
[[nodiscard]] QString wordingOf(const Change &change);
