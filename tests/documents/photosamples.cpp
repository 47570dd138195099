#include "photosamples.h"

#include "support/photo.h"

QByteArray webpWith(const QByteArray &type, const QByteArray &data)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &held) {
        QByteArray size(4, '\0');
        qToLittleEndian(static_cast<quint32>(held.size()), size.data());
        return name + size + held + QByteArray(held.size() % 2, '\0');
    };
    const QByteArray point = QByteArray::fromBase64("MAEAnQEqAQABAA7A/iWkAANwAAAAAA==");
    return chunk("RIFF", "WEBP" + chunk("VP8X", QByteArray("\x0c\0\0\0\0\0\0\0\0\0", 10)) +
                             chunk("VP8 ", point) + chunk(type, data));
}

QByteArray xmpPacket()
{
    return R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
  xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="53,24.0N" exif:GPSLongitude="2,12,0W"
  xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Make="Apple" tiff:Model="iPhone 15"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>2026-03-01T14:22:05+00:00</xmp:CreateDate>
<dc:creator><rdf:Seq><rdf:li>Alex Hill</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>)";
}

namespace {
QByteArray xmpPhoto(const char *format)
{
    const QByteArray picture = pictureBytes(format);
    const QByteArray segment =
        jpegSegment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmpPacket());
    const QByteArray chunk = pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmpPacket());
    return withInserted(picture, picture.startsWith('\xff') ? segment : chunk);
}

/// As ImageMagick writes it.
QByteArray writtenOut(const QByteArray &name, const QByteArray &block)
{
    const QByteArray words =
        '\n' + name + "\n      " + QByteArray::number(block.size()) + '\n' + block.toHex() + '\n';
    return pngChunk("zTXt", "Raw profile type " + name + QByteArray(2, '\0') + qCompress(words).mid(4));
}

} // namespace

QList<std::pair<const char *, QByteArray>> photosThatTell()
{
    const QByteArray block = exifBlock(phoneFields());
    return {
        {"jpeg", phonePhoto()},
        {"png", phonePhoto("PNG")},
        {"webp", webpWith("EXIF", block)},
        {"webp with a name before it", webpWith("EXIF", QByteArray("Exif\0\0", 6) + block)},
        {"png, written out", withInserted(pictureBytes("PNG"), writtenOut("exif", block))},
        {"jpeg, xmp", xmpPhoto("JPEG")},
        {"png, xmp", xmpPhoto("PNG")},
        {"png, xmp written out", withInserted(pictureBytes("PNG"), writtenOut("xmp", xmpPacket()))},
        {"webp, xmp", webpWith("XMP ", xmpPacket())},
    };
}
