#include "model/submissionstate.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<SubmissionState> states[] = {
    {SubmissionState::Frozen, "frozen"_L1},
    {SubmissionState::Uploading, "uploading"_L1},
    {SubmissionState::Committing, "committing"_L1},
    {SubmissionState::Unconfirmed, "unconfirmed"_L1},
    {SubmissionState::FilesDue, "filesDue"_L1},
    {SubmissionState::Submitted, "submitted"_L1},
    {SubmissionState::SentUnconfirmed, "sentUnconfirmed"_L1},
    {SubmissionState::NeedsUser, "needsUser"_L1},
    {SubmissionState::Waiting, "waiting"_L1},
    {SubmissionState::Rejected, "rejected"_L1},
    {SubmissionState::Cancelled, "cancelled"_L1},
};
} // namespace

bool isFinished(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Submitted:
    case SubmissionState::SentUnconfirmed:
    case SubmissionState::Rejected:
    case SubmissionState::Cancelled:
        return true;
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
    case SubmissionState::Unconfirmed:
    case SubmissionState::FilesDue:
    case SubmissionState::NeedsUser:
    case SubmissionState::Waiting:
        return false;
    }
    Q_UNREACHABLE();
}

bool mayHaveArrived(SubmissionState state)
{
    return state == SubmissionState::Committing || state == SubmissionState::Unconfirmed ||
           state == SubmissionState::FilesDue || state == SubmissionState::Submitted ||
           state == SubmissionState::SentUnconfirmed;
}

QString nameOf(SubmissionState state)
{
    return nameIn(states, state);
}

std::optional<SubmissionState> submissionStateNamed(QStringView name)
{
    return valueIn(states, name);
}
