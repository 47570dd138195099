#include "model/submissionwaiting.h"
#include "session/filesduewording.h"
#include "session/pastewording.h"
#include "session/refusedparts.h"
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

/// With another state it would speak of a sending that did not happen.
bool speaksOfArrival(SendingTrouble trouble)
{
    return trouble == SendingTrouble::NoReceipt || trouble == SendingTrouble::WrongReceipt ||
           trouble == SendingTrouble::StillProcessing || trouble == SendingTrouble::NotReceived;
}

/// What happened where the trouble does not say it.
QString plainlyHappened(const Submission &submission)
{
    const QString host = submission.endpoint.address.host();
    switch (submission.state) {
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
        return SendingWords::tr("The entry is being sent to %1.").arg(host);
    case SubmissionState::Unconfirmed:
        return SendingWords::tr("It is not clear yet whether %1 has received the entry.").arg(host);
    case SubmissionState::FilesDue:
    case SubmissionState::Submitted:
        return SendingWords::tr("%1 received the entry and gave a receipt.").arg(host);
    case SubmissionState::SentUnconfirmed:
        return SendingWords::tr("%1 took the entry and gave no receipt.").arg(host);
    case SubmissionState::NeedsUser:
        return SendingWords::tr("The sending to %1 stands still.").arg(host);
    case SubmissionState::Waiting:
        return SendingWords::tr("The entry has not reached %1 yet.").arg(host);
    case SubmissionState::Rejected:
        return SendingWords::tr("%1 refused the entry.").arg(host);
    case SubmissionState::Cancelled:
        return SendingWords::tr("You stopped the sending.");
    }
    Q_UNREACHABLE();
}

QString whatHappened(const Submission &submission)
{
    switch (submission.state) {
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
    case SubmissionState::Cancelled:
        return plainlyHappened(submission);
    case SubmissionState::Submitted:
        if (submission.trouble != SendingTrouble::NotReceived &&
            submission.trouble != SendingTrouble::Withdrawn)
            return plainlyHappened(submission);
        break;
    case SubmissionState::NeedsUser:
    case SubmissionState::Waiting:
    case SubmissionState::Rejected:
        if (speaksOfArrival(submission.trouble))
            return plainlyHappened(submission);
        break;
    case SubmissionState::Unconfirmed:
    case SubmissionState::FilesDue:
    case SubmissionState::SentUnconfirmed:
        break;
    }
    const QString happened = happenedWording(submission);
    return happened.isEmpty() ? plainlyHappened(submission) : happened;
}

void sayArrived(SendingWording &wording, const Submission &submission)
{
    const bool isDoubted = submission.trouble != SendingTrouble::None;
    wording.safe = isDoubted ? SendingWords::tr("Your entry is safe on this computer. By its receipt, the "
                                                "organiser has it too.")
                             : SendingWords::tr("Your entry is safe, here and with the organiser.");
    wording.next = SendingWords::tr("The receipt stays with the entry.");
    wording.todo = isDoubted ? SendingWords::tr("Ask the organiser and quote the receipt.")
                             : SendingWords::tr("There is nothing more that you have to do.");
}

void sayUnconfirmed(SendingWording &wording, const Submission &submission, const QDateTime &now)
{
    wording.safe = SendingWords::tr("Your entry is safe on this computer. It may have arrived.");
    if (submission.endpoint.statusRoad == StatusRoad::None && !submission.waitUntil.isValid()) {
        wording.next = SendingWords::tr("This endpoint cannot be asked, so nothing is sent again by itself.");
        wording.todo =
            SendingWords::tr("Ask the organiser whether the entry arrived. If it did not, send it again: "
                             "it keeps its reference.");
        return;
    }
    if (submission.trouble == SendingTrouble::CancelledByUser)
        wording.next =
            SendingWords::tr("Shortlist goes on asking whether it arrived, and sends nothing again.");
    else if (submission.waitUntil.isValid())
        wording.next = nextTry(submission, now);
    else
        wording.next = SendingWords::tr("The endpoint is asked before anything is sent again.");
    wording.todo = adviceWording(submission);
}

void sayTakenWithoutProof(SendingWording &wording)
{
    wording.safe =
        SendingWords::tr("Your entry is safe on this computer. The endpoint took it, without proof.");
    wording.next = SendingWords::tr("Nothing more is sent.");
    wording.todo = SendingWords::tr("Ask the organiser to confirm that the entry arrived.");
}

void sayDraftAgain(SendingWording &wording, const Submission &submission)
{
    wording.safe = SendingWords::tr("Your entry is safe on this computer, and a draft again.");
    wording.next = SendingWords::tr("Nothing more is sent until you submit it again.");
    wording.todo = submission.state == SubmissionState::Cancelled
                       ? SendingWords::tr("Change what you like, and submit it when you are ready.")
                       : adviceWording(submission);
}

