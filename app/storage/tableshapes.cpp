#include "storage/tableshapes.h"

#include "model/endpoint.h"
#include "model/entry.h"
#include "model/revision.h"
#include "model/submission.h"
#include "storage/storedvalues.h"
#include "storage/tablecolumns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Kind = ColumnShape::Kind;
using Type = RecordValue::Type;

namespace {
constexpr qint64 hashSize = 32;

template<auto named>
bool isNameOf(QStringView name)
{
    return named(name).has_value();
}

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

std::vector<TableShape> sendingShapes()
{
    return {
        {Table::Endpoint,
         "endpoint"_L1,
         false,
         7,
         {EndpointColumn::Id},
         {{"id"_L1},
          {"name"_L1},
          {"address"_L1},
          {"profile"_L1, Kind::Text, isNameOf<endpointProfileNamed>},
          {"status_road"_L1, Kind::Text, isNameOf<statusRoadNamed>},
          {"status_template"_L1},
          {"knows_repeated_ids"_L1, Kind::Flag}}},
        {Table::Submission,
         "submission"_L1,
         true,
         26,
         {SubmissionColumn::Id},
         {{"number"_L1, Kind::RowNumber},
          {"id"_L1},
          {"entry_id"_L1},
          {"state"_L1, Kind::Text, isNameOf<submissionStateNamed>},
          {"trouble"_L1, Kind::Text, isNameOf<sendingTroubleNamed>},
          {"failures"_L1, Kind::Number},
          {"unclear"_L1, Kind::Number},
          {"taken"_L1, Kind::Flag},
          {"wait_until"_L1, Kind::MaybeTime},
          {"category_closes"_L1, Kind::MaybeTime},
          {"frozen_at"_L1, Kind::Time},
          {"changed_at"_L1, Kind::Time},
          {"receipt_reference"_L1, Kind::MaybeText},
          {"receipt_received_at"_L1, Kind::MaybeTime},
          {"receipt_entry_sha256"_L1, Kind::MaybeText},
          {"endpoint_id"_L1},
          {"endpoint_name"_L1},
          {"endpoint_address"_L1},
          {"endpoint_profile"_L1, Kind::Text, isNameOf<endpointProfileNamed>},
          {"endpoint_status_road"_L1, Kind::Text, isNameOf<statusRoadNamed>},
          {"endpoint_status_template"_L1},
          {"endpoint_knows_repeated_ids"_L1, Kind::Flag},
          {"sha256"_L1},
          {"detail"_L1},
          {"receipt_document"_L1, Kind::MaybeBlob},
          {"body"_L1, Kind::Blob}}},
        {Table::SubmissionStep,
         "submission_step"_L1,
         true,
         6,
         {SubmissionStepColumn::Number},
         {{"number"_L1, Kind::RowNumber},
          {"submission_id"_L1},
          {"at"_L1, Kind::Time},
          {"state"_L1, Kind::Text, isNameOf<submissionStateNamed>},
          {"trouble"_L1, Kind::Text, isNameOf<sendingTroubleNamed>},
          {"detail"_L1}}},
    };
}

std::vector<TableShape> allShapes()
{
    std::vector<TableShape> shapes = entryShapes();
    for (const TableShape &shape : historyShapes())
        shapes.push_back(shape);
    for (const TableShape &shape : sendingShapes())
        shapes.push_back(shape);
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
    if (column.isName && !column.isName(QString::fromUtf8(value.bytes)))
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
