#pragma once

#include <QString>

/// Pasted text as an answer keeps it: plain and without invisible characters.
[[nodiscard]] QString cleanedPaste(const QString &pasted);
