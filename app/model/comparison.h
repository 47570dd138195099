#pragma once

#include <QList>
#include <QString>

/// A stretch of text that an earlier and a later text share, or that only one of them has.
struct ComparedPiece
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< never empty
    bool operator==(const ComparedPiece &) const = default;
};

/// Two texts in one: what is Same or Removed is the earlier one to the letter, what is Same or Added the
/// later one. Neighbours differ in kind, and what was removed stands before what came in its place.
using Comparison = QList<ComparedPiece>;

/// A place where the two texts differ. Positions count through all pieces of the comparison.
struct Change
{
    qsizetype at = 0;
    QString removed;
    QString added;

    [[nodiscard]] qsizetype length() const { return removed.size() + added.size(); }
    bool operator==(const Change &) const = default;
};

[[nodiscard]] QList<Change> changesOf(const Comparison &comparison);
[[nodiscard]] QString earlierText(const Comparison &comparison);
[[nodiscard]] QString laterText(const Comparison &comparison);
/// The later text with a passage as it was before: what was removed of the @p length characters from @p at on
/// is there again, what was added of them is gone.
[[nodiscard]] QString withPassageBack(const Comparison &comparison, qsizetype at, qsizetype length);
