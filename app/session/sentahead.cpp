#include "session/sentahead.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString textOf(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QUrl urlIn(const QJsonValue &value)
{
    return QUrl::fromEncoded(value.toString().toLatin1());
}

/// What takes it up again: the rest is known from what is attached.
QJsonObject objectOf(const SentFile &file)
{
    return {{u"sha256"_s, QString::fromLatin1(file.sha256)},
            {u"size"_s, file.size},
            {u"state"_s, nameOf(file.state)},
            {u"upload"_s, textOf(file.upload)},
            {u"acknowledged"_s, file.acknowledged}};
}

SentFile fileIn(const QJsonObject &object)
{
    SentFile file;
    file.sha256 = object["sha256"_L1].toString().toLatin1();
    file.size = object["size"_L1].toInteger();
    file.state = uploadStateNamed(object["state"_L1].toString()).value_or(UploadState::Waiting);
    file.upload = urlIn(object["upload"_L1]);
    file.acknowledged = object["acknowledged"_L1].toInteger();
    return file;
}
} // namespace

QByteArray jsonOf(const SentAhead &ahead)
{
    QJsonArray files;
    for (const SentFile &file : ahead.files)
        files += objectOf(file);
    const QJsonObject object = {
        {u"id"_s, ahead.id.value}, {u"uploads"_s, textOf(ahead.uploads)}, {u"files"_s, files}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SentAhead> sentAheadIn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SentAhead ahead{{object["id"_L1].toString()}, urlIn(object["uploads"_L1]), {}};
    if (ahead.id.isEmpty() || !ahead.uploads.isValid())
        return std::nullopt;
    const QJsonArray files = object["files"_L1].toArray();
    for (const QJsonValue &file : files)
        ahead.files += fileIn(file.toObject());
    return ahead;
}

QList<SentFile> takenOver(QList<SentFile> files, const SentAhead &ahead)
{
    for (SentFile &file : files) {
        const auto sent = std::find_if(ahead.files.cbegin(), ahead.files.cend(), [&](const SentFile &other) {
            return other.sha256 == file.sha256 && other.size == file.size;
        });
        // An upload without an address would be taken for one that is there.
        if (sent == ahead.files.cend() || sent->upload.isEmpty())
            continue;
        file.state = sent->state;
        file.upload = sent->upload;
        file.acknowledged = sent->acknowledged;
    }
    return files;
}
