#include "storage/filestore.h"

#include "storage/connection.h"
#include "storage/filesinuse.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
qint64 chunkCount(qint64 size)
{
    return (size + FileStore::chunkSize - 1) / FileStore::chunkSize;
}

qint64 sizeOfChunk(qint64 size, qint64 number)
{
    return std::clamp(size - number * FileStore::chunkSize, qint64(0), FileStore::chunkSize);
}

Result<Attachment> readAttachment(Row &row)
{
    Attachment attachment;
    attachment.id.value = row.text();
    attachment.entry.value = row.text();
    attachment.slot.value = row.text();
    attachment.name = row.exactText();
    attachment.sha256 = row.bytes();
    attachment.size = row.bigNumber();
    attachment.addedAt = row.time();
    return attachment;
}
} // namespace

FileStore::FileStore(const Connection &connection)
    : m_connection(connection)
{}

Result<> FileStore::put(const QByteArray &sha256, qint64 size, int first,
                        const QList<QByteArray> &chunks) const
{
    const QString sql = u"INSERT INTO file_chunk (sha256, number, bytes) VALUES (?, ?, ?) "
                        "ON CONFLICT (sha256, number) DO UPDATE SET bytes = excluded.bytes"_s;
    if (auto fits = checkChunks(sha256, size, first, chunks); !fits)
        return fits;
    const auto used = isInUse(sha256);
    if (!used)
        return tl::unexpected(used.error());
    if (*used)
        return {};
    if (auto begun = beginFile(sha256, size); !begun)
        return begun;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (auto put = execute(m_connection, sql, {sha256, first + int(i), chunks.at(i)}); !put)
            return put;
    }
    return {};
}

Result<> FileStore::checkChunks(const QByteArray &sha256, qint64 size, int first,
                                const QList<QByteArray> &chunks) const
{
    bool fits = sha256.size() == 32 && first >= 0 && chunks.size() <= mostChunks &&
                first + chunks.size() <= chunkCount(size);
    for (qsizetype i = 0; fits && i < chunks.size(); ++i)
        fits = chunks.at(i).size() == sizeOfChunk(size, first + i);
    if (fits)
        return {};
    const QString message = QCoreApplication::translate(
        "FileStore", "A part of a file does not have the place or the size that it should have. Attach the "
                     "file again.");
    return tl::unexpected(Error{Error::Kind::BadInput, message, m_connection.path()});
}

Result<> FileStore::beginFile(const QByteArray &sha256, qint64 size) const
{
    const QString begin = u"INSERT INTO file (sha256, size) VALUES (?, ?) ON CONFLICT DO NOTHING"_s;
    // Of a file that nothing refers to yet the size is only what somebody said of it.
    const QString correct = u"UPDATE file SET size = ? WHERE sha256 = ? AND size <> ?"_s;
    return execute(m_connection, begin, {sha256, size}).and_then([&] {
        return execute(m_connection, correct, {size, sha256, size});
    });
}

/// Then its bytes have been checked.
Result<bool> FileStore::isInUse(const QByteArray &sha256) const
{
    const QString sql = u"SELECT ? IN (%1)"_s.arg(selectFilesInUse(u"main"_s));
    const auto answer = valueOf(m_connection, sql, QVariantList{sha256});
    if (!answer)
        return tl::unexpected(answer.error());
    // What was sent can have been lost since.
    return *answer == u"1" ? has(sha256) : Result<bool>(false);
}

Result<> FileStore::attach(const Attachment &attachment, const QDateTime &now, bool isProven) const
{
    const QString sql = uR"(INSERT INTO attachment (id, entry_id, slot_id, name, sha256, added_at)
        VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?))"_s;
    const QDateTime addedAt = attachment.addedAt.isValid() ? attachment.addedAt : now;
    const auto checkFile = [&] {
        return isProven ? checkSize(attachment)
                        : checkWhole(attachment.name, attachment.sha256, attachment.size);
    };
    return checkEntry(attachment).and_then(checkFile).and_then([&] {
        return execute(m_connection, sql,
                       {attachment.id.value, attachment.entry.value, attachment.slot.value,
                        storedText(attachment.name), attachment.sha256, storedTime(addedAt)});
    });
}

Result<> FileStore::checkSize(const Attachment &attachment) const
{
    return sizeOf(attachment.sha256).and_then([&](const std::optional<qint64> &stored) -> Result<> {
        if (stored != attachment.size)
            return tl::unexpected(notWhole(attachment.name));
        return {};
    });
}

Result<> FileStore::checkEntry(const Attachment &attachment) const
{
    const QString message = QCoreApplication::translate(
                                "FileStore", "There is no entry %1 in this workspace to attach a file to.")
                                .arg(attachment.entry.value);
    const auto found =
        valueOf(m_connection, u"SELECT id FROM entry WHERE id = ?"_s, {attachment.entry.value});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(Error{Error::Kind::NotFound, message, m_connection.path()});
    return {};
}

