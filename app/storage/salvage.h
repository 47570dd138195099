#pragma once

#include "storage/tablecolumns.h"
#include "storage/tableshapes.h"

#include <QHash>
#include <QSet>
#include <QString>

/// A row that was found in a damaged file.
struct SalvagedRow
{
    QList<RecordValue>
        values;           ///< one for each column of the newest version; a row number stands in its place
    bool whole = false;   ///< its checksum says so, or it has none and was read to its end
    bool cut = false;     ///< its end is missing
    bool changed = false; ///< it does not stand in the file like this

    [[nodiscard]] QByteArray bytes(int column) const { return values[column].bytes; }
    /// A person's text or an id; what is not UTF-8 is replaced.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const { return values[column].number; }
    [[nodiscard]] bool isNull(int column) const { return values[column].type == RecordValue::Type::Null; }
    void setText(int column, const QString &text);
    void setBytes(int column, const QByteArray &bytes);
    void setNumber(int column, qint64 number);
    /// The columns that make it this row and no other.
    [[nodiscard]] QString key(Table table) const;
};

/// Everything of ours that was found in a file.
struct Salvage
{
    QHash<Table, QList<SalvagedRow>> rows; ///< each key once: the best row that was found under it
    QSet<Table> wholeTables; ///< those whose every page was found: what they lack was never there

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    [[nodiscard]] QList<SalvagedRow> of(Table table) const { return rows.value(table); }
};

/// Reads every page of a workspace file or backup.
[[nodiscard]] Salvage salvage(QByteArrayView file);

/// Whether the file holds a row of ours whose checksum is right: a workspace with a damaged beginning, and
/// not a file of another kind.
[[nodiscard]] bool holdsOurRows(QByteArrayView file);

/// A new row with every column NULL.
[[nodiscard]] SalvagedRow emptyRow(Table table);
