#pragma once

#include <QString>

/// How much two prompts are alike, from 0 (no word, nor the beginning of one, in common) to 1 (the same words
/// in the same order), whatever their case, accents, punctuation and spaces. Order counts a little, short
/// words less than long ones. Takes time nearly proportional to their lengths.
[[nodiscard]] double likeness(const QString &one, const QString &other);
