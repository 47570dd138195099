#pragma once

#include <QString>

/// Pasted text as an answer keeps it: plain, NFC, "\n" line ends, ordinary spaces, no invisible characters.
/// No word is lost: what is taken out never shows.
[[nodiscard]] QString cleanedText(const QString &pasted);
