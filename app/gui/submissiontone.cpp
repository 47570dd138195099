#include "gui/submissiontone.h"

Tone toneOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Submitted:
        return Tone::Good;
    case SubmissionState::NeedsUser:
    case SubmissionState::Rejected:
        return Tone::Bad;
    case SubmissionState::Unconfirmed:
    case SubmissionState::SentUnconfirmed:
    case SubmissionState::Waiting:
    case SubmissionState::FilesDue:
        return Tone::Warning;
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
        return Tone::Accent;
    case SubmissionState::Cancelled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}
