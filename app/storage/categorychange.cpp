// Moving an entry to another edition of its category.
#include "storage/categorychange.h"

#include "storage/connection.h"
#include "storage/revisionstore.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"
#include "storage/workspace_p.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A column of ids that belong to an entry.
struct IdColumn
{
    QString table;
    QString column;
};

Error noSuchEntry(const EntryId &id, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "CategoryChange", "There is no entry %1 in this workspace to be moved to another edition.");
    return {Error::Kind::NotFound, message.arg(id.value), path};
}

Error onItsWay(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "CategoryChange", "This entry is on its way to the organiser. Wait until that is done, or cancel it, "
                          "before the entry is moved to another edition.");
    return {Error::Kind::BadInput, message, path};
}

Result<> checkNothingUnderWay(const Connection &connection, const EntryId &id)
{
    const QString sql = u"SELECT state FROM submission WHERE entry_id = ?"_s;
    return forEachRow(connection, sql, {id.value}, [&](Row &row) -> Result<> {
        const auto state = submissionStateNamed(row.text());
        if (!state || !isFinished(*state))
            return tl::unexpected(onItsWay(connection.path()));
        return {};
    });
}

CategoryChange readPresent(Row &row)
{
    CategoryChange present;
    present.entry.value = row.text();
    present.category.value = row.text();
    present.edition = row.text();
    present.categoryTitle = row.text();
    const QString closes = row.text();
    present.closes = localTimeFrom(closes, row.text());
    present.totals.questions = row.number();
    present.totals.answered = row.number();
    present.totals.words = row.number();
    present.totals.scopesOver = row.number();
    present.changedAt = row.time();
    present.categoryJson = row.bytes();
    return present;
}

/// The change that leads to what the entry is now.
Result<CategoryChange> presentOf(const Connection &connection, const EntryId &id)
{
    const QString sql = uR"(SELECT entry.id, category_id, entry.edition, category_title, closes, closes_zone,
            questions, answered, words, scopes_over, changed_at, json
        FROM entry JOIN category ON category.sha256 = category_sha256 WHERE entry.id = ?)"_s;
    const auto found = listOf<CategoryChange>(
        connection, sql, {id.value}, [](Row &row) -> Result<CategoryChange> { return readPresent(row); });
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(noSuchEntry(id, connection.path()));
    return found->first();
}

template<typename Tag>
QHash<Id<Tag>, Id<Tag>> reversed(const QHash<Id<Tag>, Id<Tag>> &ids)
{
    QHash<Id<Tag>, Id<Tag>> back;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        back.insert(it.value(), it.key());
    return back;
}

template<typename Tag>
QString jsonOf(const QHash<Id<Tag>, Id<Tag>> &ids)
{
    QJsonObject object;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        object.insert(it.key().value, it.value().value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Ids may change places with one another, so each passes over one that nothing has.
Result<> giveIds(const Connection &connection, const IdColumn &where, const EntryId &entry,
                 const QString &ids)
{
    const QString away = u"UPDATE %1 SET %2 = '~~' || %2 WHERE entry_id = ? AND %2 IN "
                         "(SELECT key FROM json_each(?))"_s.arg(where.table, where.column);
    const QString home = u"UPDATE %1 SET %2 = (SELECT value FROM json_each(?) WHERE '~~' || key = %2) "
                         "WHERE entry_id = ? AND %2 IN (SELECT '~~' || key FROM json_each(?))"_s.arg(
                             where.table, where.column);
    return execute(connection, away, {entry.value, ids}).and_then([&] {
        return execute(connection, home, {ids, entry.value, ids});
    });
}

Result<> markForSearch(const Connection &connection, const EntryId &entry, const QString &ids)
{
    const QString sql = uR"(INSERT INTO search_pending
        SELECT * FROM (SELECT ?, key FROM json_each(?) UNION SELECT ?, value FROM json_each(?)) WHERE true
        ON CONFLICT DO NOTHING)"_s;
    return execute(connection, sql, {entry.value, ids, entry.value, ids});
}

Result<> giveAllIds(const Connection &connection, const CategoryChange &change)
{
    const QString questions = jsonOf(change.questions);
    return giveIds(connection, {u"answer"_s, u"question_id"_s}, change.entry, questions)
        .and_then([&] {
            return giveIds(connection, {u"revision"_s, u"question_id"_s}, change.entry, questions);
        })
        .and_then([&] {
            return giveIds(connection, {u"agreement"_s, u"declaration_id"_s}, change.entry,
                           jsonOf(change.declarations));
        })
        .and_then([&] { return markForSearch(connection, change.entry, questions); });
}

Result<> setCategory(const Connection &connection, const CategoryChange &change, const QDateTime &now)
{
    const QString categorySql = u"INSERT INTO category (sha256, id, edition, json) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (sha256) DO NOTHING"_s;
    const QString entrySql =
        uR"(UPDATE entry SET category_sha256 = ?, category_id = ?, edition = ?, category_title = ?,
            closes = ?, closes_zone = ?, questions = ?, answered = ?, words = ?, scopes_over = ?,
            changed_at = ? WHERE id = ?)"_s;
    const QByteArray sha256 = sha256Of(change.categoryJson);
    const EntryTotals &totals = change.totals;
    const QDateTime changedAt = change.changedAt.isValid() ? change.changedAt : now;
    return execute(connection, categorySql,
                   {sha256, change.category.value, change.edition, change.categoryJson})
        .and_then([&] {
            return execute(connection, entrySql,
                           {sha256, change.category.value, change.edition, change.categoryTitle,
                            storedLocalTime(change.closes), storedZone(change.closes), totals.questions,
                            totals.answered, totals.words, totals.scopesOver, storedTime(changedAt),
                            change.entry.value});
        });
}
} // namespace

Result<CategoryChange> Workspace::changeCategory(const CategoryChange &change)
{
    CategoryChange back;
    const auto apply = [&]() -> Result<> {
        const Connection &connection = *d->connection;
        const auto present = presentOf(connection, change.entry);
        if (!present)
            return tl::unexpected(present.error());
        back = *present;
        back.questions = reversed(change.questions);
        back.declarations = reversed(change.declarations);
        const QDateTime now = d->clock();
        return checkNothingUnderWay(connection, change.entry)
            .and_then([&] {
                return RevisionStore(connection)
                    .keep(change.entry, change.revisions, d->options.authorship, now);
            })
            .and_then([&] { return giveAllIds(connection, change); })
            .and_then([&] { return setCategory(connection, change, now); });
    };
    return d->write(apply).map([&] { return back; });
}
