#pragma once

#include "model/block.h"
#include "model/clock.h"
#include "model/submission.h"
#include "model/submissionproof.h"

#include <QByteArray>
#include <QList>

/// A version of an entry that was frozen for sending, for reading: how it went, the receipt, the digests, and
/// then the entry from the very bytes that were frozen. Today's entry and category are not asked.
[[nodiscard]] Blocks sentPage(const Submission &version, const QList<SubmissionProof> &proofs);
/// The proof alone: reference, time, organiser, deadline, digests, files.
[[nodiscard]] Blocks receiptPage(const Submission &version);

/// A page that any browser shows and that needs nothing else, UTF-8.
[[nodiscard]] QByteArray htmlOf(const Blocks &blocks);

/// The title that was sent; empty where the bytes have been deleted with their entry.
[[nodiscard]] QString titleOf(const Submission &version);
