#pragma once

#include "model/id.h"
#include "model/sentfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// An entry as it stands in the bytes that were frozen for sending, whatever has become of it and of its
/// category since.
struct SentEntry
{
    struct Detail
    {
        QuestionId id;
        QString label;
        QString value;
        bool operator==(const Detail &) const = default;
    };

    struct Answer
    {
        SectionId section;
        QuestionId question;
        QString prompt;
        QString text;
        int words = 0; ///< by the rule of the category then
        bool operator==(const Answer &) const = default;
    };

    struct Declaration
    {
        DeclarationId id;
        QString text;
        bool agreed = false;
        bool operator==(const Declaration &) const = default;
    };

    QString title;
    CategoryId category;
    QString edition;
    QString categoryTitle;
    QList<Detail> details;
    QList<Answer> answers;
    QList<Declaration> declarations;
    QList<SentFile> files; ///< role, name, size and digest
    QString client;        ///< the program that wrote it, with its version
    QDateTime createdAt;

    bool operator==(const SentEntry &) const = default;
};
