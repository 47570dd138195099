#include "storage/schema1.h"

#include "storage/workspacefile.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// STRICT throughout: a value of the wrong type is refused and not kept.
// Enums stand under their names, times as ISO 8601 in UTC.

QStringList categoryTables()
{
    return {
        // An edition of a category as it was read, once for all entries that were begun with it.
        uR"(CREATE TABLE category (
            sha256 BLOB NOT NULL PRIMARY KEY,
            id TEXT NOT NULL,
            edition TEXT NOT NULL,
            json BLOB NOT NULL
        ) STRICT)"_s,
    };
}

QStringList entryTables()
{
    return {
        // What the list of entries shows stands in the row: summing up the answers takes ten times as long.
        uR"(CREATE TABLE entry (
            number INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            category_sha256 BLOB NOT NULL REFERENCES category (sha256),
            category_id TEXT NOT NULL,
            edition TEXT NOT NULL,
            category_title TEXT NOT NULL,
            title TEXT NOT NULL,
            shelf TEXT NOT NULL,
            questions INTEGER NOT NULL,
            answered INTEGER NOT NULL,
            words INTEGER NOT NULL,
            scopes_over INTEGER NOT NULL,
            closes TEXT,
            closes_zone TEXT,
            last_touched TEXT NOT NULL,
            created_at TEXT NOT NULL,
            changed_at TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX entry_category ON entry (category_sha256)"_s,
    };
}

QStringList answerTables()
{
    return {
        uR"(CREATE TABLE answer (
            entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            question_id TEXT NOT NULL,
            done INTEGER NOT NULL,
            covered TEXT NOT NULL,
            sha256 BLOB NOT NULL,
            changed_at TEXT NOT NULL,
            text TEXT NOT NULL,
            notes TEXT NOT NULL,
            PRIMARY KEY (entry_id, question_id)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE agreement (
            entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            declaration_id TEXT NOT NULL,
            agreed_at TEXT NOT NULL,
            PRIMARY KEY (entry_id, declaration_id)
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList endpointTables()
{
    return {
        uR"(CREATE TABLE endpoint (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            profile TEXT NOT NULL,
            status_road TEXT NOT NULL,
            status_template TEXT NOT NULL,
            knows_repeated_ids INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList submissionTables()
{
    return {
        // Proof of what was sent: it outlives the entry and the endpoint, so it refers to neither. The large
        // columns come last, so that the list of entries reads a state without passing over them.
        uR"(CREATE TABLE submission (
            number INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            entry_id TEXT NOT NULL,
            state TEXT NOT NULL,
            trouble TEXT NOT NULL,
            failures INTEGER NOT NULL,
            unclear INTEGER NOT NULL,
            taken INTEGER NOT NULL,
            wait_until TEXT,
            category_closes TEXT,
            frozen_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            receipt_reference TEXT,
            receipt_received_at TEXT,
            receipt_entry_sha256 TEXT,
            endpoint_id TEXT NOT NULL,
            endpoint_name TEXT NOT NULL,
            endpoint_address TEXT NOT NULL,
            endpoint_profile TEXT NOT NULL,
            endpoint_status_road TEXT NOT NULL,
            endpoint_status_template TEXT NOT NULL,
            endpoint_knows_repeated_ids INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            detail TEXT NOT NULL,
            receipt_document BLOB,
            body BLOB NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX submission_entry ON submission (entry_id)"_s,
        uR"(CREATE TABLE submission_step (
            number INTEGER NOT NULL PRIMARY KEY,
            submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            state TEXT NOT NULL,
            trouble TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX submission_step_submission ON submission_step (submission_id)"_s,
    };
}

QStringList ownTables()
{
    return {
        // Its one row is there while a program has the file open. Found at the next opening, it says that
        // the last one did not end as it should.
        uR"(CREATE TABLE open_mark (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            since TEXT NOT NULL
        ) STRICT)"_s,
        u"PRAGMA application_id = %1"_s.arg(workspaceApplicationId),
    };
}
} // namespace

QStringList schema1()
{
    return categoryTables() + entryTables() + answerTables() + endpointTables() + submissionTables() +
           ownTables();
}
