#pragma once

#include "gui/theme.h"
#include "model/submission.h"

/// The tone of a submission's chip.
[[nodiscard]] Tone toneOf(SubmissionState state);
