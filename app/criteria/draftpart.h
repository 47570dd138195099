#pragma once

#include "model/categorydraft.h"

// What changes to a draft have in common.

[[nodiscard]] bool isPlace(const CategoryDraft &draft, qsizetype place);
/// A limit that a page prints for one section or question. One for each of them holds wherever it stands.
[[nodiscard]] bool isLimitOfOne(const DraftPart &part);

/// A person looked at it.
void makeSure(DraftPart &part, const QString &why);
void markChanged(DraftPart &part);
void leaveOut(DraftPart &part, const QString &why);
/// Another text; what was made from the old one is made anew.
void giveText(DraftPart &part, const QString &text);
/// A Limit part holds what its words say.
void readLimit(DraftPart &part);
