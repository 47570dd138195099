#pragma once

/// Sums that stand in a list of entries, kept beside the answers they are taken from.
struct EntryTotals
{
    int questions = 0;
    int answered = 0;
    int words = 0;
    int scopesOver = 0; ///< questions, sections and the entry itself that are over a limit
    bool operator==(const EntryTotals &) const = default;
};

/// Everything is answered and nothing is over a limit. Of files and declarations the sums know nothing.
[[nodiscard]] inline bool isComplete(const EntryTotals &totals)
{
    return totals.questions > 0 && totals.answered >= totals.questions && totals.scopesOver == 0;
}
