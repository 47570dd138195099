#include "sending/webdavjob.h"

#include "sending/httpexchange.h"
#include "sending/oneshotbody.h"
#include "sending/roadtrouble.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto entryName = "entry.json"_L1;

bool isSuccess(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

/// Numbered, because two files may have one name, and without what could lead out of the folder.
QString nameInFolder(qsizetype number, const QString &name)
{
    QString plain = name;
    for (const QChar c : QStringView(u"/\\:*?\"<>|"))
        plain.replace(c, u'_');
    return u"%1-%2"_s.arg(number).arg(plain);
}

/// Answers are cut: of a longer one its length has to speak for the rest.
bool holds(const HttpAnswer &answer, const QByteArray &bytes)
{
    const auto length = answer.headers.constFind("content-length");
    const qint64 size = length == answer.headers.constEnd() ? answer.body.size() : length->toLongLong();
    return size == bytes.size() && bytes.startsWith(answer.body);
}

/// It ended in the middle, or something on the way gave it.
bool isNotTheFolders(const HttpAnswer &answer)
{
    return !answer.networkError.isEmpty() || roadTroubleOf(answer);
}

HttpAnswer cancelledAnswer()
{
    HttpAnswer answer;
    answer.cancelled = true;
    return answer;
}
} // namespace

WebDavJob::WebDavJob(QNetworkAccessManager &network, const Submission &submission,
                     const QList<FileToSend> &files, const QByteArray &secret,
                     std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_submission(submission)
    , m_secret(secret)
    , m_silence(silence)
{
    for (const FileToSend &file : files)
        m_items.append({nameInFolder(m_items.size() + 1, file.file.name), file.path, file.file.size});
    m_items.append({entryName, {}, submission.body.size()});
}

void WebDavJob::start()
{
    if (!m_exchange && !m_cancelled)
        ask(Step::LookForTarget);
}

void WebDavJob::cancel()
{
    if (m_cancelled || m_ended)
        return;
    m_cancelled = true;
    if (m_step == Step::Move || m_step == Step::ReadTarget)
        return; // cut off, it could still be done after the folder was asked
    if (m_exchange)
        m_exchange->cancel();
    else
        QMetaObject::invokeMethod(
            this, [this] { fail(cancelledAnswer()); }, Qt::QueuedConnection);
}

QUrl WebDavJob::folder(const QString &ending) const
{
    QUrl url = m_submission.endpoint.address;
    QString path = url.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + m_submission.id.value + ending + u'/', QUrl::StrictMode);
    return url;
}

QUrl WebDavJob::place(const QUrl &folder, const QString &name) const
{
    QUrl url = folder;
    url.setPath(folder.path(QUrl::FullyEncoded) + QString::fromLatin1(QUrl::toPercentEncoding(name)),
                QUrl::StrictMode);
    return url;
}

void WebDavJob::ask(Step step)
{
    m_step = step;
    const QUrl part = folder(u".part"_s);
    const QUrl target = folder({});
    const auto request = [this](const QUrl &address) {
        return exchangeRequest(address, m_submission.endpoint, m_secret, m_silence);
    };
    QNetworkRequest wanted;
    QNetworkReply *reply = nullptr;
    OneShotBody *body = nullptr;
    switch (step) {
    case Step::LookForTarget:
    case Step::ReadTarget:
        reply = m_network.get(request(place(target, entryName)));
        break;
    case Step::MakeFolder:
        reply = m_network.sendCustomRequest(request(part), "MKCOL");
        break;
    case Step::Put:
        wanted = request(place(part, item().name));
        wanted.setRawHeader("Content-Type",
                            item().path.isEmpty() ? "application/json" : "application/octet-stream");
        body = item().path.isEmpty() ? new OneShotBody(m_submission.body)
                                     : new OneShotBody(item().path, 0, item().size);
        reply = m_network.put(wanted, body);
        body->setParent(reply);
        break;
    case Step::CheckSize:
        reply = m_network.head(request(place(part, item().name)));
        break;
    case Step::ReadEntry:
        reply = m_network.get(request(place(part, entryName)));
        break;
    case Step::Move:
        wanted = request(part);
        wanted.setRawHeader("Destination", target.toEncoded());
        wanted.setRawHeader("Overwrite", "F");
        reply = m_network.sendCustomRequest(wanted, "MOVE");
        break;
    }
    m_exchange = new HttpExchange(reply, body, this);
    connect(m_exchange, &HttpExchange::answered, this, &WebDavJob::onAnswered);
}

