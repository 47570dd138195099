#include "storage/sentfilestore.h"

#include "storage/connection.h"
#include "storage/filestore.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray digestOf(const SentFile &file)
{
    return QByteArray::fromHex(file.sha256);
}

QString storedUrl(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

Error notAllThere(const SentFile &file, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "SentFileStore", "The entry was not made ready to be sent, because its file \"%1\" is not all "
                         "there. Attach the file again.");
    return {Error::Kind::BadInput, message.arg(file.name), path};
}

Error noSuchFile(const SubmissionId &id, const SentFile &file, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "SentFileStore", "There is no file \"%1\" in submission %2 of this workspace.");
    return {Error::Kind::NotFound, message.arg(file.name, id.value), path};
}

Result<SentFile> readFile(Row &row, const QString &path)
{
    SentFile file;
    file.role = row.exactText();
    file.name = row.exactText();
    file.size = row.bigNumber();
    file.sha256 = row.bytes().toHex();
    file.mediaType = row.text();
    const QString state = row.text();
    file.upload = QUrl::fromEncoded(row.text().toLatin1());
    file.acknowledged = row.bigNumber();
    file.restarts = row.number();
    if (!uploadStateNamed(state))
        return tl::unexpected(damagedError(path, u"file of a submission: %1"_s.arg(state)));
    file.state = *uploadStateNamed(state);
    return file;
}
} // namespace

SentFileStore::SentFileStore(const Connection &connection)
    : m_connection(connection)
{}

Result<> SentFileStore::freeze(const SubmissionId &id, const QList<SentFile> &files) const
{
    const QString sql = uR"(INSERT INTO submission_file (submission_id, number, role, name, size, sha256,
            media_type, state, upload, acknowledged, restarts)
        VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?))"_s;
    int number = 0;
    for (const SentFile &file : files) {
        const auto whole = FileStore(m_connection).holds(digestOf(file), file.size);
        if (!whole)
            return tl::unexpected(whole.error());
        if (!*whole)
            return tl::unexpected(notAllThere(file, m_connection.path()));
        const auto put = execute(m_connection, sql,
                                 {id.value, ++number, storedText(file.role), storedText(file.name), file.size,
                                  digestOf(file), file.mediaType, nameOf(file.state), storedUrl(file.upload),
                                  file.acknowledged, file.restarts});
        if (!put)
            return put;
    }
    return {};
}

Result<> SentFileStore::record(const SubmissionId &id, const SentFile &file) const
{
    const QString sql = uR"(UPDATE submission_file SET state = ?, upload = ?, acknowledged = ?, restarts = ?
        WHERE submission_id = ? AND role = CAST(? AS TEXT) AND name = CAST(? AS TEXT) AND sha256 = ?)"_s;
    return executeOnRow(m_connection, sql,
                        {nameOf(file.state), storedUrl(file.upload), file.acknowledged, file.restarts,
                         id.value, storedText(file.role), storedText(file.name), digestOf(file)},
                        noSuchFile(id, file, m_connection.path()));
}

Result<QList<SentFile>> SentFileStore::list(const SubmissionId &id) const
{
    const QString sql = uR"(SELECT CAST(role AS BLOB), CAST(name AS BLOB), size, sha256, media_type, state,
            upload, acknowledged, restarts
        FROM submission_file WHERE submission_id = ? ORDER BY number)"_s;
    return listOf<SentFile>(m_connection, sql, {id.value},
                            [this](Row &row) { return readFile(row, m_connection.path()); });
}
