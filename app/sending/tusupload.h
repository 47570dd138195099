#pragma once

#include "model/submission.h"
#include "sending/chunksize.h"
#include "sending/filetosend.h"
#include "sending/uploadoutcome.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class HttpExchange;
class OneShotBody;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
struct HttpAnswer;
struct TusRuling;

/// Takes one frozen file to an upload server, from where its journal says it is, over drops (tus 1.0, core
/// and creation). The server's word on how far it is counts, never ours. Ends exactly once with finished().
class TusUpload final : public QObject
{
    Q_OBJECT

public:
    /// @p secret is the endpoint's token or password, which goes to its own origin alone. @p silence is how
    /// long the connection may stand still.
    TusUpload(QNetworkAccessManager &network, const Submission &submission, const FileToSend &file,
              const QByteArray &secret, std::chrono::milliseconds silence, QObject *parent = nullptr);

    void start();
    /// The address that addressed() told of is stored.
    void goOn();
    void stop();
    /// Stops after the chunk that is under way, so that nothing is sent twice.
    void rest();

signals:
    /// The upload has an address, which must be stored before it is used: goOn() follows.
    void addressed(const SentFile &file);
    /// The server has acknowledged more of it, or is behind what was known.
    void advanced(const SentFile &file);
    void finished(const UploadOutcome &outcome);

private:
    void step();
    void create();
    void askOffset();
    void sendChunk();
    void send(const QUrl &address);
    void onAnswered(const HttpAnswer &answer);
    [[nodiscard]] TusRuling judge(const HttpAnswer &answer) const;
    void obey(const TusRuling &ruling);
    void onGoOn(const TusRuling &ruling);
    void startAnew(const TusRuling &ruling);
    void askAfter(const TusRuling &ruling);
    void end(UploadEnd end, const TusRuling &ruling);
    [[nodiscard]] QNetworkRequest request(const QUrl &address) const;

    enum class Doing { Nothing, Creating, Asking, Sending };

    QNetworkAccessManager &m_network;
    Submission m_submission;
    SentFile m_file;
    QString m_path;
    QByteArray m_secret;
    std::chrono::milliseconds m_silence;
    ChunkSize m_chunk;
    Doing m_doing = Doing::Nothing;
    qint64 m_length = 0; ///< of the chunk under way
    HttpExchange *m_exchange = nullptr;
    QElapsedTimer m_sending;
    QTimer m_limit;        ///< a connection that moves, and gets nowhere, ends too
    int m_redirects = 0;   ///< of one request
    qint64 m_furthest = 0; ///< that the server ever was
    int m_inVain = 0;      ///< chunks in a row after which the server was no further
    bool m_advanced = false;
    bool m_stopped = false;
    bool m_rests = false;
    bool m_ended = false;
};
