#include "storage/revisionstore.h"

#include "storage/connection.h"
#include "storage/packedtext.h"
#include "storage/shownvalues.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The columns of readSummary(), in its order.
QString summaryColumns()
{
    return u"revision.id, revision.question_id, cause, CAST(name AS BLOB), snapshot_id, parent_id, "
           "CAST(author AS BLOB), CAST(device AS BLOB), at, revision.words"_s;
}

RevisionSummary readSummary(Row &row)
{
    RevisionSummary summary;
    summary.id.value = row.text();
    summary.question.value = row.text();
    summary.cause = revisionCauseNamed(row.text()).value_or(RevisionCause::Editing);
    summary.name = row.exactText();
    summary.snapshot.value = row.text();
    summary.parent.value = row.text();
    summary.author = row.exactText();
    summary.device = row.exactText();
    summary.at = row.time();
    summary.words = row.number();
    return summary;
}

QVariant storedId(const QString &id)
{
    return id.isEmpty() ? QVariant() : id;
}

/// Kept by itself, to be there should it be wanted; all else was kept because something happened.
bool isKeptJustInCase(RevisionCause cause)
{
    return cause == RevisionCause::Sitting || cause == RevisionCause::Editing;
}

Error notFound(const RevisionId &id, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "RevisionStore", "There is no earlier text %1 in this workspace. It may have been purged.");
    return {Error::Kind::NotFound, message.arg(id.value), path};
}

Error damaged(const RevisionSummary &about, const QString &path)
{
    //: %1 is a date and time, %2 the id of a question, %3 the id of the text
    const QString message = QCoreApplication::translate(
        "RevisionStore", "The earlier text of %1 for “%2” is damaged and cannot be shown (%3). All other "
                         "texts are as they were; a backup may still have this one.");
    return {Error::Kind::Damaged, message.arg(shownTime(about.at), about.question.value, about.id.value),
            path};
}
} // namespace

QByteArray revisionSha256(const QByteArray &text, const QByteArray &notes)
{
    return sha256Of(text + '\xff' + notes);
}

RevisionStore::RevisionStore(const Connection &connection)
    : m_connection(connection)
{}

Result<> RevisionStore::keep(const EntryId &entry, const QList<Revision> &revisions, const Authorship &by,
                             const QDateTime &now) const
{
    for (const Revision &revision : revisions) {
        if (auto added = add(entry, revision, by, now); !added)
            return added;
    }
    return {};
}

Result<> RevisionStore::add(const EntryId &entry, const Revision &revision, const Authorship &by,
                            const QDateTime &now) const
{
    const RevisionSummary &about = revision.about;
    const QByteArray text = revision.text.toUtf8();
    const QByteArray notes = revision.notes.toUtf8();
    const QByteArray sha256 = revisionSha256(text, notes);
    const QString newestSql = u"SELECT id, sha256 FROM revision WHERE entry_id = ? AND question_id = ? "
                              "ORDER BY number DESC LIMIT 1"_s;
    QString parent;
    bool repeats = false;
    const auto looked =
        forEachRow(m_connection, newestSql, {entry.value, about.question.value}, [&](Row &row) -> Result<> {
            parent = row.text();
            repeats = row.bytes() == sha256;
            return {};
        });
    if (!looked || (repeats && isKeptJustInCase(about.cause)))
        return looked;

    const QString sql = uR"(INSERT INTO revision (id, entry_id, question_id, parent_id, snapshot_id, cause,
            name, author, device, at, words, sha256, text, notes)
        VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING)"_s;
    return execute(
        m_connection, sql,
        {about.id.value, entry.value, about.question.value, storedId(parent), storedId(about.snapshot.value),
         nameOf(about.cause), storedText(about.name), storedText(by.author), storedText(by.device),
         storedTime(about.at.isValid() ? about.at : now), about.words, sha256, packed(text), packed(notes)});
}

Result<QList<RevisionSummary>> RevisionStore::history(const EntryId &entry, const QuestionId &question) const
{
    const QString sql = u"SELECT "_s + summaryColumns() +
                        u" FROM revision WHERE entry_id = ? AND question_id = ? ORDER BY number DESC"_s;
    return listOf<RevisionSummary>(m_connection, sql, {entry.value, question.value},
                                   [](Row &row) -> Result<RevisionSummary> { return readSummary(row); });
}

Result<Revision> RevisionStore::load(const RevisionId &id) const
{
    return read(u"id = ?"_s, id.value).and_then([&](const QList<Revision> &found) -> Result<Revision> {
        if (found.isEmpty())
            return tl::unexpected(notFound(id, m_connection.path()));
        return found.first();
    });
}

Result<QList<Revision>> RevisionStore::snapshot(const SnapshotId &id) const
{
    return read(u"snapshot_id = ?"_s, id.value);
}

Result<QList<Revision>> RevisionStore::read(const QString &condition, const QString &id) const
{
    const QString sql = u"SELECT "_s + summaryColumns() + u", sha256, text, notes FROM revision WHERE "_s +
                        condition + u" ORDER BY number"_s;
    return listOf<Revision>(m_connection, sql, {id}, [this](Row &row) -> Result<Revision> {
        Revision revision;
        revision.about = readSummary(row);
        const QByteArray sha256 = row.bytes();
        const auto text = unpacked(row.bytes());
        const auto notes = unpacked(row.bytes());
        if (!text || !notes || revisionSha256(*text, *notes) != sha256)
            return tl::unexpected(damaged(revision.about, m_connection.path()));
        revision.text = exactTextFrom(*text);
        revision.notes = exactTextFrom(*notes);
        return revision;
    });
}

Result<QList<EmptiedAnswer>> RevisionStore::emptiedAnswers() const
{
    // An empty text is told by its hash, which stands before the long columns of an answer.
    const QString sql = uR"(WITH emptied (entry_id, question_id) AS (
            SELECT entry_id, question_id FROM answer WHERE sha256 = ? AND question_id <> 'project-title'
            UNION ALL SELECT id, 'project-title' FROM entry WHERE title = '')
        SELECT entry.id, CAST(title AS BLOB), %1
        FROM emptied JOIN entry ON entry.id = emptied.entry_id
        JOIN revision ON revision.number = (SELECT number FROM revision AS had
            WHERE had.entry_id = emptied.entry_id AND had.question_id = emptied.question_id
                AND length(had.text) > ? ORDER BY number DESC LIMIT 1)
        WHERE shelf <> ? ORDER BY revision.number DESC)"_s.arg(summaryColumns());
    return listOf<EmptiedAnswer>(m_connection, sql, {sha256Of({}), packed({}).size(), nameOf(Shelf::Bin)},
                                 [](Row &row) -> Result<EmptiedAnswer> {
                                     EmptiedAnswer emptied;
                                     emptied.entry.value = row.text();
                                     emptied.entryTitle = row.exactText();
                                     emptied.last = readSummary(row);
                                     return emptied;
                                 });
}