void WebDavJob::onAnswered(const HttpAnswer &answer)
{
    m_exchange->deleteLater();
    if (m_cancelled && m_step != Step::Move && m_step != Step::ReadTarget) {
        fail(cancelledAnswer());
        return;
    }
    switch (m_step) {
    case Step::LookForTarget:
        onTargetLookedFor(answer);
        return;
    case Step::MakeFolder:
        onFolderMade(answer);
        return;
    case Step::Put:
        onPut(answer);
        return;
    case Step::CheckSize:
        onSizeChecked(answer);
        return;
    case Step::ReadEntry:
        onEntryRead(answer);
        return;
    case Step::Move:
        onMoved(answer);
        return;
    case Step::ReadTarget:
        onTargetRead(answer);
        return;
    }
}

void WebDavJob::onTargetLookedFor(const HttpAnswer &answer)
{
    if (answer.status == 404 || answer.status == 409)
        ask(Step::MakeFolder);
    else
        onTargetRead(answer);
}

void WebDavJob::onFolderMade(const HttpAnswer &answer)
{
    if (isSuccess(answer) || answer.status == 405) { // there already, from a try before
        ask(Step::Put);
        return;
    }
    if (answer.status == 409) { // the folder it is to be made in is not there
        end({Verdict::NeedsUser, SendingTrouble::WrongAddress, {}, {}, {}, {}});
        return;
    }
    fail(answer);
}

void WebDavJob::onPut(const HttpAnswer &answer)
{
    if (isSuccess(answer))
        ask(item().path.isEmpty() ? Step::ReadEntry : Step::CheckSize);
    else
        fail(answer);
}

void WebDavJob::onSizeChecked(const HttpAnswer &answer)
{
    if (!isSuccess(answer)) {
        fail(answer);
        return;
    }
    if (answer.headers.value("content-length").toLongLong() != item().size) {
        putAgain();
        return;
    }
    m_puttingAgain = false;
    ++m_item;
    emit progressed(bytesBefore(m_item), bytesBefore(m_items.size()));
    ask(Step::Put);
}

void WebDavJob::onEntryRead(const HttpAnswer &answer)
{
    if (!isSuccess(answer) || isNotTheFolders(answer))
        fail(answer);
    else if (!holds(answer, m_submission.body))
        putAgain();
    else
        ask(Step::Move);
}

void WebDavJob::putAgain()
{
    if (m_puttingAgain) {
        end({Verdict::NeedsUser, SendingTrouble::UploadDiffers, item().name, {}, {}, {}});
        return;
    }
    m_puttingAgain = true;
    ask(Step::Put);
}

/// Whatever the answer was: what counts is whether the entry lies there now.
void WebDavJob::onMoved(const HttpAnswer &answer)
{
    const bool mayLieThere = isSuccess(answer) || answer.status == 0 || answer.status >= 500 ||
                             answer.status == 404 || answer.status == 412;
    if (mayLieThere)
        ask(Step::ReadTarget);
    else
        fail(answer);
}

void WebDavJob::onTargetRead(const HttpAnswer &answer)
{
    if (!isSuccess(answer) || isNotTheFolders(answer)) {
        fail(answer);
        return;
    }
    if (!holds(answer, m_submission.body)) {
        end({Verdict::NeedsUser, SendingTrouble::OtherContent, {}, {}, {}, {}});
        return;
    }
    emit progressed(bytesBefore(m_items.size()), bytesBefore(m_items.size()));
    const QString words =
        QCoreApplication::translate("WebDavJob", "The folder holds the entry as it was sent, and its files.");
    end({Verdict::Taken, SendingTrouble::NoReceipt, words, {}, {}, {}});
}

void WebDavJob::fail(const HttpAnswer &answer)
{
    SendingOutcome outcome = judgeSending(answer, m_submission);
    if (answer.status == 404 && m_step == Step::ReadTarget) // the move did not happen
        outcome = {Verdict::NotReceived, SendingTrouble::ConnectionLost, {}, {}, {}, {}};
    else if (outcome.verdict == Verdict::Repeat)
        outcome = {Verdict::NeedsUser, SendingTrouble::Redirected, targetWords(outcome.redirect), {}, {}, {}};
    else if (outcome.verdict != Verdict::NeedsUser && outcome.verdict != Verdict::Refused)
        outcome.verdict = Verdict::NotReceived;
    end(outcome);
}

void WebDavJob::end(const SendingOutcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    emit finished(outcome);
}

qint64 WebDavJob::bytesBefore(qsizetype item) const
{
    qint64 bytes = 0;
    for (qsizetype i = 0; i < item; ++i)
        bytes += m_items.at(i).size;
    return bytes;
}
