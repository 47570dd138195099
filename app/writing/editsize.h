#pragma once

#include <QStringView>

/// How much of a text was changed, between what it has in front and behind in common with the text before.
struct EditSize
{
    int added = 0;              ///< words
    int removed = 0;            ///< words
    bool onlyTakesAway = false; ///< not a letter is new, and some are gone
    bool operator==(const EditSize &) const = default;
};

/// A word that was changed counts as a removed and an added one. Each letter of a script without spaces is a
/// word here, whatever the category counts.
[[nodiscard]] EditSize editSize(QStringView before, QStringView after);
