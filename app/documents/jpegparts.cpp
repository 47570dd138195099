#include "documents/jpegparts.h"

#include <QtEndian>

namespace {
constexpr unsigned char startOfImage = 0xd8;
constexpr unsigned char endOfImage = 0xd9;
constexpr unsigned char startOfScan = 0xda;
constexpr unsigned char listOfPictures = 0xe2; ///< and colour profiles

unsigned char byteAt(const QByteArray &jpeg, qsizetype at)
{
    return static_cast<unsigned char>(jpeg.at(at));
}

/// Where the marker after the picture's own bytes is; those hold ff only before 00 or a restart mark.
qsizetype endOfScan(const QByteArray &jpeg, qsizetype at)
{
    for (; at + 1 < jpeg.size(); ++at) {
        if (byteAt(jpeg, at) != 0xff)
            continue;
        const unsigned char next = byteAt(jpeg, at + 1);
        const bool belongs = next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
        if (!belongs)
            return at;
    }
    return jpeg.size();
}
} // namespace

std::optional<QByteArray> onePictureOf(const QByteArray &jpeg)
{
    if (jpeg.size() < 4 || byteAt(jpeg, 0) != 0xff || byteAt(jpeg, 1) != startOfImage)
        return std::nullopt;
    QByteArray picture = jpeg.first(2);
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && byteAt(jpeg, at) == 0xff) {
        const unsigned char marker = byteAt(jpeg, at + 1);
        const qsizetype length = 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (marker == endOfImage || at + length > jpeg.size())
            break;
        const qsizetype end = marker == startOfScan ? endOfScan(jpeg, at + length) : at + length;
        if (marker != listOfPictures || jpeg.mid(at + 4, 4) != QByteArray("MPF\0", 4))
            picture += jpeg.mid(at, end - at);
        at = end;
    }
    if (at + 2 > jpeg.size() || byteAt(jpeg, at) != 0xff || byteAt(jpeg, at + 1) != endOfImage)
        return std::nullopt;
    return picture + jpeg.mid(at, 2);
}
