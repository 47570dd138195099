#pragma once

#include "model/attachment.h"
#include "model/result.h"

#include <QList>

class Connection;

/// The statements on attached files: a file's bytes are kept once under their SHA-256, in chunks of 1 MiB,
/// whatever entries it belongs to. The writing ones expect to be in a transaction.
class FileStore final
{
public:
    static constexpr qint64 chunkSize = 1024 * 1024;
    static constexpr qsizetype mostChunks = 8; ///< in one call

    explicit FileStore(const Connection &connection);

    [[nodiscard]] Result<> put(const QByteArray &sha256, qint64 size, int first,
                               const QList<QByteArray> &chunks) const;
    [[nodiscard]] Result<> attach(const Attachment &attachment, const QDateTime &now) const;
    [[nodiscard]] Result<> detach(const AttachmentId &id) const;
    [[nodiscard]] Result<QList<Attachment>> attachmentsOf(const EntryId &entry) const;
    [[nodiscard]] Result<QByteArray> chunk(const QByteArray &sha256, int number) const;

private:
    [[nodiscard]] Result<> checkChunks(const QByteArray &sha256, qint64 size, int first,
                                       const QList<QByteArray> &chunks) const;
    [[nodiscard]] Result<> beginFile(const QByteArray &sha256, qint64 size) const;
    [[nodiscard]] Result<bool> isAttached(const QByteArray &sha256) const;
    [[nodiscard]] Result<> checkEntry(const Attachment &attachment) const;
    [[nodiscard]] Result<> checkWhole(const Attachment &attachment) const;
    [[nodiscard]] Error notWhole(const QString &name) const;

    const Connection &m_connection;
};
