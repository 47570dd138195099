#pragma once

#include "model/submission.h"
#include "sending/discoveryreader.h"
#include "sending/httpanswer.h"

#include <QObject>

#include <chrono>
#include <optional>

class HttpExchange;
class QNetworkAccessManager;

/// What came of asking for a discovery document.
struct DiscoveryAnswer
{
    std::optional<Discovery> discovery;            ///< a document that can be used
    bool unchanged = false;                        ///< 304: what is known still holds
    SendingTrouble trouble = SendingTrouble::None; ///< why there is neither
    QString detail;                                ///< plain text for people
    QList<Problem> problems;                       ///< of a document that came and cannot be used
    HttpAnswer answer;                             ///< the last one
};

/// Asks once for a discovery document. Redirections are followed by hand, at most three, to the same host
/// alone. Ends exactly once with finished().
class DiscoveryJob final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRedirections = 3;

    /// @p etag is that of the copy that is there; empty for none.
    DiscoveryJob(QNetworkAccessManager &network, const QUrl &address, const QByteArray &etag,
                 std::chrono::milliseconds silence, QObject *parent = nullptr);

    void start();
    void cancel();

signals:
    void finished(const DiscoveryAnswer &answer);

private:
    void ask(const QUrl &address);
    void onAnswered(const HttpAnswer &answer);
    [[nodiscard]] bool isFollowed(const QUrl &target) const;

    QNetworkAccessManager &m_network;
    QUrl m_address; ///< the one given
    QByteArray m_etag;
    std::chrono::milliseconds m_silence;
    HttpExchange *m_exchange = nullptr;
    int m_redirections = 0;
};
