#pragma once

#include "model/categorydraft.h"

/// What stands between a draft and a category that can be used.
struct DraftVerdict
{
    int sections = 0;
    int questions = 0;
    int unsure = 0; ///< parts that a person should look at
    /// Whole sentences: no title, no questions, an empty section, two equal titles. None: it can be used.
    QStringList obstacles;
    bool operator==(const DraftVerdict &) const = default;
};

[[nodiscard]] DraftVerdict verdictOf(const CategoryDraft &draft);
