#pragma once

#include <QString>

/// How much two prompts are alike, from 0 (no word in common) to 1 (the same words in the same order),
/// whatever their case, punctuation and spaces. Takes time proportional to their lengths.
[[nodiscard]] double likeness(const QString &one, const QString &other);
