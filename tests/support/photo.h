#pragma once

#include "support/exifwriting.h"

#include <QBuffer>
#include <QImage>

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

inline QByteArray jpegSegment(char marker, const QByteArray &data)
{
    return QByteArray("\xff") + marker + bigEndian16(static_cast<quint16>(data.size() + 2)) + data;
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    quint32 sum = 0xffffffff;
    for (const char byte : type + data) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum % 2 * 0xedb88320);
    }
    return bigEndian32(static_cast<quint32>(data.size())) + type + data + bigEndian32(~sum);
}

/// The JPEG or PNG picture with these bytes right behind what has to be first in it.
inline QByteArray withInserted(QByteArray picture, const QByteArray &bytes)
{
    constexpr qsizetype beginOfJpeg = 2;
    constexpr qsizetype beginOfPng = 8 + 25;
    return picture.insert(picture.startsWith('\xff') ? beginOfJpeg : beginOfPng, bytes);
}

inline QByteArray withExif(const QByteArray &picture, const QByteArray &block)
{
    return withInserted(picture, picture.startsWith('\xff')
                                     ? jpegSegment('\xe1', QByteArray("Exif\0\0", 6) + block)
                                     : pngChunk("eXIf", block));
}

/// Taken at 53.4, -2.2 with a phone.
inline QList<ExifField> phoneFields()
{
    return {
        exifText(ExifField::Image, 0x010f, "Apple"),
        exifText(ExifField::Image, 0x0110, "iPhone 15"),
        exifText(ExifField::Image, 0x013b, "Alex Hill"),
        exifText(ExifField::Photo, 0x9003, "2026:03:01 14:22:05"),
        exifText(ExifField::Gps, 1, "N"),
        exifFractions(2, {{53, 1}, {24, 1}, {0, 1}}),
        exifText(ExifField::Gps, 3, "W"),
        exifFractions(4, {{2, 1}, {12, 1}, {0, 1}}),
    };
}

inline QByteArray phonePhoto(const char *format = "JPEG")
{
    return withExif(pictureBytes(format), exifBlock(phoneFields()));
}
