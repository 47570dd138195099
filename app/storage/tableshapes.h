#pragma once

#include "storage/record.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <vector>

/// The tables of a workspace that hold what cannot be made anew.
enum class Table {
    Category,
    Entry,
    Answer,
    Agreement,
    Revision,
    FileChunk,
    Attachment,
    Endpoint,
    Submission,
    SubmissionStep,
    SubmissionFile,
    SubmissionProof,
    PastePlan,
};

/// What a column of ours can hold, by which a record is known for one of a table.
struct ColumnShape
{
    enum class Kind {
        RowNumber,
        Text,
        MaybeText,
        Time,
        MaybeTime,
        Number,
        Flag,
        Blob,
        MaybeBlob,
        Hash,
        MaybeHash
    };
    QLatin1StringView name;
    Kind kind = Kind::Text;
    bool (*isName)(QStringView) = nullptr; ///< for a column that holds the name of an enum's value
};

template<auto named>
bool isNameOf(QStringView name)
{
    return named(name).has_value();
}

struct TableShape
{
    Table table = Table::Entry;
    QLatin1StringView name;
    bool hasRowNumbers = true;
    qsizetype fewestColumns = 0; ///< of a row that the oldest version wrote
    std::vector<int> key;        ///< columns by which a row is the same
    std::vector<ColumnShape> columns;
};

[[nodiscard]] const std::vector<TableShape> &tableShapes();
[[nodiscard]] const TableShape &shapeOf(Table table);

/// The table whose records have such a header, as far as a header can tell.
[[nodiscard]] const TableShape *shapeFor(const RecordHeader &header, bool ofTable);
/// Whether the short values too are such as the table holds: names of enums, times, flags.
[[nodiscard]] bool fits(const TableShape &shape, const QList<RecordValue> &values);
