#pragma once

#include "model/submission.h"
#include "sending/httpanswer.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// What is known after a try to send.
enum class Verdict {
    Received,    ///< a valid receipt lies before us
    Taken,       ///< a success status, but no valid receipt
    NotReceived, ///< certainly not taken; worth another try by itself
    Unclear,     ///< it may have been taken
    NeedsUser,   ///< certainly not taken; a person has to do something first
    Refused,     ///< the organiser refused this content
    FilesWanted, ///< it says that files are missing which it had acknowledged
    FilesDiffer, ///< it says that files arrived with other bytes
    Repeat,      ///< 307 or 308 to the same origin: the same request again, at `redirect`
};

struct SendingOutcome
{
    Verdict verdict = Verdict::Unclear;
    SendingTrouble trouble = SendingTrouble::None;
    QString detail; ///< plain text for people, at most a few lines
    std::optional<Receipt> receipt;
    std::optional<std::chrono::seconds> retryAfter;
    QUrl redirect;

    bool operator==(const SendingOutcome &) const = default;
};

/// What the endpoint says to a status question.
enum class StatusVerdict {
    Received,    ///< with a valid receipt
    Processing,  ///< 202: it has the entry and has not decided
    NotReceived, ///< 404, other than with a web page of a server around the endpoint
    Withdrawn,   ///< 409, 410
    NoAnswer,    ///< nothing that can be relied on
};

struct StatusOutcome
{
    StatusVerdict verdict = StatusVerdict::NoAnswer;
    SendingTrouble trouble = SendingTrouble::None;
    QString detail;
    std::optional<Receipt> receipt;
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const StatusOutcome &) const = default;
};

/// Decides by status and content, never by the network's error code alone (design: endpoint protocol, rules
/// 1, 3, 5).
[[nodiscard]] SendingOutcome judgeSending(const HttpAnswer &answer, const Submission &submission);
[[nodiscard]] StatusOutcome judgeStatus(const HttpAnswer &answer, const Submission &submission);
