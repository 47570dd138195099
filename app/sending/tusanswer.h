#pragma once

#include "model/sentfile.h"
#include "model/submission.h"
#include "sending/httpanswer.h"

#include <chrono>
#include <optional>

/// What is to be done after an answer of an upload server (tus 1.0, core and creation).
enum class UploadStep {
    GoOn,      ///< the upload is at `acknowledged`
    AskOffset, ///< nothing is certain: HEAD tells how far the upload is
    Anew,      ///< the server does not have the upload, or another one's bytes
    Smaller,   ///< so many bytes at once are too many
    Repeat,    ///< 307 or 308 to the same origin: the same request again, at `address`
    Wait,      ///< again later
    NeedsUser, ///< a person has to do something first
};

struct TusRuling
{
    UploadStep step = UploadStep::Wait;
    SendingTrouble trouble = SendingTrouble::None;
    QString detail;
    QUrl address; ///< of the new upload, or of the redirection
    qint64 acknowledged = 0;
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const TusRuling &) const = default;
};

/// Each decides by status and the protocol's own headers: what bears none of them was not answered by an
/// upload server, but by something on the way.
[[nodiscard]] TusRuling judgeCreation(const HttpAnswer &answer);
/// Of HEAD.
[[nodiscard]] TusRuling judgeOffset(const HttpAnswer &answer, const SentFile &file);
/// Of PATCH with @p length bytes from file.acknowledged on.
[[nodiscard]] TusRuling judgeChunk(const HttpAnswer &answer, const SentFile &file, qint64 length);
