#include "storage/entrystore.h"

#include "model/detail.h"
#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {
QString jsonText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsFrom(const QByteArray &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &value : array)
        texts += value.toString();
    return texts;
}

template<typename Tag>
QString jsonIds(const QSet<Id<Tag>> &ids)
{
    QStringList values;
    for (const Id<Tag> &id : ids)
        values += id.value;
    return jsonText(values);
}

QDateTime either(const QDateTime &given, const QDateTime &now)
{
    return given.isValid() ? given : now;
}

Result<EntrySummary> readSummary(Row &row)
{
    EntrySummary summary;
    summary.id.value = row.text();
    summary.category.value = row.text();
    summary.edition = row.text();
    summary.categoryTitle = row.text();
    summary.title = row.exactText();
    summary.shelf = shelfNamed(row.text()).value_or(Shelf::Current);
    summary.totals.questions = row.number();
    summary.totals.answered = row.number();
    summary.totals.words = row.number();
    summary.totals.scopesOver = row.number();
    const QString closes = row.text();
    summary.closes = localTimeFrom(closes, row.text());
    summary.createdAt = row.time();
    summary.changedAt = row.time();
    summary.lastTouched = row.text();
    summary.submission = submissionStateNamed(row.text());
    summary.receiptReference = row.exactText();
    return summary;
}

Result<StoredEntry> readEntry(Row &row)
{
    StoredEntry stored;
    stored.entry.id.value = row.text();
    stored.entry.category.value = row.text();
    stored.entry.edition = row.text();
    stored.entry.title = row.exactText();
    stored.entry.shelf = shelfNamed(row.text()).value_or(Shelf::Current);
    stored.entry.createdAt = row.time();
    stored.entry.changedAt = row.time();
    stored.categoryJson = row.bytes();
    return stored;
}
} // namespace

EntryStore::EntryStore(const Connection &connection)
    : m_connection(connection)
{}

Result<QList<EntrySummary>> EntryStore::list() const
{
    const QString sql = uR"(SELECT entry.id, category_id, edition, category_title, CAST(title AS BLOB), shelf,
            questions, answered, words, scopes_over, closes, closes_zone, created_at, entry.changed_at,
            last_touched, submission.state, CAST(receipt_reference AS BLOB)
        FROM entry LEFT JOIN submission ON submission.number =
            (SELECT max(number) FROM submission WHERE entry_id = entry.id)
        ORDER BY entry.changed_at DESC, entry.number DESC)"_s;
    return listOf<EntrySummary>(m_connection, sql, {}, readSummary);
}

Result<StoredEntry> EntryStore::load(const EntryId &id) const
{
    const QString sql =
        uR"(SELECT entry.id, category_id, entry.edition, CAST(title AS BLOB), shelf, created_at,
            changed_at, json
        FROM entry JOIN category ON category.sha256 = category_sha256 WHERE entry.id = ?)"_s;
    auto found = listOf<StoredEntry>(m_connection, sql, {id.value}, readEntry);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(notFound(id));
    StoredEntry stored = found->takeFirst();
    return readAnswers(stored.entry).and_then([&] { return readAgreed(stored.entry); }).map([&] {
        return stored;
    });
}

Result<> EntryStore::readAnswers(Entry &entry) const
{
    const QString sql = uR"(SELECT question_id, CAST(text AS BLOB), CAST(notes AS BLOB), done, covered
        FROM answer WHERE entry_id = ?)"_s;
    return forEachRow(m_connection, sql, {entry.id.value}, [&](Row &row) -> Result<> {
        Answer &answer = entry.answers[QuestionId{row.text()}];
        answer.text = row.exactText();
        answer.notes = row.exactText();
        answer.done = row.flag();
        answer.covered = textsFrom(row.text().toUtf8());
        return {};
    });
}

Result<> EntryStore::readAgreed(Entry &entry) const
{
    const QString sql = u"SELECT declaration_id FROM agreement WHERE entry_id = ?"_s;
    return forEachRow(m_connection, sql, {entry.id.value}, [&](Row &row) -> Result<> {
        entry.agreed.insert(DeclarationId{row.text()});
        return {};
    });
}

