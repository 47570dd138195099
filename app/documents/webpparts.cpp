#include "documents/webpparts.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace {
constexpr qsizetype mark = 12; ///< "RIFF", the size of the rest, "WEBP"
constexpr qsizetype head = 8;  ///< of each chunk: its type and its size
constexpr qsizetype flagsAt = head;
constexpr char holdsExif = 0x08;
constexpr char holdsXmp = 0x04;

constexpr const char *kept[] = {"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};

/// Gives each chunk to @p visit: its type and all of it. Whether the file is whole.
template<typename Visit>
bool walk(const QByteArray &webp, const Visit &visit)
{
    if (webp.size() < mark || !webp.startsWith("RIFF") || webp.mid(8, 4) != "WEBP")
        return false;
    const qsizetype end = head + qFromLittleEndian<quint32>(webp.constData() + 4);
    if (end > webp.size())
        return false;
    qsizetype at = mark;
    while (at + head <= end) {
        const qsizetype length = qFromLittleEndian<quint32>(webp.constData() + at + 4);
        const qsizetype size = head + length + length % 2;
        if (size > end - at)
            return false;
        visit(QByteArrayView(webp).sliced(at, 4), QByteArrayView(webp).sliced(at, size));
        at += size;
    }
    return at == end;
}

QByteArrayView dataOf(QByteArrayView chunk)
{
    return chunk.sliced(head, qFromLittleEndian<quint32>(chunk.data() + 4));
}

QByteArray chunkOf(const QByteArray &exif)
{
    QByteArray chunk = "EXIF" + QByteArray(4, '\0') + exif;
    qToLittleEndian(static_cast<quint32>(exif.size()), chunk.data() + 4);
    return exif.size() % 2 == 0 ? chunk : chunk + '\0';
}
} // namespace

PictureParts webpParts(const QByteArray &webp)
{
    PictureParts parts;
    parts.whole = walk(webp, [&](QByteArrayView type, QByteArrayView chunk) {
        const QByteArray name("Exif\0\0", 6);
        const QByteArray data = dataOf(chunk).toByteArray();
        if (type == QByteArrayView("EXIF"))
            parts.exif += data.startsWith(name) ? data.mid(name.size()) : data;
        else if (type == QByteArrayView("XMP "))
            parts.xmp += data;
    });
    return parts;
}

std::optional<QByteArray> oneWebpOf(const QByteArray &webp, const QByteArray &exif)
{
    QByteArray picture = webp.first(std::min(mark, webp.size()));
    bool isExtended = false; // only then may it say which way up it is
    const bool whole = walk(webp, [&](QByteArrayView type, QByteArrayView chunk) {
        const auto isType = [&](const char *name) { return type == QByteArrayView(name); };
        if (!std::any_of(std::begin(kept), std::end(kept), isType))
            return;
        picture += chunk;
        if (!isType("VP8X") || chunk.size() <= flagsAt)
            return;
        isExtended = true;
        char &flags = picture[picture.size() - chunk.size() + flagsAt];
        flags = static_cast<char>(flags & ~(holdsExif | holdsXmp));
        if (!exif.isEmpty())
            flags = static_cast<char>(flags | holdsExif);
    });
    if (!whole)
        return std::nullopt;
    if (isExtended && !exif.isEmpty())
        picture += chunkOf(exif);
    qToLittleEndian(static_cast<quint32>(picture.size() - head), picture.data() + 4);
    return picture;
}
