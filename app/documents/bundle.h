#pragma once

#include "model/result.h"
#include "model/submission.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// A frozen file and where its bytes lie.
struct BundledFile
{
    SentFile file;
    QString path;
};

/// An entry with all that belongs to it, in one file that can be handed over in any way.
struct Bundle
{
    QByteArray entry;    ///< entry.json
    QByteArray readCopy; ///< entry.txt: the same for people
    QList<BundledFile> files;
    QDateTime madeAt;
};

/// Where a file stands in a bundle: "files/2-photo.jpg", by its place among the files from 0. Characters that
/// some systems do not take in names are replaced.
[[nodiscard]] QString nameInBundle(qsizetype place, const SentFile &file);

/// Writes @p bundle as a ZIP file to @p path, whole or not at all: manifest.json ("shortlist-bundle/1") with
/// the size and the SHA-256 of all the others, entry.json, entry.txt, files/. The files are read as they are
/// written.
[[nodiscard]] Result<> writeBundle(const QString &path, const Bundle &bundle);
