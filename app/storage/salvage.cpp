#include "storage/salvage.h"

#include "storage/bitturning.h"
#include "storage/pagereader.h"
#include "storage/rowproof.h"
#include "storage/storedvalues.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Rows of these are worth having with a wrong letter too; what is wrong with one is made out later.
bool isKeptInDoubt(Table table)
{
    return table == Table::Category || table == Table::Entry || table == Table::Answer ||
           table == Table::Revision || table == Table::Submission;
}

std::optional<SalvagedRow> rowFrom(const PageReader &reader, const Cell &cell, const RecordHeader &header,
                                   const TableShape &shape)
{
    const QByteArray payload = reader.payload(cell);
    SalvagedRow row;
    row.values = readValues(header, payload);
    const bool ends = header.size + header.bodySize() == cell.size && payload.size() == cell.size;
    const bool sound = ends && fits(shape, row.values);
    row.cut = !ends;
    row.values.resize(qsizetype(shape.columns.size()));
    if (shape.columns.front().kind == ColumnShape::Kind::RowNumber)
        row.values[0] = {RecordValue::Type::Integer, cell.row, {}};
    if (!sound && !isKeptInDoubt(shape.table))
        return std::nullopt;
    const Proof proof = prove(shape.table, row);
    row.whole = proof == Proof::Right || (proof == Proof::None && sound);
    return row;
}

bool isBetter(Table table, const SalvagedRow &row, const SalvagedRow &than)
{
    if (row.whole != than.whole)
        return row.whole;
    return table == Table::Answer && row.bytes(AnswerColumn::ChangedAt) > than.bytes(AnswerColumn::ChangedAt);
}

using RowsByKey = QHash<Table, QHash<QString, SalvagedRow>>;

void keepBest(RowsByKey &found, Table table, const SalvagedRow &row)
{
    const QString key = row.key(table);
    auto &rows = found[table];
    const auto known = rows.constFind(key);
    if (known == rows.constEnd() || isBetter(table, row, *known))
        rows.insert(key, row);
}

/// In the order of their numbers, where they have some: the order they were written in.
QList<SalvagedRow> inOrder(Table table, const QHash<QString, SalvagedRow> &rows)
{
    QList<SalvagedRow> list = rows.values();
    const bool numbered = shapeOf(table).columns.front().kind == ColumnShape::Kind::RowNumber;
    std::sort(list.begin(), list.end(), [&](const SalvagedRow &one, const SalvagedRow &other) {
        return numbered && one.number(0) != other.number(0) ? one.number(0) < other.number(0)
                                                            : one.key(table) < other.key(table);
    });
    return list;
}

// A row of sqlite_schema: type, name, table, first page, statement, which an index made by SQLite itself has
// not (section 2.6 of the file format).
bool describesTable(const RecordHeader &header)
{
    using Type = RecordValue::Type;
    const auto &columns = header.columns;
    return columns.size() == 5 && columns[0].type == Type::Text && columns[1].type == Type::Text &&
           columns[2].type == Type::Text && columns[3].type == Type::Integer;
}

QHash<Table, quint32> readRoot(const QList<RecordValue> &values)
{
    const auto &shapes = tableShapes();
    const auto shape = std::find_if(shapes.begin(), shapes.end(), [&](const TableShape &one) {
        return values[0].bytes == "table" && QLatin1StringView(values[1].bytes) == one.name;
    });
    if (shape == shapes.end() || values[3].number < 2 || values[3].number > 0xfffffffe)
        return {};
    return {{shape->table, quint32(values[3].number)}};
}

QSet<Table> wholeTablesOf(const PageReader &reader, const QHash<Table, quint32> &roots)
{
    QSet<Table> whole;
    // An older version has not got all the tables.
    const bool knowsAllTables = reader.isWholeTree(1, true, describesTable);
    for (const TableShape &shape : tableShapes()) {
        const auto root = roots.constFind(shape.table);
        const auto isOfTable = [&](const RecordHeader &header) {
            return shapeFor(header, shape.hasRowNumbers) == &shape;
        };
        if (root == roots.constEnd() ? knowsAllTables
                                     : reader.isWholeTree(*root, shape.hasRowNumbers, isOfTable))
            whole.insert(shape.table);
    }
    return whole;
}
} // namespace

QString SalvagedRow::text(int column) const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(values[column].bytes);
}

void SalvagedRow::setText(int column, const QString &text)
{
    values[column] = {RecordValue::Type::Text, 0, text.toUtf8()};
    changed = true;
}

void SalvagedRow::setBytes(int column, const QByteArray &bytes)
{
    if (values[column].bytes == bytes)
        return;
    values[column].bytes = bytes;
    changed = true;
    if (values[column].type == RecordValue::Type::Null)
        values[column].type = RecordValue::Type::Blob;
}

void SalvagedRow::setNumber(int column, qint64 number)
{
    values[column] = {RecordValue::Type::Integer, number, {}};
    changed = true;
}

QString SalvagedRow::key(Table table) const
{
    QStringList parts;
    for (const int column : shapeOf(table).key) {
        const RecordValue &value = values[column];
        parts += value.type == RecordValue::Type::Integer ? QString::number(value.number)
                                                          : QString::fromLatin1(value.bytes);
    }
    return parts.join(u'\n');
}

Salvage salvage(QByteArrayView file)
{
    const PageReader reader(file);
    RowsByKey found;
    QHash<Table, quint32> roots;
    reader.forEachCell([&](const Cell &cell) {
        const auto header = readRecordHeader(cell.local);
        if (!header)
            return;
        if (cell.ofTable && describesTable(*header) && header->columns[4].type == RecordValue::Type::Text)
            roots.insert(readRoot(readValues(*header, reader.payload(cell))));
        const TableShape *shape = shapeFor(*header, cell.ofTable);
        if (!shape)
            return;
        if (const auto row = rowFrom(reader, cell, *header, *shape))
            keepBest(found, shape->table, *row);
    });

    Salvage salvage;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        salvage.rows.insert(it.key(), inOrder(it.key(), it.value()));
    turnSingleBits(salvage);
    salvage.wholeTables = wholeTablesOf(reader, roots);
    return salvage;
}

bool holdsOurRows(QByteArrayView file)
{
    const PageReader reader(file);
    bool holds = false;
    reader.forEachCell([&](const Cell &cell) {
        const auto header = holds ? std::nullopt : readRecordHeader(cell.local);
        const TableShape *shape = header ? shapeFor(*header, cell.ofTable) : nullptr;
        if (!shape || !isKeptInDoubt(shape->table))
            return;
        SalvagedRow row;
        row.values = readValues(*header, reader.payload(cell));
        const bool sound = fits(*shape, row.values);
        row.values.resize(qsizetype(shape->columns.size()));
        holds = sound && prove(shape->table, row) == Proof::Right;
    });
    return holds;
}

SalvagedRow emptyRow(Table table)
{
    SalvagedRow row;
    row.values.resize(qsizetype(shapeOf(table).columns.size()));
    return row;
}
