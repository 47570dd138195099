#include "storage/schema3.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// The new columns stand behind the others and are NULL in rows that earlier versions wrote, so that a row has
// one layout in files of all versions: a damaged file is read without SQLite.
QStringList endpointColumns()
{
    return {
        u"ALTER TABLE endpoint ADD COLUMN uploads TEXT"_s, u"ALTER TABLE endpoint ADD COLUMN sign_in TEXT"_s,
        u"ALTER TABLE endpoint ADD COLUMN user_name TEXT"_s,
        u"ALTER TABLE endpoint ADD COLUMN terms TEXT"_s, // JSON
    };
}

QStringList submissionColumns()
{
    return {
        u"ALTER TABLE submission ADD COLUMN supersedes TEXT"_s,
        u"ALTER TABLE submission ADD COLUMN endpoint_uploads TEXT"_s,
        u"ALTER TABLE submission ADD COLUMN endpoint_sign_in TEXT"_s,
        u"ALTER TABLE submission ADD COLUMN endpoint_user_name TEXT"_s,
        u"ALTER TABLE submission ADD COLUMN endpoint_terms TEXT"_s,
    };
}

QStringList sentFileTables()
{
    return {
        // Refers to no file: when an entry is purged the bytes go, and that they were sent stays.
        uR"(CREATE TABLE submission_file (
            submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            role TEXT NOT NULL,
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            sha256 BLOB NOT NULL,
            media_type TEXT NOT NULL,
            state TEXT NOT NULL,
            upload TEXT NOT NULL,
            acknowledged INTEGER NOT NULL,
            restarts INTEGER NOT NULL,
            PRIMARY KEY (submission_id, number)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX submission_file_file ON submission_file (sha256)"_s,
        // What a person keeps as the proof of an entry that was pasted into a form.
        uR"(CREATE TABLE submission_proof (
            submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            sha256 BLOB NOT NULL REFERENCES file (sha256),
            added_at TEXT NOT NULL,
            PRIMARY KEY (submission_id, number)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX submission_proof_file ON submission_proof (sha256)"_s,
    };
}

QStringList pasteTables()
{
    return {
        // How the answers of a category go into its organiser's form.
        uR"(CREATE TABLE paste_plan (
            category_id TEXT NOT NULL PRIMARY KEY,
            changed_at TEXT NOT NULL,
            plan TEXT NOT NULL
        ) STRICT)"_s,
    };
}
} // namespace

QStringList schema3()
{
    return endpointColumns() + submissionColumns() + sentFileTables() + pasteTables();
}
