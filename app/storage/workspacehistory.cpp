#include "storage/connection.h"
#include "storage/revisionstore.h"
#include "storage/submissionstore.h"
#include "storage/workspace_p.h"

Result<QList<RevisionSummary>> Workspace::history(const EntryId &entry, const QuestionId &question)
{
    return d->read<QList<RevisionSummary>>(
        [&] { return RevisionStore(*d->connection).history(entry, question); });
}

Result<Revision> Workspace::revision(const RevisionId &id)
{
    return d->read<Revision>([&] { return RevisionStore(*d->connection).load(id); });
}

Result<QList<Revision>> Workspace::snapshot(const SnapshotId &id)
{
    return d->read<QList<Revision>>([&] { return RevisionStore(*d->connection).snapshot(id); });
}

Result<QList<EmptiedAnswer>> Workspace::emptiedAnswers()
{
    return d->read<QList<EmptiedAnswer>>([this] { return RevisionStore(*d->connection).emptiedAnswers(); });
}

Result<> Workspace::freeze(const Submission &submission, const QList<Revision> &submitted)
{
    return d->write([&] {
        const QDateTime now = d->clock();
        return SubmissionStore(*d->connection).freeze(submission, now).and_then([&] {
            return RevisionStore(*d->connection)
                .keep(submission.entry, submitted, d->options.authorship, now);
        });
    });
}
