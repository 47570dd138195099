#pragma once

#include "model/categorydraft.h"

/// What was understood of a page, as lines that a person can check against it: the title, how many
/// paragraphs of each kind, then every section with its questions, points and limits. What sections mean is
/// told only where the page says it.
[[nodiscard]] QString structureOf(const CategoryDraft &draft);

/// The sets of resources/programmes.
[[nodiscard]] QList<struct ProgrammeSet> shippedSets();
