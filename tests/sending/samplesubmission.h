#pragma once

#include "model/submission.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A frozen entry for @p address, with bytes that any wrong handling would show: quotes, line ends, UTF-8.
inline Submission sampleSubmission(const QUrl &address = {}, qsizetype padding = 0)
{
    Submission submission;
    submission.id.value = QStringLiteral("7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34");
    submission.endpoint.address = address;
    submission.body =
        "{\"format\":\"shortlist-entry/1\",\"title\":\"Caf\xc3\xa9 \\\"R\\\"\",\"text\":\"a\\r\\nb\r\n--b\"" +
        QByteArray(padding, ' ') + "}";
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    return submission;
}

/// The receipt that @p submission should get, as an object so that tests can spoil it.
inline QJsonObject sampleReceipt(const Submission &submission)
{
    QJsonArray files;
    for (const SentFile &file : submission.files)
        files.append(QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
                                 {QStringLiteral("size"), file.size}});
    return {{QStringLiteral("submissionId"), submission.id.value},
            {QStringLiteral("receipt"), QStringLiteral("HSJ-2026-0042")},
            {QStringLiteral("receivedAt"), QStringLiteral("2026-11-21T14:03:00Z")},
            {QStringLiteral("entrySha256"), QString::fromLatin1(submission.sha256)},
            {QStringLiteral("files"), files}};
}

inline QByteArray asJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
