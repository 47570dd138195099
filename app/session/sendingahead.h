#pragma once

#include "model/submission.h"
#include "session/freezing.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

class FileSending;
class QNetworkAccessManager;
class Settings;
class StorageThread;
struct UploadOutcome;

/// Sends the files of an entry to where it is to be submitted, before anybody has pressed Submit, so that a
/// few kilobytes are left to send then. Only for EndpointProfile::TusCommit, and only when a person has
/// allowed it. What was sent is journalled in the settings: where that is lost, it is sent again.
class SendingAhead final : public QObject
{
    Q_OBJECT

public:
    SendingAhead(StorageThread &storage, QNetworkAccessManager &network, Settings &settings,
                 std::chrono::milliseconds silence = std::chrono::minutes(2), QObject *parent = nullptr);
    ~SendingAhead() override;

    /// Sends what is attached to the entry and not there yet; ended() or failed() follows. One entry at a
    /// time: another one that is under way stops.
    void begin(const SendingOrder &order, const QByteArray &token);
    void stop();
    [[nodiscard]] bool isUnderWay(const EntryId &entry) const;

    /// What a submission of the entry to @p endpoint takes over. It is forgotten here at once, before it is
    /// used, so that its id is never that of two submissions.
    [[nodiscard]] std::optional<SentAhead> take(const EntryId &entry, const Endpoint &endpoint);

signals:
    /// It has been taken over, or would have been.
    void taken(const EntryId &entry);
    void progressed(const EntryId &entry, qint64 sent, qint64 total);
    /// All files are there, or @p trouble says why not. begin() goes on.
    void ended(const EntryId &entry, SendingTrouble trouble, const QString &detail);
    /// The files could not be read or written on this computer.
    void failed(const EntryId &entry, const Error &error);

private:
    [[nodiscard]] std::optional<SentAhead> there(const EntryId &entry, const Endpoint &endpoint) const;
    void send(const QList<SentFile> &files);
    QFuture<Result<>> note(const SentFile &file);
    void onAdvanced(const SentFile &file);
    void onFinished(const UploadOutcome &outcome);
    void fail(const Error &error);
    void end();

    StorageThread &m_storage;
    QNetworkAccessManager &m_network;
    Settings &m_settings;
    std::chrono::milliseconds m_silence;
    Submission m_coming; ///< the one that is prepared for; its entry is empty where none is
    QByteArray m_token;
    std::unique_ptr<FileSending> m_files;
};

/// What happened where files could not be sent before their entry.
[[nodiscard]] QString whyNotSentAhead(const Endpoint &endpoint, SendingTrouble trouble, const QString &detail,
                                      const QDateTime &now);
