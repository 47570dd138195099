#include "storage/categoryquestions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
void addIds(QSet<QString> &ids, const QJsonValue &list)
{
    const QJsonArray array = list.toArray();
    for (const auto &value : array)
        ids.insert(value.toObject().value("id"_L1).toString());
}

} // namespace

QSet<QString> questionIdsIn(const QByteArray &categoryJson)
{
    const QJsonObject category = QJsonDocument::fromJson(categoryJson).object();
    QSet<QString> ids;
    addIds(ids, category.value("details"_L1));
    const QJsonArray sections = category.value("sections"_L1).toArray();
    for (const auto &section : sections)
        addIds(ids, section.toObject().value("questions"_L1));
    return ids;
}
