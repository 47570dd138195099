#include "storage/rescuewriting.h"

#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/migrations.h"
#include "storage/platformfile.h"
#include "storage/rescueplan.h"
#include "storage/rowhashes.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
// Each table after those that its rows refer to. Of files only the chunks are read, so their rows come last.
constexpr Table inOrder[] = {
    Table::Category,       Table::Entry,           Table::Answer,    Table::Agreement,  Table::Revision,
    Table::FileChunk,      Table::Attachment,      Table::Endpoint,  Table::Submission, Table::SubmissionStep,
    Table::SubmissionFile, Table::SubmissionProof, Table::PastePlan,
};

bool isText(const ColumnShape &column)
{
    using Kind = ColumnShape::Kind;
    return column.kind == Kind::Text || column.kind == Kind::MaybeText || column.kind == Kind::Time ||
           column.kind == Kind::MaybeTime;
}

bool isKey(const TableShape &shape, size_t column)
{
    return std::find(shape.key.begin(), shape.key.end(), int(column)) != shape.key.end();
}

/// Puts one row; one with the same key is changed to it.
QString putStatement(const TableShape &shape)
{
    QStringList columns;
    QStringList values;
    QStringList keys;
    QStringList changes;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const QString name = shape.columns[i].name;
        columns += name;
        values += isText(shape.columns[i]) ? u"CAST(? AS TEXT)"_s : u"?"_s;
        if (isKey(shape, i))
            keys += name;
        else if (shape.columns[i].kind != ColumnShape::Kind::RowNumber)
            changes += u"%1 = excluded.%1"_s.arg(name);
    }
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
        shape.name, columns.join(u", "_s), values.join(u", "_s), keys.join(u", "_s), changes.join(u", "_s));
}

QVariant bound(const RecordValue &value)
{
    if (value.type == RecordValue::Type::Null)
        return {};
    if (value.type == RecordValue::Type::Integer)
        return value.number;
    return value.bytes;
}

Result<> put(const Connection &connection, const TableShape &shape, const SalvagedRow &row,
             const QString &statement)
{
    QVariantList values;
    for (size_t i = 0; i < shape.columns.size(); ++i)
        values += bound(row.values[qsizetype(i)]);
    return execute(connection, statement, values);
}

Result<> putRows(const Connection &connection, const RescuePlan &plan, bool onlyChanged)
{
    for (const Table table : inOrder) {
        const TableShape &shape = shapeOf(table);
        const QString statement = putStatement(shape);
        for (const SalvagedRow &row : plan.rows.value(table)) {
            if (onlyChanged && !row.changed)
                continue;
            if (auto done = put(connection, shape, row, statement); !done)
                return done;
        }
    }
    return {};
}

/// What follows from the other tables.
Result<> deriveRows(const Connection &connection)
{
    const QStringList statements = {
        u"INSERT INTO file (sha256, size) SELECT sha256, sum(length(bytes)) FROM file_chunk "
        "WHERE true GROUP BY sha256 ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO file (sha256, size) SELECT DISTINCT sha256, 0 FROM attachment WHERE true "
        "ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO file (sha256, size) SELECT DISTINCT sha256, 0 FROM submission_proof WHERE true "
        "ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO file (sha256, size) SELECT DISTINCT sha256, 0 FROM submission_file WHERE size = 0 "
        "ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO search_pending SELECT entry_id, question_id FROM answer WHERE true "
        "ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO search_pending SELECT id, 'project-title' FROM entry WHERE true ON CONFLICT DO NOTHING"_s,
    };
    for (const QString &statement : statements) {
        if (auto done = execute(connection, statement); !done)
            return done;
    }
    return {};
}

Result<> change(const Connection &connection, const std::function<Result<>()> &work)
{
    return inTransaction(
        connection, [&] { return execute(connection, u"PRAGMA defer_foreign_keys = ON"_s).and_then(work); });
}

Result<> flush(const QString &path)
{
    if (flushToDisk(path))
        return {};
    const QString message = QCoreApplication::translate(
        "Rescue", "What was rescued could not be written to %1. Nothing was changed. Look after the disk, "
                  "or copy the workspace to another one and open the copy.");
    return tl::unexpected(Error{Error::Kind::File, message.arg(QDir::toNativeSeparators(path)), path});
}
} // namespace

Result<> writeRescued(const QString &path, const RescuePlan &plan)
{
    setAsideJournalsOf(path);
    auto written =
        makePrivateFile(path)
            .and_then([&] { return Connection::open(path, Access::ReadWrite); })
            .and_then([&](const std::unique_ptr<Connection> &fresh) -> Result<> {
                return migrate(*fresh, migrations())
                    .and_then([&] {
                        return change(*fresh, [&] {
                            return putRows(*fresh, plan, false).and_then([&] { return deriveRows(*fresh); });
                        });
                    })
                    .and_then([&] { return checkQuickly(*fresh); })
                    .and_then([&] { return checkThoroughly(*fresh); })
                    .and_then([&] { return checkRowHashes(*fresh); });
            })
            .and_then([&] { return flush(path); });
    if (!written) {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    return written;
}

Result<> mendInPlace(const Connection &connection, const RescuePlan &plan, const Salvage &damaged)
{
    QSet<QString> kept;
    for (const SalvagedRow &row : plan.rows.value(Table::Revision))
        kept.insert(row.text(RevisionColumn::Id));
    return change(connection, [&]() -> Result<> {
        for (const SalvagedRow &row : damaged.of(Table::Revision)) {
            if (kept.contains(row.text(RevisionColumn::Id)))
                continue;
            const QString sql = u"DELETE FROM revision WHERE number = ?"_s;
            if (auto done = execute(connection, sql, {row.number(RevisionColumn::Number)}); !done)
                return done;
        }
        return putRows(connection, plan, true).and_then([&] { return deriveRows(connection); });
    });
}
