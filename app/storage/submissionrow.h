#pragma once

#include "storage/workspace.h"

class Row;

/// "SELECT … FROM submission" with the columns that readSubmission() takes, for a WHERE to be added.
[[nodiscard]] QString selectSubmissions();
/// All but its files. An error where the body is no longer what was frozen, or where the state is unknown:
/// nothing is sent on a guess.
[[nodiscard]] Result<Submission> readSubmission(Row &row, const QString &path);

[[nodiscard]] QString selectSteps();
[[nodiscard]] Result<SubmissionStep> readStep(Row &row, const QString &path);
