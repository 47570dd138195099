#pragma once

#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "sending/tusupload.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

constexpr qint64 chunk = 64 * 1024;

inline QByteArray tusAnswer(int status, const QByteArrayList &headers = {})
{
    return rawAnswer(status, "text/plain", {}, headers + QByteArrayList{"Tus-Resumable: 1.0.0"});
}

inline RawScript at(int status, qint64 offset)
{
    return {tusAnswer(status, {"Upload-Offset: " + QByteArray::number(offset)})};
}

/// A file of almost three chunks, and a server that does as it is told.
class TusUploadDesk : public QObject
{
protected:
    void begin();
    [[nodiscard]] std::unique_ptr<TusUpload> uploadOf(const SentFile &file);
    [[nodiscard]] SentFile underway(qint64 acknowledged) const;
    [[nodiscard]] QByteArray bytes(qint64 from, qint64 size) const { return m_bytes.mid(from, size); }

    std::unique_ptr<RawServer> m_server;
    QNetworkAccessManager m_network;
    Submission m_submission;
    QTemporaryFile m_file;
    QByteArray m_bytes;
    SentFile m_sent;
};

inline void TusUploadDesk::begin()
{
    m_server = std::make_unique<RawServer>();
    m_submission = sampleSubmission(m_server->url(QStringLiteral("/submissions")));
    m_submission.endpoint.profile = EndpointProfile::TusCommit;
    m_submission.endpoint.uploads = m_server->url(QStringLiteral("/tus/"));
    m_submission.endpoint.terms.chunkBytes = chunk;
    m_bytes.clear();
    for (int i = 0; m_bytes.size() < 3 * chunk - 10; ++i)
        m_bytes += QByteArray::number(i) + ' ';
    QVERIFY(m_file.open());
    m_file.resize(0);
    m_file.seek(0);
    m_file.write(m_bytes);
    m_file.flush();
    m_sent = {};
    m_sent.role = QStringLiteral("evidence");
    m_sent.name = QStringLiteral("Müller \"1\".pdf");
    m_sent.size = m_bytes.size();
    m_sent.sha256 = "abc1";
}

inline SentFile TusUploadDesk::underway(qint64 acknowledged) const
{
    SentFile file = m_sent;
    file.upload = m_server->url(QStringLiteral("/tus/7"));
    file.state = UploadState::Underway;
    file.acknowledged = acknowledged;
    return file;
}

inline std::unique_ptr<TusUpload> TusUploadDesk::uploadOf(const SentFile &file)
{
    auto upload = std::make_unique<TusUpload>(m_network, m_submission, FileToSend{file, m_file.fileName()},
                                              "secret", std::chrono::seconds(5));
    connect(upload.get(), &TusUpload::addressed, upload.get(), &TusUpload::goOn);
    upload->start();
    return upload;
}
