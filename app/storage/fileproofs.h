#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>

/// Which stored files are known to hold the bytes that their SHA-256 names, because they were read back chunk
/// by chunk since they were last written to. So no file has to be read whole in one piece of work.
class FileProofs
{
public:
    /// A chunk as it is stored. Counts where all chunks of a file come in their order, from the first to the
    /// last of @p count.
    void add(const QByteArray &sha256, qint64 size, int number, int count, const QByteArray &bytes);
    /// All of it was known to be right while it was in use.
    void note(const QByteArray &sha256, qint64 size) { m_whole.insert(sha256, size); }
    /// It is written to.
    void forget(const QByteArray &sha256);
    void clear();

    [[nodiscard]] bool has(const QByteArray &sha256, qint64 size) const;

private:
    QHash<QByteArray, qint64> m_whole; ///< SHA-256 and size
    QByteArray m_reading;              ///< SHA-256 of the one that is being read
    int m_next = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};
