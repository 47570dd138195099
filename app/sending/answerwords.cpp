#include "sending/answerwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostCharacters = 2000;

/// Embeddings, overrides and isolates can make words read differently from what they are.
bool turnsDirection(QChar character)
{
    return (character >= u'\u202A' && character <= u'\u202E') ||
           (character >= u'\u2066' && character <= u'\u2069');
}

QString cut(QString text)
{
    if (text.size() <= mostCharacters)
        return text;
    text.truncate(mostCharacters);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text;
}
} // namespace

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

bool isWebPage(const HttpAnswer &answer)
{
    const QByteArray type = mediaType(answer.contentType);
    return type == "text/html" || type == "application/xhtml+xml";
}

QString plainWords(const QString &text)
{
    QString words = text.simplified();
    words.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control || turnsDirection(character);
    });
    return cut(words.simplified());
}

RefusalWords refusalWords(const HttpAnswer &answer)
{
    const QByteArray type = mediaType(answer.contentType);
    if (type == "text/plain")
        return {{}, plainWords(QString::fromUtf8(answer.body))};
    if (type != "application/problem+json" && type != "application/json")
        return {};
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    QStringList lines;
    for (const auto key : {"title"_L1, "detail"_L1}) {
        const QString line = plainWords(problem[key].toString());
        if (!line.isEmpty())
            lines += line;
    }
    return {problem["type"_L1].toString(), cut(lines.join(u'\n'))};
}
