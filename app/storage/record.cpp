#include "storage/record.h"

#include <QtEndian>

#include <algorithm>

namespace {
constexpr qsizetype mostColumns = 100;
constexpr qint64 mostBytes = 1 << 30; // SQLite itself keeps no more in a value unless it is told to

std::optional<SerialType> serialType(quint64 code)
{
    using Type = RecordValue::Type;
    constexpr qint64 integerSizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (code == 0)
        return SerialType{};
    if (code <= 6)
        return SerialType{Type::Integer, integerSizes[code], 0};
    if (code == 7)
        return SerialType{Type::Real, 8, 0};
    if (code == 8 || code == 9)
        return SerialType{Type::Integer, 0, qint64(code - 8)};
    if (code < 12) // kept for SQLite's own use
        return std::nullopt;
    const quint64 size = (code - 12) / 2;
    if (size > quint64(mostBytes))
        return std::nullopt;
    return SerialType{code % 2 == 0 ? Type::Blob : Type::Text, qint64(size), 0};
}

qint64 bigEndian(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    quint64 number = (bytes.front() & 0x80) != 0 ? ~quint64(0) : 0; // two's complement
    for (const char byte : bytes)
        number = (number << 8) | quint8(byte);
    return qint64(number);
}
} // namespace

qint64 RecordHeader::bodySize() const
{
    qint64 sum = 0;
    for (const SerialType &column : columns)
        sum += column.size;
    return sum;
}

std::optional<quint64> readVarint(QByteArrayView bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int count = 0; count < 9; ++count) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes[at++]);
        if (count == 8) // all eight bits of the ninth count
            return (number << 8) | byte;
        number = (number << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            break;
    }
    return number;
}

std::optional<RecordHeader> readRecordHeader(QByteArrayView payload)
{
    qsizetype at = 0;
    const auto size = readVarint(payload, at);
    if (!size || *size < quint64(at) || *size > quint64(payload.size()))
        return std::nullopt;
    RecordHeader header;
    header.size = qint64(*size);
    const QByteArrayView bytes = payload.first(qsizetype(*size));
    while (at < bytes.size()) {
        const auto code = readVarint(bytes, at);
        const auto column = code ? serialType(*code) : std::nullopt;
        if (!column || header.columns.size() == mostColumns)
            return std::nullopt;
        header.columns += *column;
    }
    return header;
}

QList<RecordValue> readValues(const RecordHeader &header, QByteArrayView payload)
{
    QList<RecordValue> values;
    qsizetype at = qsizetype(header.size);
    for (const SerialType &column : header.columns) {
        const qsizetype rest = std::max<qsizetype>(0, payload.size() - at);
        const QByteArrayView bytes =
            payload.sliced(std::min(at, payload.size()), std::min(rest, qsizetype(column.size)));
        at += qsizetype(column.size);
        RecordValue value{column.type, column.number, {}};
        if (column.type == RecordValue::Type::Integer && column.size > 0)
            value.number = bigEndian(bytes);
        else if (column.type == RecordValue::Type::Text || column.type == RecordValue::Type::Blob)
            value.bytes = bytes.toByteArray();
        values += value;
    }
    return values;
}
