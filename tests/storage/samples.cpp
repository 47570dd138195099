#include "samples.h"
#include "storage/storedvalues.h"
#include "storage/workspacefiles.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>

using namespace Qt::Literals::StringLiterals;

Clock risingClock()
{
    auto time =
        std::make_shared<QDateTime>(QDateTime::fromString(u"2026-03-02T09:00:00.250Z"_s, Qt::ISODateWithMs));
    return [time] { return *time = time->addSecs(1); };
}

StoredEntry sampleEntry(const QString &id, const QString &title)
{
    StoredEntry stored;
    stored.entry.id.value = id;
    stored.entry.category.value = u"system-leadership"_s;
    stored.entry.edition = u"2026"_s;
    stored.entry.title = title;
    stored.categoryJson = "{\"id\": \"system-leadership\",\n \"edition\": \"2026\"}\n";
    return stored;
}

EntrySummary sampleSummary()
{
    EntrySummary summary;
    summary.categoryTitle = u"System Leadership"_s;
    summary.totals.questions = 16;
    return summary;
}

EntryChanges changesTo(const QString &entry, const QString &question, const QString &text)
{
    EntryChanges changes;
    changes.entry.value = entry;
    changes.answers[QuestionId{question}].text = text;
    changes.totals = {16, 1, int(text.size()), 0};
    changes.lastTouched = question;
    return changes;
}

QString typedText(int count)
{
    return QString::number(count) + u' ' + QString(count * 61 % 9000, u'w');
}

EntryChanges typedChanges(int count)
{
    EntryChanges changes = changesTo(u"e1"_s, u"q1"_s, typedText(count));
    Revision earlier;
    earlier.about.id.value = u"revision-%1"_s.arg(count);
    earlier.about.question.value = u"q1"_s;
    earlier.text = typedText(count - 1);
    changes.revisions += earlier;
    return changes;
}

Submission sampleSubmission(const QString &id, const QString &entry)
{
    Submission submission;
    submission.id.value = id;
    submission.entry.value = entry;
    submission.endpoint.id.value = u"trust"_s;
    submission.endpoint.name = u"The Trust"_s;
    submission.endpoint.address = QUrl(u"https://awards.example/submit?year=2026&a=%2F"_s);
    submission.endpoint.profile = EndpointProfile::Multipart;
    submission.endpoint.statusRoad = StatusRoad::Template;
    submission.endpoint.statusTemplate = u"https://awards.example/status/{submissionId}"_s;
    submission.endpoint.knowsRepeatedIds = true;
    submission.body = "{\"format\":\"shortlist-entry/1\"}";
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    submission.closes = QDateTime::fromString(u"2026-07-01T16:00:00.000Z"_s, Qt::ISODateWithMs);
    submission.frozenAt = QDateTime::fromString(u"2026-03-02T08:00:00.125Z"_s, Qt::ISODateWithMs);
    submission.changedAt = submission.frozenAt;
    return submission;
}

SentFile sampleFile(const QByteArray &bytes, const QString &name)
{
    SentFile file;
    file.role = u"evidence"_s;
    file.name = name;
    file.size = bytes.size();
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    file.mediaType = u"application/pdf"_s;
    return file;
}

QByteArray photoOf(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    return bytes;
}

Attachment attachmentOf(const QByteArray &bytes, const QString &id, const QString &entry)
{
    Attachment attachment;
    attachment.id.value = id;
    attachment.entry.value = entry;
    attachment.slot.value = u"photo"_s;
    attachment.name = u"Tŷ newydd.jpg"_s;
    attachment.sha256 = sha256Of(bytes);
    attachment.size = bytes.size();
    return attachment;
}

Result<> putFile(Workspace &workspace, const QByteArray &bytes)
{
    constexpr qsizetype chunkSize = 1024 * 1024;
    QList<QByteArray> chunks;
    for (qsizetype at = 0; at < bytes.size(); at += chunkSize)
        chunks += bytes.mid(at, chunkSize);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return workspace.files().putChunks(sha256, bytes.size(), 0, chunks);
}

Revision sampleRevision(const QString &id, const QString &text, RevisionCause cause)
{
    Revision revision;
    revision.about.id.value = id;
    revision.about.question.value = u"q1"_s;
    revision.about.cause = cause;
    revision.about.words = 3;
    revision.about.at = QDateTime(QDate(2026, 3, 2), QTime(10, 0, 0, 125), Qt::UTC);
    revision.text = text;
    return revision;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