Result<> EntryStore::create(const StoredEntry &stored, const EntrySummary &summary,
                            const QDateTime &now) const
{
    const Entry &entry = stored.entry;
    const QString sql = u"INSERT INTO category (sha256, id, edition, json) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (sha256) DO NOTHING"_s;
    const QByteArray sha256 = sha256Of(stored.categoryJson);
    QStringList files;
    for (const Attachment &file : entry.files)
        files += file.id.value;
    return execute(m_connection, sql, {sha256, entry.category.value, entry.edition, stored.categoryJson})
        .and_then([&] { return insert(stored, summary, now); })
        .and_then([&] { return markForSearch(entry.id, projectTitleId()); })
        .and_then([&] { return putAnswers(entry.id, entry.answers, now); })
        .and_then([&] { return setAgreed(entry.id, entry.agreed, now); })
        .and_then([&] { return giveFiles(entry.id, u"id"_s, files); });
}

Result<> EntryStore::giveFiles(const EntryId &to, const QString &column, const QStringList &ids) const
{
    const QString sql = uR"(INSERT INTO attachment (id, entry_id, slot_id, name, sha256, added_at)
        SELECT ? || '-' || number, ?, slot_id, name, sha256, added_at
        FROM attachment WHERE %1 IN (SELECT value FROM json_each(?)) ORDER BY number)"_s;
    return execute(m_connection, sql.arg(column), {to.value, to.value, jsonText(ids)});
}

Result<> EntryStore::insert(const StoredEntry &stored, const EntrySummary &summary,
                            const QDateTime &now) const
{
    const QString sql =
        uR"(INSERT INTO entry (id, category_sha256, category_id, edition, category_title, title,
            title_sha256, shelf, questions, answered, words, scopes_over, closes, closes_zone, last_touched,
            created_at, changed_at)
        VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;
    const Entry &entry = stored.entry;
    const QVariant title = storedText(entry.title);
    return execute(m_connection, sql,
                   {entry.id.value, sha256Of(stored.categoryJson), entry.category.value, entry.edition,
                    summary.categoryTitle, title, sha256Of(title.toByteArray()), nameOf(entry.shelf),
                    summary.totals.questions, summary.totals.answered, summary.totals.words,
                    summary.totals.scopesOver, storedLocalTime(summary.closes), storedZone(summary.closes),
                    summary.lastTouched, storedTime(either(entry.createdAt, now)),
                    storedTime(either(entry.changedAt, now))});
}

Result<> EntryStore::save(const EntryChanges &changes, const QDateTime &now) const
{
    const QString sql = uR"(UPDATE entry SET title = coalesce(CAST(? AS TEXT), title),
            title_sha256 = coalesce(?, title_sha256), questions = ?, answered = ?, words = ?, scopes_over = ?,
            last_touched = coalesce(nullif(?, ''), last_touched), changed_at = coalesce(?, changed_at)
        WHERE id = ?)"_s;
    const EntryTotals &totals = changes.totals;
    const QVariant title = changes.title ? storedText(*changes.title) : QVariant();
    const QVariant titleSha256 = changes.title ? sha256Of(title.toByteArray()) : QVariant();
    // Keeping what an entry is does not change it.
    const bool isChange = changes.title || changes.agreed || !changes.answers.isEmpty();
    const QVariant changedAt = isChange ? storedTime(now) : QVariant();
    return executeOnRow(m_connection, sql,
                        {title, titleSha256, totals.questions, totals.answered, totals.words,
                         totals.scopesOver, changes.lastTouched, changedAt, changes.entry.value},
                        notFound(changes.entry))
        .and_then([&] { return changes.title ? markForSearch(changes.entry, projectTitleId()) : Result<>(); })
        .and_then([&] { return putAnswers(changes.entry, changes.answers, now); })
        .and_then(
            [&] { return changes.agreed ? setAgreed(changes.entry, *changes.agreed, now) : Result<>(); });
}

Result<> EntryStore::putAnswers(const EntryId &id, const QHash<QuestionId, Answer> &answers,
                                const QDateTime &now) const
{
    const QString sql = uR"(INSERT INTO answer (entry_id, question_id, done, covered, sha256, notes_sha256,
            changed_at, text, notes)
        VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))
        ON CONFLICT (entry_id, question_id) DO UPDATE SET done = excluded.done, covered = excluded.covered,
            sha256 = excluded.sha256, notes_sha256 = excluded.notes_sha256, changed_at = excluded.changed_at,
            text = excluded.text, notes = excluded.notes)"_s;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const Answer &answer = it.value();
        const QVariant text = storedText(answer.text);
        const QVariant notes = storedText(answer.notes);
        auto put = execute(m_connection, sql,
                           {id.value, it.key().value, answer.done, jsonText(answer.covered),
                            sha256Of(text.toByteArray()), sha256Of(notes.toByteArray()), storedTime(now),
                            text, notes})
                       .and_then([&] { return markForSearch(id, it.key()); });
        if (!put)
            return put;
    }
    return {};
}

