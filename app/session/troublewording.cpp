#include "session/troublewording.h"

#include <QCoreApplication>

namespace {
struct SendingWords
{
    Q_DECLARE_TR_FUNCTIONS(SendingWording)
};

QString signInNeeded(const Endpoint &endpoint)
{
    const QString host = endpoint.address.host();
    switch (endpoint.signIn) {
    case SignIn::Basic:
        return SendingWords::tr("%1 wants you to sign in: the password is missing or was not accepted.")
            .arg(host);
    case SignIn::OAuthDevice:
        return SendingWords::tr("%1 wants you to sign in, for the first time or anew.").arg(host);
    case SignIn::None:
    case SignIn::Token:
        break;
    }
    return SendingWords::tr("%1 wants you to sign in: the token is missing or was not accepted.").arg(host);
}

QString signInAdvice(SignIn signIn)
{
    if (signIn == SignIn::Basic)
        return SendingWords::tr("Enter your password for it, then try again.");
    if (signIn == SignIn::OAuthDevice)
        return SendingWords::tr("Sign in with a code in your browser, then try again.");
    return SendingWords::tr("Enter the token that the organiser gave you, then try again.");
}

/// Of an entry that has not arrived.
QString adviceOnNotSent(const Submission &submission)
{
    const bool isKept = submission.state == SubmissionState::NeedsUser; // frozen, and not a draft again
    switch (submission.trouble) {
    case SendingTrouble::WrongAddress:
    case SendingTrouble::Redirected:
    case SendingTrouble::Moved:
        return SendingWords::tr("Ask the organiser for the right address. Nothing was received, so you can "
                                "submit to another one.");
    case SendingTrouble::Closed:
        return SendingWords::tr("Ask the organiser whether they still take it, and send them the bundle of "
                                "the entry.");
    case SendingTrouble::Invalid:
    case SendingTrouble::TooLarge:
        return SendingWords::tr("Change the entry as the organiser asks and submit it again.");
    case SendingTrouble::FileTooLarge:
        return isKept
                   ? SendingWords::tr("Stop this sending, make the file smaller or take it away, and "
                                      "submit the entry again.")
                   : SendingWords::tr("Make the file smaller or take it away, and submit the entry again.");
    case SendingTrouble::VersionChanged:
    case SendingTrouble::OtherContent:
        return SendingWords::tr("Ask the organiser which version of the entry they have.");
    case SendingTrouble::Withdrawn:
        return SendingWords::tr(
            "Ask the organiser why. If the entry is to count after all, submit it again.");
    case SendingTrouble::NoRoom:
        return SendingWords::tr("Make room on this computer and try again.");
    case SendingTrouble::Paused:
        return SendingWords::tr("Let it go on in good time before entries close.");
    default:
        return SendingWords::tr("If it stays like this, ask the organiser and quote the reference below.");
    }
}
} // namespace

