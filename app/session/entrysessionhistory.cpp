#include "session/entrysession.h"
#include "session/storagethread.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"

void EntrySession::keepSnapshot(const QuestionId &id, const QString &name)
{
    Revision revision = m_keeper.keep(answerTextOf(m_entry, id), RevisionCause::Snapshot);
    revision.about.name = name;
    keep(revision);
    flush();
}

void EntrySession::keepWholeSnapshot(const QString &name)
{
    const QList<Revision> all = revisionsOfAll(m_category, m_entry, RevisionCause::Snapshot, m_clock(), name);
    for (const Revision &revision : all)
        keep(revision);
    flush();
}

void EntrySession::keepForImport(const QuestionId &id)
{
    const AnswerText now = answerTextOf(m_entry, id);
    if (!now.isEmpty())
        keep(m_keeper.keep(now, RevisionCause::Import));
}

void EntrySession::restore(const Revision &revision)
{
    restoreText(revision.about.question, revision.text);
}

void EntrySession::restoreNotes(const Revision &revision)
{
    const QuestionId &id = revision.about.question;
    putBack({id, textOf(m_entry, id), revision.notes});
    flush();
}

void EntrySession::restoreText(const QuestionId &id, const QString &text)
{
    putBack({id, text, m_entry.answers.value(id).notes});
    flush();
}

void EntrySession::restoreAll(const QList<Revision> &revisions)
{
    for (const Revision &revision : revisions)
        putBack({revision.about.question, revision.text, revision.notes});
    flush();
}

void EntrySession::putBack(const AnswerText &earlier)
{
    const AnswerText now = answerTextOf(m_entry, earlier.id);
    if (now == earlier)
        return;
    if (!now.isEmpty())
        keep(m_keeper.keep(now, RevisionCause::Restore));
    keep(m_keeper.keep(earlier, RevisionCause::Restored));
    if (now.text != earlier.text)
        replaceText(earlier.id, earlier.text);
    changeAnswer(earlier.id, [&](Answer &answer) { answer.notes = earlier.notes; });
}

void EntrySession::keep(const Revision &revision)
{
    m_unsaved.revisions.append({0, revision});
    markUnsaved(m_unsaved.revisions.last().first);
}

QFuture<Result<QList<RevisionSummary>>> EntrySession::history(const QuestionId &id)
{
    return m_storage.post(
        [entry = m_entry.id, id](Workspace &workspace) { return workspace.history().timeline(entry, id); });
}

QFuture<Result<Revision>> EntrySession::revision(const RevisionId &id)
{
    return m_storage.post([id](Workspace &workspace) { return workspace.history().revision(id); });
}

QFuture<Result<QList<Revision>>> EntrySession::snapshot(const SnapshotId &id)
{
    return m_storage.post([id](Workspace &workspace) { return workspace.history().snapshot(id); });
}
