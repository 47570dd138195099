#pragma once

#include "model/sentfile.h"
#include "model/submission.h"

#include <QString>

#include <chrono>
#include <optional>

enum class UploadEnd {
    Complete,  ///< the server has acknowledged every byte
    Later,     ///< to be taken up again by itself
    NeedsUser, ///< a person has to do something first
    Stopped,   ///< by stop()
};

struct UploadOutcome
{
    UploadEnd end = UploadEnd::Later;
    SendingTrouble trouble = SendingTrouble::None;
    QString detail; ///< plain text for people
    SentFile file;  ///< as far as it has come
    std::optional<std::chrono::seconds> retryAfter;
    bool advanced = false; ///< bytes were acknowledged during this job

    bool operator==(const UploadOutcome &) const = default;
};
