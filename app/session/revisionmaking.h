#pragma once

#include "model/category.h"
#include "model/entry.h"

/// What is kept of an answer.
struct AnswerText
{
    QuestionId id;
    QString text;
    QString notes;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && notes.isEmpty(); }
    bool operator==(const AnswerText &) const = default;
};

/// An answer as it stands in @p entry.
[[nodiscard]] AnswerText answerTextOf(const Entry &entry, const QuestionId &id);

/// An answer to be kept, under a new id. @p rule counts its words.
[[nodiscard]] Revision revisionOf(const AnswerText &answer, RevisionCause cause, const CountingRule &rule,
                                  const QDateTime &at);

/// Every question, detail and title of @p entry that has text or notes, kept together under one SnapshotId.
[[nodiscard]] QList<Revision> revisionsOfAll(const Category &category, const Entry &entry,
                                             RevisionCause cause, const QDateTime &at,
                                             const QString &name = {});
