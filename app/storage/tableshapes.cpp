#include "storage/tableshapes.h"

#include "model/entry.h"
#include "model/revision.h"
#include "storage/sendingshapes.h"
#include "storage/storedvalues.h"
#include "storage/tablecolumns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Kind = ColumnShape::Kind;
using Type = RecordValue::Type;

namespace {
constexpr qint64 hashSize = 32;

std::vector<TableShape> entryShapes()
{
    return {
        {Table::Category,
         "category"_L1,
         true,
         4,
         {CategoryColumn::Sha256},
         {{"sha256"_L1, Kind::Hash}, {"id"_L1}, {"edition"_L1}, {"json"_L1, Kind::Blob}}},
        {Table::Entry,
         "entry"_L1,
         true,
         17,
         {EntryColumn::Id},
         {{"number"_L1, Kind::RowNumber},
          {"id"_L1},
          {"category_sha256"_L1, Kind::Hash},
          {"category_id"_L1},
          {"edition"_L1},
          {"category_title"_L1},
          {"title"_L1},
          {"shelf"_L1, Kind::Text, isNameOf<shelfNamed>},
          {"questions"_L1, Kind::Number},
          {"answered"_L1, Kind::Number},
          {"words"_L1, Kind::Number},
          {"scopes_over"_L1, Kind::Number},
          {"closes"_L1, Kind::MaybeText},
          {"closes_zone"_L1, Kind::MaybeText},
          {"last_touched"_L1},
          {"created_at"_L1, Kind::Time},
          {"changed_at"_L1, Kind::Time},
          {"title_sha256"_L1, Kind::MaybeHash}}},
        {Table::Answer,
         "answer"_L1,
         false,
         8,
         {AnswerColumn::EntryId, AnswerColumn::QuestionId},
         {{"entry_id"_L1},
          {"question_id"_L1},
          {"done"_L1, Kind::Flag},
          {"covered"_L1},
          {"sha256"_L1, Kind::Hash},
          {"changed_at"_L1, Kind::Time},
          {"text"_L1},
          {"notes"_L1},
          {"notes_sha256"_L1, Kind::MaybeHash}}},
        {Table::Agreement,
         "agreement"_L1,
         false,
         3,
         {AgreementColumn::EntryId, AgreementColumn::DeclarationId},
         {{"entry_id"_L1}, {"declaration_id"_L1}, {"agreed_at"_L1, Kind::Time}}},
    };
}

std::vector<TableShape> historyShapes()
{
    return {
        {Table::Revision,
         "revision"_L1,
         true,
         15,
         {RevisionColumn::Id},
         {{"number"_L1, Kind::RowNumber},
          {"id"_L1},
          {"entry_id"_L1},
          {"question_id"_L1},
          {"parent_id"_L1, Kind::MaybeText},
          {"snapshot_id"_L1, Kind::MaybeText},
          {"cause"_L1, Kind::Text, isNameOf<revisionCauseNamed>},
          {"name"_L1},
          {"author"_L1},
          {"device"_L1},
          {"at"_L1, Kind::Time},
          {"words"_L1, Kind::Number},
          {"sha256"_L1, Kind::Hash},
          {"text"_L1, Kind::Blob},
          {"notes"_L1, Kind::Blob}}},
        {Table::FileChunk,
         "file_chunk"_L1,
         true,
         4,
         {FileChunkColumn::Sha256, FileChunkColumn::Number},
         {{"id"_L1, Kind::RowNumber},
          {"sha256"_L1, Kind::Hash},
          {"number"_L1, Kind::Number},
          {"bytes"_L1, Kind::Blob}}},
        {Table::Attachment,
         "attachment"_L1,
         true,
         7,
         {AttachmentColumn::Id},
         {{"number"_L1, Kind::RowNumber},
          {"id"_L1},
          {"entry_id"_L1},
          {"slot_id"_L1},
          {"name"_L1},
          {"sha256"_L1, Kind::Hash},
          {"added_at"_L1, Kind::Time}}},
    };
}

std::vector<TableShape> allShapes()
{
    std::vector<TableShape> shapes;
    for (const auto &some : {entryShapes(), historyShapes(), sendingShapes(), sentFileShapes()})
        shapes.insert(shapes.end(), some.begin(), some.end());
    return shapes;
}

bool canHold(Kind kind, const SerialType &column)
{
    const bool isNull = column.type == Type::Null;
    switch (kind) {
    case Kind::RowNumber: // the number itself stands before the record
        return isNull;
    case Kind::Text:
    case Kind::Time:
        return column.type == Type::Text;
    case Kind::MaybeText:
    case Kind::MaybeTime:
        return isNull || column.type == Type::Text;
    case Kind::Number:
    case Kind::Flag:
        return column.type == Type::Integer;
    case Kind::Blob:
        return column.type == Type::Blob;
    case Kind::MaybeBlob:
        return isNull || column.type == Type::Blob;
    case Kind::Hash:
        return column.type == Type::Blob && column.size == hashSize;
    case Kind::MaybeHash:
        return isNull || (column.type == Type::Blob && column.size == hashSize);
    }
    Q_UNREACHABLE();
}

bool isTime(const RecordValue &value)
{
    return timeFrom(QString::fromUtf8(value.bytes)).isValid();
}

bool fits(const ColumnShape &column, const RecordValue &value)
{
    const bool isMissing = value.type == Type::Null && column.kind == Kind::MaybeText;
    if (column.isName && !isMissing && !column.isName(QString::fromUtf8(value.bytes)))
        return false;
    if (column.kind == Kind::Time)
        return isTime(value);
    if (column.kind == Kind::MaybeTime)
        return value.type == Type::Null || isTime(value);
    return column.kind != Kind::Flag || value.number == 0 || value.number == 1;
}

bool fits(const TableShape &shape, const RecordHeader &header)
{
    if (header.columns.size() < shape.fewestColumns ||
        header.columns.size() > qsizetype(shape.columns.size()))
        return false;
    for (qsizetype i = 0; i < header.columns.size(); ++i) {
        if (!canHold(shape.columns[size_t(i)].kind, header.columns[i]))
            return false;
    }
    return true;
}
} // namespace

const std::vector<TableShape> &tableShapes()
{
    static const std::vector<TableShape> shapes = allShapes();
    return shapes;
}

const TableShape &shapeOf(Table table)
{
    const auto &shapes = tableShapes();
    return *std::find_if(shapes.begin(), shapes.end(),
                         [table](const TableShape &shape) { return shape.table == table; });
}

const TableShape *shapeFor(const RecordHeader &header, bool ofTable)
{
    for (const TableShape &shape : tableShapes()) {
        if (shape.hasRowNumbers == ofTable && fits(shape, header))
            return &shape;
    }
    return nullptr;
}

bool fits(const TableShape &shape, const QList<RecordValue> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!fits(shape.columns[size_t(i)], values[i]))
            return false;
    }
    return true;
}
