// Removing an entry, or what is kept of an answer, from the bytes of the file.
#include "model/submissionwaiting.h"
#include "storage/changelog.h"
#include "storage/connection.h"
#include "storage/filestore.h"
#include "storage/searchindex.h"
#include "storage/statement.h"
#include "storage/workspace_p.h"
#include "storage/workspacebackup.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
Error stillOnItsWay(const QString &title, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Purging", "‘%1’ is on its way to the organiser. Wait until that is done, or cancel it, before the "
                   "entry is deleted for ever.");
    return {Error::Kind::BadInput, message.arg(title), path};
}

Error noSuchEntry(const EntryId &id, const QString &path)
{
    const QString message =
        QCoreApplication::translate("Purging", "There is no entry %1 in this workspace.").arg(id.value);
    return {Error::Kind::NotFound, message, path};
}

Error notEmpty(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Purging", "This answer has words in it again, so what was kept of it was not deleted. Empty the "
                   "answer first.");
    return {Error::Kind::BadInput, message, path};
}

Error notRewritten(const Error &cause)
{
    const QString message = QCoreApplication::translate(
        "Purging",
        "What you deleted is gone from the workspace, but traces of it can be left in the file %1, "
        "which could not be written anew: %2 Once that is put right, copy the workspace and go on "
        "with the copy, which has none of them.");
    return {cause.kind, message.arg(QDir::toNativeSeparators(cause.place), cause.message), cause.place};
}

/// Of an entry that was received, files that do not go on by themselves hold nothing up: it cannot be
/// cancelled any more.
Result<> checkNothingUnderWay(const Connection &connection, const EntryId &id)
{
    const QString sql = uR"(SELECT state, trouble, wait_until, CAST(title AS BLOB)
        FROM submission JOIN entry ON entry.id = entry_id WHERE entry_id = ?)"_s;
    return forEachRow(connection, sql, {id.value}, [&](Row &row) -> Result<> {
        const auto state = submissionStateNamed(row.text());
        Submission submission;
        submission.state = state.value_or(submission.state);
        submission.trouble = sendingTroubleNamed(row.text()).value_or(submission.trouble);
        submission.waitUntil = row.time();
        const bool filesStandStill =
            submission.state == SubmissionState::FilesDue && waitsForPerson(submission);
        if (!state || (!isFinished(submission.state) && !filesStandStill))
            return tl::unexpected(stillOnItsWay(row.exactText(), connection.path()));
        return {};
    });
}

/// State, digests and receipt stay as the proof of what was sent; the words that were sent do not, nor the
/// names of its files, which follow it no more.
Result<> removeWhatWasSent(const Connection &connection, const EntryId &id)
{
    const QString ofEntry = u"submission_id IN (SELECT id FROM submission WHERE entry_id = ?)"_s;
    const QString forgetBody =
        u"UPDATE submission SET body = x'', state = iif(state = ?, ?, state) WHERE entry_id = ?"_s;
    return execute(connection, forgetBody,
                   {nameOf(SubmissionState::FilesDue), nameOf(SubmissionState::Submitted), id.value})
        .and_then([&] {
            return execute(connection,
                           u"UPDATE submission_file SET name = '', upload = '' WHERE "_s + ofEntry,
                           {id.value});
        })
        .and_then([&] {
            return execute(connection, u"DELETE FROM submission_proof WHERE "_s + ofEntry, {id.value});
        });
}

Result<> removeEntry(const Connection &connection, const EntryId &id)
{
    return executeOnRow(connection, u"DELETE FROM entry WHERE id = ?"_s, {id.value},
                        noSuchEntry(id, connection.path()))
        .and_then([&] {
            return execute(connection, u"DELETE FROM category WHERE NOT EXISTS "
                                       "(SELECT 1 FROM entry WHERE category_sha256 = category.sha256)"_s);
        })
        .and_then([&] { return removeWhatWasSent(connection, id); });
}

Result<> checkEmpty(const Connection &connection, const EntryId &entry, const QuestionId &question)
{
    const QString sql = uR"(SELECT count(*) FROM entry LEFT JOIN answer ON entry_id = id AND question_id = ?
        WHERE id = ? AND iif(? = 'project-title', title, text) <> '')"_s;
    return valueOf(connection, sql, {question.value, entry.value, question.value})
        .and_then([&](const QString &count) -> Result<> {
            if (count != u"0"_s)
                return tl::unexpected(notEmpty(connection.path()));
            return {};
        });
}

/// Notes that stand beside the empty answer now are no remains of it.
Result<> removeAnswer(const Connection &connection, const EntryId &entry, const QuestionId &question)
{
    const QVariantList which = {entry.value, question.value};
    return execute(connection, u"DELETE FROM revision WHERE entry_id = ? AND question_id = ?"_s, which)
        .and_then([&] {
            return execute(connection,
                           u"DELETE FROM answer WHERE entry_id = ? AND question_id = ? AND notes = ''"_s,
                           which);
        });
}

Result<> takeInNotes(const Connection &connection, const EntryId &entry, const QuestionId &question)
{
    const QString sql = uR"(INSERT INTO search_pending SELECT entry_id, question_id FROM answer
        WHERE entry_id = ? AND question_id = ?)"_s;
    return execute(connection, sql, {entry.value, question.value});
}
} // namespace

/// What was deleted is written over (secure_delete), and yet its words can still stand in the free part of a
/// page that its row was moved away from: only a file whose every page is made anew is free of them. The
/// journal too keeps the pages it saved, as long as the file is locked.
Result<> Workspace::Private::rewrite()
{
    if (auto ready = makeReady(); !ready)
        return ready;
    if (auto held = checkHeld(); !held)
        return held;
    const auto done = execute(*connection, u"PRAGMA journal_size_limit = 0"_s)
                          // The file can be larger than memory.
                          .and_then([this] { return execute(*connection, u"PRAGMA temp_store = FILE"_s); })
                          .and_then([this] { return execute(*connection, u"VACUUM"_s); });
    // The setting has dropped the tables that changes are noted in.
    const auto followed = followChanges(*connection).and_then([this] {
        return execute(*connection, u"PRAGMA journal_size_limit = -1"_s);
    });
    if (!done)
        return tl::unexpected(notRewritten(lookInto(done.error())));
    if (!followed)
        return tl::unexpected(lookInto(followed.error()));
    m_file.remember();
    return {};
}

Result<> Workspace::purgeEntries(const QList<EntryId> &ids)
{
    backup().abandon(); // it holds the entries perhaps
    return d
        ->write([&] {
            const Connection &connection = *d->connection;
            Result<> done;
            for (const EntryId &id : ids) {
                done = done.and_then([&] { return checkNothingUnderWay(connection, id); })
                           .and_then([&] { return removeEntry(connection, id); })
                           .and_then([&] { return SearchIndex(connection).forget(id); });
            }
            return done.and_then([&] { return FileStore(connection).forgetUnused(); }).and_then([&] {
                return SearchIndex(connection).clean();
            });
        })
        .and_then([&] { return d->rewrite(); });
}

Result<> Workspace::purgeAnswer(const EntryId &entry, const QuestionId &question)
{
    backup().abandon();
    return d
        ->write([&] {
            const Connection &connection = *d->connection;
            return checkEmpty(connection, entry, question)
                .and_then([&] { return removeAnswer(connection, entry, question); })
                .and_then([&] { return SearchIndex(connection).forget(entry, question); })
                .and_then([&] { return SearchIndex(connection).clean(); })
                .and_then([&] { return takeInNotes(connection, entry, question); });
        })
        .and_then([&] { return d->rewrite(); });
}
