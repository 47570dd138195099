#include "documents/photodata.h"

#include "documents/jpegparts.h"

#include <QMutex>

#include <exiv2/exiv2.hpp>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

// Exiv2 throws. Nothing of that leaves this file: what cannot be read says nothing, and is not written.
namespace {
QMutex oneAtATime; ///< its reading of XMP is not for two threads at once

Exiv2::Image::AutoPtr imageOf(const QByteArray &photo)
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(photo.constData()),
                                           static_cast<long>(photo.size()));
    image->readMetadata();
    return image;
}

QString valueOf(const Exiv2::ExifData &data, const char *key)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    return found == data.end() ? QString() : QString::fromStdString(found->toString()).trimmed();
}

/// Degrees, minutes and seconds, each a fraction.
std::optional<double> degreesOf(const Exiv2::ExifData &data, const char *key, const char *side)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    if (found == data.end() || found->count() < 3)
        return std::nullopt;
    double degrees = 0;
    double part = 1;
    for (long i = 0; i < 3; ++i, part *= 60) {
        const Exiv2::Rational fraction = found->toRational(i);
        if (fraction.second == 0)
            return std::nullopt;
        degrees += double(fraction.first) / double(fraction.second) / part;
    }
    const QString towards = valueOf(data, side).toUpper();
    return towards == u"S" || towards == u"W" ? -degrees : degrees;
}

std::optional<PhotoData::Place> placeOf(const Exiv2::ExifData &data)
{
    const auto latitude = degreesOf(data, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef");
    const auto longitude = degreesOf(data, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef");
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return std::nullopt;
    return PhotoData::Place{*latitude, *longitude};
}

QString deviceOf(const Exiv2::ExifData &data)
{
    const QString make = valueOf(data, "Exif.Image.Make");
    const QString model = valueOf(data, "Exif.Image.Model");
    return model.startsWith(make, Qt::CaseInsensitive) ? model : (make + u' ' + model).trimmed();
}

QString takenAt(const Exiv2::ExifData &data)
{
    QString taken = valueOf(data, "Exif.Photo.DateTimeOriginal");
    if (taken.isEmpty())
        taken = valueOf(data, "Exif.Image.DateTime");
    if (taken.size() >= 10 && taken.at(4) == u':' && taken.at(7) == u':')
        taken[4] = taken[7] = u'-';
    return taken;
}

QString authorOf(const Exiv2::Image &image)
{
    const QString artist = valueOf(image.exifData(), "Exif.Image.Artist");
    if (!artist.isEmpty())
        return artist;
    const auto byline = image.iptcData().findKey(Exiv2::IptcKey("Iptc.Application2.Byline"));
    if (byline != image.iptcData().end())
        return QString::fromStdString(byline->toString());
    const auto creator = image.xmpData().findKey(Exiv2::XmpKey("Xmp.dc.creator"));
    return creator == image.xmpData().end() ? QString() : QString::fromStdString(creator->toString());
}

void clear(Exiv2::Image &image)
{
    const auto &data = image.exifData();
    const auto turned = data.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    const bool isTurned = turned != data.end();
    const auto orientation = isTurned ? static_cast<uint16_t>(turned->toLong()) : uint16_t(1);
    image.clearExifData();
    image.clearIptcData();
    image.clearXmpData();
    image.clearComment();
    if (isTurned && orientation != 1)
        image.exifData()["Exif.Image.Orientation"] = orientation;
}

bool canBeCleared(const Exiv2::Image &image)
{
    const std::string type = image.mimeType();
    return type == "image/jpeg" || type == "image/png" || type == "image/webp";
}
} // namespace

PhotoData photoDataOf(const QByteArray &photo)
{
    const QMutexLocker lock(&oneAtATime);
    try {
        const auto image = imageOf(photo);
        return {placeOf(image->exifData()), deviceOf(image->exifData()), takenAt(image->exifData()),
                authorOf(*image)};
    } catch (const std::exception &) {
        return {};
    }
}

std::optional<QByteArray> withoutPhotoData(const QByteArray &photo)
{
    const QMutexLocker lock(&oneAtATime);
    try {
        const auto image = imageOf(photo);
        if (!canBeCleared(*image))
            return std::nullopt;
        clear(*image);
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0)
            return std::nullopt;
        const Exiv2::DataBuf bytes = io.read(static_cast<long>(io.size()));
        const QByteArray cleared(reinterpret_cast<const char *>(bytes.pData_), bytes.size_);
        return image->mimeType() == "image/jpeg" ? onePictureOf(cleared) : cleared;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}
