#include "session/sendingahead.h"

#include "sending/tusupload.h"
#include "session/filesending.h"
#include "session/settings.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "session/wording.h"
#include "storage/privatefolder.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QUuid>

#include <utility>

SendingAhead::SendingAhead(StorageThread &storage, QNetworkAccessManager &network, Settings &settings,
                           std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_network(network)
    , m_settings(settings)
    , m_silence(silence)
{}

SendingAhead::~SendingAhead() = default;

void SendingAhead::begin(const SendingOrder &order, const QByteArray &token)
{
    if (order.endpoint.profile != EndpointProfile::TusCommit || isUnderWay(order.entry.id))
        return;
    stop();
    const auto earlier = there(order.entry.id, order.endpoint);
    m_coming = {};
    m_coming.id = earlier ? earlier->id : SubmissionId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_coming.entry = order.entry.id;
    m_coming.endpoint = order.endpoint;
    m_token = token;
    const auto read = [entry = order.entry.id](Workspace &workspace) {
        return workspace.files().attachments(entry);
    };
    whenReady(m_storage.post(read), this,
              [this, earlier, id = m_coming.id,
               category = order.category](const Result<QList<Attachment>> &attached) {
                  if (id != m_coming.id) // stopped meanwhile
                      return;
                  if (!attached) {
                      fail(attached.error());
                      return;
                  }
                  const QList<SentFile> files = filesOf(category, *attached);
                  send(earlier ? takenOver(files, *earlier) : files);
              });
}

void SendingAhead::send(const QList<SentFile> &files)
{
    m_coming.files = files;
    m_settings.setSentAhead(m_coming.entry, jsonOf({m_coming.id, m_coming.endpoint.uploads, files}));
    const auto journal = [this](const SentFile &file) { return note(file); };
    m_files = std::make_unique<FileSending>(m_storage, m_network, m_coming, m_token, m_silence, journal,
                                            std::make_shared<PrivateFolder>());
    connect(m_files.get(), &FileSending::prepared, m_files.get(), &FileSending::upload);
    connect(m_files.get(), &FileSending::notPrepared, this, &SendingAhead::fail);
    connect(m_files.get(), &FileSending::failed, this, &SendingAhead::fail);
    connect(m_files.get(), &FileSending::advanced, this, &SendingAhead::onAdvanced);
    connect(m_files.get(), &FileSending::finished, this, &SendingAhead::onFinished);
    m_files->prepare();
}

QFuture<Result<>> SendingAhead::note(const SentFile &file)
{
    for (SentFile &each : m_coming.files) {
        if (each.role == file.role && each.name == file.name && each.sha256 == file.sha256)
            each = file;
    }
    m_settings.setSentAhead(m_coming.entry, jsonOf({m_coming.id, m_coming.endpoint.uploads, m_coming.files}));
    return QtFuture::makeReadyFuture(Result<>());
}

void SendingAhead::onAdvanced(const SentFile &)
{
    qint64 sent = 0;
    qint64 total = 0;
    for (const SentFile &file : std::as_const(m_coming.files)) {
        sent += file.acknowledged;
        total += file.size;
    }
    emit progressed(m_coming.entry, sent, total);
}

void SendingAhead::onFinished(const UploadOutcome &outcome)
{
    const EntryId entry = m_coming.entry;
    const bool complete = outcome.end == UploadEnd::Complete;
    end();
    emit ended(entry, complete ? SendingTrouble::None : outcome.trouble,
               complete ? QString() : outcome.detail);
}

void SendingAhead::fail(const Error &error)
{
    const EntryId entry = m_coming.entry;
    end();
    emit failed(entry, error);
}

void SendingAhead::stop()
{
    m_files.reset(); // what is under way is cut off; the server knows how far it came
    m_coming = {};
}

void SendingAhead::end()
{
    if (m_files)
        m_files.release()->deleteLater(); // it is still emitting
    m_coming = {};
}

bool SendingAhead::isUnderWay(const EntryId &entry) const
{
    return !m_coming.entry.isEmpty() && m_coming.entry == entry;
}

std::optional<SentAhead> SendingAhead::take(const EntryId &entry, const Endpoint &endpoint)
{
    if (isUnderWay(entry))
        stop();
    const auto ahead = there(entry, endpoint);
    m_settings.setSentAhead(entry, {});
    emit taken(entry);
    return ahead;
}

std::optional<SentAhead> SendingAhead::there(const EntryId &entry, const Endpoint &endpoint) const
{
    if (endpoint.profile != EndpointProfile::TusCommit)
        return std::nullopt;
    auto ahead = sentAheadIn(m_settings.sentAhead(entry));
    return ahead && ahead->uploads == endpoint.uploads ? ahead : std::nullopt;
}

QString whyNotSentAhead(const Endpoint &endpoint, SendingTrouble trouble, const QString &detail,
                        const QDateTime &now)
{
    Submission stands; // as of one that stands where this one does
    stands.endpoint = endpoint;
    stands.state = SubmissionState::Waiting;
    stands.trouble = trouble;
    stands.detail = detail;
    return wordingOf(stands, now).happened;
}
