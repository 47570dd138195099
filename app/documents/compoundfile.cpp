#include "documents/compoundfile.h"

#include <QIODevice>
#include <QSet>
#include <QtEndian>

namespace {
constexpr int headerSize = 512;
constexpr int entrySize = 128;
constexpr int nameRoom = 64;               ///< bytes, at the begin of an entry
constexpr int mostSectors = 256;           ///< of the directory that are looked at
constexpr quint32 lastSector = 0xfffffffa; ///< from here on numbers are marks

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

class Sectors
{
public:
    Sectors(QIODevice &file, const QByteArray &header)
        : m_file(file)
        , m_header(header)
    {
        const auto power = qFromLittleEndian<quint16>(header.constData() + 30);
        if (power == 9 || power == 12)
            m_size = qint64(1) << power;
    }

    [[nodiscard]] bool isSane() const { return m_size > 0; }

    [[nodiscard]] QByteArray at(quint32 number) const
    {
        const bool there = number < lastSector && m_file.seek((qint64(number) + 1) * m_size);
        return there ? m_file.read(m_size) : QByteArray();
    }

    /// The one that follows @p number in its chain.
    [[nodiscard]] quint32 after(quint32 number) const
    {
        constexpr quint32 inHeader = 109;
        const auto inSector = quint32(m_size / 4);
        const quint32 table = number / inSector;
        if (table >= inHeader)
            return lastSector;
        const QByteArray links = at(numberAt(m_header, 76 + qsizetype(table) * 4));
        const qsizetype offset = qsizetype(number % inSector) * 4;
        return links.size() >= offset + 4 ? numberAt(links, offset) : lastSector;
    }

private:
    QIODevice &m_file;
    const QByteArray &m_header;
    qint64 m_size = 0; ///< 512 or 4096
};

QString nameOf(const QByteArray &entry)
{
    const int bytes = qFromLittleEndian<quint16>(entry.constData() + nameRoom);
    QString name;
    for (int at = 0; at + 2 < bytes && at < nameRoom; at += 2)
        name += QChar(qFromLittleEndian<quint16>(entry.constData() + at));
    return name;
}
} // namespace

QStringList compoundStreams(QIODevice &file)
{
    QStringList names;
    file.seek(0);
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize)
        return names;
    const Sectors sectors(file, header);
    if (!sectors.isSane())
        return names;
    QSet<quint32> seen;
    quint32 number = numberAt(header, 48);
    while (number < lastSector && seen.size() < mostSectors && !seen.contains(number)) {
        seen.insert(number);
        const QByteArray sector = sectors.at(number);
        for (qsizetype at = 0; at + entrySize <= sector.size(); at += entrySize) {
            if (const QString name = nameOf(sector.mid(at, entrySize)); !name.isEmpty())
                names += name;
        }
        number = sectors.after(number);
    }
    return names;
}
