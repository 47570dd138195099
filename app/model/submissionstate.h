#pragma once

#include <QString>

#include <optional>

/// The course of one sending. Each state is stored before the step it names (design: endpoint protocol, rule
/// 4).
enum class SubmissionState {
    Frozen,          ///< bytes and id are stored, nothing has been sent
    Uploading,       ///< files travel; not reached where one request takes them along
    Committing,      ///< the request may be under way
    Unconfirmed,     ///< it may have arrived; the endpoint is asked before anything is sent again
    FilesDue,        ///< its receipt is stored, and files that follow it are not all there
    Submitted,       ///< a receipt with our id and digest is stored
    SentUnconfirmed, ///< the endpoint took it and gives no receipts
    NeedsUser,       ///< not received; a person has to do something first
    Waiting,         ///< not received; tried again at a set time
    Rejected,        ///< the organiser refused it; the entry is a draft again
    Cancelled,       ///< taken back by the person before it was received
};

/// Nothing more happens to it by itself or by the person: what is left is the proof or the refusal.
[[nodiscard]] bool isFinished(SubmissionState state);
/// The entry's content lies, or may lie, with the organiser.
[[nodiscard]] bool mayHaveArrived(SubmissionState state);

[[nodiscard]] QString nameOf(SubmissionState state);
[[nodiscard]] std::optional<SubmissionState> submissionStateNamed(QStringView name);
