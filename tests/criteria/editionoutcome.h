#pragma once

#include "criteria/editions.h"

inline QString nameOf(QuestionChange::Kind kind)
{
    switch (kind) {
    case QuestionChange::Kind::Same:
        return QStringLiteral("same");
    case QuestionChange::Kind::Reworded:
        return QStringLiteral("reworded");
    case QuestionChange::Kind::Moved:
        return QStringLiteral("moved");
    case QuestionChange::Kind::New:
        return QStringLiteral("new");
    case QuestionChange::Kind::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

inline QStringList outcomeOf(const EditionChanges &changes)
{
    QStringList outcome;
    for (const QuestionChange &change : changes) {
        QStringList ids{change.before.value, change.after.value};
        ids.removeAll(QString());
        ids.removeDuplicates();
        outcome += nameOf(change.kind) + u' ' + ids.join(u'>');
    }
    return outcome;
}

/// What is not the same, in order, each with what stands before it.
inline QString differences(const EditionChanges &changes)
{
    QStringList differing;
    const QStringList all = outcomeOf(changes);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all.at(i).startsWith(QStringLiteral("same ")))
            differing += all.at(i) + QStringLiteral(" after ") + all.value(i - 1).section(u' ', 1);
    }
    return differing.join(u"; ");
}

inline bool isEveryQuestionThereOnce(const EditionChanges &changes, const Category &before,
                                     const Category &after)
{
    QStringList earlier;
    QStringList later;
    for (const QuestionChange &change : changes) {
        if (!change.before.isEmpty())
            earlier += change.before.value;
        if (!change.after.isEmpty())
            later += change.after.value;
    }
    const auto idsIn = [](const Category &category) {
        QStringList ids;
        for (const Detail &detail : category.details)
            ids += detail.id.value;
        for (const Section &section : category.sections) {
            for (const Question &question : section.questions)
                ids += question.id.value;
        }
        return ids;
    };
    earlier.sort();
    QStringList wanted = idsIn(before);
    wanted.sort();
    return earlier == wanted && later == idsIn(after);
}
