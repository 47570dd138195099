#pragma once

#include "model/attachment.h"
#include "model/result.h"

#include <QList>

#include <optional>

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
    /// Reads all of the file where it is not proven that it is whole.
    [[nodiscard]] Result<> attach(const Attachment &attachment, const QDateTime &now,
                                  bool isProven = false) const;
    /// The bytes stay, so that it can be attached again.
    [[nodiscard]] Result<> detach(const AttachmentId &id) const;
    /// Removes the bytes that nothing refers to.
    [[nodiscard]] Result<> forgetUnused() const;
    [[nodiscard]] Result<QList<Attachment>> attachmentsOf(const EntryId &entry) const;
    [[nodiscard]] Result<Attachment> attachment(const AttachmentId &id) const;
    [[nodiscard]] Result<QByteArray> chunk(const QByteArray &sha256, int number) const;
    /// Whether all chunks of the file are there. That their bytes are right is known of a file in use alone.
    [[nodiscard]] Result<bool> has(const QByteArray &sha256) const;
    /// Whether all bytes of the file are there, and are right.
    [[nodiscard]] Result<bool> holds(const QByteArray &sha256, qint64 size) const;
    /// The same of a file in use too: reads all its bytes.
    [[nodiscard]] Result<bool> isWhole(const QByteArray &sha256, qint64 size) const;
    /// An error about the file called @p name where it is not so.
    [[nodiscard]] Result<> checkWhole(const QString &name, const QByteArray &sha256,
                                      std::optional<qint64> size = {}) const;

private:
    [[nodiscard]] Result<> checkSize(const Attachment &attachment) const;
    [[nodiscard]] Result<> checkChunks(const QByteArray &sha256, qint64 size, int first,
                                       const QList<QByteArray> &chunks) const;
    [[nodiscard]] Result<> beginFile(const QByteArray &sha256, qint64 size) const;
    [[nodiscard]] Result<bool> isInUse(const QByteArray &sha256) const;
    [[nodiscard]] Result<std::optional<qint64>> sizeOf(const QByteArray &sha256) const;
    [[nodiscard]] Result<> checkEntry(const Attachment &attachment) const;
    [[nodiscard]] Error noSuch(const AttachmentId &id) const;
    [[nodiscard]] Error notWhole(const QString &name) const;

    const Connection &m_connection;
};
