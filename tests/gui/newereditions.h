#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Writes edition 2099 of the shipped System Leadership category into @p folder: the first question has more
/// words and a limit of three, the second is gone, and there is a new one at the end. The entry has a limit
/// of 900 words, and the first two sections one of 300.
[[nodiscard]] inline bool writeNewerEdition(const QString &folder)
{
    QFile shipped(QStringLiteral(
        SHORTLIST_SOURCE_DIR "/resources/categories/system-leadership-initiative-of-the-year.category.json"));
    if (!shipped.open(QIODevice::ReadOnly) || !QDir().mkpath(folder))
        return false;
    const auto words = [](int most) {
        return QJsonObject{{QStringLiteral("unit"), QStringLiteral("words")}, {QStringLiteral("most"), most}};
    };
    QJsonObject category = QJsonDocument::fromJson(shipped.readAll()).object();
    category[QStringLiteral("edition")] = QStringLiteral("2099");
    QJsonArray sections = category[QStringLiteral("sections")].toArray();
    QJsonObject section = sections.at(0).toObject();
    QJsonArray questions = section[QStringLiteral("questions")].toArray();
    QJsonObject first = questions.at(0).toObject();
    first[QStringLiteral("prompt")] =
        first[QStringLiteral("prompt")].toString() + QStringLiteral(" Name the partners you had.");
    first[QStringLiteral("limit")] = words(3);
    questions.replace(0, first);
    questions.removeAt(1);
    questions.append(
        QJsonObject{{QStringLiteral("id"), QStringLiteral("ambition-carbon")},
                    {QStringLiteral("prompt"), QStringLiteral("Which journeys by car were saved each week?")},
                    {QStringLiteral("short"), QStringLiteral("Journeys saved")}});
    section[QStringLiteral("questions")] = questions;
    section[QStringLiteral("limit")] = words(300);
    sections.replace(0, section);
    QJsonObject next = sections.at(1).toObject();
    next[QStringLiteral("limit")] = words(300);
    sections.replace(1, next);
    category[QStringLiteral("limit")] = words(900);
    category[QStringLiteral("sections")] = sections;
    QFile file(QDir(folder).filePath(QStringLiteral("newer.category.json")));
    const QByteArray json = QJsonDocument(category).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}