Result<bool> FileStore::has(const QByteArray &sha256) const
{
    return sizeOf(sha256).map([](const std::optional<qint64> &size) { return size.has_value(); });
}

/// Nothing where some of its chunks are not there.
Result<std::optional<qint64>> FileStore::sizeOf(const QByteArray &sha256) const
{
    const QString sql = uR"(SELECT size FROM file WHERE sha256 = ? AND size =
            (SELECT coalesce(sum(length(bytes)), 0) FROM file_chunk WHERE file_chunk.sha256 = file.sha256))"_s;
    return listOf<qint64>(m_connection, sql, QVariantList{sha256},
                          [](Row &row) -> Result<qint64> { return row.bigNumber(); })
        .map([](const QList<qint64> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<bool> FileStore::holds(const QByteArray &sha256, qint64 size) const
{
    const auto stored = sizeOf(sha256);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != size)
        return false;
    const auto used = isInUse(sha256);
    if (!used || *used)
        return used;
    return isWhole(sha256, size);
}

Result<bool> FileStore::isWhole(const QByteArray &sha256, qint64 size) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int number = 0; number < chunkCount(size); ++number) {
        const auto bytes = chunk(sha256, number);
        if (!bytes && bytes.error().kind == Error::Kind::NotFound)
            return false;
        if (!bytes)
            return tl::unexpected(bytes.error());
        hash.addData(*bytes);
    }
    return hash.result() == sha256;
}

Result<> FileStore::checkWhole(const QString &name, const QByteArray &sha256,
                               std::optional<qint64> size) const
{
    const auto stored = sizeOf(sha256);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored || (size && *stored != size))
        return tl::unexpected(notWhole(name));
    return isWhole(sha256, **stored).and_then([&](bool whole) -> Result<> {
        if (!whole)
            return tl::unexpected(notWhole(name));
        return {};
    });
}

Error FileStore::notWhole(const QString &name) const
{
    const QString message = QCoreApplication::translate(
        "FileStore", "The file \"%1\" was not attached, because it did not come in whole. Attach it again.");
    return {Error::Kind::BadInput, message.arg(name), m_connection.path()};
}

Error FileStore::noSuch(const AttachmentId &id) const
{
    const QString message =
        QCoreApplication::translate("FileStore", "There is no attached file %1 in this workspace.");
    return {Error::Kind::NotFound, message.arg(id.value), m_connection.path()};
}

Result<> FileStore::detach(const AttachmentId &id) const
{
    return executeOnRow(m_connection, u"DELETE FROM attachment WHERE id = ?"_s, {id.value}, noSuch(id));
}

Result<> FileStore::forgetUnused() const
{
    return execute(m_connection,
                   u"DELETE FROM file WHERE sha256 NOT IN (%1)"_s.arg(selectFilesInUse(u"main"_s)));
}

Result<QList<Attachment>> FileStore::attachmentsOf(const EntryId &entry) const
{
    // By time: one that was taken away and is put back stands where it stood.
    const QString sql = uR"(SELECT id, entry_id, slot_id, CAST(name AS BLOB), sha256, size, added_at
        FROM attachment JOIN file USING (sha256) WHERE entry_id = ? ORDER BY added_at, number)"_s;
    return listOf<Attachment>(m_connection, sql, {entry.value}, readAttachment);
}

Result<Attachment> FileStore::attachment(const AttachmentId &id) const
{
    const QString sql =
        uR"(SELECT attachment.id, entry_id, slot_id, CAST(name AS BLOB), sha256, size, added_at
        FROM attachment JOIN file USING (sha256) WHERE attachment.id = ?)"_s;
    return listOf<Attachment>(m_connection, sql, {id.value}, readAttachment)
        .and_then([&](const QList<Attachment> &found) -> Result<Attachment> {
            if (found.isEmpty())
                return tl::unexpected(noSuch(id));
            return found.first();
        });
}

Result<QByteArray> FileStore::chunk(const QByteArray &sha256, int number) const
{
    const QString sql = u"SELECT bytes FROM file_chunk WHERE sha256 = ? AND number = ?"_s;
    const auto found = listOf<QByteArray>(m_connection, sql, {sha256, number},
                                          [](Row &row) -> Result<QByteArray> { return row.bytes(); });
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isEmpty())
        return found->first();
    const QString message = QCoreApplication::translate(
        "FileStore", "A part of an attached file is missing in %1. Attach the file again.");
    return tl::unexpected(
        Error{Error::Kind::NotFound, message.arg(m_connection.path()), m_connection.path()});
}
