#pragma once

#include "model/entry.h"

/// What a session holds that is not on the disk yet, each with the number of its newest change.
struct UnsavedChanges
{
    QHash<QuestionId, quint64> answers;
    quint64 title = 0; ///< 0: saved
    quint64 agreement = 0;
    QList<std::pair<quint64, Revision>> revisions; ///< in the order they were kept

    /// Whether something but revisions is there that is no newer than @p upTo.
    [[nodiscard]] bool hasContent(quint64 upTo) const;
    [[nodiscard]] QList<Revision> keptRevisions() const;
    /// Forgets what is no newer than @p upTo; the answers whose revisions were among it.
    QSet<QuestionId> forget(quint64 upTo);
};
