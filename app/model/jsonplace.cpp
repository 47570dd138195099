#include "model/jsonplace.h"

#include "model/problemlist.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 highestExactNumber = 1LL << 53;
constexpr qsizetype longestKeyShown = 100;
} // namespace

JsonPlace::JsonPlace(const QJsonValue &value, const QString &path, ProblemList &problems)
    : m_value(value)
    , m_path(path)
    , m_problems(&problems)
{}

void JsonPlace::addError(const QString &message) const
{
    m_problems->addError(m_path, message);
}

QString JsonPlace::text() const
{
    if (!isAbsent() && !m_value.isString())
        addError(QCoreApplication::translate("JsonPlace", "must be text in double quotes"));
    return m_value.toString();
}

QString JsonPlace::filledText() const
{
    if (m_value.isString() && m_value.toString().trimmed().isEmpty())
        addError(QCoreApplication::translate("JsonPlace", "must not be empty"));
    return text();
}

QStringList JsonPlace::filledTexts() const
{
    return listOf([](const JsonPlace &item) { return item.filledText(); });
}

QStringList JsonPlace::distinctTexts() const
{
    const QStringList texts = filledTexts();
    QHash<QString, qsizetype> firsts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto first = firsts.constFind(texts[i]);
        if (first == firsts.constEnd()) {
            firsts.insert(texts[i], i);
        } else if (!texts[i].isEmpty()) {
            //: %1 is a place in the same file, such as choices[0]
            const QString message = QCoreApplication::translate("JsonPlace", "must not repeat %1");
            m_problems->addError(itemPath(i), message.arg(itemPath(*first)));
        }
    }
    return texts;
}

bool JsonPlace::flag(bool otherwise) const
{
    if (!isAbsent() && !m_value.isBool())
        addError(QCoreApplication::translate("JsonPlace", "must be true or false, without quotes"));
    return m_value.toBool(otherwise);
}

int JsonPlace::number(int least, int otherwise) const
{
    return static_cast<int>(wholeNumber(least, std::numeric_limits<int>::max(), otherwise));
}

qint64 JsonPlace::largeNumber(qint64 least, qint64 otherwise) const
{
    return wholeNumber(least, highestExactNumber, otherwise);
}

qint64 JsonPlace::wholeNumber(qint64 least, qint64 most, qint64 otherwise) const
{
    if (isAbsent())
        return otherwise;
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || number != std::floor(number)) {
        addError(QCoreApplication::translate("JsonPlace", "must be a whole number, without quotes"));
        return otherwise;
    }
    if (number < static_cast<double>(least)) {
        addError(QCoreApplication::translate("JsonPlace", "must be at least %1").arg(least));
        return otherwise;
    }
    if (number > static_cast<double>(most)) {
        addError(QCoreApplication::translate("JsonPlace", "must be at most %1").arg(most));
        return otherwise;
    }
    return static_cast<qint64>(number);
}

QJsonArray JsonPlace::items() const
{
    if (!isAbsent() && !m_value.isArray())
        addError(QCoreApplication::translate("JsonPlace", "must be a list in square brackets"));
    return m_value.toArray();
}

QString JsonPlace::itemPath(qsizetype index) const
{
    return m_path + u"[%1]"_s.arg(index);
}

void JsonPlace::refuseEmptyList() const
{
    if (m_value.isArray() && m_value.toArray().isEmpty())
        addError(QCoreApplication::translate("JsonPlace", "must hold at least one item"));
}

void JsonPlace::refuseName(const QStringList &allowed) const
{
    if (isAbsent())
        return;
    //: %1 is a list of names, such as line, text, email
    addError(QCoreApplication::translate("JsonPlace", "must be one of these: %1").arg(allowed.join(u", ")));
}

JsonObject::JsonObject(const JsonPlace &place)
    : m_place(place)
    , m_object(place.m_value.toObject())
{
    if (!place.isAbsent() && !place.m_value.isObject())
        place.addError(QCoreApplication::translate("JsonPlace", "must be an object in curly brackets"));
}

JsonObject::~JsonObject()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key)) {
            m_place.m_problems->addNote(
                pathOf(key.left(longestKeyShown)),
                QCoreApplication::translate("JsonPlace",
                                            "is not a key that this version knows; it has no effect"));
        }
    }
}

JsonPlace JsonObject::required(QLatin1StringView key)
{
    JsonPlace place = optional(key);
    if (place.isAbsent() && m_place.m_value.isObject())
        place.addError(QCoreApplication::translate("JsonPlace", "is missing"));
    return place;
}

JsonPlace JsonObject::optional(QLatin1StringView key)
{
    pass(key);
    return {m_object.value(key), pathOf(key), *m_place.m_problems};
}

QString JsonObject::pathOf(const QString &key) const
{
    return m_place.m_path.isEmpty() ? key : m_place.m_path + u'.' + key;
}
