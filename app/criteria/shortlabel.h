#pragma once

#include <QString>

/// A label for a list, made from a question's prompt: its first sentence, cut between words at 40 characters.
[[nodiscard]] QString shortLabelOf(const QString &prompt);
