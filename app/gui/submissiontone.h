#pragma once

#include "gui/theme.h"
#include "model/submissionstate.h"

/// The tone of a submission's chip.
[[nodiscard]] Tone toneOf(SubmissionState state);
