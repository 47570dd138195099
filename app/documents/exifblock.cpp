#include "documents/exifblock.h"

#include <libexif/exif-data.h>
#include <libexif/exif-utils.h>

#include <cmath>
#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Unref
{
    void operator()(ExifData *data) const { exif_data_unref(data); }
};
using ExifHandle = std::unique_ptr<ExifData, Unref>;

ExifHandle loaded(const QByteArray &block)
{
    const QByteArray bytes = QByteArray("Exif\0\0", 6) + block;
    if (bytes.size() > std::numeric_limits<int>::max())
        return nullptr;
    ExifHandle data(exif_data_new());
    if (!data)
        return nullptr;
    // Put right by the specification, a block would say what it never said.
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    exif_data_load_data(data.get(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                        static_cast<unsigned int>(bytes.size()));
    return data;
}

bool isEmpty(const ExifData &data)
{
    for (const ExifContent *content : data.ifd) {
        if (content && content->count > 0)
            return false;
    }
    return true;
}

const ExifEntry *find(const ExifData &data, ExifIfd part, int tag, ExifFormat format)
{
    const ExifEntry *entry = exif_content_get_entry(data.ifd[part], static_cast<ExifTag>(tag));
    const bool isThere = entry && entry->data && entry->format == format &&
                         entry->components * exif_format_get_size(format) <= entry->size;
    return isThere ? entry : nullptr;
}

QString textOf(const ExifData &data, ExifIfd part, int tag)
{
    const ExifEntry *entry = find(data, part, tag, EXIF_FORMAT_ASCII);
    if (!entry)
        return {};
    const auto *text = reinterpret_cast<const char *>(entry->data);
    return QString::fromUtf8(text, static_cast<qsizetype>(qstrnlen(text, entry->size))).trimmed();
}

/// Degrees, minutes and seconds, each a fraction.
std::optional<double> degreesOf(ExifData &data, int tag, int sideTag)
{
    const ExifEntry *entry = find(data, EXIF_IFD_GPS, tag, EXIF_FORMAT_RATIONAL);
    if (!entry || entry->components < 3)
        return std::nullopt;
    double degrees = 0;
    double part = 1;
    for (int i = 0; i < 3; ++i, part *= 60) {
        const ExifRational fraction = exif_get_rational(entry->data + i * 8, exif_data_get_byte_order(&data));
        if (fraction.denominator == 0)
            return std::nullopt;
        degrees += double(fraction.numerator) / double(fraction.denominator) / part;
    }
    const QString towards = textOf(data, EXIF_IFD_GPS, sideTag).toUpper();
    return towards == u"S" || towards == u"W" ? -degrees : degrees;
}

std::optional<PhotoData::Place> placeOf(ExifData &data)
{
    const auto latitude = degreesOf(data, EXIF_TAG_GPS_LATITUDE, EXIF_TAG_GPS_LATITUDE_REF);
    const auto longitude = degreesOf(data, EXIF_TAG_GPS_LONGITUDE, EXIF_TAG_GPS_LONGITUDE_REF);
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return std::nullopt;
    return PhotoData::Place{*latitude, *longitude};
}

QString takenAt(const ExifData &data)
{
    QString taken = textOf(data, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL);
    if (taken.isEmpty())
        taken = textOf(data, EXIF_IFD_0, EXIF_TAG_DATE_TIME);
    if (taken.size() >= 10 && taken.at(4) == u':' && taken.at(7) == u':')
        taken[4] = taken[7] = u'-';
    return taken;
}

int orientationOf(ExifData &data)
{
    const ExifEntry *entry = find(data, EXIF_IFD_0, EXIF_TAG_ORIENTATION, EXIF_FORMAT_SHORT);
    const int orientation =
        entry && entry->components > 0 ? exif_get_short(entry->data, exif_data_get_byte_order(&data)) : 1;
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

QByteArrayList xmpOf(const ExifData &data)
{
    const ExifEntry *entry = exif_content_get_entry(data.ifd[EXIF_IFD_0], EXIF_TAG_XML_PACKET);
    if (!entry || !entry->data)
        return {};
    return {QByteArray(reinterpret_cast<const char *>(entry->data), static_cast<qsizetype>(entry->size))};
}
} // namespace

ExifBlock readExif(const QByteArray &block)
{
    ExifBlock read;
    const ExifHandle data = loaded(block);
    read.says.unread = !data || isEmpty(*data);
    if (read.says.unread)
        return read;
    read.says.place = placeOf(*data);
    read.says.device =
        deviceWording(textOf(*data, EXIF_IFD_0, EXIF_TAG_MAKE), textOf(*data, EXIF_IFD_0, EXIF_TAG_MODEL));
    read.says.takenAt = takenAt(*data);
    read.says.author = textOf(*data, EXIF_IFD_0, EXIF_TAG_ARTIST);
    read.orientation = orientationOf(*data);
    read.xmp = xmpOf(*data);
    return read;
}

QByteArray exifOfOrientation(int orientation)
{
    if (orientation == 1)
        return {};
    QByteArray block("MM\0*\0\0\0\x08"    // most significant byte first; the list begins at 8
                     "\0\x01"             // one thing is said
                     "\x01\x12\0\x03"     // the orientation, a short number
                     "\0\0\0\x01\0\0\0\0" // one of them
                     "\0\0\0\0",          // no other list
                     26);
    block[19] = static_cast<char>(orientation);
    return block;
}
