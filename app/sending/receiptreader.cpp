#include "sending/receiptreader.h"

#include "sending/answerwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime timeIn(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

bool isOf(const QJsonValue &listed, const SentFile &file)
{
    return listed["sha256"_L1].toString().toUtf8() == file.sha256 &&
           (listed["size"_L1].toInteger(-1) == file.size || listed["state"_L1].toString() == "awaited"_L1);
}

/// Where files go with the entry, or before it, the receipt is for them too.
bool namesAllFiles(const QJsonArray &listed, const Submission &submission)
{
    if (submission.endpoint.profile == EndpointProfile::Json)
        return true;
    return std::all_of(submission.files.cbegin(), submission.files.cend(), [&](const SentFile &file) {
        return std::any_of(listed.cbegin(), listed.cend(),
                           [&](const QJsonValue &each) { return isOf(each, file); });
    });
}

/// What is there on the way of an upload begins with asking how far that is.
void takeState(SentFile &file, bool isVerified)
{
    if (isVerified) {
        file.state = UploadState::Complete;
        file.acknowledged = file.size;
    } else if (file.upload.isEmpty()) {
        file.state = UploadState::Waiting;
        file.acknowledged = 0;
    } else {
        file.state = UploadState::Underway;
    }
}
} // namespace

Result<Receipt, ReceiptFault> readReceipt(const QByteArray &json, const Submission &submission)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue id = object["submissionId"_L1];
    const QJsonValue digest = object["entrySha256"_L1];
    const QJsonValue receivedAt = object["receivedAt"_L1];
    const QJsonValue files = object["files"_L1];
    const QString reference = plainWords(object["receipt"_L1].toString());

    if (id.isString() && id.toString().compare(submission.id.value, Qt::CaseInsensitive) != 0)
        return tl::make_unexpected(ReceiptFault::OtherSubmission);
    if (digest.isString() && digest.toString().toUtf8() != submission.sha256)
        return tl::make_unexpected(ReceiptFault::OtherContent);
    if (!id.isString() || !digest.isString() || !receivedAt.isString() || reference.isEmpty() ||
        !(files.isUndefined() || files.isArray()))
        return tl::make_unexpected(ReceiptFault::NotAReceipt);
    if (files.isArray() && !namesAllFiles(files.toArray(), submission))
        return tl::make_unexpected(ReceiptFault::OtherContent);
    return Receipt{reference, timeIn(receivedAt.toString()), submission.sha256, json};
}

QList<SentFile> asListed(QList<SentFile> files, const Receipt &receipt)
{
    const QJsonArray listed = QJsonDocument::fromJson(receipt.document).object()["files"_L1].toArray();
    for (SentFile &file : files) {
        QStringList states; // of the same bytes there may be two
        for (const QJsonValue &each : listed) {
            if (each["sha256"_L1].toString().toUtf8() == file.sha256 && each["state"_L1].isString())
                states += each["state"_L1].toString();
        }
        if (!states.isEmpty())
            takeState(file, states.contains("verified"_L1));
    }
    return files;
}
