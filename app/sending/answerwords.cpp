#include "sending/answerwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
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
/// A pointer may come as part of an address too: "#/answers/0/text".
QString pointerOf(const QJsonObject &error)
{
    QString pointer = plainWords(error["pointer"_L1].toString());
    if (pointer.startsWith(u'#'))
        pointer.remove(0, 1);
    return pointer.startsWith(u'/') && !pointer.contains(u' ') ? pointer : QString();
}

/// A line for each part of the entry that is named as wrong. Takes the pointers down.
QStringList partsNamedIn(const QJsonObject &problem, RefusalWords &words)
{
    QStringList lines;
    const QJsonArray errors = problem["errors"_L1].toArray();
    for (const QJsonValue &each : errors) {
        const QString pointer = pointerOf(each.toObject());
        const QString detail = plainWords(each["detail"_L1].toString());
        if (!pointer.isEmpty()) {
            words.pointers += pointer;
            lines += (u'#' + pointer + u' ' + detail).trimmed();
        } else if (!detail.isEmpty()) {
            lines += detail;
        }
    }
    return lines;
}
/// It need not be what the terms had said.
QString closedWords(const QDateTime &closedAt)
{
    return QCoreApplication::translate("AnswerWords", "Closed at %1, by the organiser’s clock.")
        .arg(QLocale().toString(closedAt.toLocalTime(), QLocale::ShortFormat));
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
    RefusalWords words;
    const QByteArray type = mediaType(answer.contentType);
    if (type == "text/plain")
        words.text = plainWords(QString::fromUtf8(answer.body));
    if (type != "application/problem+json" && type != "application/json")
        return words;
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    words.type = problem["type"_L1].toString();
    const auto closedAt = QDateTime::fromString(problem["closedAt"_L1].toString(), Qt::ISODateWithMs);
    words.saysClosed = closedAt.isValid() || words.type.endsWith("/closed"_L1);
    const QStringList parts = partsNamedIn(problem, words);
    QStringList lines;
    for (const auto key : {"title"_L1, "detail"_L1}) {
        const QString line = plainWords(problem[key].toString());
        const bool saysTheSame = std::any_of(words.pointers.cbegin(), words.pointers.cend(),
                                             [&](const QString &pointer) { return line.contains(pointer); });
        if (!line.isEmpty() && !saysTheSame)
            lines += line;
    }
    if (closedAt.isValid())
        lines += closedWords(closedAt);
    words.text = cut((lines + parts).join(u'\n'));
    return words;
}
