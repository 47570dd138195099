#pragma once

#include "model/bincontents.h"
#include "storage/workspace.h"

/// What the answers of an open workspace were before. Lives no longer than the workspace.
class WorkspaceHistory final
{
public:
    explicit WorkspaceHistory(Workspace::Private &workspace);

    /// The timeline of one answer or detail, newest first, without the texts.
    [[nodiscard]] Result<QList<RevisionSummary>> timeline(const EntryId &entry, const QuestionId &question);
    [[nodiscard]] Result<Revision> revision(const RevisionId &id);
    /// All answers that were kept together.
    [[nodiscard]] Result<QList<Revision>> snapshot(const SnapshotId &id);
    [[nodiscard]] Result<QList<EmptiedAnswer>> emptiedAnswers();

private:
    Workspace::Private &m_workspace;
};
