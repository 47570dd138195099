#pragma once

#include <QString>

#include <optional>

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

[[nodiscard]] QString nameOf(SendingTrouble trouble);
[[nodiscard]] std::optional<SendingTrouble> sendingTroubleNamed(QStringView name);
