#include "sending/submitjob.h"

#include "sending/answerwords.h"
#include "sending/httpexchange.h"
#include "sending/oneshotbody.h"

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

QNetworkReply *postMultipart(QNetworkAccessManager &network, const QNetworkRequest &request,
                             OneShotBody *body)
{
    QHttpPart entry;
    entry.setRawHeader("Content-Disposition", "form-data; name=\"entry\"");
    entry.setRawHeader("Content-Type", "application/json");
    entry.setBodyDevice(body);
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    form->append(entry);
    QNetworkReply *reply = network.post(request, form);
    form->setParent(reply);
    body->setParent(form);
    return reply;
}
} // namespace

SubmitJob::SubmitJob(QNetworkAccessManager &network, const Submission &submission, const QByteArray &secret,
                     std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_submission(submission)
    , m_secret(secret)
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
    QNetworkReply *reply = m_submission.endpoint.profile == EndpointProfile::Json
                               ? postJson(m_network, request, m_submission, body)
                               : postMultipart(m_network, request, body);
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
        const QString target = plainWords(outcome.redirect.toDisplayString());
        emit finished({Verdict::NeedsUser, SendingTrouble::Redirected, target, {}, {}, {}});
        return;
    }
    ++m_redirects;
    m_exchange->deleteLater();
    send(outcome.redirect);
}
