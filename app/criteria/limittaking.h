#pragma once

#include "criteria/takenlines.h"

/// Takes a line that says how long texts may be, and nothing else; whether it is one.
bool takeLimit(TakenLines &lines, qsizetype index);

/// Adds the limit for all sections, all questions or the whole entry that a taken line tells beside other
/// things.
void addLimitForAll(TakenLines &lines, qsizetype index);

/// Adds whatever limit a taken line tells.
void addLimit(TakenLines &lines, qsizetype index);
