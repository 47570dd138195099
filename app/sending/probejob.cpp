#include "sending/probejob.h"

#include "sending/addresses.h"
#include "sending/answerwords.h"
#include "sending/httpexchange.h"
#include "sending/roadtrouble.h"

#include <QNetworkAccessManager>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {
Probe probeOf(const Endpoint &endpoint)
{
    if (endpoint.profile == EndpointProfile::WebDav)
        return Probe::Folder;
    return endpoint.statusRoad == StatusRoad::None ? Probe::Options : Probe::Status;
}

/// 404 of a submission that there is not is the right answer; of a folder it is not.
SendingTrouble troubleOf(Probe probe, const HttpAnswer &answer)
{
    const int status = answer.status;
    if (status == 401)
        return SendingTrouble::SignInNeeded;
    if (probe == Probe::Options)
        return status >= 500 ? SendingTrouble::ServerFailed : SendingTrouble::None;
    if (status == 403)
        return SendingTrouble::Forbidden;
    if (status == 404)
        return probe == Probe::Status && !isWebPage(answer) ? SendingTrouble::None
                                                            : SendingTrouble::WrongAddress;
    if (status == 408 || status == 429 || status == 503)
        return SendingTrouble::ServerBusy;
    if (status >= 500)
        return SendingTrouble::ServerFailed;
    if (probe == Probe::Folder)
        return status == 207 ? SendingTrouble::None : SendingTrouble::WrongAddress;
    const bool answers = status == 200 || status == 202 || status == 409 || status == 410;
    return answers ? SendingTrouble::None : SendingTrouble::WrongAddress;
}
} // namespace

ProbeJob::ProbeJob(QNetworkAccessManager &network, const Endpoint &endpoint, const QByteArray &secret,
                   std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_endpoint(endpoint)
    , m_secret(secret)
    , m_silence(silence)
{}

void ProbeJob::start()
{
    if (m_exchange)
        return;
    m_probe = probeOf(m_endpoint);
    const SubmissionId unknown{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const QUrl status = statusAddress(m_endpoint, unknown).value_or(QUrl());
    const QUrl address = m_probe == Probe::Status && status.isValid() ? status : m_endpoint.address;
    QNetworkRequest request = exchangeRequest(address, m_endpoint, m_secret, m_silence);
    QNetworkReply *reply = nullptr;
    switch (m_probe) {
    case Probe::Status:
        reply = m_network.get(request);
        break;
    case Probe::Folder:
        request.setRawHeader("Depth", "0");
        reply = m_network.sendCustomRequest(request, "PROPFIND");
        break;
    case Probe::Options:
        reply = m_network.sendCustomRequest(request, "OPTIONS");
        break;
    }
    m_exchange = new HttpExchange(reply, nullptr, this);
    connect(m_exchange, &HttpExchange::answered, this, &ProbeJob::onAnswered);
}

void ProbeJob::cancel()
{
    if (m_exchange)
        m_exchange->cancel();
}

void ProbeJob::onAnswered(const HttpAnswer &answer)
{
    ProbeAnswer result;
    result.probe = m_probe;
    result.answer = answer;
    if (const auto road = roadTroubleOf(answer)) {
        result.trouble = road->trouble;
        result.detail = road->detail;
    } else if (answer.status == 0) {
        result.trouble = answer.cancelled  ? SendingTrouble::CancelledByUser
                         : answer.timedOut ? SendingTrouble::TimedOut
                                           : SendingTrouble::NoConnection;
        result.detail = answer.networkError;
    } else if (answer.status >= 300 && answer.status < 400) {
        result.trouble = SendingTrouble::Moved;
        result.detail = targetWords(locationOf(answer));
    } else {
        result.trouble = troubleOf(m_probe, answer);
        if (result.trouble != SendingTrouble::None)
            result.detail = refusalWords(answer).text;
    }
    emit finished(result);
}
