#include "sending/tusanswer.h"

#include "sending/addresses.h"
#include "sending/answerwords.h"
#include "sending/retryafter.h"
#include "sending/roadtrouble.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What a status means, whatever was asked.
struct Ruling
{
    int status;
    UploadStep step;
    SendingTrouble trouble;
};

constexpr Ruling rulings[] = {
    {400, UploadStep::NeedsUser, SendingTrouble::Invalid},
    {401, UploadStep::NeedsUser, SendingTrouble::SignInNeeded},
    {403, UploadStep::NeedsUser, SendingTrouble::Forbidden},
    {404, UploadStep::Anew, SendingTrouble::UploadLost},
    {405, UploadStep::NeedsUser, SendingTrouble::WrongAddress},
    {408, UploadStep::Smaller, SendingTrouble::ServerBusy},
    {409, UploadStep::AskOffset, SendingTrouble::ConnectionLost},
    {410, UploadStep::Anew, SendingTrouble::UploadLost},
    {412, UploadStep::NeedsUser, SendingTrouble::Unexpected},
    {413, UploadStep::Smaller, SendingTrouble::TooLarge},
    {415, UploadStep::NeedsUser, SendingTrouble::Invalid},
    {423, UploadStep::Wait, SendingTrouble::ServerBusy}, // a connection of ours may still hold it
    {429, UploadStep::Wait, SendingTrouble::ServerBusy},
    {460, UploadStep::Anew, SendingTrouble::UploadDiffers}, // the checksum extension's own status
    {503, UploadStep::Wait, SendingTrouble::ServerBusy},
};

Ruling rulingFor(int status)
{
    const auto *found = std::find_if(std::begin(rulings), std::end(rulings),
                                     [=](const Ruling &ruling) { return ruling.status == status; });
    if (found != std::end(rulings))
        return *found;
    if (status >= 500)
        return {status, UploadStep::Wait, SendingTrouble::ServerFailed};
    return {status, UploadStep::NeedsUser, SendingTrouble::Unexpected};
}

TusRuling ruled(UploadStep step, SendingTrouble trouble, const QString &detail = {})
{
    return {step, trouble, detail, {}, 0, {}};
}

TusRuling judgeUnanswered(const HttpAnswer &answer)
{
    if (answer.cancelled)
        return ruled(UploadStep::Wait, SendingTrouble::CancelledByUser);
    if (answer.timedOut)
        return ruled(UploadStep::AskOffset, SendingTrouble::TimedOut);
    if (!answer.bodyTouched)
        return ruled(UploadStep::Wait, SendingTrouble::NoConnection, answer.networkError);
    return ruled(UploadStep::AskOffset, SendingTrouble::ConnectionLost, answer.networkError);
}

TusRuling judgeRedirection(const HttpAnswer &answer)
{
    const auto target = repeatedAt(answer);
    if (!target)
        return ruled(UploadStep::NeedsUser, SendingTrouble::Redirected, targetWords(locationOf(answer)));
    TusRuling repeat = ruled(UploadStep::Repeat, SendingTrouble::None);
    repeat.address = *target;
    return repeat;
}

/// All that is no success.
TusRuling judgeOther(const HttpAnswer &answer)
{
    if (const auto road = roadTroubleOf(answer))
        return ruled(road->passes ? UploadStep::Wait : UploadStep::NeedsUser, road->trouble, road->detail);
    if (answer.status == 0)
        return judgeUnanswered(answer);
    if (answer.status >= 300 && answer.status < 400)
        return judgeRedirection(answer);
    if (answer.status < 300) // with none of the protocol's headers
        return isWebPage(answer) ? ruled(UploadStep::Wait, SendingTrouble::NetworkSignIn)
                                 : ruled(UploadStep::AskOffset, SendingTrouble::Unexpected);
    const Ruling ruling = rulingFor(answer.status);
    const RefusalWords words = refusalWords(answer);
    TusRuling result = ruled(ruling.step, ruling.trouble, words.text);
    if (words.saysClosed)
        result = ruled(UploadStep::NeedsUser, SendingTrouble::Closed, words.text);
    result.retryAfter = retryAfterOf(answer.retryAfter, answer.date);
    return result;
}

QString noPlaceWords()
{
    return QCoreApplication::translate(
        "TusAnswer", "The server began to take a file and did not say where the file is to be sent.");
}

/// The number of a header; -1 where there is none.
qint64 numberIn(const HttpAnswer &answer, const QByteArray &header)
{
    bool isNumber = false;
    const qint64 number = answer.headers.value(header).trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

TusRuling goOnAt(qint64 offset)
{
    TusRuling ruling = ruled(UploadStep::GoOn, SendingTrouble::None);
    ruling.acknowledged = offset;
    return ruling;
}
} // namespace

TusRuling judgeCreation(const HttpAnswer &answer)
{
    if (answer.status != 201) {
        TusRuling ruling = judgeOther(answer);
        if (ruling.step == UploadStep::Anew) // nothing was begun that could have been lost
            ruling = ruled(UploadStep::NeedsUser, SendingTrouble::WrongAddress, ruling.detail);
        else if (ruling.trouble == SendingTrouble::TooLarge)
            ruling = ruled(UploadStep::NeedsUser, SendingTrouble::FileTooLarge, ruling.detail);
        else if (ruling.step == UploadStep::AskOffset || ruling.step == UploadStep::Smaller)
            ruling.step = UploadStep::Wait; // what was made unseen expires at the server
        return ruling;
    }
    QUrl target = locationOf(answer);
    if (target.isEmpty() || !target.userInfo().isEmpty())
        return ruled(UploadStep::NeedsUser, SendingTrouble::Unexpected, noPlaceWords());
    // A server behind a balancer that ends TLS often believes that it is reached by http.
    if (answer.address.scheme() == "https"_L1 && target.host() == answer.address.host())
        target.setScheme(answer.address.scheme());
    if (target.scheme() == "http"_L1 && !isThisComputer(target.host()))
        return ruled(UploadStep::NeedsUser, SendingTrouble::Moved, target.host());
    if (target.host() != answer.address.host())
        return ruled(UploadStep::NeedsUser, SendingTrouble::Moved, target.host());
    TusRuling created = goOnAt(0);
    created.address = target;
    return created;
}

TusRuling judgeOffset(const HttpAnswer &answer, const SentFile &file)
{
    const qint64 offset = numberIn(answer, "upload-offset");
    const bool isSuccess = answer.status == 200 || answer.status == 204;
    if (!isSuccess || offset < 0) {
        TusRuling ruling = judgeOther(answer);
        if (ruling.step == UploadStep::AskOffset || ruling.step == UploadStep::Smaller)
            ruling.step = UploadStep::Wait;
        return ruling;
    }
    const qint64 length = numberIn(answer, "upload-length");
    if (offset > file.size || (length >= 0 && length != file.size))
        return ruled(UploadStep::Anew, SendingTrouble::UploadDiffers);
    return goOnAt(offset);
}

TusRuling judgeChunk(const HttpAnswer &answer, const SentFile &file, qint64 length)
{
    const qint64 offset = numberIn(answer, "upload-offset");
    const bool isSuccess = answer.status == 200 || answer.status == 204;
    if (!isSuccess || offset < 0)
        return judgeOther(answer);
    if (offset < file.acknowledged || offset > file.acknowledged + length)
        return ruled(UploadStep::AskOffset, SendingTrouble::Unexpected);
    return goOnAt(offset);
}
