#include "storage/searchindex.h"

#include "storage/connection.h"
#include "storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int rowsAtATime = 50;

QStringList shadowTables()
{
    return {u"search_text_data"_s, u"search_text_idx"_s, u"search_text_content"_s, u"search_text_docsize"_s,
            u"search_text_config"_s};
}
} // namespace

/// A row of search_pending with the texts as they are now; without an answer they are empty.
struct SearchIndex::Changed
{
    QString entry;
    QString question;
    QByteArray text;
    QByteArray notes;
};

SearchIndex::SearchIndex(const Connection &connection)
    : m_connection(connection)
{}

Result<bool> SearchIndex::isPossible() const
{
    return valueOf(m_connection, u"SELECT sqlite_compileoption_used('ENABLE_FTS5')"_s)
        .map([](const QString &used) { return used == u"1"_s; });
}

Result<bool> SearchIndex::isThere() const
{
    return valueOf(m_connection, u"SELECT count(*) FROM sqlite_schema WHERE name = 'search_text'"_s)
        .map([](const QString &count) { return count == u"1"_s; });
}

Result<> SearchIndex::make() const
{
    // With its own content: an index of another table's rows keeps words that are no longer there when it is
    // brought up to date afterwards.
    const QStringList statements = {
        u"CREATE VIRTUAL TABLE search_text USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"DELETE FROM search_place"_s,
        u"INSERT INTO search_pending SELECT entry_id, question_id FROM answer WHERE true ON CONFLICT DO NOTHING"_s,
        u"INSERT INTO search_pending SELECT id, 'project-title' FROM entry WHERE true ON CONFLICT DO NOTHING"_s,
    };
    for (const QString &statement : statements) {
        if (auto done = execute(m_connection, statement); !done)
            return done;
    }
    return {};
}

Result<> SearchIndex::drop() const
{
    if (execute(m_connection, u"DROP TABLE IF EXISTS search_text"_s))
        return {};
    return dropByForce();
}

/// SQLite does not drop a table that it cannot open, because it is damaged or this SQLite has no FTS5.
Result<> SearchIndex::dropByForce() const
{
    QStringList statements = {u"PRAGMA writable_schema = ON"_s,
                              u"DELETE FROM sqlite_schema WHERE name = 'search_text'"_s,
                              u"PRAGMA writable_schema = RESET"_s};
    for (const QString &table : shadowTables())
        statements += u"DROP TABLE IF EXISTS "_s + table;
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = execute(m_connection, statement); !done)
            return done;
    }
    return {};
}

Result<bool> SearchIndex::update(std::chrono::milliseconds atMost) const
{
    const QString sql = uR"(SELECT pending.entry_id, pending.question_id,
            CASE pending.question_id WHEN 'project-title' THEN CAST(entry.title AS BLOB)
                ELSE CAST(answer.text AS BLOB) END, CAST(answer.notes AS BLOB)
        FROM search_pending AS pending LEFT JOIN entry ON entry.id = pending.entry_id
            LEFT JOIN answer ON answer.entry_id = pending.entry_id AND answer.question_id = pending.question_id
        LIMIT ?)"_s;
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (std::chrono::steady_clock::now() < end) {
        const auto rows = listOf<Changed>(m_connection, sql, {rowsAtATime}, [](Row &row) -> Result<Changed> {
            return Changed{row.text(), row.text(), row.bytes(), row.bytes()};
        });
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Changed &changed : *rows) {
            if (auto taken = takeIn(changed); !taken)
                return tl::unexpected(taken.error());
            if (std::chrono::steady_clock::now() >= end)
                break;
        }
        if (rows->size() < rowsAtATime)
            break;
    }
    return isUpToDate();
}

Result<> SearchIndex::takeIn(const Changed &changed) const
{
    return put(changed, u"text"_s, changed.text)
        .and_then([&] { return put(changed, u"notes"_s, changed.notes); })
        .and_then([&] {
            return execute(m_connection,
                           u"DELETE FROM search_pending WHERE entry_id = ? AND question_id = ?"_s,
                           {changed.entry, changed.question});
        });
}

Result<> SearchIndex::put(const Changed &changed, const QString &part, const QByteArray &text) const
{
    const QVariantList place = {changed.entry, changed.question, part};
    const auto old = valueOf(
        m_connection,
        u"SELECT number FROM search_place WHERE entry_id = ? AND question_id = ? AND part = ?"_s, place);
    if (!old)
        return tl::unexpected(old.error());
    if (!old->isEmpty()) {
        auto removed =
            execute(m_connection, u"DELETE FROM search_text WHERE rowid = ?"_s, {old->toLongLong()})
                .and_then([&] {
                    return execute(m_connection, u"DELETE FROM search_place WHERE number = ?"_s,
                                   {old->toLongLong()});
                });
        if (!removed)
            return removed;
    }
    if (text.isEmpty())
        return {};
    return execute(m_connection, u"INSERT INTO search_place (entry_id, question_id, part) VALUES (?, ?, ?)"_s,
                   place)
        .and_then([&] {
            return execute(
                m_connection,
                u"INSERT INTO search_text (rowid, text) VALUES (last_insert_rowid(), CAST(? AS TEXT))"_s,
                {text});
        });
}

Result<bool> SearchIndex::isUpToDate() const
{
    return valueOf(m_connection, u"SELECT count(*) FROM (SELECT 1 FROM search_pending LIMIT 1)"_s)
        .map([](const QString &count) { return count == u"0"_s; });
}

Result<> SearchIndex::forget(const EntryId &entry, const QuestionId &question) const
{
    const QString which = u"WHERE entry_id = ? AND (? = '' OR question_id = ?)"_s;
    const QVariantList values = {entry.value, question.value, question.value};
    return isThere()
        .and_then([&](bool there) {
            const QString places = u"SELECT number FROM search_place "_s + which;
            return there ? execute(m_connection, u"DELETE FROM search_text WHERE rowid IN (%1)"_s.arg(places),
                                   values)
                         : Result<>();
        })
        .and_then([&] { return execute(m_connection, u"DELETE FROM search_place "_s + which, values); })
        .and_then([&] { return execute(m_connection, u"DELETE FROM search_pending "_s + which, values); });
}

/// A deleted word stays in the index until its parts are merged.
Result<> SearchIndex::clean() const
{
    return isThere().and_then([this](bool there) {
        return there ? execute(m_connection, u"INSERT INTO search_text (search_text) VALUES ('optimize')"_s)
                     : Result<>();
    });
}
