#include "sending/oneshotbody.h"

#include <algorithm>

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    // Unbuffered, or QIODevice would read ahead and touched() would speak of bytes that nobody asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    if (m_touched)
        return position == m_offset;
    if (position < 0 || position > m_bytes.size() || !QIODevice::seek(position))
        return false;
    m_offset = position;
    return true;
}

bool OneShotBody::reset()
{
    return !m_touched && seek(0);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    m_touched = true;
    const qint64 count = std::min(most, m_bytes.size() - m_offset);
    if (count <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_offset, count, data);
    m_offset += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}
