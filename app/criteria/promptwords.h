#pragma once

#include <QStringList>

/// The words of a text for a comparison: without case, accents, punctuation and apostrophes. Signs that mean
/// something, as "%" and "£" do, are words, and so is each letter of a script that sets no spaces.
[[nodiscard]] QStringList promptWords(const QString &text);
