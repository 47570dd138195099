#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>

#include <exiv2/exiv2.hpp>

#include <utility>

/// The bytes of a picture of many colours.
inline QByteArray pictureBytes(const char *format, QSize size = {48, 32})
{
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, qRgb(x * 5 % 256, y * 7 % 256, (x + y) * 3 % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, 90);
    return bytes;
}

/// The same picture with these words beside it, under Exiv2's names for them.
inline QByteArray tagged(const QByteArray &picture,
                         const QList<std::pair<const char *, const char *>> &values)
{
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(picture.constData()),
                                                 static_cast<long>(picture.size()));
    image->readMetadata();
    for (const auto &[key, value] : values)
        image->exifData()[key] = std::string(value);
    image->writeMetadata();
    image->io().open();
    const Exiv2::DataBuf bytes = image->io().read(static_cast<long>(image->io().size()));
    return {reinterpret_cast<const char *>(bytes.pData_), bytes.size_};
}

/// Taken at 53.4, -2.2 with a phone held upright.
inline QByteArray phonePhoto(const char *format = "JPEG")
{
    return tagged(pictureBytes(format), {
                                            {"Exif.Image.Make", "Apple"},
                                            {"Exif.Image.Model", "iPhone 15"},
                                            {"Exif.Image.Artist", "Alex Hill"},
                                            {"Exif.Photo.DateTimeOriginal", "2026:03:01 14:22:05"},
                                            {"Exif.GPSInfo.GPSLatitude", "53/1 24/1 0/1"},
                                            {"Exif.GPSInfo.GPSLatitudeRef", "N"},
                                            {"Exif.GPSInfo.GPSLongitude", "2/1 12/1 0/1"},
                                            {"Exif.GPSInfo.GPSLongitudeRef", "W"},
                                        });
}
