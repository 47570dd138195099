#include "storage/filereturn.h"

#include "storage/connection.h"
#include "storage/filestore.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
struct MissingFile
{
    QByteArray sha256;
    qint64 size = 0;
};

Result<QList<MissingFile>> missingFiles(const Connection &connection)
{
    const QString sql = uR"(SELECT sha256, size FROM file WHERE size <>
            (SELECT coalesce(sum(length(bytes)), 0) FROM file_chunk WHERE file_chunk.sha256 = file.sha256))"_s;
    return listOf<MissingFile>(connection, sql, {}, [](Row &row) -> Result<MissingFile> {
        MissingFile file;
        file.sha256 = row.bytes();
        file.size = row.bigNumber();
        return file;
    });
}

/// Whether the whole file was read, and is the one that was attached.
Result<bool> putChunks(const Connection &connection, const MissingFile &missing, QFile &file)
{
    const QString sql = u"INSERT INTO file_chunk (sha256, number, bytes) VALUES (?, ?, ?)"_s;
    auto emptied =
        execute(connection, u"DELETE FROM file_chunk WHERE sha256 = ?"_s, QVariantList{missing.sha256});
    if (!emptied)
        return tl::unexpected(emptied.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int number = 0; !file.atEnd() && file.error() == QFileDevice::NoError; ++number) {
        const QByteArray chunk = file.read(FileStore::chunkSize);
        hash.addData(chunk);
        if (auto put = execute(connection, sql, {missing.sha256, number, chunk}); !put)
            return tl::unexpected(put.error());
    }
    return hash.result() == missing.sha256;
}

/// False where the file is not there as it was; then nothing of it is stored.
Result<bool> putBack(const Connection &connection, const MissingFile &missing, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != missing.size)
        return false;
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    const auto whole = putChunks(connection, missing, file);
    if (!whole || !*whole)
        return whole;
    return transaction.commit().map([] { return true; });
}

/// What wants the file: attachments, what was sent, proofs.
Result<QStringList> namesOf(const Connection &connection, const QByteArray &sha256)
{
    const QString sql =
        uR"(SELECT DISTINCT CAST(wanted.name AS BLOB), coalesce(CAST(title AS BLOB), x'') FROM (
            SELECT name, entry_id FROM attachment WHERE sha256 = ?
            UNION ALL SELECT name, entry_id FROM submission_file JOIN submission ON id = submission_id
                WHERE submission_file.sha256 = ? AND length(body) > 0
            UNION ALL SELECT name, entry_id FROM submission_proof JOIN submission ON id = submission_id
                WHERE submission_proof.sha256 = ?) AS wanted
        LEFT JOIN entry ON entry.id = entry_id)"_s;
    return listOf<QString>(connection, sql, {sha256, sha256, sha256}, [](Row &row) -> Result<QString> {
        const QString name = row.exactText();
        //: an attached file: its name, the title of its entry
        return QCoreApplication::translate("FileReturn", "\"%1\" of \"%2\"").arg(name, row.exactText());
    });
}

/// What nothing is left of would stand in the way of attaching the file again. That it was sent stays known.
Result<> forget(const Connection &connection, const QByteArray &sha256)
{
    const QVariantList which{sha256};
    return execute(connection, u"DELETE FROM attachment WHERE sha256 = ?"_s, which)
        .and_then(
            [&] { return execute(connection, u"DELETE FROM submission_proof WHERE sha256 = ?"_s, which); })
        .and_then([&] { return execute(connection, u"DELETE FROM file WHERE sha256 = ?"_s, which); });
}
} // namespace

Result<QStringList> putFilesBack(const Connection &connection, const QString &files)
{
    const auto missing = missingFiles(connection);
    if (!missing)
        return tl::unexpected(missing.error());
    QStringList lost;
    for (const MissingFile &file : *missing) {
        const auto back =
            putBack(connection, file, QDir(files).filePath(QString::fromLatin1(file.sha256.toHex())));
        if (!back)
            return tl::unexpected(back.error());
        if (*back)
            continue;
        const auto names = namesOf(connection, file.sha256);
        if (!names)
            return tl::unexpected(names.error());
        lost += *names;
        if (auto forgotten = forget(connection, file.sha256); !forgotten)
            return tl::unexpected(forgotten.error());
    }
    return lost;
}
