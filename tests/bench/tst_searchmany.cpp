#include "manyentries.h"
#include "measuring.h"
#include "storage/samples.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int entries = 12'500; // of 8 answers each: 100,000
constexpr int bytes = 2'000;
constexpr int vocabulary = 20'000;
constexpr int rounds = 9;
constexpr int saves = 200;
constexpr int most = 100;

/// Words as unevenly used as those of a language (Zipf): the first is in nearly every answer, the last in
/// few.
QString wordOf(int rank)
{
    return u"w"_s + QString::number(rank, 36) + u"en"_s;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    while (text.size() < bytes)
        text += wordOf(int(std::pow(double(vocabulary), random.generateDouble()))) + u' ';
    return text.left(bytes);
}

/// makeWorkspace() gives all answers the same words, of which an index is small.
void giveWords(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QRandomGenerator random(17);
        QVERIFY(database.transaction());
        QSqlQuery keys(u"SELECT entry_id, question_id FROM answer"_s, database);
        QList<std::pair<QString, QString>> answers;
        while (keys.next())
            answers += {keys.value(0).toString(), keys.value(1).toString()};
        QSqlQuery update(database);
        update.prepare(u"UPDATE answer SET text = ? WHERE entry_id = ? AND question_id = ?"_s);
        for (const auto &[entry, question] : std::as_const(answers)) {
            update.bindValue(0, randomText(random));
            update.bindValue(1, entry);
            update.bindValue(2, question);
            QVERIFY(update.exec());
        }
        // makeWorkspace() writes past the store, which would have noted them.
        QVERIFY(
            QSqlQuery(database).exec(u"INSERT INTO search_pending SELECT entry_id, question_id FROM answer "
                                     "WHERE true ON CONFLICT DO NOTHING"_s));
        QVERIFY(database.commit());
    }
    QSqlDatabase::removeDatabase(path);
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

void print(const QString &subject, std::chrono::nanoseconds time)
{
    QTextStream(stdout) << subject << ": " << QString::number(milliseconds(time), 'f', 1) << " ms\n";
}
} // namespace

class BenchSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesEverythingIn();
    void searches_data();
    void searches();
    void updatesOneAnswer();
    void purges();
    void cleanupTestCase();

private:
    [[nodiscard]] Measured like(const QString &word) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy; ///< for LIKE, since the workspace is locked
    std::unique_ptr<Workspace> m_workspace;
};

void BenchSearch::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::current().filePath(u"search-XXXXXX"_s));
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
    m_copy = m_folder->filePath(u"copy.shortlist"_s);
    makeWorkspace(m_path, entries, bytes);
    giveWords(m_path);
    QVERIFY(QFile::copy(m_path, m_copy));
    auto opened = Workspace::open(m_path, risingClock());
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void BenchSearch::takesEverythingIn()
{
    const qint64 before = QFileInfo(m_path).size();
    print(u"Search that reads 100,000 answers through, before there is an index"_s,
          timeOf([&] { QVERIFY(m_workspace->search(wordOf(9'000), most)); }));
    QList<std::chrono::nanoseconds> slices;
    for (bool done = false; !done;)
        slices += timeOf([&] { done = m_workspace->updateSearchIndex(5ms).value_or(true); });
    std::chrono::nanoseconds whole{};
    for (const auto &slice : slices)
        whole += slice;
    print(u"Taking 100,000 answers into the index, in slices of 5 ms"_s, whole);
    std::sort(slices.begin(), slices.end());
    print(u"  median slice"_s, slices.at(slices.size() / 2));
    print(u"  99th percentile"_s, slices.at(slices.size() * 99 / 100));
    print(u"  longest slice"_s, slices.last());
    QTextStream(stdout) << "  the file grew from " << before / 1'000'000 << " to "
                        << QFileInfo(m_path).size() / 1'000'000 << " MB\n";
}

void BenchSearch::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("a rare word") << wordOf(15'000) << wordOf(15'000);
    QTest::newRow("two words") << wordOf(900) + u' ' + wordOf(1'100) << wordOf(900);
    QTest::newRow("the beginning of a word") << wordOf(15'000).chopped(3) << wordOf(15'000).chopped(3);
    QTest::newRow("a common word") << wordOf(3) << wordOf(3);
    QTest::newRow("no such word") << u"absent"_s << u"absent"_s;
}

void BenchSearch::searches()
{
    QFETCH(QString, words);
    QFETCH(QString, pattern);
    Measured ours{u"search()"_s, {}};
    qsizetype hits = 0;
    for (int round = 0; round < rounds; ++round)
        ours.times += timeOf([&] { hits = m_workspace->search(words, most)->size(); });
    printComparison(
        u"Searching 100,000 answers for %1, %2 places"_s.arg(QString::fromLatin1(QTest::currentDataTag()))
            .arg(hits),
        ours, like(pattern));
}

/// As plain SQL does it: no order, no diacritics, no words.
Measured BenchSearch::like(const QString &word) const
{
    Measured measured{u"LIKE"_s, {}};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_copy);
        database.setDatabaseName(m_copy);
        if (!database.open())
            qFatal("The copy cannot be opened.");
        for (int round = 0; round < rounds; ++round) {
            measured.times += timeOf([&] {
                QSqlQuery query(database);
                query.setForwardOnly(true);
                query.exec(u"SELECT entry_id, question_id, text FROM answer WHERE text LIKE '%%1%' LIMIT %2"_s
                               .arg(word)
                               .arg(most));
                while (query.next())
                    query.value(2).toString();
            });
        }
    }
    QSqlDatabase::removeDatabase(m_copy);
    return measured;
}

void BenchSearch::updatesOneAnswer()
{
    Measured saving{u"the save"_s, {}};
    Measured updating{u"the index"_s, {}};
    QRandomGenerator random(18);
    for (int i = 0; i < saves; ++i) {
        const EntryChanges changes = changesTo(u"first"_s, questionId(i % 8), randomText(random));
        saving.times += timeOf([&] { QVERIFY(m_workspace->saveChanges(changes)); });
        updating.times += timeOf([&] { QVERIFY(m_workspace->updateSearchIndex(5ms).value_or(false)); });
    }
    printComparison(u"Taking one changed answer into the index, against its save"_s, updating, saving);
}

void BenchSearch::purges()
{
    const qint64 before = QFileInfo(m_path).size();
    const EntryId id = m_workspace->entries()->at(7).id;
    print(u"Purging an entry of 12,500, in a file of %1 MB"_s.arg(before / 1'000'000),
          timeOf([&] { QVERIFY(m_workspace->purgeEntries({id})); }));
    QList<EntryId> ten;
    for (const EntrySummary &entry : m_workspace->entries()->mid(20, 10))
        ten += entry.id;
    print(u"Purging ten at once"_s, timeOf([&] { QVERIFY(m_workspace->purgeEntries(ten)); }));
}

void BenchSearch::cleanupTestCase()
{
    m_workspace.reset();
    m_folder.reset();
}

QTEST_GUILESS_MAIN(BenchSearch)
#include "tst_searchmany.moc"
