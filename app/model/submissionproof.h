#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// A file that a person keeps as the proof that an entry was taken: a screenshot, an e-mail.
struct SubmissionProof
{
    QString name; ///< without a folder
    QByteArray sha256;
    qint64 size = 0; ///< bytes
    QDateTime addedAt;
    bool operator==(const SubmissionProof &) const = default;
};
