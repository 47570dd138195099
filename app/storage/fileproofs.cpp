#include "storage/fileproofs.h"

void FileProofs::add(const QByteArray &sha256, qint64 size, int number, int count, const QByteArray &bytes)
{
    if (number == 0) {
        m_reading = sha256;
        m_next = 0;
        m_hash.reset();
    }
    if (m_reading != sha256 || m_next != number) {
        m_reading.clear();
        return;
    }
    m_hash.addData(bytes);
    ++m_next;
    if (m_next == count && m_hash.result() == sha256)
        m_whole.insert(sha256, size);
}

void FileProofs::forget(const QByteArray &sha256)
{
    m_whole.remove(sha256);
    if (m_reading == sha256)
        m_reading.clear();
}

void FileProofs::clear()
{
    m_whole.clear();
    m_reading.clear();
}

bool FileProofs::has(const QByteArray &sha256, qint64 size) const
{
    const auto whole = m_whole.constFind(sha256);
    return whole != m_whole.constEnd() && *whole == size;
}
