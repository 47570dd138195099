#pragma once

#include "model/result.h"
#include "model/submission.h"
#include "session/freezing.h"

#include <QFuture>

struct Desk;

/// One attempt at the entry's unfinished submission, or at a new one; ends with what is stored then.
[[nodiscard]] QFuture<Result<Submission>> attempt(const SendingOrder &order, const QByteArray &token,
                                                  Desk &desk);

/// Attempts, with the waits between them, until the submission is finished, needs a person, or the program
/// is interrupted; ends with what is stored then. Tells the desk's output of each change of state.
[[nodiscard]] QFuture<Result<Submission>> attemptUntilDone(const SendingOrder &order, const QByteArray &token,
                                                           Desk &desk);
