#include "sending/tusupload.h"

#include "sending/httpexchange.h"
#include "sending/oneshotbody.h"
#include "sending/roadtrouble.h"
#include "sending/tusanswer.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

namespace {
constexpr int mostRedirects = 3;
constexpr int mostRestarts = 3;
constexpr int mostDifferences = 1;
constexpr int mostInVain = 3;
constexpr qint64 slowestLine = 4 * 1024; ///< bytes a second, below which a chunk is given up

QByteArray metadata(const SentFile &file, const SubmissionId &id)
{
    QByteArrayList pairs{"filename " + file.name.toUtf8().toBase64(), "sha256 " + file.sha256.toBase64(),
                         "submissionid " + id.value.toUtf8().toBase64(),
                         "role " + file.role.toUtf8().toBase64()};
    if (!file.mediaType.isEmpty())
        pairs += "filetype " + file.mediaType.toUtf8().toBase64();
    return pairs.join(',');
}

std::chrono::milliseconds longestFor(qint64 bytes, std::chrono::milliseconds silence)
{
    return silence + std::chrono::seconds(bytes / slowestLine);
}
TusRuling redirectedTo(const QUrl &address)
{
    TusRuling ruling;
    ruling.trouble = SendingTrouble::Redirected;
    ruling.detail = targetWords(address);
    return ruling;
}

/// The server says that it took a chunk, and is no further.
TusRuling tookNothing()
{
    TusRuling ruling;
    ruling.trouble = SendingTrouble::ServerFailed;
    return ruling;
}
} // namespace

TusUpload::TusUpload(QNetworkAccessManager &network, const Submission &submission, const FileToSend &file,
                     const QByteArray &secret, std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_submission(submission)
    , m_file(file.file)
    , m_path(file.path)
    , m_secret(secret)
    , m_silence(silence)
    , m_chunk(submission.endpoint.terms.chunkBytes)
    , m_furthest(file.file.acknowledged)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        HttpAnswer answer;
        answer.timedOut = true;
        answer.bodyTouched = true;
        m_exchange->disconnect(this);
        onAnswered(answer);
    });
}

void TusUpload::start()
{
    if (m_doing == Doing::Nothing && !m_ended)
        step();
}

void TusUpload::goOn()
{
    if (m_doing == Doing::Nothing && !m_ended)
        sendChunk();
}

void TusUpload::stop()
{
    if (m_stopped || m_ended)
        return;
    m_stopped = true;
    if (m_doing != Doing::Nothing)
        m_exchange->cancel();
    else
        QMetaObject::invokeMethod(
            this, [this] { end(UploadEnd::Stopped, {}); }, Qt::QueuedConnection);
}

void TusUpload::rest()
{
    m_rests = true;
}

void TusUpload::step()
{
    if (m_file.upload.isEmpty())
        create();
    else
        askOffset();
}

void TusUpload::create()
{
    m_doing = Doing::Creating;
    send(m_submission.endpoint.uploads);
}

void TusUpload::askOffset()
{
    m_doing = Doing::Asking;
    send(m_file.upload);
}

void TusUpload::sendChunk()
{
    if (m_file.acknowledged == m_file.size) {
        m_file.state = UploadState::Complete;
        emit advanced(m_file);
        end(UploadEnd::Complete, {});
        return;
    }
    if (m_stopped || m_rests) {
        end(UploadEnd::Stopped, {});
        return;
    }
    m_doing = Doing::Sending;
    m_length = std::min(m_chunk.now(), m_file.size - m_file.acknowledged);
    send(m_file.upload);
}

QNetworkRequest TusUpload::request(const QUrl &address) const
{
    QNetworkRequest request = exchangeRequest(address, m_submission.endpoint, m_secret, m_silence);
    request.setRawHeader("Tus-Resumable", "1.0.0");
    return request;
}

void TusUpload::send(const QUrl &address)
{
    QNetworkRequest wanted = request(address);
    QNetworkReply *reply = nullptr;
    OneShotBody *body = nullptr;
    if (m_doing == Doing::Asking) {
        reply = m_network.head(wanted);
    } else if (m_doing == Doing::Creating) {
        wanted.setRawHeader("Upload-Length", QByteArray::number(m_file.size));
        wanted.setRawHeader("Upload-Metadata", metadata(m_file, m_submission.id));
        wanted.setRawHeader("Content-Type", "application/octet-stream"); // of nothing; Qt warns without one
        reply = m_network.post(wanted, QByteArray());
    } else {
        wanted.setRawHeader("Content-Type", "application/offset+octet-stream");
        wanted.setRawHeader("Upload-Offset", QByteArray::number(m_file.acknowledged));
        wanted.setHeader(QNetworkRequest::ContentLengthHeader, m_length);
        body = new OneShotBody(m_path, m_file.acknowledged, m_length);
        reply = m_network.sendCustomRequest(wanted, "PATCH", body);
        body->setParent(reply);
        m_limit.start(longestFor(m_length, m_silence));
    }
    m_sending.start();
    m_exchange = new HttpExchange(reply, body, this);
    connect(m_exchange, &HttpExchange::answered, this, &TusUpload::onAnswered);
}

