#include "model/endpointterms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Goes through all members with their keys, so that reading and writing cannot differ.
template<typename Terms, typename Visitor>
void visit(Terms &terms, Visitor &&visitor)
{
    visitor(u"organiser"_s, terms.organiser);
    visitor(u"contact"_s, terms.contact);
    visitor(u"phone"_s, terms.phone);
    visitor(u"privacyNotice"_s, terms.privacyNotice);
    visitor(u"awardId"_s, terms.awardId);
    visitor(u"award"_s, terms.award);
    visitor(u"opens"_s, terms.opens);
    visitor(u"deadline"_s, terms.deadline);
    visitor(u"graceSeconds"_s, terms.grace);
    visitor(u"filesGraceSeconds"_s, terms.filesGrace);
    visitor(u"maxEntryBytes"_s, terms.maxEntryBytes);
    visitor(u"maxFileBytes"_s, terms.maxFileBytes);
    visitor(u"maxTotalBytes"_s, terms.maxTotalBytes);
    visitor(u"files"_s, terms.files);
    visitor(u"chunkBytes"_s, terms.chunkBytes);
    visitor(u"commitBeforeFiles"_s, terms.commitBeforeFiles);
    visitor(u"takesNewVersions"_s, terms.takesNewVersions);
    visitor(u"registration"_s, terms.registration);
    visitor(u"signInHelp"_s, terms.signInHelp);
    visitor(u"deviceAuthorization"_s, terms.deviceAuthorization);
    visitor(u"tokenAddress"_s, terms.tokenAddress);
    visitor(u"clientId"_s, terms.clientId);
    visitor(u"scope"_s, terms.scope);
    visitor(u"spreadSeconds"_s, terms.spread);
    visitor(u"longestRetryAfterSeconds"_s, terms.longestRetryAfter);
    visitor(u"discovery"_s, terms.discovery);
    visitor(u"etag"_s, terms.etag);
    visitor(u"readAt"_s, terms.readAt);
}

QJsonValue jsonOf(const QString &value)
{
    return value;
}
QJsonValue jsonOf(const QUrl &value)
{
    return value.toString(QUrl::FullyEncoded);
}
QJsonValue jsonOf(const QByteArray &value)
{
    return QString::fromUtf8(value);
}
QJsonValue jsonOf(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODate);
}
QJsonValue jsonOf(std::chrono::seconds value)
{
    return qint64(value.count());
}
QJsonValue jsonOf(qint64 value)
{
    return value;
}
QJsonValue jsonOf(bool value)
{
    return value;
}
QJsonValue jsonOf(const QList<FileTerms> &value)
{
    QJsonArray array;
    for (const FileTerms &each : value)
        array += QJsonObject{{u"role"_s, each.role},
                             {u"min"_s, each.fewest},
                             {u"max"_s, each.most},
                             {u"types"_s, QJsonArray::fromStringList(each.types)}};
    return array;
}

void take(const QJsonValue &json, QString &value)
{
    value = json.toString();
}
void take(const QJsonValue &json, QUrl &value)
{
    value = QUrl(json.toString(), QUrl::StrictMode);
}
void take(const QJsonValue &json, QByteArray &value)
{
    value = json.toString().toUtf8();
}
void take(const QJsonValue &json, QDateTime &value)
{
    value = QDateTime::fromString(json.toString(), Qt::ISODate);
}
void take(const QJsonValue &json, std::chrono::seconds &value)
{
    value = std::chrono::seconds(json.toInteger());
}
void take(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
}
void take(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}
void take(const QJsonValue &json, QList<FileTerms> &value)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array) {
        FileTerms terms{each[u"role"].toString(), each[u"min"].toInt(), each[u"max"].toInt(1), {}};
        const QJsonArray types = each[u"types"].toArray();
        for (const QJsonValue &type : types)
            terms.types += type.toString();
        value += terms;
    }
}
} // namespace

QByteArray termsJson(const EndpointTerms &terms)
{
    QJsonObject object;
    const EndpointTerms unknown;
    visit(terms, [&](const QString &key, const auto &value) { object.insert(key, jsonOf(value)); });
    visit(unknown, [&](const QString &key, const auto &value) {
        if (object.value(key) == jsonOf(value))
            object.remove(key);
    });
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

EndpointTerms termsOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EndpointTerms terms;
    visit(terms, [&](const QString &key, auto &value) {
        if (object.contains(key))
            take(object.value(key), value);
    });
    return terms;
}
