#pragma once

#include "criteria/categoryreader.h"

#include <QDir>
#include <QFile>
#include <QtGlobal>

/// A category file of the source folder that is known to be sound.
inline Category categoryIn(const QString &path)
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/") + path);
    const auto reading =
        readCategory(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), file.fileName());
    if (!reading)
        qFatal("%s", qPrintable(reading.error().constFirst().text()));
    return reading->category;
}

inline Category leadershipCategory()
{
    return categoryIn(
        QStringLiteral("resources/categories/system-leadership-initiative-of-the-year.category.json"));
}

inline Category integratedCareCategory()
{
    return categoryIn(
        QStringLiteral("resources/categories/integrated-care-system-of-the-year.category.json"));
}

inline Category everyKeyCategory()
{
    return categoryIn(QStringLiteral("tests/criteria/data/walk.category.json"));
}
