#pragma once

#include "model/result.h"
#include "model/submission.h"

#include <QByteArray>

/// Why a document is no proof that an endpoint took a submission.
enum class ReceiptFault {
    NotAReceipt,     ///< not JSON, cut short, or something that a receipt needs is missing
    OtherSubmission, ///< it names another id
    OtherContent,    ///< it names another digest
};

/// Reads {"submissionId", "receipt", "receivedAt", "entrySha256", "files"?} and holds it against what was
/// sent. A time that cannot be understood leaves receivedAt invalid; one without an offset is taken as UTC.
/// The document is kept byte for byte.
[[nodiscard]] Result<Receipt, ReceiptFault> readReceipt(const QByteArray &json, const Submission &submission);
