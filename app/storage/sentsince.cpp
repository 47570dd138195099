#include "storage/sentsince.h"

#include "model/submissionstate.h"
#include "storage/connection.h"
#include "storage/filestore.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// As after a program that ended in the middle of a request.
Result<> distrustUnfinished(const Connection &connection)
{
    const QString sql = u"UPDATE submission SET state = ?, wait_until = NULL WHERE state IN (?, ?, ?, ?)"_s;
    return execute(connection, sql,
                   {nameOf(SubmissionState::Committing), nameOf(SubmissionState::Frozen),
                    nameOf(SubmissionState::Uploading), nameOf(SubmissionState::Waiting),
                    nameOf(SubmissionState::NeedsUser)});
}

struct StoredFile
{
    QByteArray sha256;
    qint64 size = 0;
};

/// What is damaged there is looked for beside the backup.
Result<> copyFile(const Connection &connection, const StoredFile &file)
{
    const QString chunks = u"INSERT INTO main.file_chunk (sha256, number, bytes) "
                           "SELECT sha256, number, bytes FROM replaced.file_chunk WHERE sha256 = ?"_s;
    const QVariantList which{file.sha256};
    return execute(connection, u"INSERT INTO main.file (sha256, size) VALUES (?, ?)"_s,
                   {file.sha256, file.size})
        .and_then([&] { return execute(connection, chunks, which); })
        .and_then([&] { return FileStore(connection).isWhole(file.sha256, file.size); })
        .and_then([&](bool whole) {
            return whole ? Result<>()
                         : execute(connection, u"DELETE FROM main.file_chunk WHERE sha256 = ?"_s, which);
        });
}

/// The columns that both files have, without @p without.
Result<QStringList> columnsOf(const Connection &connection, const QString &table, const QString &without)
{
    const QString sql = uR"(SELECT name FROM pragma_table_info(?, 'main') WHERE name <> ?
        INTERSECT SELECT name FROM pragma_table_info(?, 'replaced'))"_s;
    return listOf<QString>(connection, sql, {table, without, table},
                           [](Row &row) -> Result<QString> { return row.text(); });
}

Result<> copyRows(const Connection &connection, const QString &table, const QString &which,
                  const QString &without = {})
{
    return columnsOf(connection, table, without).and_then([&](const QStringList &columns) -> Result<> {
        if (columns.isEmpty())
            return {};
        const QString sql = u"INSERT INTO main.%1 (%2) SELECT %2 FROM replaced.%1 WHERE %3 ORDER BY number"_s;
        return execute(connection, sql.arg(table, columns.join(u", "_s), which));
    });
}

/// Rows get new numbers, in their order: those of another file may be taken here.
Result<> copyNumbered(const Connection &connection, const QString &table, const QString &which)
{
    return copyRows(connection, table, which, u"number"_s);
}

/// The bytes of what was sent since come along: no backup has them.
Result<> copyFiles(const Connection &connection)
{
    const QString sent = u"FROM replaced.%1 WHERE submission_id IN (SELECT id FROM main.submission)"_s;
    const QString which =
        u"sha256 IN (SELECT sha256 %1 UNION ALL SELECT sha256 %2) AND sha256 NOT IN (SELECT sha256 FROM "
        "main.file)"_s.arg(sent.arg(u"submission_file"_s), sent.arg(u"submission_proof"_s));
    const auto files =
        listOf<StoredFile>(connection, u"SELECT sha256, size FROM replaced.file WHERE "_s + which, {},
                           [](Row &row) -> Result<StoredFile> {
                               const QByteArray sha256 = row.bytes();
                               return StoredFile{sha256, row.bigNumber()};
                           });
    if (!files)
        return tl::unexpected(files.error());
    for (const StoredFile &file : *files) {
        if (auto copied = copyFile(connection, file); !copied)
            return copied;
    }
    return {};
}

Result<> takeOver(const Connection &connection)
{
    const QString known = u"DELETE FROM main.submission WHERE id IN (SELECT id FROM replaced.submission)"_s;
    const QString ofEntries = u"entry_id IN (SELECT id FROM main.entry)"_s;
    const QString ofThese = u"submission_id IN (SELECT id FROM main.submission)"_s;
    return execute(connection, known)
        .and_then([&] { return copyNumbered(connection, u"submission"_s, ofEntries); })
        .and_then([&] { return copyNumbered(connection, u"submission_step"_s, ofThese); })
        .and_then([&] { return copyRows(connection, u"submission_file"_s, ofThese); })
        .and_then([&] { return columnsOf(connection, u"submission_proof"_s, {}); })
        .and_then([&](const QStringList &columns) {
            return columns.isEmpty() ? Result<>() : copyFiles(connection);
        })
        .and_then([&] { return copyRows(connection, u"submission_proof"_s, ofThese); });
}
} // namespace

Result<> rememberWhatWasSent(const Connection &restored, const QString &replaced)
{
    if (auto distrusted = distrustUnfinished(restored); !distrusted || !QFileInfo::exists(replaced))
        return distrusted;
    if (!execute(restored, u"ATTACH ? AS replaced"_s, {replaced}))
        return {};
    // What is damaged or of another version says nothing.
    [[maybe_unused]] const auto taken = inTransaction(restored, [&] { return takeOver(restored); });
    return execute(restored, u"DETACH replaced"_s);
}
