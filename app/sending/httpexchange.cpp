#include "sending/httpexchange.h"

#include "sending/addresses.h"
#include "sending/answerwords.h"
#include "sending/lonelyrequest.h"
#include "sending/oneshotbody.h"
#include "sending/tlstrouble.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Anything else would end the header and begin another one.
bool fitsIntoAHeader(const QByteArray &token)
{
    return std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

/// The value of the header that signs in; empty where nothing does.
QByteArray authorizationOf(const Endpoint &endpoint, const QByteArray &secret)
{
    switch (endpoint.signIn) {
    case SignIn::None:
        return {};
    case SignIn::Basic:
        return "Basic " + (endpoint.user.toUtf8() + ':' + secret).toBase64();
    case SignIn::Token:
    case SignIn::OAuthDevice:
        break;
    }
    const QByteArray token = secret.trimmed();
    return token.isEmpty() || !fitsIntoAHeader(token) ? QByteArray() : "Bearer " + token;
}

/// Qt has none for a connection that ends when the body cannot be given a second time.
QString wordsOf(const QNetworkReply &reply)
{
    const QString words = reply.errorString();
    return words == "Unknown error"_L1 ? HttpExchange::tr("The connection was cut.") : plainWords(words);
}
} // namespace

QNetworkRequest exchangeRequest(const QUrl &address, const Endpoint &endpoint, const QByteArray &secret,
                                std::chrono::milliseconds silence)
{
    QNetworkRequest request = lonelyRequest(address);
    constexpr std::chrono::milliseconds longest(std::numeric_limits<int>::max());
    request.setTransferTimeout(static_cast<int>(std::min(silence, longest).count()));
    request.setRawHeader("Accept", "application/json, application/problem+json");
    // A receipt is kept as it came, and a small answer cannot unpack into a large one.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Shortlist/" SHORTLIST_VERSION);
    const QByteArray authorization = authorizationOf(endpoint, secret);
    if (!authorization.isEmpty() && isSameOrigin(address, endpoint.address))
        request.setRawHeader("Authorization", authorization);
    return request;
}

HttpExchange::HttpExchange(QNetworkReply *reply, const OneShotBody *body, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_body(body)
{
    m_answer.address = reply->request().url();
    connect(reply, &QNetworkReply::uploadProgress, this, &HttpExchange::onUploadProgress);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

HttpExchange::~HttpExchange()
{
    stop();
}

void HttpExchange::cancel()
{
    if (m_ended)
        return;
    takeBody();
    takeHead();
    m_answer.cancelled = true;
    stop();
    QMetaObject::invokeMethod(
        this, [this] { emit answered(m_answer); }, Qt::QueuedConnection);
}

void HttpExchange::onUploadProgress(qint64 sent, qint64 total)
{
    if (total > 0) // Qt also reports 0 of 0
        emit progressed(sent, total);
}

void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    m_answer.tlsTrouble = tlsTroubleWords(errors, QDateTime::currentDateTimeUtc());
    m_answer.tlsOutOfTime = isOutOfTime(errors);
}

void HttpExchange::onReadyRead()
{
    takeBody();
    if (m_answer.body.size() < mostAnswerBytes || m_reply->bytesAvailable() == 0)
        return;
    takeHead();
    stop();
    emit answered(m_answer);
}

void HttpExchange::onFinished()
{
    takeBody();
    takeHead();
    const QNetworkReply::NetworkError error = m_reply->error();
    // A transfer timeout comes as a cancelled operation, and ours never get here.
    m_answer.timedOut = error == QNetworkReply::OperationCanceledError ||
                        error == QNetworkReply::TimeoutError || error == QNetworkReply::ProxyTimeoutError;
    m_answer.proxyWantsSignIn = error == QNetworkReply::ProxyAuthenticationRequiredError;
    if (error != QNetworkReply::NoError)
        m_answer.networkError = wordsOf(*m_reply);
    // Qt takes an answer before the answer for the last one: what follows would be the next request's.
    if (m_answer.status > 0 && m_answer.status < 200)
        m_reply->manager()->clearConnectionCache();
    stop();
    emit answered(m_answer);
}

void HttpExchange::takeBody()
{
    if (m_reply && m_reply->isOpen())
        m_answer.body += m_reply->read(mostAnswerBytes - m_answer.body.size());
}

void HttpExchange::takeHead()
{
    m_answer.bodyTouched = m_body && m_body->touched();
    if (!m_reply)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.date = m_reply->rawHeader("Date");
    m_answer.issuer = plainWords(m_reply->sslConfiguration().peerCertificate().issuerDisplayName());
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        m_answer.headers.insert(name.toLower(), value);
}

/// abort() reports at once, from within itself: nothing may be connected any more.
void HttpExchange::stop()
{
    m_ended = true;
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}
