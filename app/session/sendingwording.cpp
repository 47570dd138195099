#include "session/pastewording.h"
#include "session/troublewording.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SendingWords
{
    Q_DECLARE_TR_FUNCTIONS(SendingWording)
};

QString nextTry(const Submission &submission, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(submission.waitUntil);
    if (!submission.waitUntil.isValid() || seconds <= 0)
        return SendingWords::tr("Shortlist tries again now.");
    if (seconds < 60)
        return SendingWords::tr("Shortlist tries again in less than a minute.");
    return SendingWords::tr("Shortlist tries again in %Ln minute(s).", nullptr,
                            static_cast<int>(seconds / 60));
}

SendingWording arrived(const Submission &submission)
{
    SendingWording wording;
    wording.happened =
        SendingWords::tr("%1 received the entry and gave a receipt.").arg(submission.endpoint.address.host());
    if (submission.trouble != SendingTrouble::None) {
        wording.happened = happenedWording(submission);
        wording.todo = SendingWords::tr("Ask the organiser and quote the receipt.");
    }
    wording.safe = SendingWords::tr("Your entry is safe, here and with the organiser.");
    wording.next = SendingWords::tr("The receipt stays with the entry.");
    return wording;
}

SendingWording unconfirmed(const Submission &submission, const QDateTime &now)
{
    SendingWording wording;
    wording.happened = happenedWording(submission);
    wording.safe = SendingWords::tr("Your entry is safe on this computer. It may have arrived.");
    if (submission.endpoint.statusRoad == StatusRoad::None && !submission.waitUntil.isValid()) {
        wording.next = SendingWords::tr("This endpoint cannot be asked, so nothing is sent again by itself.");
        wording.todo =
            SendingWords::tr("Ask the organiser whether the entry arrived. If it did not, send it again: "
                             "it keeps its reference.");
        return wording;
    }
    wording.next = submission.waitUntil.isValid()
                       ? nextTry(submission, now)
                       : SendingWords::tr("The endpoint is asked before anything is sent again.");
    wording.todo = adviceWording(submission);
    return wording;
}

SendingWording onItsWay(const Submission &submission, const QDateTime &now)
{
    SendingWording wording;
    wording.happened = happenedWording(submission);
    wording.safe = SendingWords::tr("Your entry is safe on this computer.");
    switch (submission.state) {
    case SubmissionState::Waiting:
        wording.next = nextTry(submission, now);
        wording.todo = SendingWords::tr("You can close Shortlist: it goes on when you start it again.");
        break;
    case SubmissionState::NeedsUser:
        wording.next = SendingWords::tr("Nothing is sent until you have put this right.");
        wording.todo = adviceWording(submission);
        break;
    default:
        wording.happened =
            SendingWords::tr("The entry is being sent to %1.").arg(submission.endpoint.address.host());
        wording.next = SendingWords::tr("A receipt follows within moments.");
        break;
    }
    return wording;
}
} // namespace

QString wordingOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
        return SendingWords::tr("Sending");
    case SubmissionState::Unconfirmed:
        return SendingWords::tr("Sent, not confirmed");
    case SubmissionState::Submitted:
        return SendingWords::tr("Submitted");
    case SubmissionState::SentUnconfirmed:
        return SendingWords::tr("Sent, no receipt");
    case SubmissionState::NeedsUser:
        return SendingWords::tr("Needs you");
    case SubmissionState::Waiting:
        return SendingWords::tr("Waiting to send");
    case SubmissionState::Rejected:
        return SendingWords::tr("Refused");
    case SubmissionState::Cancelled:
        return SendingWords::tr("Not sent");
    }
    Q_UNREACHABLE();
}

SendingWording wordingOf(const Submission &submission, const QDateTime &now)
{
    if (submission.endpoint.profile == EndpointProfile::WebForm)
        return wordingOfPasted(submission);
    SendingWording wording;
    switch (submission.state) {
    case SubmissionState::Submitted:
        wording = arrived(submission);
        break;
    case SubmissionState::Unconfirmed:
        wording = unconfirmed(submission, now);
        break;
    case SubmissionState::SentUnconfirmed:
        wording.happened = happenedWording(submission);
        wording.safe =
            SendingWords::tr("Your entry is safe on this computer. The endpoint took it, without proof.");
        wording.next = SendingWords::tr("Nothing more is sent.");
        wording.todo = SendingWords::tr("Ask the organiser to confirm that the entry arrived.");
        break;
    case SubmissionState::Rejected:
        wording.happened = happenedWording(submission);
        wording.safe = SendingWords::tr("Your entry is safe on this computer, and a draft again.");
        wording.todo = adviceWording(submission);
        break;
    case SubmissionState::Cancelled:
        wording.happened = happenedWording(submission);
        wording.safe = SendingWords::tr("Your entry is safe on this computer, and a draft again.");
        break;
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
    case SubmissionState::NeedsUser:
    case SubmissionState::Waiting:
        wording = onItsWay(submission, now);
        break;
    }
    if (!submission.detail.isEmpty())
        wording.happened += u'\n' + submission.detail;
    wording.state = wordingOf(submission.state);
    wording.quote = submission.receipt ? SendingWords::tr("Receipt %1").arg(submission.receipt->reference)
                                       : SendingWords::tr("Reference %1").arg(submission.id.value);
    return wording;
}
