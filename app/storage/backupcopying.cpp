#include "storage/backupcopying.h"

#include "storage/connection.h"
#include "storage/filesinuse.h"
#include "storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Result<> executeAll(const Connection &connection, const QStringList &statements, const QVariantList &values)
{
    for (const QString &statement : statements) {
        if (auto done = execute(connection, statement, values); !done)
            return done;
    }
    return {};
}
} // namespace

Result<> copyEntries(const Connection &connection, const QString &first, const QString &last)
{
    static const QStringList statements = {
        u"INSERT INTO backup.entry SELECT * FROM main.entry WHERE id BETWEEN ? AND ?"_s,
        u"INSERT INTO backup.answer SELECT * FROM main.answer WHERE entry_id BETWEEN ? AND ?"_s,
        u"INSERT INTO backup.agreement SELECT * FROM main.agreement WHERE entry_id BETWEEN ? AND ?"_s,
        u"INSERT INTO backup.revision SELECT * FROM main.revision WHERE entry_id BETWEEN ? AND ?"_s,
        u"INSERT INTO backup.file SELECT * FROM main.file WHERE sha256 IN "
        "(SELECT sha256 FROM main.attachment WHERE entry_id BETWEEN ? AND ?) ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO backup.attachment SELECT * FROM main.attachment WHERE entry_id BETWEEN ? AND ?"_s,
        // The index is left behind, so all of it is yet to be taken in.
        u"INSERT INTO backup.search_pending SELECT entry_id, question_id FROM main.answer "
        "WHERE entry_id BETWEEN ? AND ?"_s,
        u"INSERT INTO backup.search_pending SELECT id, 'project-title' FROM main.entry "
        "WHERE id BETWEEN ? AND ? ON CONFLICT DO NOTHING"_s,
    };
    return executeAll(connection, statements, {first, last});
}

Result<> removeEntry(const Connection &connection, const QString &id)
{
    static const QStringList statements = {
        u"DELETE FROM backup.entry WHERE id = ?"_s, // and what belongs to it
        u"DELETE FROM backup.search_pending WHERE entry_id = ?"_s,
    };
    return executeAll(connection, statements, {id});
}

Result<> copySubmissions(const Connection &connection, const QString &first, const QString &last)
{
    static const QStringList statements = {
        u"INSERT INTO backup.submission SELECT * FROM main.submission WHERE id BETWEEN ? AND ?"_s,
        u"INSERT INTO backup.submission_step SELECT * FROM main.submission_step "
        "WHERE submission_id BETWEEN ? AND ?"_s,
        u"INSERT INTO backup.submission_file SELECT * FROM main.submission_file "
        "WHERE submission_id BETWEEN ? AND ?"_s,
        // Those of files that were not kept with a purged entry are left out at the end.
        u"INSERT INTO backup.file SELECT * FROM main.file WHERE sha256 IN (SELECT sha256 FROM "
        "main.submission_file WHERE submission_id BETWEEN ? AND ?) ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO backup.file SELECT * FROM main.file WHERE sha256 IN (SELECT sha256 FROM "
        "main.submission_proof WHERE submission_id BETWEEN ? AND ?) ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO backup.submission_proof SELECT * FROM main.submission_proof "
        "WHERE submission_id BETWEEN ? AND ?"_s,
    };
    return executeAll(connection, statements, {first, last});
}

Result<> removeSubmission(const Connection &connection, const QString &id)
{
    return execute(connection, u"DELETE FROM backup.submission WHERE id = ?"_s, {id});
}

Result<> copyNewCategories(const Connection &connection)
{
    return execute(connection, u"INSERT INTO backup.category SELECT * FROM main.category "
                               "WHERE sha256 NOT IN (SELECT sha256 FROM backup.category)"_s);
}

Result<> copySettings(const Connection &connection)
{
    static const QStringList statements = {
        u"INSERT INTO backup.endpoint SELECT * FROM main.endpoint"_s,
        u"INSERT INTO backup.paste_plan SELECT * FROM main.paste_plan"_s,
    };
    return executeAll(connection, statements, {});
}

Result<> removeUnusedFiles(const Connection &connection)
{
    return execute(connection,
                   u"DELETE FROM backup.file WHERE sha256 NOT IN (%1)"_s.arg(selectFilesInUse(u"backup"_s)));
}
