#pragma once

#include "model/clock.h"
#include "model/endpoint.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/submission.h"
#include "model/submissionstep.h"
#include "model/workspacecondition.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

/// What a new entry or a loaded one is made of: the entry and the category file it was begun with.
struct StoredEntry
{
    Entry entry;
    QByteArray categoryJson; ///< byte for byte, so that the entry outlives its category file
};

/// The workspace file: every draft, in one SQLite database (design: architecture §4).
/// Made, used and destroyed on one thread. Each writing function is one transaction: when it returns without
/// an error, what was given survives a power cut.
class Workspace
{
public:
    /// Opens @p path, or creates it with its folder (0700, file 0600). Checks header, lock, version and
    /// integrity.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Clock clock);
    ~Workspace();

    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] const WorkspaceCondition &condition() const;

    /// All entries on all shelves, latest change first.
    [[nodiscard]] Result<QList<EntrySummary>> entries();
    [[nodiscard]] Result<StoredEntry> entry(const EntryId &id);
    /// @p summary gives what the list shows of the entry's category: title, closing date, totals.
    [[nodiscard]] Result<> createEntry(const StoredEntry &stored, const EntrySummary &summary);
    [[nodiscard]] Result<> saveChanges(const EntryChanges &changes);
    [[nodiscard]] Result<> renameEntry(const EntryId &id, const QString &title);
    /// A second entry with the same answers and notes, nothing agreed to and nothing sent.
    [[nodiscard]] Result<> duplicateEntry(const EntryId &id, const EntryId &copy, const QString &title);
    [[nodiscard]] Result<> moveEntry(const EntryId &id, Shelf shelf);

    [[nodiscard]] Result<QList<Endpoint>> endpoints();
    [[nodiscard]] Result<> saveEndpoint(const Endpoint &endpoint);
    [[nodiscard]] Result<> removeEndpoint(const EndpointId &id);

    /// Stores a submission in state Frozen. Refused while another of the same entry is unfinished.
    [[nodiscard]] Result<> freeze(const Submission &submission);
    /// Stores the changing part: state, trouble, detail, failures, unclear, taken, waitUntil, receipt;
    /// and journals the step.
    [[nodiscard]] Result<> recordStep(const Submission &submission);
    [[nodiscard]] Result<std::optional<Submission>> latestSubmission(const EntryId &id);
    [[nodiscard]] Result<QList<Submission>> unfinishedSubmissions();
    [[nodiscard]] Result<QList<SubmissionStep>> journal(const SubmissionId &id);

    /// Forgets the open mark and lets go of the file. Called by the destructor where it was not called
    /// before.
    void close();

private:
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
