#include "criteria/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
/// Texts hold no line end of their own in JSON, so that any is one of the layout.
QByteArray onLines(char opening, const QByteArrayList &items, char closing)
{
    if (items.isEmpty())
        return QByteArray(1, opening) + closing;
    QByteArray lines = '\n' + items.join(",\n");
    return opening + lines.replace('\n', "\n  ") + '\n' + closing;
}
} // namespace

QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray jsonNumber(qint64 number)
{
    return QByteArray::number(number);
}

QByteArray jsonFlag(bool flag)
{
    return flag ? "true" : "false";
}

QByteArray jsonList(const QByteArrayList &items)
{
    return onLines('[', items, ']');
}

void JsonMembers::add(const char *key, const QByteArray &json)
{
    if (!json.isEmpty())
        m_members += '"' + QByteArray(key) + "\": " + json;
}

void JsonMembers::addUnless(bool isUnwanted, const char *key, const QByteArray &json)
{
    if (!isUnwanted)
        add(key, json);
}

void JsonMembers::addFilled(const char *key, const QString &text)
{
    addUnless(text.isEmpty(), key, jsonText(text));
}

void JsonMembers::addFilled(const char *key, const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items += jsonText(text);
    addUnless(items.isEmpty(), key, jsonList(items));
}

QByteArray JsonMembers::json(Layout layout) const
{
    return layout == OnLines ? onLines('{', m_members, '}') : "{ " + m_members.join(", ") + " }";
}
