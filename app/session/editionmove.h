#pragma once

#include "model/category.h"
#include "model/editionchange.h"
#include "model/entry.h"
#include "model/result.h"

#include <QFuture>

#include <memory>

class CategoryLibrary;
class StorageThread;
struct CategoryChange;
struct LoadedCategory;

/// What takes a move back.
struct EditionUndo
{
    Entry after;             ///< as it was when it had been moved
    Category category;       ///< that it was moved to
    bool isRevision = false; ///< of the edition that it was in
    std::shared_ptr<const CategoryChange> back;
};

/// An answer to a question that the entry's edition does not ask.
struct UnaskedAnswer
{
    QuestionId id;
    QString wording; ///< the question as it was asked; empty where that is not known
    QString text;
    QString notes;
    bool operator==(const UnaskedAnswer &) const = default;
};

/// What the library has in place of the category of an entry: its newest edition, where that is a later one,
/// and its own edition, where that was changed since.
[[nodiscard]] QList<const LoadedCategory *> newerEditions(const CategoryLibrary &library,
                                                          const Category &category);
/// The first of them, or nullptr.
[[nodiscard]] const LoadedCategory *newerEdition(const CategoryLibrary &library, const Category &category);

/// Moves an entry to another edition of its category, with a revision of every answer before. Not for an
/// entry that a session has open: that would write over it.
[[nodiscard]] QFuture<Result<EditionUndo>> moveToEdition(StorageThread &storage, const EntryId &id,
                                                         const LoadedCategory &newer, const QDateTime &now);
/// Puts it back. What was written since goes along.
[[nodiscard]] QFuture<Result<>> undoMove(StorageThread &storage, const EditionUndo &undo);

[[nodiscard]] QFuture<Result<QList<UnaskedAnswer>>> unaskedAnswers(StorageThread &storage, const EntryId &id);
