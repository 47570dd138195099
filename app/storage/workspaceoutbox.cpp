#include "storage/workspaceoutbox.h"

#include "storage/connection.h"
#include "storage/pasteplanstore.h"
#include "storage/proofstore.h"
#include "storage/revisionstore.h"
#include "storage/sentfilestore.h"
#include "storage/submissionstore.h"
#include "storage/workspace_p.h"

WorkspaceOutbox::WorkspaceOutbox(Workspace::Private &workspace)
    : m_workspace(workspace)
{}

WorkspaceOutbox Workspace::outbox()
{
    return WorkspaceOutbox(*d);
}

Result<> WorkspaceOutbox::freeze(const Submission &submission, const QList<Revision> &submitted)
{
    return m_workspace.write([&] {
        const Connection &connection = *m_workspace.connection;
        const QDateTime now = m_workspace.clock();
        return SubmissionStore(connection).freeze(submission, now).and_then([&] {
            return RevisionStore(connection)
                .keep(submission.entry, submitted, m_workspace.options.authorship, now);
        });
    });
}

Result<> WorkspaceOutbox::recordStep(const Submission &submission)
{
    return m_workspace.write(
        [&] { return SubmissionStore(*m_workspace.connection).record(submission, m_workspace.clock()); });
}

Result<> WorkspaceOutbox::recordUpload(const SubmissionId &id, const SentFile &file)
{
    return m_workspace.write([&] { return SentFileStore(*m_workspace.connection).record(id, file); });
}

Result<Submission> WorkspaceOutbox::submission(const SubmissionId &id)
{
    return m_workspace.read<Submission>([&] { return SubmissionStore(*m_workspace.connection).find(id); });
}

Result<std::optional<Submission>> WorkspaceOutbox::latestSubmission(const EntryId &entry)
{
    return m_workspace.read<std::optional<Submission>>(
        [&] { return SubmissionStore(*m_workspace.connection).latestOf(entry); });
}

Result<QList<Submission>> WorkspaceOutbox::submissions(const EntryId &entry)
{
    return m_workspace.read<QList<Submission>>(
        [&] { return SubmissionStore(*m_workspace.connection).allOf(entry); });
}

Result<QList<Submission>> WorkspaceOutbox::unfinishedSubmissions()
{
    return m_workspace.read<QList<Submission>>(
        [this] { return SubmissionStore(*m_workspace.connection).unfinished(); });
}

Result<QList<SubmissionStep>> WorkspaceOutbox::journal(const SubmissionId &id)
{
    return m_workspace.read<QList<SubmissionStep>>(
        [&] { return SubmissionStore(*m_workspace.connection).journal(id); });
}

Result<> WorkspaceOutbox::addProof(const SubmissionId &id, const QString &name, const QByteArray &sha256)
{
    return m_workspace.write(
        [&] { return ProofStore(*m_workspace.connection).add(id, name, sha256, m_workspace.clock()); });
}

Result<QList<SubmissionProof>> WorkspaceOutbox::proofs(const SubmissionId &id)
{
    return m_workspace.read<QList<SubmissionProof>>(
        [&] { return ProofStore(*m_workspace.connection).list(id); });
}

Result<QByteArray> WorkspaceOutbox::pastePlan(const CategoryId &category)
{
    return m_workspace.read<QByteArray>(
        [&] { return PastePlanStore(*m_workspace.connection).load(category); });
}

Result<> WorkspaceOutbox::savePastePlan(const CategoryId &category, const QByteArray &json)
{
    return m_workspace.write(
        [&] { return PastePlanStore(*m_workspace.connection).save(category, json, m_workspace.clock()); });
}
