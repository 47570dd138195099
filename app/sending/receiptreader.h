#pragma once

#include "model/result.h"
#include "model/submission.h"

#include <QByteArray>

/// Why a document is no proof that an endpoint took a submission.
enum class ReceiptFault {
    NotAReceipt,     ///< not JSON, cut short, or something that a receipt needs is missing
    OtherSubmission, ///< it names another id
    OtherContent,    ///< it names another digest, or not all files with theirs
};

/// Reads {"submissionId", "receipt", "receivedAt", "entrySha256", "files"?} and holds it against what was
/// sent. "files" has to hold each file that was sent, in any order; of one that is "awaited" the size may be
/// that of what is there by now. A time that cannot be understood leaves receivedAt invalid; one without an
/// offset is taken as UTC. The document is kept byte for byte.
[[nodiscard]] Result<Receipt, ReceiptFault> readReceipt(const QByteArray &json, const Submission &submission);

/// @p files as @p receipt says they have arrived: one that it calls "verified" is complete, one that it gives
/// another state is not. What it says nothing of stays as it is.
[[nodiscard]] QList<SentFile> asListed(QList<SentFile> files, const Receipt &receipt);
