#include "storage/changelog.h"

#include "storage/connection.h"
#include "storage/statement.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Followed
{
    QString table;
    QString kind;
    QString id; ///< the column that says which one it is
};

const QList<Followed> &followedTables()
{
    static const QList<Followed> tables = {
        {u"entry"_s, u"entry"_s, u"id"_s},
        {u"answer"_s, u"entry"_s, u"entry_id"_s},
        {u"agreement"_s, u"entry"_s, u"entry_id"_s},
        {u"revision"_s, u"entry"_s, u"entry_id"_s},
        {u"attachment"_s, u"entry"_s, u"entry_id"_s},
        {u"submission"_s, u"submission"_s, u"id"_s},
        {u"submission_step"_s, u"submission"_s, u"submission_id"_s},
        {u"submission_file"_s, u"submission"_s, u"submission_id"_s},
        {u"submission_proof"_s, u"submission"_s, u"submission_id"_s},
        {u"endpoint"_s, u"endpoint"_s, u"id"_s},
        {u"paste_plan"_s, u"pastePlan"_s, u"category_id"_s},
    };
    return tables;
}

// Deleted and inserted instead of replaced: an OR IGNORE of the outer statement would be taken for this one.
QString triggerOn(const Followed &followed, const QString &event)
{
    const QString row = event == u"DELETE"_s ? u"OLD"_s : u"NEW"_s;
    return uR"(CREATE TEMP TRIGGER follow_%1_%2 AFTER %2 ON main.%1 BEGIN
            DELETE FROM latest_change WHERE kind = '%3' AND id = %4.%5;
            INSERT INTO latest_change (kind, id) VALUES ('%3', %4.%5);
        END)"_s.arg(followed.table, event, followed.kind, row, followed.id);
}
} // namespace

Result<> followChanges(const Connection &connection)
{
    QStringList statements = {
        // A full disk for temporary files must not keep a save from succeeding.
        u"PRAGMA temp_store = MEMORY"_s,
        // AUTOINCREMENT: no number is given twice, though its row is gone.
        u"CREATE TEMP TABLE latest_change (number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, "
        "id TEXT NOT NULL)"_s,
        u"CREATE INDEX temp.latest_change_thing ON latest_change (kind, id)"_s,
    };
    for (const Followed &followed : followedTables()) {
        for (const QString &event : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s})
            statements += triggerOn(followed, event);
    }
    for (const QString &statement : statements) {
        if (auto done = execute(connection, statement); !done)
            return done;
    }
    // Nanoseconds, so that a later connection begins above all numbers of this one.
    const qint64 opening = std::chrono::steady_clock::now().time_since_epoch().count();
    return execute(connection, u"INSERT INTO latest_change (number, kind, id) VALUES (?, 'opening', '')"_s,
                   {opening});
}

Result<qint64> latestChange(const Connection &connection)
{
    return valueOf(connection, u"SELECT max(number) FROM temp.latest_change"_s)
        .map([](const QString &number) { return number.toLongLong(); });
}

Result<qint64> openingOf(const Connection &connection)
{
    return valueOf(connection, u"SELECT number FROM temp.latest_change WHERE kind = 'opening'"_s)
        .map([](const QString &number) { return number.toLongLong(); });
}
