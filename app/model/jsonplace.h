#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QStringList>

#include <initializer_list>

class ProblemList;

/// A value in a JSON file and the way to it. Reading a value of another kind than the wanted one adds an
/// error and gives a stand-in, so that one reading finds every error. An absent value gives the stand-in
/// quietly.
class JsonPlace
{
public:
    JsonPlace(const QJsonValue &value, const QString &path, ProblemList &problems);

    [[nodiscard]] bool isAbsent() const { return m_value.isUndefined(); }
    [[nodiscard]] QString path() const { return m_path; }
    void addError(const QString &message) const;

    [[nodiscard]] QString text() const;
    /// Text that is more than white space.
    [[nodiscard]] QString filledText() const;
    [[nodiscard]] QStringList filledTexts() const;
    /// Filled texts, no two of them the same.
    [[nodiscard]] QStringList distinctTexts() const;
    [[nodiscard]] bool flag(bool otherwise) const;
    [[nodiscard]] int number(int least, int otherwise) const;
    /// Up to 2^53, the highest number that JSON carries exactly everywhere.
    [[nodiscard]] qint64 largeNumber(qint64 least, qint64 otherwise) const;

    /// The one of @p allowed whose nameOf() stands here.
    template<typename Enum>
    [[nodiscard]] Enum oneOf(std::initializer_list<Enum> allowed, Enum otherwise) const
    {
        QStringList names;
        for (const Enum value : allowed) {
            names += nameOf(value);
            if (m_value == QJsonValue(names.constLast()))
                return value;
        }
        refuseName(names);
        return otherwise;
    }

    /// What @p read makes of every item.
    template<typename Read>
    [[nodiscard]] auto listOf(Read read) const
    {
        QList<decltype(read(*this))> results;
        const QJsonArray all = items();
        for (const QJsonValue &item : all)
            results += read(JsonPlace(item, itemPath(results.size()), *m_problems));
        return results;
    }

    void refuseEmptyList() const;

private:
    friend class JsonObject;
    [[nodiscard]] QJsonArray items() const;
    [[nodiscard]] QString itemPath(qsizetype index) const;
    [[nodiscard]] qint64 wholeNumber(qint64 least, qint64 most, qint64 otherwise) const;
    void refuseName(const QStringList &allowed) const;

    QJsonValue m_value;
    QString m_path;
    ProblemList *m_problems;
};

/// An object being read, key by key. When it has been read, the keys that were not asked for are noted.
class JsonObject
{
public:
    explicit JsonObject(const JsonPlace &place);
    ~JsonObject();
    Q_DISABLE_COPY_MOVE(JsonObject)

    [[nodiscard]] JsonPlace required(QLatin1StringView key);
    [[nodiscard]] JsonPlace optional(QLatin1StringView key);
    /// Leaves @p key to other programs, without a note.
    void pass(QLatin1StringView key) { m_asked += key; }

private:
    [[nodiscard]] QString pathOf(const QString &key) const;

    JsonPlace m_place;
    QJsonObject m_object;
    QSet<QString> m_asked;
};
