#pragma once

#include "cli/command.h"
#include "model/submission.h"

#include <optional>

/// What "submit" and "status" say of an entry's latest sending; of none, that it is a draft.
/// The words for people go to the desk's output.
[[nodiscard]] Report reportOn(const std::optional<Submission> &submission, Desk &desk);

[[nodiscard]] ExitCode exitCodeOf(SubmissionState state);
