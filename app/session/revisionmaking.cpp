#include "session/revisionmaking.h"

#include "writing/counting.h"

#include <QUuid>

#include <algorithm>

namespace {
QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The ids in the order of the form, the title among them, and behind them any that the form does not have.
QList<QuestionId> allAnswers(const Category &category, const Entry &entry)
{
    QList<QuestionId> ids;
    for (const Detail &detail : category.details)
        ids += detail.id;
    if (!ids.contains(projectTitleId()))
        ids.prepend(projectTitleId());
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions)
            ids += question.id;
    }
    QList<QuestionId> others;
    for (auto it = entry.answers.cbegin(); it != entry.answers.cend(); ++it) {
        if (!ids.contains(it.key()))
            others += it.key();
    }
    std::sort(others.begin(), others.end());
    return ids + others;
}
} // namespace

AnswerText answerTextOf(const Entry &entry, const QuestionId &id)
{
    return {id, textOf(entry, id), entry.answers.value(id).notes};
}

Revision revisionOf(const AnswerText &answer, RevisionCause cause, const CountingRule &rule,
                    const QDateTime &at)
{
    Revision revision;
    revision.about.id.value = newId();
    revision.about.question = answer.id;
    revision.about.cause = cause;
    revision.about.at = at;
    revision.about.words = countWords(answer.text, rule);
    revision.text = answer.text;
    revision.notes = answer.notes;
    return revision;
}

QList<Revision> revisionsOfAll(const Category &category, const Entry &entry, RevisionCause cause,
                               const QDateTime &at, const QString &name)
{
    const SnapshotId snapshot{newId()};
    QList<Revision> revisions;
    for (const QuestionId &id : allAnswers(category, entry)) {
        const AnswerText answer = answerTextOf(entry, id);
        if (answer.isEmpty())
            continue;
        revisions += revisionOf(answer, cause, category.counting, at);
        revisions.last().about.name = name;
        revisions.last().about.snapshot = snapshot;
    }
    return revisions;
}
