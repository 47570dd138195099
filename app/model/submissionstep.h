#pragma once

#include "model/submission.h"

/// One step in the course of a submission, as journalled.
struct SubmissionStep
{
    QDateTime at;
    SubmissionState state = SubmissionState::Frozen;
    SendingTrouble trouble = SendingTrouble::None;
    QString detail;

    bool operator==(const SubmissionStep &) const = default;
};
