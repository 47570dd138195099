#include "documents/jpegparts.h"

#include <QtEndian>

namespace {
constexpr unsigned char startOfImage = 0xd8;
constexpr unsigned char endOfImage = 0xd9;
constexpr unsigned char startOfScan = 0xda;
constexpr unsigned char firstApplication = 0xe0; ///< JFIF
constexpr unsigned char exifOrXmp = 0xe1;
constexpr unsigned char profileOrPictures = 0xe2;
constexpr unsigned char photoshop = 0xed;
constexpr unsigned char adobe = 0xee; ///< says how the colours are to be read
constexpr unsigned char lastApplication = 0xef;
constexpr unsigned char comment = 0xfe;
constexpr qsizetype head = 4; ///< ff, the marker and two bytes of length

constexpr QByteArrayView exifName("Exif\0\0", 6);
constexpr QByteArrayView xmpName("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr QByteArrayView moreXmpName("http://ns.adobe.com/xmp/extension/\0", 35);
constexpr qsizetype headOfMoreXmp = 35 + 32 + 4 + 4; ///< name, digest, length of all, place of this one

unsigned char byteAt(const QByteArray &jpeg, qsizetype at)
{
    return static_cast<unsigned char>(jpeg.at(at));
}

bool standsAlone(unsigned char marker)
{
    return marker == 1 || (marker >= 0xd0 && marker <= 0xd7);
}

/// Where the marker after the picture's own bytes is; those hold ff only before 00 or a restart mark.
qsizetype endOfScan(const QByteArray &jpeg, qsizetype at)
{
    while ((at = jpeg.indexOf('\xff', at)) >= 0 && at + 1 < jpeg.size()) {
        const unsigned char next = byteAt(jpeg, at + 1);
        if (next != 0 && next != 0xff && !standsAlone(next))
            return at;
        ++at;
    }
    return jpeg.size();
}

/// Gives each segment of the picture at @p at to @p visit: its marker, and all of its bytes with the scan
/// behind it. Where it stopped, and whether that is the end of a whole picture.
template<typename Visit>
std::pair<qsizetype, bool> walk(const QByteArray &jpeg, qsizetype at, const Visit &visit)
{
    at += 2;
    while (at + 2 <= jpeg.size() && byteAt(jpeg, at) == 0xff) {
        const unsigned char marker = byteAt(jpeg, at + 1);
        if (marker == endOfImage)
            return {at + 2, true};
        if (marker == 0xff) { // may stand before any marker
            ++at;
            continue;
        }
        qsizetype end = at + 2;
        if (!standsAlone(marker)) {
            if (at + head > jpeg.size())
                break;
            const auto length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
            end += length;
            if (length < 2 || end > jpeg.size())
                break;
        }
        if (marker == startOfScan)
            end = endOfScan(jpeg, end);
        visit(marker, QByteArrayView(jpeg).sliced(at, end - at));
        at = end;
    }
    return {at, false};
}

void collect(unsigned char marker, QByteArrayView segment, PictureParts &parts, QByteArray &moreXmp)
{
    if (marker != exifOrXmp && marker != photoshop)
        return;
    const QByteArrayView held = segment.sliced(head);
    if (marker == photoshop)
        parts.iptc += held.toByteArray();
    else if (held.startsWith(exifName))
        parts.exif += held.sliced(exifName.size()).toByteArray();
    else if (held.startsWith(xmpName))
        parts.xmp += held.sliced(xmpName.size()).toByteArray();
    else if (held.startsWith(moreXmpName) && held.size() > headOfMoreXmp)
        moreXmp += held.sliced(headOfMoreXmp);
}

bool isPartOfThePicture(unsigned char marker, QByteArrayView segment)
{
    const bool isApplication = marker >= firstApplication && marker <= lastApplication;
    if (!isApplication)
        return marker != comment;
    const QByteArrayView held = segment.sliced(head);
    return (marker == firstApplication && held.startsWith(QByteArrayView("JFIF\0", 5))) ||
           (marker == profileOrPictures && held.startsWith(QByteArrayView("ICC_PROFILE\0", 12))) ||
           (marker == adobe && held.startsWith(QByteArrayView("Adobe", 5)));
}

QByteArray segmentOf(const QByteArray &exif)
{
    QByteArray segment("\xff\xe1\0\0", head);
    segment += exifName;
    segment += exif;
    qToBigEndian(static_cast<quint16>(segment.size() - 2), segment.data() + 2);
    return segment;
}
} // namespace

PictureParts jpegParts(const QByteArray &jpeg)
{
    PictureParts parts;
    QByteArray moreXmp;
    const QByteArray begin("\xff\xd8\xff");
    qsizetype at = jpeg.startsWith(begin) ? 0 : -1;
    parts.whole = at == 0;
    while (at >= 0) {
        const auto [end, whole] = walk(jpeg, at, [&](unsigned char marker, QByteArrayView segment) {
            collect(marker, segment, parts, moreXmp);
        });
        // What is behind the first may only look like a picture.
        parts.whole = parts.whole && (whole || at > 0);
        at = jpeg.indexOf(begin, end);
    }
    if (!moreXmp.isEmpty())
        parts.xmp += moreXmp;
    return parts;
}

std::optional<QByteArray> onePictureOf(const QByteArray &jpeg, const QByteArray &exif)
{
    if (jpeg.size() < head || byteAt(jpeg, 0) != 0xff || byteAt(jpeg, 1) != startOfImage)
        return std::nullopt;
    QByteArray picture = jpeg.first(2);
    QByteArray toAdd = exif.isEmpty() ? QByteArray() : segmentOf(exif);
    const auto [end, whole] = walk(jpeg, 0, [&](unsigned char marker, QByteArrayView segment) {
        if (!isPartOfThePicture(marker, segment))
            return;
        if (marker != firstApplication) // which has to be the first
            picture += std::exchange(toAdd, {});
        picture += segment;
    });
    if (!whole)
        return std::nullopt;
    return picture + jpeg.mid(end - 2, 2);
}
