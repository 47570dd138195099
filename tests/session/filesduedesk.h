#pragma once

#include "session/sendingdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

inline constexpr qint64 chunk = 64 * 1024;
inline constexpr qint64 size = 2 * chunk;

/// A receipt that says how its file stands.
inline RawScript listing(const Submission &submission, const QString &state, int status = 200)
{
    QJsonArray files;
    for (const SentFile &file : submission.files)
        files += QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
                             {QStringLiteral("size"), file.size},
                             {QStringLiteral("state"), state}};
    const QJsonObject receipt = {{QStringLiteral("submissionId"), submission.id.value},
                                 {QStringLiteral("receipt"), QStringLiteral("SHED-0042")},
                                 {QStringLiteral("receivedAt"), QStringLiteral("2026-11-21T14:03:00Z")},
                                 {QStringLiteral("entrySha256"), QString::fromLatin1(submission.sha256)},
                                 {QStringLiteral("files"), files}};
    return {rawAnswer(status, "application/json", QJsonDocument(receipt).toJson())};
}

inline RawScript awaited(const Submission &submission)
{
    return listing(submission, QStringLiteral("awaited"), 201);
}

inline RawScript verified(const Submission &submission)
{
    return listing(submission, QStringLiteral("verified"));
}

inline RawScript busy()
{
    return answerOf(503);
}

inline void prepare(SendingDesk &desk)
{
    desk.endpoint.profile = EndpointProfile::TusCommit;
    desk.endpoint.uploads = desk.server.url(QStringLiteral("/uploads/"));
    desk.endpoint.terms.chunkBytes = chunk;
    desk.endpoint.terms.commitBeforeFiles = true;
    desk.endpoint.terms.deadline = desk.clock.now().addSecs(3600);
    desk.endpoint.terms.filesGrace = std::chrono::hours(1);
    desk.endpoint.terms.contact = QStringLiteral("awards@example.org");
    desk.attach(QStringLiteral("paper.pdf"), QByteArray(size, 'p'));
}

inline void answer(SendingDesk &desk, const QList<RawScript> &answers)
{
    for (const RawScript &each : answers)
        desk.server.enqueue(each);
}

/// Sends until the server has the entry and the upload stands still.
inline void sendUntilTheFileStalls(SendingDesk &desk)
{
    desk.script = [](const Submission &submission) {
        return QList{awaited(submission), created(), at(chunk), silence()};
    };
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.server.deliveries(), 4);
    desk.script = {};
}
