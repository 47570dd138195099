#include "session/entrylibrary.h"

#include "model/submission.h"
#include "model/submissionwaiting.h"
#include "session/categorylibrary.h"
#include "session/openedentry.h"
#include "session/revisionmaking.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "session/wording.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"
#include "writing/checks.h"
#include "writing/tallying.h"

#include <QUuid>

#include <algorithm>

namespace {
/// What makes @p text of an answer, which an entry that no session has open is changed by.
EntryChanges changesToText(OpenedEntry opened, const QuestionId &id, const QString &text)
{
    setTextOf(opened.entry, id, text);
    EntryChanges changes;
    changes.entry = opened.entry.id;
    if (id == projectTitleId())
        changes.title = text;
    else
        changes.answers.insert(id, opened.entry.answers.value(id));
    changes.totals = tallyOf(opened.category, opened.entry).totals;
    return changes;
}

EntryChanges changesBringingBack(const Revision &last, const OpenedEntry &opened, const QDateTime &now)
{
    const QuestionId &id = last.about.question;
    const CountingRule &rule = opened.category.counting;
    const AnswerText before = answerTextOf(opened.entry, id);
    EntryChanges changes = changesToText(opened, id, last.text);
    if (!before.isEmpty())
        changes.revisions += revisionOf(before, RevisionCause::Restore, rule, now);
    changes.revisions += revisionOf({id, last.text, before.notes}, RevisionCause::Restored, rule, now);
    changes.lastTouched = labelOf(id, opened.category);
    return changes;
}

EntryChanges changesRenaming(const OpenedEntry &opened, const QString &title, const QDateTime &now)
{
    const AnswerText before = answerTextOf(opened.entry, projectTitleId());
    EntryChanges changes = changesToText(opened, before.id, title);
    if (before.text != title && !before.isEmpty())
        changes.revisions += revisionOf(before, RevisionCause::Sitting, opened.category.counting, now);
    return changes;
}

bool stopsSubmit(Workspace &workspace, const EntryId &id, ReadCategories &known)
{
    const auto opened = openedEntry(workspace, id, known);
    if (!opened)
        return true; // what cannot be read cannot be sent
    const QList<Finding> findings =
        checkEntry(opened->category, opened->entry, tallyOf(opened->category, opened->entry));
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Finding::Severity::MustFix; });
}

bool doFilesWait(Workspace &workspace, const EntryId &id)
{
    const auto latest = workspace.outbox().latestSubmission(id);
    return !latest || !*latest || waitsForPerson(**latest);
}

/// Only those are read whole that are complete by their sums, and those whose files follow them.
QList<EntrySummary> checkedEntries(Workspace &workspace, QList<EntrySummary> entries)
{
    ReadCategories known;
    for (EntrySummary &entry : entries) {
        const bool isDraft =
            entry.shelf == Shelf::Current &&
            entry.submission.value_or(SubmissionState::Cancelled) == SubmissionState::Cancelled;
        entry.mustBeFixed = isDraft && isComplete(entry.totals) && stopsSubmit(workspace, entry.id, known);
        entry.filesWait = entry.submission == SubmissionState::FilesDue && doFilesWait(workspace, entry.id);
    }
    return entries;
}

EntryId newEntryId()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}
} // namespace

EntryLibrary::EntryLibrary(StorageThread &storage, Clock clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(std::move(clock))
{}

void EntryLibrary::refresh()
{
    whenReady(list(), this, [this](const Result<QList<EntrySummary>> &entries) {
        if (!entries) {
            emit failed(entries.error());
            return;
        }
        m_entries = *entries;
        emit changed();
    });
}

const EntrySummary *EntryLibrary::find(const EntryId &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const EntrySummary &summary) { return summary.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QFuture<Result<QList<EntrySummary>>> EntryLibrary::list()
{
    return m_storage.post([](Workspace &workspace) {
        return workspace.entries().map(
            [&](const QList<EntrySummary> &entries) { return checkedEntries(workspace, entries); });
    });
}

QFuture<Result<EntryId>> EntryLibrary::create(const LoadedCategory &loaded, const QString &title)
{
    const Category &category = loaded.category;
    const QDateTime now = m_clock();
    Entry entry;
    entry.id = newEntryId();
    entry.category = category.id;
    entry.edition = category.edition;
    entry.title = title.trimmed();
    entry.createdAt = now;
    entry.changedAt = now;

    EntrySummary summary;
    summary.id = entry.id;
    summary.category = category.id;
    summary.edition = category.edition;
    summary.categoryTitle = category.title;
    summary.title = entry.title;
    summary.totals = tallyOf(category, entry).totals;
    summary.closes = category.closes;
    summary.createdAt = now;
    summary.changedAt = now;

    return m_storage.post([stored = StoredEntry{entry, loaded.json}, summary](Workspace &workspace) {
        return workspace.createEntry(stored, summary).map([&] { return stored.entry.id; });
    });
}

QFuture<Result<OpenedEntry>> EntryLibrary::load(const EntryId &id)
{
    return m_storage.post([id](Workspace &workspace) { return openedEntry(workspace, id); });
}

QFuture<Result<>> EntryLibrary::rename(const EntryId &id, const QString &title)
{
    return m_storage.post([id, title = title.trimmed(), now = m_clock()](Workspace &workspace) {
        // An entry whose category cannot be read can have another name all the same.
        const auto opened = openedEntry(workspace, id);
        return opened ? workspace.saveChanges(changesRenaming(*opened, title, now))
                      : workspace.renameEntry(id, title);
    });
}

QFuture<Result<EntryId>> EntryLibrary::duplicate(const EntryId &id, const QString &title)
{
    return m_storage.post([id, copy = newEntryId(), title](Workspace &workspace) {
        return workspace.duplicateEntry(id, copy, title.trimmed()).map([&] { return copy; });
    });
}

QFuture<Result<>> EntryLibrary::move(const EntryId &id, Shelf shelf)
{
    return m_storage.post([id, shelf](Workspace &workspace) { return workspace.moveEntry(id, shelf); });
}

QFuture<Result<QList<EmptiedAnswer>>> EntryLibrary::emptiedAnswers()
{
    return m_storage.post([](Workspace &workspace) { return workspace.history().emptiedAnswers(); });
}

QFuture<Result<>> EntryLibrary::bringBack(const EmptiedAnswer &emptied)
{
    return m_storage.post([emptied, now = m_clock()](Workspace &workspace) -> Result<> {
        const auto last = workspace.history().revision(emptied.last.id);
        if (!last)
            return tl::unexpected(last.error());
        const auto opened = openedEntry(workspace, emptied.entry);
        if (!opened)
            return tl::unexpected(opened.error());
        return workspace.saveChanges(changesBringingBack(*last, *opened, now));
    });
}

QFuture<Result<>> EntryLibrary::purge(const QList<EntryId> &ids)
{
    return m_storage.post([ids](Workspace &workspace) { return workspace.purgeEntries(ids); });
}

QFuture<Result<>> EntryLibrary::purgeAnswer(const EntryId &entry, const QuestionId &question)
{
    return m_storage.post(
        [entry, question](Workspace &workspace) { return workspace.purgeAnswer(entry, question); });
}
