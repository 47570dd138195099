#pragma once

#include "model/submissionproof.h"
#include "storage/workspace.h"

#include <QByteArray>

/// What an open workspace holds of sending: what was prepared and sent, how that went, and the proofs. Lives
/// no longer than the workspace.
class WorkspaceOutbox final
{
public:
    explicit WorkspaceOutbox(Workspace::Private &workspace);

    /// Stores a submission in state Frozen with its files, and the answers as they were submitted in their
    /// history. Refused while another of the same entry is unfinished, where the bytes of a file are not all
    /// there, and where what it supersedes has not arrived.
    [[nodiscard]] Result<> freeze(const Submission &submission, const QList<Revision> &submitted = {});
    /// Stores the changing part: state, trouble, detail, failures, unclear, taken, waitUntil, receipt;
    /// and journals the step. Its files have a journal of their own.
    [[nodiscard]] Result<> recordStep(const Submission &submission);
    /// Stores how far one file of a submission has come: state, upload, acknowledged, restarts.
    [[nodiscard]] Result<> recordUpload(const SubmissionId &id, const SentFile &file);

    [[nodiscard]] Result<Submission> submission(const SubmissionId &id);
    [[nodiscard]] Result<std::optional<Submission>> latestSubmission(const EntryId &entry);
    /// All versions that can be read, newest first.
    [[nodiscard]] Result<QList<Submission>> submissions(const EntryId &entry);
    [[nodiscard]] Result<QList<Submission>> unfinishedSubmissions();
    [[nodiscard]] Result<QList<SubmissionStep>> journal(const SubmissionId &id);

    /// Keeps a file whose bytes were put into the workspace before (WorkspaceFiles::putChunks()).
    /// @p sha256 is the digest itself, 32 bytes.
    [[nodiscard]] Result<> addProof(const SubmissionId &id, const QString &name, const QByteArray &sha256);
    /// In the order in which they were added.
    [[nodiscard]] Result<QList<SubmissionProof>> proofs(const SubmissionId &id);

    /// JSON; empty where none was saved.
    [[nodiscard]] Result<QByteArray> pastePlan(const CategoryId &category);
    /// An empty @p json forgets it.
    [[nodiscard]] Result<> savePastePlan(const CategoryId &category, const QByteArray &json);

private:
    Workspace::Private &m_workspace;
};
