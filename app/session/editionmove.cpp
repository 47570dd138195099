#include "session/editionmove.h"

#include "criteria/categoryreader.h"
#include "session/categorylibrary.h"
#include "session/editionplan.h"
#include "session/openedentry.h"
#include "session/revisionmaking.h"
#include "session/storagethread.h"
#include "storage/categorychange.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"
#include "writing/tallying.h"

#include <QCoreApplication>

namespace {
Error movedOn(const Entry &entry)
{
    return {Error::Kind::BadInput,
            QCoreApplication::translate("EditionMove",
                                        "‘%1’ is no longer in the edition that it was moved to, "
                                        "so this move was not undone.")
                .arg(entry.title),
            entry.title};
}

QString wordingIn(const Category &category, const QuestionId &id)
{
    if (const Question *question = findQuestion(category, id))
        return question->prompt;
    const Detail *detail = findDetail(category, id);
    return detail ? detail->label : QString();
}

/// Every answer before the move, each named by its question.
QList<Revision> keptBefore(const OpenedEntry &opened, const QDateTime &now)
{
    QList<Revision> kept = revisionsOfAll(opened.category, opened.entry, RevisionCause::Move, now);
    for (Revision &revision : kept)
        revision.about.name = wordingIn(opened.category, revision.about.question);
    return kept;
}

void setCategory(CategoryChange &change, const Category &category)
{
    change.category = category.id;
    change.edition = category.edition;
    change.categoryTitle = category.title;
    change.closes = category.closes;
}

CategoryChange changeTo(const LoadedCategory &newer, const OpenedEntry &opened, const QDateTime &now)
{
    const MovedIds ids = idsAfterMove(opened.category, opened.entry, newer.category);
    CategoryChange change;
    change.entry = opened.entry.id;
    setCategory(change, newer.category);
    change.categoryJson = newer.json;
    change.questions = ids.questions;
    change.declarations = ids.declarations;
    change.revisions = keptBefore(opened, now);
    change.totals = tallyOf(newer.category, withIds(opened.entry, ids)).totals;
    return change;
}

/// The change that takes a move back, for an entry that has been written in since. That is kept too, so that
/// it is known what its questions were.
CategoryChange changeBack(const CategoryChange &undo, const OpenedEntry &opened)
{
    CategoryChange change = undo;
    const MovedIds ids =
        idsAfterUndo({undo.questions, undo.declarations}, opened.entry, opened.entry.edition);
    change.questions = ids.questions;
    change.declarations = ids.declarations;
    change.changedAt = {};
    change.revisions = keptBefore(opened, opened.entry.changedAt);
    if (const auto reading = readCategory(undo.categoryJson, undo.category.value, RepeatedKeys::Allow))
        change.totals = tallyOf(reading->category, withIds(opened.entry, ids)).totals;
    return change;
}

Result<EditionUndo> move(Workspace &workspace, const EntryId &id, const LoadedCategory &newer,
                         const QDateTime &now)
{
    const auto opened = openedEntry(workspace, id);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto back = workspace.changeCategory(changeTo(newer, *opened, now));
    if (!back)
        return tl::unexpected(back.error());
    return workspace.entry(id).map([&](const StoredEntry &stored) {
        return EditionUndo{stored.entry, newer.category, isRevisionOf(newer.category, opened->category),
                           std::make_shared<const CategoryChange>(*back)};
    });
}

Result<> moveBack(Workspace &workspace, const EditionUndo &undo)
{
    const auto opened = openedEntry(workspace, undo.after.id);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->category != undo.category)
        return tl::unexpected(movedOn(opened->entry));
    const bool isUntouched = opened->entry == undo.after;
    return workspace.changeCategory(isUntouched ? *undo.back : changeBack(*undo.back, *opened))
        .map([](const CategoryChange &) {});
}

/// What the last move kept says which question it was.
Result<QString> wordingThen(Workspace &workspace, const EntryId &entry, const QuestionId &question)
{
    return workspace.history().timeline(entry, question).map([](const QList<RevisionSummary> &timeline) {
        for (const RevisionSummary &revision : timeline) {
            if (revision.cause == RevisionCause::Move && !revision.name.isEmpty())
                return revision.name;
        }
        return QString();
    });
}

Result<QList<UnaskedAnswer>> readUnasked(Workspace &workspace, const EntryId &id)
{
    const auto opened = openedEntry(workspace, id);
    if (!opened)
        return tl::unexpected(opened.error());
    QList<UnaskedAnswer> unasked;
    const QList<QuestionId> questions = answersWithoutQuestion(opened->entry, opened->category);
    for (const QuestionId &question : questions) {
        const auto wording = wordingThen(workspace, id, question);
        if (!wording)
            return tl::unexpected(wording.error());
        const Answer answer = opened->entry.answers.value(question);
        unasked += {question, *wording, answer.text, answer.notes};
    }
    return unasked;
}
} // namespace

QList<const LoadedCategory *> newerEditions(const CategoryLibrary &library, const Category &category)
{
    QList<const LoadedCategory *> found;
    const LoadedCategory *newest = library.find(category.id);
    if (newest && newest->category.edition > category.edition)
        found += newest;
    for (const LoadedCategory &loaded : library.categories()) {
        if (isRevisionOf(loaded.category, category))
            found += &loaded;
    }
    return found;
}

const LoadedCategory *newerEdition(const CategoryLibrary &library, const Category &category)
{
    return newerEditions(library, category).value(0);
}

QFuture<Result<EditionUndo>> moveToEdition(StorageThread &storage, const EntryId &id,
                                           const LoadedCategory &newer, const QDateTime &now)
{
    return storage.post([=](Workspace &workspace) { return move(workspace, id, newer, now); });
}

QFuture<Result<>> undoMove(StorageThread &storage, const EditionUndo &undo)
{
    return storage.post([undo](Workspace &workspace) { return moveBack(workspace, undo); });
}

QFuture<Result<QList<UnaskedAnswer>>> unaskedAnswers(StorageThread &storage, const EntryId &id)
{
    return storage.post([id](Workspace &workspace) { return readUnasked(workspace, id); });
}
