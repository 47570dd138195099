#include "model/jsonparsing.h"

#include "model/problemlist.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

namespace {
QString placeAfter(const QString &before)
{
    const QStringView lastLine = QStringView(before).mid(before.lastIndexOf(u'\n') + 1);
    return QCoreApplication::translate("JsonParsing", "line %1, column %2")
        .arg(before.count(u'\n') + 1)
        .arg(lastLine.toUcs4().size() + 1);
}

/// Qt has mostly read the byte that it stumbles over when it gives its offset.
QString placeOf(const QJsonParseError &error, const QByteArray &bytes)
{
    const bool notYetRead =
        error.error == QJsonParseError::GarbageAtEnd || error.error == QJsonParseError::IllegalNumber;
    return placeAfter(QString::fromUtf8(bytes.left(notYetRead ? error.offset : error.offset - 1)));
}

QString messageOf(const QJsonParseError &error)
{
    if (error.error == QJsonParseError::DeepNesting)
        return QCoreApplication::translate("JsonParsing", "nests lists and objects too deeply");
    return QCoreApplication::translate("JsonParsing", "is not valid JSON: %1").arg(error.errorString());
}
} // namespace

std::optional<QJsonObject> parseJsonObject(const QByteArray &bytes, ProblemList &problems)
{
    if (bytes.size() > longestJson) {
        problems.addError({}, QCoreApplication::translate(
                                  "JsonParsing", "is larger than the %1 MiB that such a file may have")
                                  .arg(longestJson / 1024 / 1024));
        return std::nullopt;
    }

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        problems.addError(
            placeAfter(text.left(text.indexOf(QChar::ReplacementCharacter))),
            QCoreApplication::translate("JsonParsing", "is not UTF-8; save the file again in this encoding"));
        return std::nullopt;
    }

    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problems.addError(placeOf(error, json), messageOf(error));
        return std::nullopt;
    }
    if (!document.isObject()) {
        problems.addError({},
                          QCoreApplication::translate("JsonParsing", "must be one object in curly brackets"));
        return std::nullopt;
    }
    return document.object();
}
