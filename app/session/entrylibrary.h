#pragma once

#include "model/bincontents.h"
#include "model/category.h"
#include "model/clock.h"
#include "model/entry.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>

class CategoryLibrary;
class StorageThread;
struct LoadedCategory;

/// An entry with the category it was begun in, as the workspace keeps both.
struct OpenedEntry
{
    Category category;
    Entry entry;
};

/// All entries of the workspace, and what can be done with an entry as a whole.
class EntryLibrary final : public QObject
{
    Q_OBJECT

public:
    EntryLibrary(StorageThread &storage, Clock clock, QObject *parent = nullptr);

    /// Reads the list again; changed() follows, or failed().
    void refresh();
    /// The list as it was read last, latest change first, all shelves.
    [[nodiscard]] const QList<EntrySummary> &entries() const { return m_entries; }
    [[nodiscard]] const EntrySummary *find(const EntryId &id) const;

    [[nodiscard]] QFuture<Result<QList<EntrySummary>>> list();
    [[nodiscard]] QFuture<Result<EntryId>> create(const LoadedCategory &category, const QString &title);
    [[nodiscard]] QFuture<Result<OpenedEntry>> load(const EntryId &id);
    [[nodiscard]] QFuture<Result<>> rename(const EntryId &id, const QString &title);
    [[nodiscard]] QFuture<Result<EntryId>> duplicate(const EntryId &id, const QString &title);
    [[nodiscard]] QFuture<Result<>> move(const EntryId &id, Shelf shelf);

    /// The answers that stand empty and had a text, of all entries that are not in the bin.
    [[nodiscard]] QFuture<Result<QList<EmptiedAnswer>>> emptiedAnswers();
    /// Puts the last text of an answer back. Not for an entry that a session has open: that would write over
    /// it.
    [[nodiscard]] QFuture<Result<>> bringBack(const EmptiedAnswer &emptied);

    /// Deletes the entries for ever, from the bytes of the workspace: all of them or none.
    [[nodiscard]] QFuture<Result<>> purge(const QList<EntryId> &ids);
    /// The same for all that is kept of an answer that stands empty.
    [[nodiscard]] QFuture<Result<>> purgeAnswer(const EntryId &entry, const QuestionId &question);

signals:
    void changed();
    void failed(const Error &error);

private:
    StorageThread &m_storage;
    Clock m_clock;
    QList<EntrySummary> m_entries;
};
