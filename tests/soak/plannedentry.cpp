#include "plannedentry.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kibibyte = 1024;

qsizetype sizeByChance(QRandomGenerator &chance)
{
    const int kind = chance.bounded(20);
    if (kind < 16)
        return 1 + chance.bounded(60 * kibibyte);
    if (kind < 19)
        return chance.bounded(60 * kibibyte, 600 * kibibyte);
    return chance.bounded(600 * kibibyte, 3000 * kibibyte);
}

QByteArray fileByChance(QRandomGenerator &chance)
{
    QByteArray bytes(sizeByChance(chance), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(chance.bounded(256));
    return bytes;
}

Endpoint endpointByChance(const QUrl &receiver, QRandomGenerator &chance)
{
    const int kind = chance.bounded(8);
    Endpoint endpoint;
    endpoint.id = {u"receiver"_s};
    endpoint.name = u"Receiver"_s;
    endpoint.profile = kind < 5   ? EndpointProfile::TusCommit
                       : kind < 7 ? EndpointProfile::Multipart
                                  : EndpointProfile::Json;
    endpoint.address = receiver.resolved(QUrl(kind < 5   ? u"/submissions"_s
                                              : kind < 7 ? u"/form"_s
                                                         : u"/json"_s));
    endpoint.uploads = receiver.resolved(QUrl(u"/uploads"_s));
    endpoint.statusRoad = StatusRoad::Template;
    endpoint.statusTemplate = receiver.toString() + u"/submissions/{submissionId}"_s;
    endpoint.knowsRepeatedIds = true;
    endpoint.terms.chunkBytes = 64 * kibibyte; // many steps where there could be one
    endpoint.terms.commitBeforeFiles = kind < 2;
    return endpoint;
}
} // namespace

PlannedEntry plannedEntry(const Category &category, const QUrl &receiver, quint32 seed, int number)
{
    QRandomGenerator chance(seed * 100'003U + static_cast<quint32>(number));
    PlannedEntry planned;
    planned.title = u"Entry %1"_s.arg(number);
    planned.category = category;
    planned.category.closes =
        QDateTime(QDate(2099, 1, 1), QTime(17, 0), Qt::UTC).addDays(chance.bounded(300));
    planned.endpoint = endpointByChance(receiver, chance);
    const int files = planned.endpoint.profile == EndpointProfile::Json ? 0 : chance.bounded(3);
    planned.category.files = {{u"evidence"_s, u"Evidence"_s, 0, 2, {}, 0}};
    for (int file = 0; file < files; ++file)
        planned.files += fileByChance(chance);
    return planned;
}
