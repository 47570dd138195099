#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

// Written after "Database File Format" of the SQLite documentation, sections 1.6 (b-tree pages, varints) and
// 2.1 (record format).

/// One value of a record, as it lies in the file.
struct RecordValue
{
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 number = 0; ///< an Integer
    QByteArray bytes;  ///< of a Text (UTF-8) or Blob; a Real is not taken apart
    bool operator==(const RecordValue &) const = default;
};

/// The type and length of a value, as a record's header says them.
struct SerialType
{
    RecordValue::Type type = RecordValue::Type::Null;
    qint64 size = 0;   ///< bytes in the body
    qint64 number = 0; ///< of the integers 0 and 1, which take no byte
};

/// The header of a record: what its columns are, before any of them is read.
struct RecordHeader
{
    qint64 size = 0; ///< bytes of the header itself
    QList<SerialType> columns;
    [[nodiscard]] qint64 bodySize() const;
};

/// A number of one to nine bytes. Advances @p at; nothing where the bytes end before it does.
[[nodiscard]] std::optional<quint64> readVarint(QByteArrayView bytes, qsizetype &at);

/// Nothing where @p payload does not begin with a header that is whole and sound. No header of more than
/// a hundred columns is.
[[nodiscard]] std::optional<RecordHeader> readRecordHeader(QByteArrayView payload);

/// The values behind a header. Where @p payload is cut short the last ones are shorter than the header says,
/// or empty.
[[nodiscard]] QList<RecordValue> readValues(const RecordHeader &header, QByteArrayView payload);
