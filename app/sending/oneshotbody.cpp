#include "sending/oneshotbody.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace {
std::unique_ptr<QIODevice> bufferOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    return buffer;
}
} // namespace

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : OneShotBody(bufferOf(bytes), 0, bytes.size(), parent)
{}

OneShotBody::OneShotBody(const QString &path, qint64 from, qint64 size, QObject *parent)
    : OneShotBody(std::make_unique<QFile>(path), from, size, parent)
{}

OneShotBody::OneShotBody(std::unique_ptr<QIODevice> source, qint64 from, qint64 size, QObject *parent)
    : QIODevice(parent)
    , m_source(std::move(source))
    , m_from(from)
    , m_size(size)
{
    m_source->open(QIODevice::ReadOnly);
    m_source->seek(from);
    // Unbuffered, or QIODevice would read ahead and touched() would speak of bytes that nobody asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() = default;

bool OneShotBody::seek(qint64 position)
{
    if (m_touched)
        return position == m_offset;
    if (position < 0 || position > m_size || !m_source->seek(m_from + position) || !QIODevice::seek(position))
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
    const qint64 wanted = std::min(most, m_size - m_offset);
    const qint64 count = wanted > 0 ? m_source->read(data, wanted) : 0;
    if (count <= 0)
        return -1;
    m_offset += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}
