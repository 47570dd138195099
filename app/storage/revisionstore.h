#pragma once

#include "model/bincontents.h"
#include "storage/workspace.h"

class Connection;

/// The statements on the history of answers. The writing one expects to be in a transaction.
class RevisionStore final
{
public:
    explicit RevisionStore(const Connection &connection);

    /// Adds @p revisions in their order, as @p by. One that is there already is left as it is, and what only
    /// says again what the newest one of its answer says is left out where nobody asked for it.
    [[nodiscard]] Result<> keep(const EntryId &entry, const QList<Revision> &revisions, const Authorship &by,
                                const QDateTime &now) const;
    [[nodiscard]] Result<QList<RevisionSummary>> history(const EntryId &entry,
                                                         const QuestionId &question) const;
    [[nodiscard]] Result<Revision> load(const RevisionId &id) const;
    [[nodiscard]] Result<QList<Revision>> snapshot(const SnapshotId &id) const;
    [[nodiscard]] Result<QList<EmptiedAnswer>> emptiedAnswers() const;

private:
    [[nodiscard]] Result<> add(const EntryId &entry, const Revision &revision, const Authorship &by,
                               const QDateTime &now) const;
    [[nodiscard]] Result<QList<Revision>> read(const QString &condition, const QString &id) const;

    const Connection &m_connection;
};

/// Over a revision's text and notes, as they are told apart: a byte 0xff, which UTF-8 never has, lies between
/// them.
[[nodiscard]] QByteArray revisionSha256(const QByteArray &text, const QByteArray &notes);
