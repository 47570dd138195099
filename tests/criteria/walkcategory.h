#pragma once

#include "criteria/categoryreader.h"

#include <QFile>

/// A category file in which every key of the format stands, and which is sound.
inline QByteArray walkCategory()
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/data/walk.category.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The category of the tests cannot be read.");
    return file.readAll();
}

inline QStringList textsOf(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts += problem.text();
    return texts;
}

/// The errors in a file of the name "walk".
inline QStringList errorsIn(const QByteArray &json)
{
    const auto reading = readCategory(json, QStringLiteral("walk"));
    return reading ? QStringList() : textsOf(reading.error());
}
