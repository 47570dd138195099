#pragma once

#include "model/entry.h"

/// Whether nothing is written for a question or detail: white space is not an answer.
[[nodiscard]] inline bool isBlank(const Entry &entry, const QuestionId &id)
{
    return textOf(entry, id).trimmed().isEmpty();
}
