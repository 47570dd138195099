#include "storage/rowhashes.h"

#include "storage/connection.h"
#include "storage/filesinuse.h"
#include "storage/packedtext.h"
#include "storage/revisionstore.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCryptographicHash>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {
using IsRight = std::function<bool(Row &)>;

Result<> checkRows(const Connection &connection, const QString &sql, const IsRight &isRight)
{
    return forEachRow(connection, sql, {}, [&](Row &row) -> Result<> {
        if (isRight(row))
            return {};
        return tl::unexpected(damagedError(connection.path(), u"a row is not what was saved"_s));
    });
}

/// For the columns content, checksum; without a checksum nothing can be said.
bool isSha256First(Row &row)
{
    const QByteArray content = row.bytes();
    return row.isNull() || sha256Of(content) == row.bytes();
}

bool isRightRevision(Row &row)
{
    const auto text = unpacked(row.bytes());
    const auto notes = unpacked(row.bytes());
    return text && notes && revisionSha256(*text, *notes) == row.bytes();
}

bool isRightBody(Row &row)
{
    const QByteArray body = row.bytes();
    return sha256Of(body).toHex() == row.text().toLatin1();
}

/// Chunk by chunk: a file can be larger than what should be read at once.
Result<> checkFiles(const Connection &connection, const QString &used)
{
    const QString which = u"SELECT sha256 FROM file WHERE sha256 IN (%1)"_s.arg(used);
    const auto files =
        listOf<QByteArray>(connection, which, {}, [](Row &row) -> Result<QByteArray> { return row.bytes(); });
    if (!files)
        return tl::unexpected(files.error());
    for (const QByteArray &sha256 : *files) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QString sql = u"SELECT bytes FROM file_chunk WHERE sha256 = ? ORDER BY number"_s;
        const auto read = forEachRow(connection, sql, {sha256}, [&](Row &row) -> Result<> {
            hash.addData(row.bytes());
            return {};
        });
        if (!read)
            return read;
        if (hash.result() != sha256)
            return tl::unexpected(damagedError(connection.path(), u"an attached file"_s));
    }
    return {};
}

Result<> checkVersion1(const Connection &connection)
{
    return checkRows(connection, u"SELECT CAST(text AS BLOB), sha256 FROM answer"_s, isSha256First)
        .and_then(
            [&] { return checkRows(connection, u"SELECT json, sha256 FROM category"_s, isSha256First); })
        .and_then(
            [&] { return checkRows(connection, u"SELECT body, sha256 FROM submission"_s, isRightBody); });
}

Result<> checkVersion2(const Connection &connection, int version)
{
    return checkRows(connection, u"SELECT CAST(notes AS BLOB), notes_sha256 FROM answer"_s, isSha256First)
        .and_then([&] {
            return checkRows(connection, u"SELECT CAST(title AS BLOB), title_sha256 FROM entry"_s,
                             isSha256First);
        })
        .and_then([&] {
            return checkRows(connection, u"SELECT text, notes, sha256 FROM revision"_s, isRightRevision);
        })
        .and_then([&] {
            return checkFiles(connection,
                              version < 3 ? u"SELECT sha256 FROM attachment"_s : selectFilesInUse(u"main"_s));
        });
}
} // namespace

Result<> checkRowHashes(const Connection &connection)
{
    const auto version = valueOf(connection, u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return checkVersion1(connection).and_then([&] {
        return version->toInt() < 2 ? Result<>() : checkVersion2(connection, version->toInt());
    });
}
