#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

// JSON for people to read and for other programs, with its keys in a settled order: QJsonDocument sorts them.

[[nodiscard]] QByteArray jsonText(const QString &text);
[[nodiscard]] QByteArray jsonNumber(qint64 number);
[[nodiscard]] QByteArray jsonFlag(bool flag);
/// A line for each item.
[[nodiscard]] QByteArray jsonList(const QByteArrayList &items);

/// An object, key by key.
class JsonMembers
{
public:
    enum Layout { OnLines, OnOneLine };

    /// Without @p json there is no such key.
    void add(const char *key, const QByteArray &json);
    void addUnless(bool isUnwanted, const char *key, const QByteArray &json);
    void addFilled(const char *key, const QString &text);
    void addFilled(const char *key, const QStringList &texts);
    [[nodiscard]] QByteArray json(Layout layout = OnLines) const;

private:
    QByteArrayList m_members;
};
