#include "sending/statusjob.h"

#include "sending/httpexchange.h"

#include <QNetworkAccessManager>

StatusJob::StatusJob(QNetworkAccessManager &network, const Submission &submission, const QUrl &address,
                     const QByteArray &secret, std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_submission(submission)
    , m_address(address)
    , m_secret(secret)
    , m_silence(silence)
{}

void StatusJob::start()
{
    if (m_exchange)
        return;
    const QNetworkRequest request = exchangeRequest(m_address, m_submission.endpoint, m_secret, m_silence);
    m_exchange = new HttpExchange(m_network.get(request), nullptr, this);
    connect(m_exchange, &HttpExchange::answered, this, &StatusJob::onAnswered);
}

void StatusJob::cancel()
{
    if (m_exchange)
        m_exchange->cancel();
}

void StatusJob::onAnswered(const HttpAnswer &answer)
{
    emit finished(judgeStatus(answer, m_submission));
}
