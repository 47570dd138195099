#pragma once

#include <QList>

// What makes tests/criteria/data/walk.category.json a broken file.

/// A passage of the sound file that is replaced, and the one error that this makes.
struct Defect
{
    const char *name;
    const char *passage;
    const char *replacement;
    const char *error;
};

/// One or more for every rule.
[[nodiscard]] QList<Defect> defectsByRule();
/// Every value of another kind than the wanted one, every text that is missing or blank, and keys that stand
/// twice.
[[nodiscard]] QList<Defect> defectsOfValues();
