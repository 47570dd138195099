#include "sending/outcome.h"

#include "sending/addresses.h"
#include "sending/answerwords.h"
#include "sending/receiptreader.h"
#include "sending/retryafter.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What a status means by itself, for a POST that was answered.
struct Ruling
{
    int status;
    Verdict verdict;
    SendingTrouble trouble;
};

constexpr Ruling rulings[] = {
    {400, Verdict::Refused, SendingTrouble::Invalid},
    {401, Verdict::NeedsUser, SendingTrouble::SignInNeeded},
    {403, Verdict::NeedsUser, SendingTrouble::Forbidden},
    {404, Verdict::NeedsUser, SendingTrouble::WrongAddress},
    {405, Verdict::NeedsUser, SendingTrouble::WrongAddress},
    {408, Verdict::NotReceived, SendingTrouble::ServerBusy},
    // The first request with this id is still being worked on (the Idempotency-Key draft's meaning).
    {409, Verdict::Unclear, SendingTrouble::StillProcessing},
    {410, Verdict::NeedsUser, SendingTrouble::WrongAddress},
    {413, Verdict::Refused, SendingTrouble::TooLarge},
    {422, Verdict::Refused, SendingTrouble::Invalid},
    {423, Verdict::NotReceived, SendingTrouble::ServerBusy},
    {429, Verdict::NotReceived, SendingTrouble::ServerBusy},
    {503, Verdict::NotReceived, SendingTrouble::ServerBusy},
};

bool isBetween(int status, int first, int last)
{
    return status >= first && status <= last;
}

Ruling rulingFor(int status)
{
    const auto *found = std::find_if(std::begin(rulings), std::end(rulings),
                                     [=](const Ruling &ruling) { return ruling.status == status; });
    if (found != std::end(rulings))
        return *found;
    if (isBetween(status, 500, 599)) // a server behind the one that answers may have taken it
        return {status, Verdict::Unclear, SendingTrouble::ServerFailed};
    if (isBetween(status, 400, 499))
        return {status, Verdict::NeedsUser, SendingTrouble::Unexpected};
    return {status, Verdict::Unclear, SendingTrouble::Unexpected};
}

bool isOtherContent(const QString &problemType)
{
    return problemType.endsWith("other-content"_L1) || problemType.endsWith("digest-mismatch"_L1);
}

QString statusWords(int status)
{
    return QCoreApplication::translate("Outcome", "The server answered with HTTP status %1.").arg(status);
}

QString detailOf(const HttpAnswer &answer, SendingTrouble trouble)
{
    const QString words = refusalWords(answer).text;
    if (!words.isEmpty())
        return words;
    if (isWebPage(answer) && (answer.status == 403 || answer.status == 503))
        return QCoreApplication::translate("Outcome",
                                           "The answer was a web page. A filter in your organisation's "
                                           "network may have answered in place of the organiser.");
    if (trouble == SendingTrouble::Unexpected || trouble == SendingTrouble::ServerFailed)
        return statusWords(answer.status);
    return {};
}

SendingTrouble troubleOf(ReceiptFault fault)
{
    return fault == ReceiptFault::NotAReceipt ? SendingTrouble::NoReceipt : SendingTrouble::WrongReceipt;
}

QUrl redirectTarget(const HttpAnswer &answer)
{
    const QUrl location = QUrl::fromEncoded(answer.location.trimmed(), QUrl::StrictMode);
    if (location.isEmpty() || !location.isValid())
        return {};
    QUrl target = answer.address.resolved(location);
    target.setFragment(QString());
    return target;
}

QString redirectWords(const HttpAnswer &answer)
{
    return plainWords(redirectTarget(answer).toDisplayString(QUrl::RemoveUserInfo));
}

SendingOutcome judgeUnanswered(const HttpAnswer &answer)
{
    if (!answer.bodyTouched && !answer.tlsTrouble.isEmpty())
        return {Verdict::NeedsUser, SendingTrouble::UntrustedServer, answer.tlsTrouble, {}, {}, {}};
    SendingOutcome outcome;
    outcome.verdict = answer.bodyTouched ? Verdict::Unclear : Verdict::NotReceived;
    if (answer.cancelled) {
        outcome.trouble = SendingTrouble::CancelledByUser;
        return outcome;
    }
    if (answer.timedOut) {
        outcome.trouble = SendingTrouble::TimedOut;
        return outcome;
    }
    outcome.trouble = answer.bodyTouched ? SendingTrouble::ConnectionLost : SendingTrouble::NoConnection;
    outcome.detail = answer.networkError;
    return outcome;
}

