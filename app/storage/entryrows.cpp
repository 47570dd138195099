#include "storage/entryrows.h"

#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/entrystore.h"
#include "storage/filestore.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QHash>
#include <QUuid>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Column
{
    QString name;
    QString type;
};

/// How the rows of a table are known to be the entry's.
struct Belonging
{
    QString table;
    QString condition;
};

const QList<Belonging> &belongings()
{
    static const QList<Belonging> list = {
        {u"category"_s, u"sha256 = (SELECT category_sha256 FROM entry WHERE id = ?)"_s},
        {u"entry"_s, u"id = ?"_s},
        {u"answer"_s, u"entry_id = ?"_s},
        {u"agreement"_s, u"entry_id = ?"_s},
        {u"revision"_s, u"entry_id = ? ORDER BY number"_s},
    };
    return list;
}

/// All but the row's own number, which the other file gives anew.
Result<QList<Column>> columnsOf(const Connection &connection, const QString &table)
{
    const QString sql = u"SELECT name, type FROM pragma_table_info(?) WHERE name <> 'number'"_s;
    return listOf<Column>(connection, sql, {table}, [](Row &row) -> Result<Column> {
        const QString name = row.text();
        return Column{name, row.text()};
    });
}

QVariant valueIn(Row &row, const Column &column)
{
    if (row.isNull()) {
        row.skip(1);
        return {};
    }
    if (column.type == u"INTEGER"_s)
        return row.bigNumber();
    return row.bytes();
}

Result<StoredRows> readRows(const Connection &connection, const Belonging &belonging, const EntryId &id)
{
    const auto columns = columnsOf(connection, belonging.table);
    if (!columns)
        return tl::unexpected(columns.error());
    StoredRows stored;
    stored.table = belonging.table;
    QStringList selected;
    for (const Column &column : *columns) {
        const bool isText = column.type == u"TEXT"_s;
        stored.columns += column.name;
        stored.casts += isText ? u"CAST(? AS TEXT)"_s : u"?"_s;
        selected += isText ? u"CAST(%1 AS BLOB)"_s.arg(column.name) : column.name;
    }
    const QString sql =
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(selected.join(u", "_s), belonging.table, belonging.condition);
    const auto read = forEachRow(connection, sql, {id.value}, [&](Row &row) -> Result<> {
        QVariantList values;
        for (const Column &column : *columns)
            values += valueIn(row, column);
        stored.rows += values;
        return {};
    });
    return read.map([&] { return stored; });
}

void change(StoredRows &stored, const QString &column, const std::function<QVariant(const QVariant &)> &to)
{
    const qsizetype at = stored.columns.indexOf(column);
    if (at < 0)
        return;
    for (QVariantList &row : stored.rows)
        row[at] = to(row.at(at));
}

/// A new id for each old one, the same one each time.
class FreshIds
{
public:
    QVariant operator()(const QVariant &old)
    {
        if (old.isNull())
            return old;
        QByteArray &fresh = m_ids[old.toByteArray()];
        if (fresh.isEmpty())
            fresh = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        return fresh;
    }

private:
    QHash<QByteArray, QByteArray> m_ids;
};
} // namespace

Result<EntryRows> readEntryRows(const QString &backup, const EntryId &id)
{
    const auto connection = openBackup(backup);
    if (!connection)
        return tl::unexpected(connection.error());
    EntryRows rows;
    rows.id = id;
    for (const Belonging &belonging : belongings()) {
        const auto read = readRows(**connection, belonging, id);
        if (!read)
            return tl::unexpected(read.error());
        rows.tables += *read;
    }
    return EntryStore(**connection)
        .load(id)
        .and_then([&](const StoredEntry &stored) {
            rows.title = stored.entry.title;
            return FileStore(**connection).attachmentsOf(id);
        })
        .map([&](const QList<Attachment> &attachments) {
            rows.attachments = attachments;
            return rows;
        });
}

EntryRows asAnother(EntryRows rows, const EntryId &id, const QString &title)
{
    FreshIds fresh;
    const auto entryId = [&](const QVariant &) -> QVariant { return id.value.toUtf8(); };
    for (StoredRows &stored : rows.tables) {
        change(stored, u"entry_id"_s, entryId);
        if (stored.table == u"entry"_s) {
            change(stored, u"id"_s, entryId);
            change(stored, u"title"_s, [&](const QVariant &) { return storedText(title); });
            change(stored, u"title_sha256"_s, [&](const QVariant &) { return sha256Of(title.toUtf8()); });
        }
        if (stored.table == u"revision"_s) {
            for (const QString &column : {u"id"_s, u"parent_id"_s, u"snapshot_id"_s})
                change(stored, column, std::ref(fresh));
        }
    }
    for (Attachment &attachment : rows.attachments) {
        attachment.entry = id;
        attachment.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    rows.id = id;
    rows.title = title;
    return rows;
}

Result<> insertEntryRows(const Connection &connection, const EntryRows &rows)
{
    for (const StoredRows &stored : rows.tables) {
        // An edition of a category is kept once for all its entries.
        const QString ending = stored.table == u"category"_s ? u" ON CONFLICT DO NOTHING"_s : QString();
        const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)%4"_s.arg(
            stored.table, stored.columns.join(u", "_s), stored.casts.join(u", "_s), ending);
        for (const QVariantList &row : stored.rows) {
            if (auto inserted = execute(connection, sql, row); !inserted)
                return inserted;
        }
    }
    return {};
}