QString mayCloseWording(SignIn signIn, GoingOn goingOn)
{
    if (goingOn == GoingOn::ByItself)
        return SendingWords::tr("You can close Shortlist: it goes on when you start it again.");
    if (signIn == SignIn::OAuthDevice)
        return SendingWords::tr("You can close Shortlist: when you start it again, you sign in once more and "
                                "it goes on.");
    if (signIn == SignIn::Basic)
        return SendingWords::tr("You can close Shortlist: when you start it again, it asks for the password "
                                "once more and goes on.");
    return SendingWords::tr("You can close Shortlist: when you start it again, it asks for the token once "
                            "more and goes on.");
}

void sayFilesDue(SendingWording &wording, const Submission &submission, const QDateTime &now, GoingOn goingOn)
{
    const FilesDueWording files = filesDueWording(submission, now);
    wording.happened = files.happened;
    wording.safe = SendingWords::tr(
        "Your entry is safe, here and with the organiser. Its files are safe on this computer.");
    wording.next = files.next;
    wording.todo = files.todo;
    if (goesOnByItself(submission))
        wording.next += u' ' + nextTry(submission, now);
    if (!waitsForPerson(submission))
        wording.todo = mayCloseWording(submission.endpoint.signIn, goingOn);
}

void sayOnItsWay(SendingWording &wording, const Submission &submission, const QDateTime &now, GoingOn goingOn)
{
    const QString mayClose = mayCloseWording(submission.endpoint.signIn, goingOn);
    wording.safe = SendingWords::tr("Your entry is safe on this computer.");
    switch (submission.state) {
    case SubmissionState::Waiting: {
        const QString advice = networkAdvice(submission.trouble);
        wording.next = nextTry(submission, now);
        wording.todo = advice.isEmpty() ? mayClose : advice + u' ' + mayClose;
        break;
    }
    case SubmissionState::NeedsUser:
        wording.next = submission.trouble == SendingTrouble::Paused
                           ? SendingWords::tr("Nothing is sent until you let it go on.")
                           : SendingWords::tr("Nothing is sent until you have put this right.");
        wording.todo = adviceWording(submission);
        break;
    case SubmissionState::Uploading:
        wording.next = SendingWords::tr("The files travel first, then the entry. A receipt follows.");
        wording.todo = mayClose;
        break;
    default:
        wording.next = SendingWords::tr("A receipt follows within moments.");
        wording.todo = mayClose;
        break;
    }
}

QString outcomeOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Submitted:
        return SendingWords::tr("Submitted and confirmed");
    case SubmissionState::Unconfirmed:
    case SubmissionState::SentUnconfirmed:
        return SendingWords::tr("Sent, not confirmed");
    case SubmissionState::FilesDue:
        return SendingWords::tr("Received, without all files yet");
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
    case SubmissionState::NeedsUser:
    case SubmissionState::Waiting:
        return SendingWords::tr("Not sent yet");
    case SubmissionState::Rejected:
    case SubmissionState::Cancelled:
        return SendingWords::tr("Not sent");
    }
    Q_UNREACHABLE();
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
    case SubmissionState::FilesDue:
        return SendingWords::tr("Files to follow");
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

SendingWording wordingOf(const Submission &submission, const QDateTime &now, GoingOn goingOn)
{
    SendingWording wording;
    if (submission.endpoint.profile == EndpointProfile::WebForm) {
        wording = wordingOfPasted(submission);
        wording.outcome = outcomeOf(submission.state);
        return wording;
    }
    wording.outcome = outcomeOf(submission.state);
    wording.state = wordingOf(submission.state);
    wording.happened = whatHappened(submission);
    switch (submission.state) {
    case SubmissionState::Submitted:
        sayArrived(wording, submission);
        break;
    case SubmissionState::Unconfirmed:
        sayUnconfirmed(wording, submission, now);
        break;
    case SubmissionState::FilesDue:
        sayFilesDue(wording, submission, now, goingOn);
        break;
    case SubmissionState::SentUnconfirmed:
        sayTakenWithoutProof(wording);
        break;
    case SubmissionState::Rejected:
    case SubmissionState::Cancelled:
        sayDraftAgain(wording, submission);
        break;
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
    case SubmissionState::NeedsUser:
    case SubmissionState::Waiting:
        sayOnItsWay(wording, submission, now, goingOn);
        break;
    }
    if (!submission.detail.isEmpty())
        wording.happened += u'\n' + detailWording(submission);
    wording.quote = submission.receipt ? SendingWords::tr("Receipt %1").arg(submission.receipt->reference)
                                       : SendingWords::tr("Reference %1").arg(submission.id.value);
    return wording;
}
