#pragma once

#include "model/categorydraft.h"

/// Marks what does not fit the rest of a draft as unsure, so that a person looks at it: a limit that was
/// given to nothing, a task outside the criteria, a section that is unlike the others.
void doubtOddParts(QList<DraftPart> &parts);
