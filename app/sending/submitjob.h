#pragma once

#include "model/submission.h"
#include "sending/outcome.h"

#include <QObject>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

/// Hands one frozen entry over, in one request whose body is never sent twice. Follows 307 and 308 to the
/// same origin by hand, at most three times. Ends exactly once with finished().
class SubmitJob final : public QObject
{
    Q_OBJECT

public:
    /// @p token is sent as a bearer token, to the endpoint's own origin only; empty for none.
    /// @p silence is how long the connection may stand still.
    SubmitJob(QNetworkAccessManager &network, const Submission &submission, const QByteArray &token,
              std::chrono::milliseconds silence, QObject *parent = nullptr);
    ~SubmitJob() override;

    void start();
    /// Ends the job: as not received where no byte of the body has left, otherwise as unclear.
    void cancel();

signals:
    void progressed(qint64 sent, qint64 total);
    void finished(const SendingOutcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};
