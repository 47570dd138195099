#include "storage/workspacehistory.h"

#include "storage/connection.h"
#include "storage/revisionstore.h"
#include "storage/workspace_p.h"

WorkspaceHistory::WorkspaceHistory(Workspace::Private &workspace)
    : m_workspace(workspace)
{}

WorkspaceHistory Workspace::history()
{
    return WorkspaceHistory(*d);
}

Result<QList<RevisionSummary>> WorkspaceHistory::timeline(const EntryId &entry, const QuestionId &question)
{
    return m_workspace.read<QList<RevisionSummary>>(
        [&] { return RevisionStore(*m_workspace.connection).history(entry, question); });
}

Result<Revision> WorkspaceHistory::revision(const RevisionId &id)
{
    return m_workspace.read<Revision>([&] { return RevisionStore(*m_workspace.connection).load(id); });
}

Result<QList<Revision>> WorkspaceHistory::snapshot(const SnapshotId &id)
{
    return m_workspace.read<QList<Revision>>(
        [&] { return RevisionStore(*m_workspace.connection).snapshot(id); });
}

Result<QList<EmptiedAnswer>> WorkspaceHistory::emptiedAnswers()
{
    return m_workspace.read<QList<EmptiedAnswer>>(
        [&] { return RevisionStore(*m_workspace.connection).emptiedAnswers(); });
}
