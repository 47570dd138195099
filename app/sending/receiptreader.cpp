#include "sending/receiptreader.h"

#include "sending/answerwords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime timeIn(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
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
    return Receipt{reference, timeIn(receivedAt.toString()), submission.sha256, json};
}
