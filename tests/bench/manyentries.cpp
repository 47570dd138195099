#include "manyentries.h"

#include "storage/samples.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int answersOfEntry = 8;

void makeWithOneEntry(const QString &path, int bytes)
{
    StoredEntry stored = sampleEntry(u"first"_s);
    for (int i = 0; i < answersOfEntry; ++i)
        stored.entry.answers[{questionId(i)}].text = answerText(i, bytes);
    const auto workspace = Workspace::open(path, risingClock());
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
    QVERIFY((*workspace)->createEntry(stored, sampleSummary()));
}

void run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
}

// Thousands of commits would take minutes. The ids are random, as the real ones are: in rising order the
// answers would lie packed and in a row.
void multiply(const QSqlDatabase &database, int copies)
{
    run(database, u"PRAGMA synchronous = OFF"_s);
    run(database, u"PRAGMA cache_size = -500000"_s);
    run(database, u"BEGIN"_s);
    run(database,
        uR"(INSERT INTO entry (id, category_sha256, category_id, edition, category_title, title, shelf,
            questions, answered, words, scopes_over, last_touched, created_at, changed_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)
        SELECT lower(hex(randomblob(16))), category_sha256, category_id, edition, category_title,
            title || ' ' || i, shelf, questions, answered, words, scopes_over, last_touched, created_at,
            strftime('%Y-%m-%dT%H:%M:%fZ', changed_at, '+' || i || ' seconds')
        FROM n, entry)"_s.arg(copies));
    run(database,
        uR"(INSERT INTO answer (entry_id, question_id, done, covered, sha256, changed_at, text, notes)
        SELECT entry.id, question_id, done, covered, sha256, answer.changed_at, text, notes
        FROM entry, answer WHERE entry.id <> 'first' AND answer.entry_id = 'first')"_s);
    run(database, u"COMMIT"_s);
}
} // namespace

void makeWorkspace(const QString &path, int entries, int bytes)
{
    makeWithOneEntry(path, bytes);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        multiply(database, entries - 1);
    }
    QSqlDatabase::removeDatabase(path);
}

QString answerText(int number, int bytes)
{
    const QString words = u"%1 people were cared for nearer to their homes. "_s.arg(number);
    return words.repeated(bytes / words.size() + 1).left(bytes);
}

QString questionId(int index)
{
    return u"question-%1"_s.arg(index);
}
