#pragma once

#include "model/category.h"

/// A question or a detail, and where it stands.
struct AskedItem
{
    QuestionId id;
    QString wording;
    qsizetype section = -1; ///< its index; -1 for a detail
    QString sectionTitle;
    std::optional<Limit> limit;

    [[nodiscard]] bool isDetail() const { return section < 0; }
};

/// What of a later category goes on from an earlier one.
struct CategoryMatch
{
    QList<AskedItem> earlier; ///< details first
    QList<AskedItem> later;
    QList<qsizetype> itemBefore;    ///< for each later item the earlier one, or -1; each of those once
    QList<bool> isReworded;         ///< for each later item that goes on
    QList<qsizetype> sectionBefore; ///< for each later section the earlier one, or -1; each of those once
};

enum class IdsAre {
    Stable,     ///< of two editions: an id speaks for its question where no text speaks against it
    Positional, ///< of a page that was read anew: an id only says where a question stands
    Foreign,    ///< of two categories: the ids of questions are alike by chance
};

[[nodiscard]] CategoryMatch matchCategories(const Category &earlier, const Category &later, IdsAre ids);
