#pragma once

#include "session/openworkspace.h"

#include <QFile>
#include <QTemporaryDir>

/// A category as the library reads it from a file with these bytes.
inline LoadedCategory loadedCategory(const QByteArray &json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.category.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("the category of the test cannot be written");
    file.close();
    const CategoryLibrary library(folder.path(), QString());
    if (library.categories().size() != 1)
        qFatal("%s", qPrintable(library.broken().value(0).problems.value(0).message));
    return library.categories().first();
}

/// The garden a year later. What lives in the soil is asked no more, and its id is that of the harvest's
/// question now; the soil's food has another id, and machines, which are new, have its old one. What may be
/// said of the harvest is shorter. One declaration has other words.
inline LoadedCategory newerGarden()
{
    QByteArray json = gardenCategory().json;
    const QList<std::pair<QByteArray, QByteArray>> changes = {
        {"\"edition\": \"2027\"", "\"edition\": \"2028\""},
        {"\"closes\": \"2027-03-26T17:00\"", "\"closes\": \"2028-04-01T12:00\""},
        {"\"soil-1\"", "\"soil-9\""},
        {"\"soil-2\"", "\"soil-1\""},
        {"\"harvest-1\"", "\"soil-2\""},
        {"\"prompt\": \"What lives in it?\", \"short\": \"Life\"",
         "\"prompt\": \"Describe every machine you rented this summer.\", \"short\": \"Machines\""},
        {"\"most\": 5, \"from\": \"usual\"", "\"most\": 3"},
        {"What is written here is true.", "What is written here is true, and can be checked."},
    };
    for (const auto &[from, to] : changes) {
        if (!json.contains(from))
            qFatal("the category of the tests has changed");
        json.replace(from, to);
    }
    return loadedCategory(json);
}
