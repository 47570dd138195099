#pragma once

#include "model/category.h"

/// What can be added to the form of @p category, each under an id that nothing else in it has. The id is made
/// once and stays when the words change, so that answers keep their place.

[[nodiscard]] Detail newDetail(const Category &category, const QString &label);
[[nodiscard]] Declaration newDeclaration(const Category &category, const QString &text);
/// Its role differs from those of the other file slots.
[[nodiscard]] FileSlot newFileSlot(const Category &category, const QString &title);

/// What a person typed as the role of a file slot, as a role may be written: "Before & after" is
/// "before-after". Empty where nothing of it can stay.
[[nodiscard]] QString roleOf(const QString &typed);
/// What a person typed as endings of file names: "PDF, .docx" is "pdf" and "docx", each once.
[[nodiscard]] QStringList fileEndingsOf(const QString &typed);
