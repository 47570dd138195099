#include "documents/photodata.h"

#include "documents/exifblock.h"
#include "documents/filekind.h"
#include "documents/jpegparts.h"
#include "documents/pngparts.h"
#include "documents/webpparts.h"
#include "documents/xmppacket.h"

#include <QBuffer>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace {
FileKind kindOf(const QByteArray &photo)
{
    QBuffer buffer;
    buffer.setData(photo);
    buffer.open(QIODevice::ReadOnly);
    return fileKindOf(buffer);
}

/// Of a file whose format is not taken apart here: a packet can be seen from outside.
PictureParts partsFromOutside(const QByteArray &photo, bool whole)
{
    PictureParts parts;
    parts.whole = whole;
    if (const QByteArray packet = xmpPacketIn(photo); !packet.isEmpty())
        parts.xmp += packet;
    return parts;
}

PictureParts partsOf(const QByteArray &photo, FileKind kind)
{
    PictureParts parts;
    switch (kind) {
    case FileKind::Jpeg:
        return jpegParts(photo);
    case FileKind::Png:
        return pngParts(photo);
    case FileKind::Webp:
        return webpParts(photo);
    case FileKind::Tiff: // is an EXIF block itself
        parts.exif += photo;
        return parts;
    case FileKind::Bmp: // has no room for it
        return parts;
    case FileKind::Gif:
    case FileKind::Svg:
        return partsFromOutside(photo, true);
    default:
        return partsFromOutside(photo, !isPicture(kind));
    }
}

/// The first name under "by line" among the words for newspapers.
QString bylineIn(const QByteArray &iptc)
{
    const qsizetype at = iptc.indexOf(QByteArray("\x1c\x02\x50"));
    if (at < 0 || at + 5 > iptc.size())
        return {};
    return QString::fromUtf8(iptc.mid(at + 5, qFromBigEndian<quint16>(iptc.constData() + at + 3))).trimmed();
}

PhotoData saidBy(const QList<std::pair<QByteArray, QString>> &texts)
{
    PhotoData says;
    for (const auto &[keyword, words] : texts) {
        if (keyword == "Author")
            says.author = words.trimmed();
        else if (keyword == "Source")
            says.device = words.trimmed();
        else if (keyword == "Creation Time")
            says.takenAt = words.trimmed();
    }
    return says;
}

void add(PhotoData &all, const PhotoData &more)
{
    if (!all.place)
        all.place = more.place;
    if (all.device.isEmpty())
        all.device = more.device;
    if (all.takenAt.isEmpty())
        all.takenAt = more.takenAt;
    if (all.author.isEmpty())
        all.author = more.author;
    all.unread = all.unread || more.unread;
}

int orientationOf(const QByteArrayList &exif)
{
    return exif.isEmpty() ? 1 : readExif(exif.first()).orientation;
}
} // namespace

PhotoData photoDataOf(const QByteArray &photo)
{
    PictureParts parts = partsOf(photo, kindOf(photo));
    PhotoData all;
    all.unread = !parts.whole;
    for (const QByteArray &block : std::as_const(parts.exif)) {
        const ExifBlock read = readExif(block);
        add(all, read.says);
        parts.xmp += read.xmp;
    }
    for (const QByteArray &block : std::as_const(parts.iptc)) {
        if (all.author.isEmpty())
            all.author = bylineIn(block);
    }
    for (const QByteArray &packet : std::as_const(parts.xmp))
        add(all, readXmp(packet));
    add(all, saidBy(parts.texts));
    return all;
}

std::optional<QByteArray> withoutPhotoData(const QByteArray &photo)
{
    const FileKind kind = kindOf(photo);
    const PictureParts parts = partsOf(photo, kind);
    const QByteArray exif = exifOfOrientation(orientationOf(parts.exif));
    switch (kind) {
    case FileKind::Jpeg:
        return onePictureOf(photo, exif);
    case FileKind::Png:
        return onePngOf(photo, exif);
    case FileKind::Webp:
        return oneWebpOf(photo, exif);
    default:
        return std::nullopt;
    }
}

QString deviceWording(const QString &make, const QString &model)
{
    return model.startsWith(make, Qt::CaseInsensitive) ? model : (make + u' ' + model).trimmed();
}
