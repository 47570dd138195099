#include "sending/outcome.h"

#include "sending/answerwords.h"
#include "sending/receiptreader.h"
#include "sending/retryafter.h"
#include "sending/roadtrouble.h"

#include <QCoreApplication>
#include <QJsonDocument>

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
    {412, Verdict::NeedsUser, SendingTrouble::VersionChanged},
    {413, Verdict::Refused, SendingTrouble::TooLarge},
    {422, Verdict::Refused, SendingTrouble::Invalid},
    {423, Verdict::NotReceived, SendingTrouble::ServerBusy},
    {429, Verdict::NotReceived, SendingTrouble::ServerBusy},
    {460, Verdict::FilesDiffer, SendingTrouble::UploadDiffers},
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

bool isOtherContent(const RefusalWords &words)
{
    return words.type.endsWith("other-content"_L1) || words.type.endsWith("digest-mismatch"_L1);
}

bool namesFilesAlone(const RefusalWords &words)
{
    return !words.pointers.isEmpty() &&
           std::all_of(words.pointers.cbegin(), words.pointers.cend(),
                       [](const QString &pointer) { return pointer.startsWith("/files/"_L1); });
}

QString statusWords(int status)
{
    return QCoreApplication::translate("Outcome", "The server answered with HTTP status %1.").arg(status);
}

QString detailOf(const HttpAnswer &answer, SendingTrouble trouble)
{
    const RefusalWords words = refusalWords(answer);
    if (!words.text.isEmpty())
        return words.text;
    if (answer.status == 503 && isWebPage(answer))
        return filterWords();
    if (trouble == SendingTrouble::Unexpected || trouble == SendingTrouble::ServerFailed)
        return statusWords(answer.status);
    return {};
}

SendingTrouble troubleOf(ReceiptFault fault)
{
    return fault == ReceiptFault::NotAReceipt ? SendingTrouble::NoReceipt : SendingTrouble::WrongReceipt;
}

QString redirectWords(const HttpAnswer &answer)
{
    return targetWords(locationOf(answer));
}

SendingOutcome judgeRoad(const RoadTrouble &road)
{
    const Verdict verdict = road.mayHaveGot ? Verdict::Unclear
                            : road.passes   ? Verdict::NotReceived
                                            : Verdict::NeedsUser;
    return {verdict, road.trouble, road.detail, {}, {}, {}};
}

SendingOutcome judgeUnanswered(const HttpAnswer &answer)
{
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

/// What ended in the middle, by the network's word or by its look.
bool isCut(const HttpAnswer &answer)
{
    if (!answer.networkError.isEmpty())
        return true;
    return mediaType(answer.contentType) == "application/json" && !answer.body.isEmpty() &&
           answer.body.size() < mostAnswerBytes && QJsonDocument::fromJson(answer.body).isNull();
}

SendingOutcome judgeSuccess(const HttpAnswer &answer, const Submission &submission)
{
    SendingOutcome outcome;
    outcome.verdict = Verdict::Taken;
    outcome.trouble = isCut(answer) ? SendingTrouble::ConnectionLost : SendingTrouble::NoReceipt;
    if (answer.status == 202) {
        outcome.trouble = SendingTrouble::StillProcessing;
        return outcome;
    }
    if ((answer.status != 200 && answer.status != 201) || mediaType(answer.contentType) != "application/json")
        return outcome;
    const Result<Receipt, ReceiptFault> receipt = readReceipt(answer.body, submission);
    if (receipt)
        return {Verdict::Received, SendingTrouble::None, {}, *receipt, {}, {}};
    if (receipt.error() != ReceiptFault::NotAReceipt)
        outcome.trouble = SendingTrouble::WrongReceipt;
    return outcome;
}

SendingOutcome judgeRedirect(const HttpAnswer &answer)
{
    if (const auto target = repeatedAt(answer))
        return {Verdict::Repeat, SendingTrouble::None, {}, {}, {}, *target};
    return {Verdict::NeedsUser, SendingTrouble::Redirected, redirectWords(answer), {}, {}, {}};
}

SendingOutcome judgeRefusal(const HttpAnswer &answer)
{
    const Ruling ruling = rulingFor(answer.status);
    const RefusalWords words = refusalWords(answer);
    SendingOutcome outcome;
    outcome.verdict = ruling.verdict;
    outcome.trouble = ruling.trouble;
    if ((answer.status == 409 || answer.status == 422) && isOtherContent(words))
        outcome.trouble = SendingTrouble::OtherContent;
    else if (ruling.verdict == Verdict::Refused && namesFilesAlone(words))
        outcome.verdict = Verdict::FilesWanted;
    else if (ruling.verdict == Verdict::NeedsUser && words.saysClosed)
        outcome.trouble = SendingTrouble::Closed;
    outcome.detail = detailOf(answer, outcome.trouble);
    return outcome;
}

SendingTrouble statusTroubleOf(int status)
{
    const Ruling ruling = rulingFor(status);
    // A question has no content that could be refused.
    const bool isOfContent = ruling.verdict == Verdict::Refused || ruling.verdict == Verdict::FilesDiffer;
    return isOfContent ? SendingTrouble::Unexpected : ruling.trouble;
}

StatusOutcome noAnswer(SendingTrouble trouble, const QString &detail = {})
{
    return {StatusVerdict::NoAnswer, trouble, detail, {}, {}};
}

StatusOutcome judgeStatusUnanswered(const HttpAnswer &answer)
{
    if (answer.cancelled)
        return noAnswer(SendingTrouble::CancelledByUser);
    if (answer.timedOut)
        return noAnswer(SendingTrouble::TimedOut);
    return noAnswer(SendingTrouble::NoConnection, answer.networkError);
}

StatusOutcome judgeStatusSuccess(const HttpAnswer &answer, const Submission &submission)
{
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
    if (const auto road = roadTroubleOf(answer)) {
        SendingOutcome outcome = judgeRoad(*road);
        outcome.retryAfter = retryAfterOf(answer.retryAfter, answer.date);
        return outcome;
    }
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
    if (const auto road = roadTroubleOf(answer))
        return noAnswer(road->trouble, road->detail);
    if (answer.status == 0)
        return judgeStatusUnanswered(answer);
    StatusOutcome outcome = judgeStatusAnswered(answer, submission);
    outcome.retryAfter = retryAfterOf(answer.retryAfter, answer.date);
    return outcome;
}