QString happenedWording(const Submission &submission)
{
    const QString host = submission.endpoint.address.host();
    switch (submission.trouble) {
    case SendingTrouble::None:
        return {};
    case SendingTrouble::NoConnection:
        return SendingWords::tr("There is no connection to %1.").arg(host);
    case SendingTrouble::ConnectionLost:
        return SendingWords::tr("The connection to %1 ended before an answer came.").arg(host);
    case SendingTrouble::TimedOut:
        return SendingWords::tr("%1 did not answer in time.").arg(host);
    case SendingTrouble::UntrustedServer:
        if (mayHaveArrived(submission.state))
            return SendingWords::tr("The identity of %1 could not be confirmed, so it was not asked.")
                .arg(host);
        return SendingWords::tr("The identity of %1 could not be confirmed, so nothing was sent.").arg(host);
    case SendingTrouble::ServerBusy:
        return SendingWords::tr("%1 is busy and asked to be tried again.").arg(host);
    case SendingTrouble::ServerFailed:
        return SendingWords::tr("%1 reported a fault of its own.").arg(host);
    case SendingTrouble::SignInNeeded:
        return signInNeeded(submission.endpoint);
    case SendingTrouble::Forbidden:
        return SendingWords::tr("%1, or a filter in your network, does not allow this sending.").arg(host);
    case SendingTrouble::WrongAddress:
        return SendingWords::tr("There is nothing at this address that takes entries: %1.")
            .arg(submission.endpoint.address.toDisplayString());
    case SendingTrouble::Redirected:
        return SendingWords::tr(
                   "%1 points to another address. An entry is not sent on to an address that you did "
                   "not choose.")
            .arg(host);
    case SendingTrouble::TooLarge:
        return SendingWords::tr("The entry is larger than %1 takes.").arg(host);
    case SendingTrouble::Invalid:
        return SendingWords::tr("%1 refused the entry as it is.").arg(host);
    case SendingTrouble::OtherContent:
        return SendingWords::tr("%1 already has this submission with other content.").arg(host);
    case SendingTrouble::NotJson:
        return SendingWords::tr(
            "A web page came back where a receipt was due: a sign-in page, or a filter in your "
            "network.");
    case SendingTrouble::NoReceipt:
        return SendingWords::tr("%1 answered without a receipt.").arg(host);
    case SendingTrouble::WrongReceipt:
        return SendingWords::tr("%1 answered with a receipt for something else.").arg(host);
    case SendingTrouble::StillProcessing:
        return SendingWords::tr("%1 has the entry and is still working on it.").arg(host);
    case SendingTrouble::NotReceived:
        return SendingWords::tr("%1 gave a receipt, but its status page does not show the entry.").arg(host);
    case SendingTrouble::Withdrawn:
        return SendingWords::tr("%1 says that the entry was withdrawn.").arg(host);
    case SendingTrouble::Unexpected:
        return SendingWords::tr("%1 gave an answer that Shortlist does not know.").arg(host);
    case SendingTrouble::CancelledByUser:
        return SendingWords::tr("You stopped the sending.");
    case SendingTrouble::NetworkSignIn:
        return SendingWords::tr("Your network wants you to sign in before it lets anything through.");
    case SendingTrouble::ProxySignIn:
        return SendingWords::tr("The proxy of your network wants a user name and a password.");
    case SendingTrouble::NetworkBlocked:
        return SendingWords::tr("A filter in your network does not let the entry through to %1.").arg(host);
    case SendingTrouble::WrongClock:
        return SendingWords::tr("The certificate of %1 is not valid at the time that this computer shows.")
            .arg(host);
    case SendingTrouble::Moved:
        return SendingWords::tr("%1 sends to another server, which you have not agreed to.").arg(host);
    case SendingTrouble::Closed:
        return SendingWords::tr("%1 takes no more entries.").arg(host);
    case SendingTrouble::UploadLost:
        return SendingWords::tr("%1 lost a file again and again while it was being sent.").arg(host);
    case SendingTrouble::UploadDiffers:
        return SendingWords::tr("%1 has a file with other content than was sent.").arg(host);
    case SendingTrouble::VersionChanged:
        return SendingWords::tr("What %1 has is not the version that this was to replace.").arg(host);
    case SendingTrouble::FileTooLarge:
        return SendingWords::tr("A file is larger than %1 takes.").arg(host);
    case SendingTrouble::NoRoom:
        return SendingWords::tr("There is not enough room on this computer to prepare the files.");
    case SendingTrouble::Paused:
        return SendingWords::tr("You paused the sending.");
    case SendingTrouble::NotConfirmed:
        return SendingWords::tr("The entry was put into the organiser’s form, and no proof is kept yet.");
    }
    Q_UNREACHABLE();
}

QString networkAdvice(SendingTrouble trouble)
{
    switch (trouble) {
    case SendingTrouble::UntrustedServer:
        return SendingWords::tr(
            "Show this to your IT desk: an inspection in your network or a wrong clock can be "
            "the reason.");
    case SendingTrouble::WrongClock:
        return SendingWords::tr("Look at the date and time of this computer. If they are right, tell the "
                                "organiser that their certificate has run out.");
    case SendingTrouble::NetworkSignIn:
        return SendingWords::tr("Open any web page in your browser and sign in to the network there.");
    case SendingTrouble::ProxySignIn:
        return SendingWords::tr("Ask your IT desk for the user name and the password of the proxy.");
    case SendingTrouble::NetworkBlocked:
        return SendingWords::tr("Ask your IT desk to let the address through, or send from another network.");
    default:
        return {};
    }
}

QString adviceWording(const Submission &submission)
{
    const QString advice = networkAdvice(submission.trouble);
    if (!advice.isEmpty())
        return advice;
    if (submission.trouble == SendingTrouble::SignInNeeded)
        return signInAdvice(submission.endpoint.signIn);
    if (submission.trouble == SendingTrouble::Forbidden)
        return SendingWords::tr(
            "Ask the organiser whether entries are open, and your IT desk whether the address "
            "is blocked.");
    if (mayHaveArrived(submission.state))
        return SendingWords::tr(
            "If it stays like this, ask the organiser whether the entry arrived and quote the "
            "reference below.");
    return adviceOnNotSent(submission);
}
