#pragma once

#include "model/endpoint.h"
#include "model/id.h"
#include "model/sentfile.h"

#include <QByteArray>
#include <QDateTime>

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

/// Why a submission stands where it stands. Wording makes the sentence.
enum class SendingTrouble {
    None,
    NoConnection,    ///< no byte of the entry left this computer
    ConnectionLost,  ///< the connection ended without an answer
    TimedOut,        ///< no answer came in time
    UntrustedServer, ///< TLS: the certificate is not trusted; detail holds its issuer and the reason
    ServerBusy,      ///< 408, 429, 503
    ServerFailed,    ///< 500, 502, 504 and other 5xx
    SignInNeeded,    ///< 401
    Forbidden,       ///< 403
    WrongAddress,    ///< 404, 405, 410
    Redirected,      ///< sent elsewhere; detail holds the target
    TooLarge,        ///< 413
    Invalid,         ///< 400, 422: the organiser's own words are in detail
    OtherContent,    ///< 409, 422: this id was received with other content
    NotJson,         ///< a web page where a receipt was due: a sign-in page or a proxy
    NoReceipt,       ///< taken, but no receipt came with the answer
    WrongReceipt,    ///< a receipt for another id or other content
    StillProcessing, ///< 202
    NotReceived,     ///< asked, and the endpoint does not have it
    Withdrawn,       ///< the organiser has withdrawn it
    Unexpected,      ///< another answer; detail holds its status
    CancelledByUser,
    NetworkSignIn,  ///< a web page where an answer was due: this network wants a sign-in first
    ProxySignIn,    ///< 407; detail holds the proxy
    NetworkBlocked, ///< a web page of a proxy or filter that does not let the request through
    WrongClock,     ///< a certificate is not valid yet or no more by this computer's clock
    Moved,          ///< 307 or 308 to another server; detail holds it
    Closed,         ///< the organiser takes no more entries
    UploadLost,     ///< the server has lost a file that it had begun to take, again and again
    UploadDiffers,  ///< the server has other bytes of a file than were sent
    VersionChanged, ///< 412: what is there is not what this was to replace
    FileTooLarge,   ///< of a file: over what the endpoint takes; detail holds name and sizes
    NoRoom,         ///< no room on this computer for what sending needs
    Paused,         ///< by the person, until told to go on
    NotConfirmed,   ///< pasted into a form by a person, who has not said what it answered
};

/// Proof that an endpoint took an entry.
struct Receipt
{
    QString reference;
    QDateTime receivedAt;
    QByteArray entrySha256; ///< lower-case hex
    QByteArray document;    ///< JSON, exactly as received

    bool operator==(const Receipt &) const = default;
};

/// One version of an entry on its way to an endpoint. Id and bytes never change.
struct Submission
{
    SubmissionId id; ///< UUID, lower case, without braces
    EntryId entry;
    Endpoint endpoint;                      ///< as it was when Submit was pressed
    QByteArray body;                        ///< entry.json
    QByteArray sha256;                      ///< of the body, lower-case hex
    QList<SentFile> files;                  ///< in the order of the entry's slots
    std::optional<SubmissionId> supersedes; ///< the version it takes the place of
    SubmissionState state = SubmissionState::Frozen;
    SendingTrouble trouble = SendingTrouble::None;
    QString detail;     ///< plain text from the other side or the network, for people
    int failures = 0;   ///< tries in a row that did not arrive
    int unclear = 0;    ///< how often it was handed over and the end was not clear
    bool taken = false; ///< an answer said once that it was taken, and gave no proof
    QDateTime waitUntil;
    QDateTime closes; ///< when its category closes; unset where it does not
    std::optional<Receipt> receipt;
    QDateTime frozenAt;
    QDateTime changedAt;

    bool operator==(const Submission &) const = default;
};

/// Nothing more happens to it by itself or by the person: what is left is the proof or the refusal.
[[nodiscard]] bool isFinished(SubmissionState state);
/// The entry's content lies, or may lie, with the organiser.
[[nodiscard]] bool mayHaveArrived(SubmissionState state);
/// It has come to its end, and the organiser has, or may have, something under its id that a new version can
/// take the place of.
[[nodiscard]] bool canBeSuperseded(SubmissionState state, SendingTrouble trouble);

[[nodiscard]] QString nameOf(SubmissionState state);
[[nodiscard]] std::optional<SubmissionState> submissionStateNamed(QStringView name);
[[nodiscard]] QString nameOf(SendingTrouble trouble);
[[nodiscard]] std::optional<SendingTrouble> sendingTroubleNamed(QStringView name);
