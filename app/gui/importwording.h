#pragma once

#include "gui/theme.h"
#include "model/categorydraft.h"

#include <QKeySequence>
#include <QString>

/// The kinds of parts as they stand in menus.
[[nodiscard]] const QList<PartKind> &partKinds();
/// "Question"
[[nodiscard]] QString wordOf(PartKind kind);
/// The letter that makes a part this kind.
[[nodiscard]] QKeySequence keyOf(PartKind kind);
/// Its colour beside its word: what the judges ask, what the page tells, what is left out.
[[nodiscard]] Tone toneOf(PartKind kind);
/// "Question", or "Question?" where the reader is not sure.
[[nodiscard]] QString wordOf(const DraftPart &part);
