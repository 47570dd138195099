#pragma once

#include "model/category.h"
#include "model/editionchange.h"
#include "model/entry.h"
#include "model/finding.h"
#include "model/tally.h"

/// A question or detail of both editions, with the answer as it will stand.
struct PlannedAnswer
{
    QuestionChange change;
    QString text;
    QString notes;
    QString over; ///< a sentence where the answer is over a limit of the newer edition, else empty
    bool operator==(const PlannedAnswer &) const = default;
};

/// What a move to another edition makes of an entry, as it is shown before anything is done.
struct EditionPlan
{
    QList<PlannedAnswer> answers; ///< in the order of compareEditions()
    QList<SharedLimitChange> limits;
    QStringList overLimits; ///< sentences: answers, sections and the entry over a limit of the newer one
    EntryTotals totals;
    bool operator==(const EditionPlan &) const = default;
};

/// The ids that answers and agreements go on under; those that keep theirs are not among them.
struct MovedIds
{
    QHash<QuestionId, QuestionId> questions;
    QHash<DeclarationId, DeclarationId> declarations;
    bool operator==(const MovedIds &) const = default;
};

/// An answer whose question is gone keeps its id. Where @p after asks another question under that id it gets
/// one that no category file can have, so that it never passes for an answer to that one. Agreements to a
/// declaration whose words have changed do the same.
[[nodiscard]] MovedIds idsAfterMove(const Category &before, const Entry &entry, const Category &after);
/// @p back undoes a move of an entry that has been written in since: what stands under an id that is wanted
/// back gets one that no category file can have. @p edition is the one that is left.
[[nodiscard]] MovedIds idsAfterUndo(MovedIds back, const Entry &entry, const QString &edition);
[[nodiscard]] Entry withIds(Entry entry, const MovedIds &ids);

[[nodiscard]] EditionPlan planMove(const Category &before, const Entry &entry, const Category &after);

/// Whether both are the same to an entrant, wherever and whenever they were read.
[[nodiscard]] bool isTheSame(Category one, Category other);
/// Whether @p newer bears the edition of @p category and is not the same any more.
[[nodiscard]] bool isRevisionOf(const Category &newer, const Category &category);

/// Stands among the agreements of an entry of @p category that its writer keeps on the edition it has.
[[nodiscard]] DeclarationId stayingWithout(const Category &newer, const Category &category);

/// Answers with text or notes to questions that @p category does not ask, in the order of their ids.
[[nodiscard]] QList<QuestionId> answersWithoutQuestion(const Entry &entry, const Category &category);
