#include "sending/submitjob.h"

#include "sending/httpexchange.h"
#include "sending/oneshotbody.h"
#include "sending/roadtrouble.h"

#include <QHttpMultiPart>
#include <QNetworkAccessManager>

namespace {
constexpr int mostRedirects = 3;

HttpAnswer cancelledBeforeSending()
{
    HttpAnswer answer;
    answer.cancelled = true;
    return answer;
}

QNetworkReply *postJson(QNetworkAccessManager &network, QNetworkRequest request, const Submission &submission,
                        OneShotBody *body)
{
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Repr-Digest",
                         "sha-256=:" + QByteArray::fromHex(submission.sha256).toBase64() + ':');
    QNetworkReply *reply = network.post(request, body);
    body->setParent(reply);
    return reply;
}

/// As browsers write it (RFC 7578): UTF-8, what would end the name or the line escaped.
QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A") + '"';
}

QHttpPart partOf(const FileToSend &each, QHttpMultiPart &form)
{
    const SentFile &file = each.file;
    QHttpPart part;
    part.setRawHeader("Content-Disposition",
                      "form-data; name=" + quoted(file.role) + "; filename=" + quoted(file.name));
    part.setRawHeader("Content-Type", file.mediaType.isEmpty() ? QByteArray("application/octet-stream")
                                                               : file.mediaType.toLatin1());
    part.setRawHeader("Repr-Digest", "sha-256=:" + QByteArray::fromHex(file.sha256).toBase64() + ':');
    part.setBodyDevice(new OneShotBody(each.path, 0, file.size, &form));
    return part;
}

QNetworkReply *postMultipart(QNetworkAccessManager &network, const QNetworkRequest &request,
                             OneShotBody *body, const QList<FileToSend> &files)
{
    QHttpPart entry;
    entry.setRawHeader("Content-Disposition", "form-data; name=\"entry\"");
    entry.setRawHeader("Content-Type", "application/json");
    entry.setBodyDevice(body);
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    form->append(entry);
    for (const FileToSend &file : files)
        form->append(partOf(file, *form));
    QNetworkReply *reply = network.post(request, form);
    form->setParent(reply);
    body->setParent(form);
    return reply;
}
} // namespace

SubmitJob::SubmitJob(QNetworkAccessManager &network, const Submission &submission, const QByteArray &secret,
                     std::chrono::milliseconds silence, QObject *parent, const QList<FileToSend> &files)
    : QObject(parent)
    , m_network(network)
    , m_submission(submission)
    , m_secret(secret)
    , m_files(files)
    , m_silence(silence)
{}

void SubmitJob::start()
{
    if (!m_exchange && !m_cancelled)
        send(m_submission.endpoint.address);
}

void SubmitJob::cancel()
{
    if (m_cancelled)
        return;
    m_cancelled = true;
    if (m_exchange) {
        m_exchange->cancel();
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { emit finished(judgeSending(cancelledBeforeSending(), m_submission)); },
        Qt::QueuedConnection);
}

void SubmitJob::send(const QUrl &address)
{
    QNetworkRequest request = exchangeRequest(address, m_submission.endpoint, m_secret, m_silence);
    request.setRawHeader("Idempotency-Key", '"' + m_submission.id.value.toUtf8() + '"');
    auto *body = new OneShotBody(m_submission.body);
    QNetworkReply *reply = m_submission.endpoint.profile == EndpointProfile::Multipart
                               ? postMultipart(m_network, request, body, m_files)
                               : postJson(m_network, request, m_submission, body);
    m_exchange = new HttpExchange(reply, body, this);
    connect(m_exchange, &HttpExchange::progressed, this, &SubmitJob::progressed);
    connect(m_exchange, &HttpExchange::answered, this, &SubmitJob::onAnswered);
}

void SubmitJob::onAnswered(const HttpAnswer &answer)
{
    SendingOutcome outcome = judgeSending(answer, m_submission);
    if (outcome.verdict != Verdict::Repeat) {
        emit finished(outcome);
        return;
    }
    if (m_cancelled) {
        emit finished(judgeSending(cancelledBeforeSending(), m_submission));
        return;
    }
    if (m_redirects == mostRedirects) {
        const QString target = targetWords(outcome.redirect);
        emit finished({Verdict::NeedsUser, SendingTrouble::Redirected, target, {}, {}, {}});
        return;
    }
    ++m_redirects;
    m_exchange->deleteLater();
    send(outcome.redirect);
}
