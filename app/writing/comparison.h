#pragma once

#include "model/comparison.h"

/// What was taken out of @p before and put in to make @p after: paragraphs are compared first, then the
/// sentences and words of those that changed. Where two stretches have little in common, or are too long to
/// be compared word by word, the one stands whole for the other.
[[nodiscard]] Comparison compareTexts(const QString &before, const QString &after);
