#include "session/entrycopying.h"

#include "criteria/editions.h"
#include "session/categorylibrary.h"
#include "session/editionplan.h"
#include "session/entrylibrary.h"
#include "session/revisionmaking.h"
#include "session/storagethread.h"
#include "session/wording.h"
#include "storage/workspace.h"
#include "writing/checks.h"
#include "writing/tallying.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace {
bool hasWords(const Entry &entry, const QuestionId &id)
{
    return !answerTextOf(entry, id).isEmpty() && id != projectTitleId();
}

QList<CopySource> sourcesOf(const OpenedEntry &from)
{
    QList<QuestionId> ids;
    for (const Detail &detail : from.category.details)
        ids += detail.id;
    for (const Section &section : from.category.sections) {
        for (const Question &question : section.questions)
            ids += question.id;
    }
    ids += answersWithoutQuestion(from.entry, from.category);
    QList<CopySource> sources;
    for (const QuestionId &id : std::as_const(ids)) {
        if (hasWords(from.entry, id))
            sources += {id, labelOf(id, from.category), textOf(from.entry, id)};
    }
    return sources;
}

QHash<QuestionId, QuestionId> alikeQuestions(const OpenedEntry &from, const Category &into)
{
    QHash<QuestionId, QuestionId> sources;
    const EditionChanges matches = matchQuestions(from.category, into);
    for (const QuestionChange &match : matches) {
        if (!match.isDetail && !match.before.isEmpty() && !match.after.isEmpty() &&
            hasWords(from.entry, match.before))
            sources.insert(match.after, match.before);
    }
    return sources;
}

bool takes(const FileSlot &slot, const Attachment &file)
{
    const QString type = QFileInfo(file.name).suffix();
    return slot.role == file.slot.value &&
           (slot.types.isEmpty() || slot.types.contains(type, Qt::CaseInsensitive)) &&
           (slot.maxBytes <= 0 || file.size <= slot.maxBytes);
}

Entry copiedEntry(const OpenedEntry &from, const Category &into, const CopyChoice &choice)
{
    Entry entry;
    entry.category = into.id;
    entry.edition = into.edition;
    for (auto it = choice.cbegin(); it != choice.cend(); ++it) {
        const Answer source = from.entry.answers.value(it.value());
        Answer &answer = entry.answers[it.key()];
        answer.text = source.text;
        answer.notes = source.notes;
    }
    return entry;
}

EntrySummary summaryOf(const Entry &entry, const Category &category)
{
    EntrySummary summary;
    summary.categoryTitle = category.title;
    summary.closes = category.closes;
    summary.totals = tallyOf(category, entry).totals;
    return summary;
}

QList<Revision> originsOf(const Entry &copy, const OpenedEntry &from, const CopyChoice &choice,
                          const Category &into)
{
    //: where a text was copied from: %1 is the title of an entry, %2 a question in a word or two
    const QString origin = QCoreApplication::translate("EntryCopying", "‘%1’, %2");
    QList<Revision> revisions;
    for (auto it = choice.cbegin(); it != choice.cend(); ++it) {
        revisions +=
            revisionOf(answerTextOf(copy, it.key()), RevisionCause::Copy, into.counting, copy.createdAt);
        revisions.last().about.name = origin.arg(from.entry.title, labelOf(it.value(), from.category));
    }
    return revisions;
}
} // namespace

CopyPlan planCopy(const OpenedEntry &from, const Category &into)
{
    CopyPlan plan;
    plan.sources = sourcesOf(from);
    for (const Detail &detail : into.details) {
        if (detail.id == projectTitleId())
            continue;
        const bool same = findDetail(from.category, detail.id) && hasWords(from.entry, detail.id);
        plan.targets += {detail.id, {}, detail.label, detail.label, same ? detail.id : QuestionId()};
    }
    const auto alike = alikeQuestions(from, into);
    for (const Section &section : into.sections) {
        for (const Question &question : section.questions)
            plan.targets +=
                {question.id, section.title, question.shortLabel, question.prompt, alike.value(question.id)};
    }
    return plan;
}

CopyChoice proposalOf(const CopyPlan &plan)
{
    CopyChoice choice;
    for (const CopyTarget &target : plan.targets) {
        if (!target.proposed.isEmpty())
            choice.insert(target.id, target.proposed);
    }
    return choice;
}

QStringList overLimits(const OpenedEntry &from, const Category &into, const CopyChoice &choice)
{
    const Entry copy = copiedEntry(from, into, choice);
    QStringList sentences;
    const QList<Finding> findings = checkEntry(into, copy, tallyOf(into, copy));
    for (const Finding &finding : findings) {
        if (finding.kind == Finding::Kind::OverLimit)
            sentences += wordingOf(finding, into);
    }
    return sentences;
}

CopiedFiles filesToCopy(const Entry &from, const Category &into)
{
    CopiedFiles files;
    for (const Attachment &file : from.files) {
        const bool isTaken = std::any_of(into.files.begin(), into.files.end(),
                                         [&](const FileSlot &slot) { return takes(slot, file); });
        (isTaken ? files.along : files.left) += file;
    }
    return files;
}

QFuture<Result<EntryId>> copyInto(StorageThread &storage, const OpenedEntry &from, const LoadedCategory &into,
                                  const QString &title, const CopyChoice &choice, const QDateTime &now)
{
    StoredEntry stored;
    stored.entry = copiedEntry(from, into.category, choice);
    stored.entry.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    stored.entry.title = title.trimmed();
    stored.entry.files = filesToCopy(from.entry, into.category).along;
    stored.entry.createdAt = now;
    stored.entry.changedAt = now;
    stored.categoryJson = into.json;
    return storage.post(
        [stored, summary = summaryOf(stored.entry, into.category),
         revisions = originsOf(stored.entry, from, choice, into.category)](Workspace &workspace) {
            return workspace.createEntry(stored, summary, revisions).map([&] { return stored.entry.id; });
        });
}