Result<> EntryStore::markForSearch(const EntryId &id, const QuestionId &question) const
{
    const QString sql = u"INSERT INTO search_pending (entry_id, question_id) VALUES (?, ?) "
                        "ON CONFLICT DO NOTHING"_s;
    return execute(m_connection, sql, {id.value, question.value});
}

Result<> EntryStore::setAgreed(const EntryId &id, const QSet<DeclarationId> &agreed,
                               const QDateTime &now) const
{
    // What was agreed to before keeps its time.
    const QString ids = jsonIds(agreed);
    const QString withdraw = u"DELETE FROM agreement WHERE entry_id = ? AND declaration_id NOT IN "
                             "(SELECT value FROM json_each(?))"_s;
    const QString agree = u"INSERT INTO agreement (entry_id, declaration_id, agreed_at) "
                          "SELECT ?, value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING"_s;
    return execute(m_connection, withdraw, {id.value, ids}).and_then([&] {
        return execute(m_connection, agree, {id.value, storedTime(now), ids});
    });
}

Result<> EntryStore::rename(const EntryId &id, const QString &title, const QDateTime &now) const
{
    const QString sql =
        u"UPDATE entry SET title = CAST(? AS TEXT), title_sha256 = ?, changed_at = ? WHERE id = ?"_s;
    const QVariant stored = storedText(title);
    return executeOnRow(m_connection, sql,
                        {stored, sha256Of(stored.toByteArray()), storedTime(now), id.value}, notFound(id))
        .and_then([&] { return markForSearch(id, projectTitleId()); });
}

Result<> EntryStore::duplicate(const EntryId &id, const EntryId &copy, const QString &title,
                               const QDateTime &now) const
{
    const QString entrySql = uR"(INSERT INTO entry (id, category_sha256, category_id, edition, category_title,
            title, title_sha256, shelf, questions, answered, words, scopes_over, closes, closes_zone,
            last_touched, created_at, changed_at)
        SELECT ?, category_sha256, category_id, edition, category_title, CAST(? AS TEXT), ?, ?, questions,
            answered, words, scopes_over, closes, closes_zone, last_touched, ?, ?
        FROM entry WHERE id = ?)"_s;
    const QString answerSql =
        uR"(INSERT INTO answer (entry_id, question_id, done, covered, sha256, notes_sha256,
            changed_at, text, notes)
        SELECT ?, question_id, done, covered, sha256, notes_sha256, changed_at, text, notes
        FROM answer WHERE entry_id = ?)"_s;
    const QString searchSql = u"INSERT INTO search_pending SELECT entry_id, question_id FROM answer "
                              "WHERE entry_id = ? ON CONFLICT DO NOTHING"_s;
    const QVariant stored = storedText(title);
    const QVariant time = storedTime(now);
    return executeOnRow(m_connection, entrySql,
                        {copy.value, stored, sha256Of(stored.toByteArray()), nameOf(Shelf::Current), time,
                         time, id.value},
                        notFound(id))
        .and_then([&] {
            return execute(m_connection, answerSql, {copy.value, id.value});
        })
        .and_then([&] { return execute(m_connection, searchSql, {copy.value}); })
        .and_then([&] { return giveFiles(copy, u"entry_id"_s, {id.value}); })
        .and_then([&] { return markForSearch(copy, projectTitleId()); });
}

Result<> EntryStore::move(const EntryId &id, Shelf shelf) const
{
    const QString sql = u"UPDATE entry SET shelf = ? WHERE id = ?"_s;
    return executeOnRow(m_connection, sql, {nameOf(shelf), id.value}, notFound(id));
}

Error EntryStore::notFound(const EntryId &id) const
{
    const QString message =
        QCoreApplication::translate("EntryStore", "There is no entry %1 in this workspace.").arg(id.value);
    return {Error::Kind::NotFound, message, m_connection.path()};
}
