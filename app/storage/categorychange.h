#pragma once

#include "model/entry.h"

#include <QByteArray>
#include <QHash>

/// What makes an entry one of another edition of its category, or what undoes that.
struct CategoryChange
{
    EntryId entry;
    CategoryId category;
    QString edition;
    QString categoryTitle;
    QDateTime closes;        ///< invalid where no deadline is known
    QByteArray categoryJson; ///< byte for byte
    /// Answers, with their history, and agreements that get another id: no two the same one, and none the id
    /// of one that stays. All others stay under the ids they have.
    QHash<QuestionId, QuestionId> questions;
    QHash<DeclarationId, DeclarationId> declarations;
    QList<Revision> revisions; ///< to be kept before the change, under the ids from before it
    EntryTotals totals;        ///< after the change
    QDateTime changedAt;       ///< of the entry after it; invalid: now
    bool operator==(const CategoryChange &) const = default;
};
