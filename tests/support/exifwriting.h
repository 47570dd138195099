#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <utility>

/// One thing that an EXIF block says: where in it, under which number, of which type, how many.
struct ExifField
{
    enum Part { Image, Photo, Gps };
    Part part = Image;
    quint16 tag = 0;
    quint16 type = 0;
    quint32 count = 0;
    QByteArray value;
};

inline QByteArray bigEndian16(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray bigEndian32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline ExifField exifText(ExifField::Part part, quint16 tag, const QByteArray &text)
{
    return {part, tag, 2, static_cast<quint32>(text.size() + 1), text + '\0'};
}

inline ExifField exifFractions(quint16 tag, const QList<std::pair<quint32, quint32>> &fractions)
{
    QByteArray value;
    for (const auto &[above, below] : fractions)
        value += bigEndian32(above) + bigEndian32(below);
    return {ExifField::Gps, tag, 5, static_cast<quint32>(fractions.size()), value};
}

inline ExifField exifOrientation(quint16 orientation)
{
    return {ExifField::Image, 0x0112, 3, 1, bigEndian16(orientation)};
}

/// A list of fields that stands at @p at, with the values that have no room in it right behind it.
inline QByteArray exifList(QList<ExifField> fields, quint32 at)
{
    std::sort(fields.begin(), fields.end(),
              [](const ExifField &one, const ExifField &other) { return one.tag < other.tag; });
    QByteArray list = bigEndian16(static_cast<quint16>(fields.size()));
    QByteArray values;
    const auto behind = static_cast<quint32>(at + 2 + fields.size() * 12 + 4);
    for (const ExifField &field : fields) {
        list += bigEndian16(field.tag) + bigEndian16(field.type) + bigEndian32(field.count);
        if (field.value.size() <= 4) {
            list += field.value.leftJustified(4, '\0');
            continue;
        }
        list += bigEndian32(behind + static_cast<quint32>(values.size()));
        values += field.value;
    }
    return list + bigEndian32(0) + values;
}

/// The block from its byte order on.
inline QByteArray exifBlock(const QList<ExifField> &fields)
{
    constexpr quint32 begin = 8;
    constexpr quint16 tagOfPart[] = {0, 0x8769, 0x8825};
    QList<ExifField> parts[3];
    for (const ExifField &field : fields)
        parts[field.part] += field;
    for (const auto part : {ExifField::Photo, ExifField::Gps}) {
        if (!parts[part].isEmpty())
            parts[ExifField::Image] += ExifField{ExifField::Image, tagOfPart[part], 4, 1, bigEndian32(0)};
    }
    quint32 at = begin + static_cast<quint32>(exifList(parts[ExifField::Image], begin).size());
    QByteArray behind;
    for (const auto part : {ExifField::Photo, ExifField::Gps}) {
        if (parts[part].isEmpty())
            continue;
        const QByteArray list = exifList(parts[part], at);
        for (ExifField &field : parts[ExifField::Image]) {
            if (field.tag == tagOfPart[part])
                field.value = bigEndian32(at);
        }
        behind += list;
        at += static_cast<quint32>(list.size());
    }
    return "MM" + bigEndian16(42) + bigEndian32(begin) + exifList(parts[ExifField::Image], begin) + behind;
}
