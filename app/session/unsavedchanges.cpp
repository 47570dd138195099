#include "session/unsavedchanges.h"

#include <algorithm>

bool UnsavedChanges::hasContent(quint64 upTo) const
{
    const auto isDue = [upTo](quint64 number) { return number > 0 && number <= upTo; };
    return isDue(title) || isDue(agreement) || std::any_of(answers.cbegin(), answers.cend(), isDue);
}

QList<Revision> UnsavedChanges::keptRevisions() const
{
    QList<Revision> kept;
    for (const auto &[number, revision] : revisions)
        kept += revision;
    return kept;
}

QSet<QuestionId> UnsavedChanges::forget(quint64 upTo)
{
    answers.removeIf([upTo](const auto &unsaved) { return unsaved.value() <= upTo; });
    if (title <= upTo)
        title = 0;
    if (agreement <= upTo)
        agreement = 0;
    QSet<QuestionId> remembered;
    revisions.removeIf([&](const std::pair<quint64, Revision> &unsaved) {
        const bool isWritten = unsaved.first <= upTo;
        if (isWritten)
            remembered += unsaved.second.about.question;
        return isWritten;
    });
    return remembered;
}
