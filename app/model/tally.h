#pragma once

#include "model/entry.h"
#include "model/id.h"
#include "model/limit.h"

#include <QHash>

#include <algorithm>
#include <optional>

/// How long the text in one scope is, and how that stands to the scope's limit.
struct Measure
{
    int words = 0;
    int size = 0; ///< in the limit's unit; the words where there is no limit
    std::optional<Limit> limit;

    /// By how much the text is over its limit, in the limit's unit; 0 if it is not.
    [[nodiscard]] int over() const { return limit && limit->most > 0 ? std::max(0, size - limit->most) : 0; }
    /// How much is missing to the fewest, in the limit's unit; 0 if nothing is.
    [[nodiscard]] int missing() const { return limit ? std::max(0, limit->fewest - size) : 0; }

    bool operator==(const Measure &) const = default;
};

/// Everything counted in an entry, by the category's rule.
struct Tally
{
    QHash<QuestionId, Measure> answers; ///< every question and detail
    QHash<SectionId, Measure> sections;
    Measure entry; ///< over the answers of all sections
    EntryTotals totals;

    bool operator==(const Tally &) const = default;
};
