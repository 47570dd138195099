#pragma once

#include "model/attachment.h"
#include "model/entry.h"
#include "model/result.h"

#include <QStringList>
#include <QVariant>

class Connection;

/// The rows of one table as they are stored: texts as the bytes they are in the file.
struct StoredRows
{
    QString table;
    QStringList columns;
    QStringList casts; ///< "CAST(? AS TEXT)" for a text, "?" for all else, one for each column
    QList<QVariantList> rows;
};

/// One entry of a backup, with its history. Its rows are copied as they stand, so that nothing of them is
/// lost by being understood. What was sent is not among them: that is proof, and is kept apart from entries.
struct EntryRows
{
    EntryId id;
    QString title;
    QList<StoredRows> tables;
    QList<Attachment> attachments; ///< their bytes lie beside the backup
};

[[nodiscard]] Result<EntryRows> readEntryRows(const QString &backup, const EntryId &id);

/// The same as another entry, with ids of its own throughout.
[[nodiscard]] EntryRows asAnother(EntryRows rows, const EntryId &id, const QString &title);

/// Expects to be in a transaction. Attaches nothing.
[[nodiscard]] Result<> insertEntryRows(const Connection &connection, const EntryRows &rows);
