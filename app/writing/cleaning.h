#pragma once

#include <QString>

/// Pasted text as an answer keeps it: plain, NFC, "\n" line ends, ordinary spaces, no invisible characters,
/// never more than two blank lines together. Curly quotes, dashes and tabs stay as they are.
/// No word is lost: what is taken out never shows. Cleaning cleaned text changes nothing.
[[nodiscard]] QString cleanedText(const QString &pasted);
