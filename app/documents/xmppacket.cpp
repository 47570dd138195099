#include "documents/xmppacket.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QStringView spaces[] = {u"http://ns.adobe.com/exif/1.0/", u"http://ns.adobe.com/tiff/1.0/",
                                  u"http://purl.org/dc/elements/1.1/", u"http://ns.adobe.com/xap/1.0/",
                                  u"http://ns.adobe.com/photoshop/1.0/"};

using Properties = QHash<QString, QString>;

bool isOurs(QStringView space)
{
    return std::find(std::begin(spaces), std::end(spaces), space) != std::end(spaces);
}

void note(Properties &properties, const QString &name, const QString &value)
{
    if (!name.isEmpty() && !value.trimmed().isEmpty() && !properties.contains(name))
        properties.insert(name, value.trimmed());
}

/// A property is an attribute or an element, and a list of them an element with elements in it.
std::optional<Properties> propertiesOf(const QByteArray &packet)
{
    Properties properties;
    QXmlStreamReader xml(packet);
    QString property;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const auto attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (isOurs(attribute.namespaceUri()))
                    note(properties, attribute.name().toString(), attribute.value().toString());
            }
            if (isOurs(xml.namespaceUri()))
                property = xml.name().toString();
        } else if (token == QXmlStreamReader::Characters) {
            note(properties, property, xml.text().toString());
        } else if (token == QXmlStreamReader::EndElement && isOurs(xml.namespaceUri())) {
            property.clear();
        }
    }
    if (xml.hasError() && properties.isEmpty())
        return std::nullopt;
    return properties;
}

/// "53,24.5N" or "53,24,30N"
std::optional<double> degreesOf(const QString &words, double most)
{
    double degrees = 0;
    double part = 1;
    const QStringList numbers = words.chopped(std::min<qsizetype>(1, words.size())).split(u',');
    for (const QString &number : numbers) {
        bool isNumber = false;
        degrees += number.toDouble(&isNumber) / part;
        part *= 60;
        if (!isNumber)
            return std::nullopt;
    }
    if (!std::isfinite(degrees) || std::abs(degrees) > most)
        return std::nullopt;
    const QChar towards = words.back().toUpper();
    return towards == u'S' || towards == u'W' ? -degrees : degrees;
}

std::optional<PhotoData::Place> placeOf(const Properties &properties)
{
    const auto latitude = degreesOf(properties.value(u"GPSLatitude"_s), 90);
    const auto longitude = degreesOf(properties.value(u"GPSLongitude"_s), 180);
    if (!latitude || !longitude)
        return std::nullopt;
    return PhotoData::Place{*latitude, *longitude};
}

QString takenAt(const Properties &properties)
{
    constexpr qsizetype untilSeconds = 19;
    for (const QString &name : {u"DateTimeOriginal"_s, u"DateCreated"_s, u"CreateDate"_s}) {
        if (const QString time = properties.value(name); !time.isEmpty())
            return time.left(untilSeconds).replace(u'T', u' ');
    }
    return {};
}
} // namespace

PhotoData readXmp(const QByteArray &packet)
{
    PhotoData says;
    const auto properties = propertiesOf(packet);
    says.unread = !properties;
    if (says.unread)
        return says;
    says.place = placeOf(*properties);
    says.device = deviceWording(properties->value(u"Make"_s), properties->value(u"Model"_s));
    says.takenAt = takenAt(*properties);
    says.author = properties->value(u"creator"_s);
    return says;
}

QByteArray xmpPacketIn(const QByteArray &file)
{
    const QByteArray end("</x:xmpmeta>");
    const qsizetype from = file.indexOf("<x:xmpmeta");
    const qsizetype to = from < 0 ? -1 : file.indexOf(end, from);
    return to < 0 ? QByteArray() : file.mid(from, to + end.size() - from);
}
