#pragma once

#include "model/attachment.h"
#include "model/entrytotals.h"
#include "model/id.h"
#include "model/revision.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

enum class AnswerState {
    Empty,
    Started,
    Done, ///< not empty, and its writer has ticked it
};

/// What the writer has put down for one question or detail.
struct Answer
{
    QString text;
    QString notes;       ///< for the writer alone, never sent
    bool done = false;   ///< ticked by the writer
    QStringList covered; ///< those of the question's points that are ticked
    bool operator==(const Answer &) const = default;
};

[[nodiscard]] AnswerState stateOf(const Answer &answer);

/// Where an entry is kept.
enum class Shelf { Current, Archived, Bin };

/// An award entry being drafted.
struct Entry
{
    EntryId id;
    CategoryId category;
    QString edition;
    QString title; ///< is also the detail "project-title"
    Shelf shelf = Shelf::Current;
    QHash<QuestionId, Answer> answers; ///< of questions and details; absent is empty
    QSet<DeclarationId> agreed;
    QList<Attachment> files; ///< filled in where a whole entry is opened
    QDateTime createdAt;
    QDateTime changedAt;
    bool operator==(const Entry &) const = default;
};

/// The text of a question or detail; the title for the detail "project-title".
[[nodiscard]] QString textOf(const Entry &entry, const QuestionId &id);
/// Sets what textOf() returns.
void setTextOf(Entry &entry, const QuestionId &id, const QString &text);

enum class SubmissionState;

/// One row of the list of entries.
struct EntrySummary
{
    EntryId id;
    CategoryId category;
    QString edition;
    QString categoryTitle;
    QString title;
    Shelf shelf = Shelf::Current;
    EntryTotals totals;
    bool mustBeFixed = false; ///< the checks stop Submit; known where the sums alone do not say so
    QDateTime closes;         ///< invalid where no deadline is known
    QDateTime createdAt;
    QDateTime changedAt;
    QString lastTouched; ///< short label of the question that was changed last; may be empty
    std::optional<SubmissionState> submission; ///< of the latest submission
    bool filesWait = false; ///< files that follow it stand still until a person lets them go on
    QString receiptReference;
    bool operator==(const EntrySummary &) const = default;
};

/// All that one autosave writes, in one transaction.
struct EntryChanges
{
    EntryId entry;
    std::optional<QString> title;
    QHash<QuestionId, Answer> answers; ///< only those that changed
    std::optional<QSet<DeclarationId>> agreed;
    QList<Revision> revisions; ///< to be kept beside the change, in their order
    EntryTotals totals;        ///< of the whole entry after the change
    QString lastTouched;

    [[nodiscard]] bool isEmpty() const
    {
        return !title && answers.isEmpty() && !agreed && revisions.isEmpty();
    }
    bool operator==(const EntryChanges &) const = default;
};

[[nodiscard]] QString nameOf(AnswerState state);
[[nodiscard]] QString nameOf(Shelf shelf);
[[nodiscard]] std::optional<Shelf> shelfNamed(QStringView name);
