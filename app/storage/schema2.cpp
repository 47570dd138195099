#include "storage/schema2.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList historyTables()
{
    return {
        // Whole texts, compressed, never differences: a damaged revision takes no other along. Order is by
        // number, because a computer's clock can be set back. The large columns come last.
        uR"(CREATE TABLE revision (
            number INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            question_id TEXT NOT NULL,
            parent_id TEXT,
            snapshot_id TEXT,
            cause TEXT NOT NULL,
            name TEXT NOT NULL,
            author TEXT NOT NULL,
            device TEXT NOT NULL,
            at TEXT NOT NULL,
            words INTEGER NOT NULL,
            sha256 BLOB NOT NULL,
            text BLOB NOT NULL,
            notes BLOB NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX revision_answer ON revision (entry_id, question_id, number)"_s,
        u"CREATE INDEX revision_snapshot ON revision (snapshot_id) WHERE snapshot_id IS NOT NULL"_s,
    };
}

QStringList hashColumns()
{
    return {
        // Empty in rows that version 1 wrote, until they are written again.
        u"ALTER TABLE answer ADD COLUMN notes_sha256 BLOB"_s,
        u"ALTER TABLE entry ADD COLUMN title_sha256 BLOB"_s,
    };
}

QStringList fileTables()
{
    return {
        uR"(CREATE TABLE file (
            sha256 BLOB NOT NULL PRIMARY KEY,
            size INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
        // 1 MiB each, but for the last one of a file. Not in backups: those keep each file once beside them.
        uR"(CREATE TABLE file_chunk (
            id INTEGER NOT NULL PRIMARY KEY,
            sha256 BLOB NOT NULL REFERENCES file (sha256) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            UNIQUE (sha256, number)
        ) STRICT)"_s,
        uR"(CREATE TABLE attachment (
            number INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            slot_id TEXT NOT NULL,
            name TEXT NOT NULL,
            sha256 BLOB NOT NULL REFERENCES file (sha256),
            added_at TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX attachment_entry ON attachment (entry_id)"_s,
        u"CREATE INDEX attachment_file ON attachment (sha256)"_s,
    };
}

QStringList searchTables()
{
    return {
        // The row of the full-text index that holds a text. The index itself is made where SQLite has FTS5.
        uR"(CREATE TABLE search_place (
            number INTEGER NOT NULL PRIMARY KEY,
            entry_id TEXT NOT NULL,
            question_id TEXT NOT NULL,
            part TEXT NOT NULL,
            UNIQUE (entry_id, question_id, part)
        ) STRICT)"_s,
        // What was changed since the index was brought up to date. An answer without a row here is in it.
        uR"(CREATE TABLE search_pending (
            entry_id TEXT NOT NULL,
            question_id TEXT NOT NULL,
            PRIMARY KEY (entry_id, question_id)
        ) STRICT, WITHOUT ROWID)"_s,
        u"INSERT INTO search_pending SELECT entry_id, question_id FROM answer"_s,
        u"INSERT INTO search_pending SELECT id, 'project-title' FROM entry WHERE true ON CONFLICT DO NOTHING"_s,
    };
}
} // namespace

QStringList schema2()
{
    return historyTables() + hashColumns() + fileTables() + searchTables();
}
