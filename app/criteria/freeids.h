#pragma once

#include "model/category.h"

#include <QHash>
#include <QSet>

/// Every id of a category; they share one space.
[[nodiscard]] QSet<QString> idsIn(const Category &category);

/// Gives out ids that are not taken: "value", "value-2".
class FreeIds
{
public:
    void take(const QString &id) { m_taken.insert(id); }
    void takeAllOf(const Category &category) { m_taken.unite(idsIn(category)); }
    [[nodiscard]] QString idLike(const QString &wanted);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_counts; ///< so that a page of equal headings takes no longer than another
};
