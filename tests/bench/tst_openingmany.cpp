#include "manyentries.h"
#include "measuring.h"
#include "storage/samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int entries = 10'000;
constexpr int bytes = 2'000;
constexpr int rounds = 9;

/// Apart, because an opening of ours checks the file's structure and a bare one reads nothing.
struct Halves
{
    Measured opening;
    Measured listing;
};

void openOurs(const QString &path, Halves &measured)
{
    Result<std::unique_ptr<Workspace>> workspace;
    Result<QList<EntrySummary>> list;
    measured.opening.times += timeOf([&] { workspace = Workspace::open(path, risingClock()); });
    QVERIFY(workspace);
    measured.listing.times += timeOf([&] { list = (*workspace)->entries(); });
    QVERIFY(list);
    QCOMPARE(list->size(), entries);
}

// The statement is the one of EntryStore::list().
int readRows(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(uR"(SELECT entry.id, category_id, edition, category_title, CAST(title AS BLOB), shelf,
            questions, answered, words, scopes_over, closes, closes_zone, created_at, entry.changed_at,
            last_touched, submission.state, CAST(receipt_reference AS BLOB)
        FROM entry LEFT JOIN submission ON submission.number =
            (SELECT max(number) FROM submission WHERE entry_id = entry.id)
        ORDER BY entry.changed_at DESC, entry.number DESC)"_s);
    const int columns = query.record().count();
    int rows = 0;
    QVariant value;
    for (; query.next(); ++rows) {
        for (int column = 0; column < columns; ++column)
            value = query.value(column);
    }
    return rows;
}

void openBare(const QString &path, Halves &measured)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(path);
        bool open = false;
        int rows = 0;
        measured.opening.times += timeOf([&] { open = database.open(); });
        QVERIFY(open);
        measured.listing.times += timeOf([&] { rows = readRows(database); });
        QCOMPARE(rows, entries);
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
}

Measured together(const Halves &halves)
{
    Measured sums{halves.opening.name, {}};
    for (qsizetype i = 0; i < halves.opening.times.size(); ++i)
        sums.times += halves.opening.times.at(i) + halves.listing.times.at(i);
    return sums;
}
} // namespace

class TestOpeningMany : public QObject
{
    Q_OBJECT

private slots:
    void openAndList();
};

void TestOpeningMany::openAndList()
{
    QTemporaryDir folder(QDir::current().filePath(u"openingmany-XXXXXX"_s));
    const QString path = folder.filePath(u"drafts.shortlist"_s);
    makeWorkspace(path, entries, bytes);

    Halves ours{{u"Workspace"_s, {}}, {u"Workspace"_s, {}}};
    Halves bare{{u"bare SQLite"_s, {}}, {u"bare SQLite"_s, {}}};
    for (int round = 0; round < rounds; ++round) {
        openOurs(path, ours);
        openBare(path, bare);
    }
    const QString workspace = u"a workspace of 10,000 entries, %1 MB, in the system's cache"_s.arg(
        QFileInfo(path).size() / 1'000'000);
    printComparison(u"Opening and listing "_s + workspace, together(ours), together(bare));
    printComparison(u"Listing alone, "_s + workspace, ours.listing, bare.listing);
}

QTEST_GUILESS_MAIN(TestOpeningMany)
#include "tst_openingmany.moc"
