#pragma once

#include "model/broughtback.h"
#include "model/clock.h"
#include "model/endpoint.h"
#include "model/result.h"
#include "model/revision.h"
#include "model/searchhit.h"
#include "model/submission.h"
#include "model/submissionstep.h"
#include "model/workspacecondition.h"
#include "model/workspaceoptions.h"
#include "storage/storedentry.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class WorkspaceBackup;
class WorkspaceFiles;
class WorkspaceHistory;
class WorkspaceOutbox;
struct CategoryChange;
struct EntryRows;

/// The workspace file: every draft, in one SQLite database (design: architecture §4).
/// Made, used and destroyed on one thread. Each writing function is one transaction: when it returns without
/// an error, what was given survives a power cut.
class Workspace
{
public:
    /// Opens @p path, or creates it with its folder (0700, file 0600). Checks header, lock, version and
    /// integrity. A damaged file is kept, and what can be read of it is put into a new one in its place.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Clock clock,
                                                                 const WorkspaceOptions &options = {});
    ~Workspace();

    [[nodiscard]] const WorkspaceCondition &condition() const;

    /// All entries on all shelves, latest change first.
    [[nodiscard]] Result<QList<EntrySummary>> entries();
    [[nodiscard]] Result<StoredEntry> entry(const EntryId &id);
    /// @p summary gives what the list shows of the entry's category: title, closing date, totals.
    /// @p revisions are the beginning of its history. Its files are attached elsewhere already.
    [[nodiscard]] Result<> createEntry(const StoredEntry &stored, const EntrySummary &summary,
                                       const QList<Revision> &revisions = {});
    [[nodiscard]] Result<> saveChanges(const EntryChanges &changes);
    [[nodiscard]] Result<> renameEntry(const EntryId &id, const QString &title);
    /// A second entry with the same answers, notes and files, nothing agreed to and nothing sent.
    [[nodiscard]] Result<> duplicateEntry(const EntryId &id, const EntryId &copy, const QString &title);
    [[nodiscard]] Result<> moveEntry(const EntryId &id, Shelf shelf);
    /// Moves an entry to another edition of its category and returns the change that undoes that. Refused
    /// while it is on its way to an endpoint.
    [[nodiscard]] Result<CategoryChange> changeCategory(const CategoryChange &change);
    /// An entry of a backup: itself where it is here no more, else as @p copy under @p copyTitle. Attached
    /// are those of its files whose chunks are there.
    [[nodiscard]] Result<BroughtBack> bringBack(const EntryRows &rows, const EntryId &copy,
                                                const QString &copyTitle);

    /// What the answers were before.
    [[nodiscard]] WorkspaceHistory history();
    /// What is attached to the entries.
    [[nodiscard]] WorkspaceFiles files();
    /// What was prepared and sent.
    [[nodiscard]] WorkspaceOutbox outbox();
    /// A copy made in steps, between which saves go on.
    [[nodiscard]] WorkspaceBackup backup();

    /// The best places first, at most @p most. The last word may be the beginning of one.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &words, int most);
    /// Takes what was changed into the search index, for about @p atMost; whether nothing is left to do.
    [[nodiscard]] Result<bool> updateSearchIndex(std::chrono::milliseconds atMost);

    /// Removes the entries, their history, their files and their words in the search index from the bytes of
    /// the file: all of them or none. There is no way back. Receipts of what was sent stay.
    [[nodiscard]] Result<> purgeEntries(const QList<EntryId> &ids);
    /// The same for all that is kept of one answer that stands empty.
    [[nodiscard]] Result<> purgeAnswer(const EntryId &entry, const QuestionId &question);

    /// A complete second workspace at @p path, which must not exist yet. It appears whole or not at all.
    [[nodiscard]] Result<> copyTo(const QString &path);

    [[nodiscard]] Result<QList<Endpoint>> endpoints();
    [[nodiscard]] Result<> saveEndpoint(const Endpoint &endpoint);
    [[nodiscard]] Result<> removeEndpoint(const EndpointId &id);

    /// Forgets the open mark and lets go of the file, as the destructor does.
    void close();

    class Private; ///< known to the parts of the workspace alone

private:
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