SendingOutcome judgeSuccess(const HttpAnswer &answer, const Submission &submission)
{
    SendingOutcome outcome;
    outcome.verdict = Verdict::Taken;
    outcome.trouble = SendingTrouble::NoReceipt;
    if (isWebPage(answer) && !answer.body.isEmpty()) {
        outcome.trouble = SendingTrouble::NotJson;
        return outcome;
    }
    if (answer.status == 202) {
        outcome.trouble = SendingTrouble::StillProcessing;
        return outcome;
    }
    if ((answer.status != 200 && answer.status != 201) || mediaType(answer.contentType) != "application/json")
        return outcome;
    const Result<Receipt, ReceiptFault> receipt = readReceipt(answer.body, submission);
    if (!receipt) {
        outcome.trouble = troubleOf(receipt.error());
        return outcome;
    }
    return {Verdict::Received, SendingTrouble::None, {}, *receipt, {}, {}};
}

SendingOutcome judgeRedirect(const HttpAnswer &answer)
{
    const QUrl target = redirectTarget(answer);
    const bool repeats = answer.status == 307 || answer.status == 308;
    if (repeats && target.isValid() && target.userInfo().isEmpty() && isSameOrigin(target, answer.address))
        return {Verdict::Repeat, SendingTrouble::None, {}, {}, {}, target};
    return {Verdict::NeedsUser, SendingTrouble::Redirected, redirectWords(answer), {}, {}, {}};
}

SendingOutcome judgeRefusal(const HttpAnswer &answer)
{
    const Ruling ruling = rulingFor(answer.status);
    SendingOutcome outcome;
    outcome.verdict = ruling.verdict;
    outcome.trouble = ruling.trouble;
    if ((answer.status == 409 || answer.status == 422) && isOtherContent(refusalWords(answer).type))
        outcome.trouble = SendingTrouble::OtherContent;
    outcome.detail = detailOf(answer, outcome.trouble);
    return outcome;
}

SendingTrouble statusTroubleOf(int status)
{
    const Ruling ruling = rulingFor(status);
    // A question has no content that could be refused.
    return ruling.verdict == Verdict::Refused ? SendingTrouble::Unexpected : ruling.trouble;
}

StatusOutcome noAnswer(SendingTrouble trouble, const QString &detail = {})
{
    return {StatusVerdict::NoAnswer, trouble, detail, {}, {}};
}

StatusOutcome judgeStatusUnanswered(const HttpAnswer &answer)
{
    if (!answer.tlsTrouble.isEmpty())
        return noAnswer(SendingTrouble::UntrustedServer, answer.tlsTrouble);
    if (answer.cancelled)
        return noAnswer(SendingTrouble::CancelledByUser);
    if (answer.timedOut)
        return noAnswer(SendingTrouble::TimedOut);
    return noAnswer(SendingTrouble::NoConnection, answer.networkError);
}

StatusOutcome judgeStatusSuccess(const HttpAnswer &answer, const Submission &submission)
{
    if (isWebPage(answer) && !answer.body.isEmpty())
        return noAnswer(SendingTrouble::NotJson);
    if (answer.status == 202)
        return {StatusVerdict::Processing, SendingTrouble::StillProcessing, {}, {}, {}};
    if (answer.status != 200 || mediaType(answer.contentType) != "application/json")
        return noAnswer(SendingTrouble::NoReceipt);
    const Result<Receipt, ReceiptFault> receipt = readReceipt(answer.body, submission);
    if (!receipt)
        return noAnswer(troubleOf(receipt.error()));
    return {StatusVerdict::Received, SendingTrouble::None, {}, *receipt, {}};
}

StatusOutcome judgeStatusAnswered(const HttpAnswer &answer, const Submission &submission)
{
    if (isBetween(answer.status, 200, 299))
        return judgeStatusSuccess(answer, submission);
    if (isBetween(answer.status, 300, 399))
        return noAnswer(SendingTrouble::Redirected, redirectWords(answer));
    if (answer.status == 404 && isWebPage(answer))
        return noAnswer(SendingTrouble::NotJson);
    if (answer.status == 404)
        return {StatusVerdict::NotReceived, SendingTrouble::NotReceived, refusalWords(answer).text, {}, {}};
    if (answer.status == 409 || answer.status == 410)
        return {StatusVerdict::Withdrawn, SendingTrouble::Withdrawn, refusalWords(answer).text, {}, {}};
    const SendingTrouble trouble = statusTroubleOf(answer.status);
    return noAnswer(trouble, detailOf(answer, trouble));
}
} // namespace

SendingOutcome judgeSending(const HttpAnswer &answer, const Submission &submission)
{
    if (answer.status == 0)
        return judgeUnanswered(answer);
    SendingOutcome outcome = isBetween(answer.status, 200, 299)   ? judgeSuccess(answer, submission)
                             : isBetween(answer.status, 300, 399) ? judgeRedirect(answer)
                                                                  : judgeRefusal(answer);
    outcome.retryAfter = retryAfterOf(answer.retryAfter, answer.date);
    return outcome;
}

StatusOutcome judgeStatus(const HttpAnswer &answer, const Submission &submission)
{
    if (answer.status == 0)
        return judgeStatusUnanswered(answer);
    StatusOutcome outcome = judgeStatusAnswered(answer, submission);
    outcome.retryAfter = retryAfterOf(answer.retryAfter, answer.date);
    return outcome;
}
