#include "documents/entryreading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
Error notAnEntry()
{
    return {Error::Kind::Damaged,
            QCoreApplication::translate(
                "EntryReading", "What was sent cannot be read as an entry. Its bytes can still be saved, and "
                                "its receipt and digests are as they were."),
            {}};
}

SentEntry::Detail detailOf(const QJsonValue &value)
{
    return {{value["id"_L1].toString()}, value["label"_L1].toString(), value["value"_L1].toString()};
}

SentEntry::Answer answerOf(const QJsonValue &value)
{
    return {{value["section"_L1].toString()},
            {value["question"_L1].toString()},
            value["prompt"_L1].toString(),
            value["text"_L1].toString(),
            value["words"_L1].toInt()};
}

SentEntry::Declaration declarationOf(const QJsonValue &value)
{
    return {{value["id"_L1].toString()}, value["text"_L1].toString(), value["agreed"_L1].toBool()};
}

SentFile fileOf(const QJsonValue &value)
{
    SentFile file;
    file.role = value["role"_L1].toString();
    file.name = value["name"_L1].toString();
    file.size = value["size"_L1].toInteger();
    file.sha256 = value["sha256"_L1].toString().toLatin1();
    return file;
}

template<typename T>
QList<T> listOf(const QJsonValue &array, T (*read)(const QJsonValue &))
{
    QList<T> list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(read(value));
    return list;
}

QString clientOf(const QJsonValue &client)
{
    return QString(client["name"_L1].toString() + u' ' + client["version"_L1].toString()).trimmed();
}
} // namespace

Result<SentEntry> readEntryJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.value("format"_L1).toString().startsWith("shortlist-entry/"_L1))
        return tl::unexpected(notAnEntry());
    const QJsonValue category = object.value("category"_L1);
    SentEntry entry;
    entry.title = object.value("title"_L1).toString();
    entry.category.value = category["id"_L1].toString();
    entry.edition = category["edition"_L1].toString();
    entry.categoryTitle = category["title"_L1].toString();
    entry.details = listOf(object.value("details"_L1), detailOf);
    entry.answers = listOf(object.value("answers"_L1), answerOf);
    entry.declarations = listOf(object.value("declarations"_L1), declarationOf);
    entry.files = listOf(object.value("files"_L1), fileOf);
    entry.client = clientOf(object.value("client"_L1));
    entry.createdAt = QDateTime::fromString(object.value("createdAt"_L1).toString(), Qt::ISODate);
    return entry;
}
