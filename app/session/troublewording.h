#pragma once

#include "model/submission.h"

#include <QString>

/// What stands in the way of a submission, in one sentence; empty where nothing does.
[[nodiscard]] QString happenedWording(const Submission &submission);

/// What the person can do about a trouble of the network here; empty for any other.
[[nodiscard]] QString networkAdvice(SendingTrouble trouble);

/// What the person can do about it.
[[nodiscard]] QString adviceWording(const Submission &submission);