TusRuling TusUpload::judge(const HttpAnswer &answer) const
{
    switch (m_doing) {
    case Doing::Creating:
        return judgeCreation(answer);
    case Doing::Asking:
        return judgeOffset(answer, m_file);
    case Doing::Nothing:
    case Doing::Sending:
        break;
    }
    return judgeChunk(answer, m_file, m_length);
}

void TusUpload::onAnswered(const HttpAnswer &answer)
{
    m_limit.stop();
    m_exchange->deleteLater();
    const TusRuling ruling = judge(answer);
    if (ruling.step == UploadStep::Repeat && m_redirects < mostRedirects && !m_stopped) {
        ++m_redirects;
        send(ruling.address);
        return;
    }
    m_redirects = 0;
    if (m_stopped && ruling.step != UploadStep::GoOn)
        end(UploadEnd::Stopped, {});
    else
        obey(ruling);
}

void TusUpload::obey(const TusRuling &ruling)
{
    switch (ruling.step) {
    case UploadStep::GoOn:
        onGoOn(ruling);
        return;
    case UploadStep::AskOffset:
        askAfter(ruling);
        return;
    case UploadStep::Anew:
        startAnew(ruling);
        return;
    case UploadStep::Smaller:
        if (m_chunk.halve()) // which has an end
            askOffset();
        else // what is too large stays so, and a line that was too slow may not
            end(ruling.trouble == SendingTrouble::TooLarge ? UploadEnd::NeedsUser : UploadEnd::Later, ruling);
        return;
    case UploadStep::Wait:
        end(UploadEnd::Later, ruling);
        return;
    case UploadStep::Repeat: // it leads nowhere
        end(UploadEnd::NeedsUser, redirectedTo(ruling.address));
        return;
    case UploadStep::NeedsUser:
        end(UploadEnd::NeedsUser, ruling);
        return;
    }
}

void TusUpload::onGoOn(const TusRuling &ruling)
{
    const Doing done = std::exchange(m_doing, Doing::Nothing);
    const qint64 before = std::exchange(m_file.acknowledged, ruling.acknowledged);
    if (done == Doing::Creating) {
        m_file.upload = ruling.address;
        m_file.state = UploadState::Underway;
        emit addressed(m_file);
        return;
    }
    if (done == Doing::Sending && ruling.acknowledged > before)
        m_chunk.took(ruling.acknowledged - before, std::chrono::milliseconds(m_sending.elapsed()));
    if (ruling.acknowledged != before)
        emit advanced(m_file);
    if (ruling.acknowledged > m_furthest) {
        m_furthest = ruling.acknowledged;
        m_advanced = true;
        m_inVain = 0;
    }
    if (done == Doing::Sending && ruling.acknowledged <= before)
        askAfter(tookNothing());
    else
        sendChunk();
}

/// The server has lost the upload or has other bytes: what it has is forgotten, and counted.
void TusUpload::startAnew(const TusRuling &ruling)
{
    ++m_file.restarts;
    m_file.upload.clear();
    m_file.acknowledged = 0;
    m_furthest = 0;
    m_file.state = UploadState::Waiting;
    emit advanced(m_file);
    const bool differs = ruling.trouble == SendingTrouble::UploadDiffers;
    if (m_file.restarts > (differs ? mostDifferences : mostRestarts))
        end(UploadEnd::NeedsUser, ruling);
    else
        create();
}

void TusUpload::askAfter(const TusRuling &ruling)
{
    if (++m_inVain > mostInVain)
        end(UploadEnd::Later, ruling);
    else
        askOffset();
}

void TusUpload::end(UploadEnd end, const TusRuling &ruling)
{
    if (m_ended)
        return;
    m_ended = true;
    m_doing = Doing::Nothing;
    emit finished({end, ruling.trouble, ruling.detail, m_file, ruling.retryAfter, m_advanced});
}
