#pragma once

#include "model/submission.h"
#include "sending/filetosend.h"
#include "sending/outcome.h"

#include <QObject>

#include <chrono>

class HttpExchange;
class QNetworkAccessManager;

/// Hands one frozen entry over, in one request whose body is never sent twice; by multipart with its files.
/// Follows 307 and 308 to the same origin by hand, at most three times. Ends exactly once with finished().
class SubmitJob final : public QObject
{
    Q_OBJECT

public:
    /// @p secret is the endpoint's token or password, which goes to its own origin alone; empty for none.
    /// @p silence is how long the connection may stand still.
    /// @p files are taken along by EndpointProfile::Multipart alone.
    SubmitJob(QNetworkAccessManager &network, const Submission &submission, const QByteArray &secret,
              std::chrono::milliseconds silence, QObject *parent = nullptr,
              const QList<FileToSend> &files = {});

    void start();
    /// Ends the job: as not received where no byte of the body has left, otherwise as unclear. An answer that
    /// has already begun is judged by what is there.
    void cancel();

signals:
    void progressed(qint64 sent, qint64 total);
    void finished(const SendingOutcome &outcome);

private:
    void send(const QUrl &address);
    void onAnswered(const HttpAnswer &answer);

    QNetworkAccessManager &m_network;
    Submission m_submission;
    QByteArray m_secret;
    QList<FileToSend> m_files;
    std::chrono::milliseconds m_silence;
    HttpExchange *m_exchange = nullptr; ///< the one under way
    int m_redirects = 0;
    bool m_cancelled = false;
};
