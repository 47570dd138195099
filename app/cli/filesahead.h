#pragma once

#include "cli/command.h"
#include "session/freezing.h"

/// Sends the files of an entry to where it is to be submitted, and not the entry.
[[nodiscard]] QFuture<Result<Report>> sendFilesAhead(const SendingOrder &order, const QByteArray &token,
                                                     Desk &desk);

/// The same order with what was sent ahead for it.
[[nodiscard]] SendingOrder withFilesAhead(SendingOrder order, Desk &desk);
