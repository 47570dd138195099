#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"

#include <QFuture>

class StorageThread;
struct LoadedCategory;
struct OpenedEntry;

/// An answer that can be copied.
struct CopySource
{
    QuestionId id;
    QString label; ///< of its question, in a word or two
    QString text;
    bool operator==(const CopySource &) const = default;
};

/// A question or detail of the other category.
struct CopyTarget
{
    QuestionId id;
    QString section; ///< its title; empty for a detail
    QString label;
    QString wording;
    QuestionId proposed; ///< the source; empty where none is alike enough
    bool operator==(const CopyTarget &) const = default;
};

/// What of an entry can go into an entry of another category. The title is not among it.
struct CopyPlan
{
    QList<CopySource> sources; ///< in the order of the entry's form
    QList<CopyTarget> targets; ///< in the order of the other form
    bool operator==(const CopyPlan &) const = default;
};

/// The source of each target that gets one.
using CopyChoice = QHash<QuestionId, QuestionId>;

/// Details go by their id, questions by likeness.
[[nodiscard]] CopyPlan planCopy(const OpenedEntry &from, const Category &into);
[[nodiscard]] CopyChoice proposalOf(const CopyPlan &plan);
/// Sentences on what would be over a limit of the other category.
[[nodiscard]] QStringList overLimits(const OpenedEntry &from, const Category &into, const CopyChoice &choice);

/// The files of an entry, by whether the other category has a place that takes them.
struct CopiedFiles
{
    QList<Attachment> along;
    QList<Attachment> left;
};
[[nodiscard]] CopiedFiles filesToCopy(const Entry &from, const Category &into);

/// Begins a new entry in @p into with texts and notes of @p from, which stays as it is, and with the files
/// that it takes. Each text has a revision that says where it came from.
[[nodiscard]] QFuture<Result<EntryId>> copyInto(StorageThread &storage, const OpenedEntry &from,
                                                const LoadedCategory &into, const QString &title,
                                                const CopyChoice &choice, const QDateTime &now);
