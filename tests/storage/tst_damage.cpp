#include "samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pageSize = 4096;

/// The result of opening, where an error is expected.
Error errorOf(const QString &path)
{
    const auto opened = Workspace::open(path, risingClock());
    return opened ? Error{Error::Kind::BadInput, u"it opened"_s, {}} : opened.error();
}
} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void refusesDamagedFile_data();
    void refusesDamagedFile();
    void namesChangedAnswersAfterAnUncleanEnd();
    void copyOfAnOpenFileIsComplete();
    void oldJournalIsNotPlayedIntoANewFile();
    void unfinishedCreationIsBegunAnew();

private:
    /// A closed workspace with two entries, each with a long answer.
    void makeWorkspace();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
}

void TestDamage::makeWorkspace()
{
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    for (const QString &id : {u"e1"_s, u"e2"_s}) {
        QVERIFY((*workspace)->createEntry(sampleEntry(id, u"Entry "_s + id), sampleSummary()));
        QVERIFY((*workspace)->saveChanges(changesTo(id, u"q1"_s, u"Outcome of "_s + id + typedText(100))));
    }
}

void TestDamage::refusesDamagedFile_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("damage"); // empty: the file ends there
    QTest::newRow("ends in the header's page") << 1000 << QByteArray();
    QTest::newRow("ends after three pages") << 3 * pageSize << QByteArray();
    QTest::newRow("lost its last bytes") << -100 << QByteArray();
    QTest::newRow("schema page is noise") << 100 << QByteArray(pageSize - 100, '\xA5');
    QTest::newRow("second page is noise") << pageSize << QByteArray(pageSize, '\xA5');
    QTest::newRow("third page is blank") << 2 * pageSize << QByteArray(pageSize, '\0');
    QTest::newRow("many pages are noise") << 4 * pageSize << QByteArray(12 * pageSize, '\x5A');
}

void TestDamage::refusesDamagedFile()
{
    QFETCH(int, from);
    QFETCH(QByteArray, damage);
    makeWorkspace();
    QByteArray bytes = bytesOf(m_path);
    if (damage.isEmpty())
        bytes.truncate(from < 0 ? bytes.size() + from : from);
    else
        bytes.replace(from, damage.size(), damage);
    QVERIFY(writeBytes(m_path, bytes));

    const Error error = errorOf(m_path);
    QCOMPARE(error.kind, Error::Kind::Damaged);
    QVERIFY2(error.message.contains(m_path), qPrintable(error.message));
    QVERIFY(error.message.contains(u"Nothing in it was changed, and the file is kept"_s));
    QCOMPARE(bytesOf(m_path), bytes);
    QVERIFY(!QFile::exists(m_path + u".lock"_s));
}

void TestDamage::namesChangedAnswersAfterAnUncleanEnd()
{
    makeWorkspace();
    const QString left = m_folder->filePath(u"left.shortlist"_s);
    {
        // A copy of the open file is what a power cut leaves.
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY(workspace);
        QVERIFY(QFile::copy(m_path, left));
    }
    QByteArray bytes = bytesOf(left);
    QCOMPARE(bytes.count("Outcome of e1"), 1);
    bytes.replace("Outcome of e1", "Outcome of f1"); // one bit
    QVERIFY(writeBytes(left, bytes));

    const auto workspace = Workspace::open(left, risingClock());
    QVERIFY(workspace);
    const WorkspaceCondition condition = (*workspace)->condition();
    QVERIFY(condition.uncleanEnd);
    QVERIFY(!condition.readOnly);
    QVERIFY2(condition.notice.contains(u"\"Entry e1\", question q1"_s), qPrintable(condition.notice));
    QVERIFY(!condition.notice.contains(u"Entry e2"_s));
    QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"put right"_s)));
}

void TestDamage::copyOfAnOpenFileIsComplete()
{
    makeWorkspace();
    const QString copy = m_folder->filePath(u"copy.shortlist"_s);
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"just saved"_s)));
    QVERIFY(QFile::copy(m_path, copy));

    const auto opened = Workspace::open(copy, risingClock());
    QVERIFY(opened);
    QVERIFY((*opened)->condition().uncleanEnd);
    QCOMPARE((*opened)->condition().notice, QString());
    QCOMPARE((*opened)->entry({u"e1"_s})->entry.answers.value({u"q1"_s}).text, u"just saved"_s);
}

void TestDamage::oldJournalIsNotPlayedIntoANewFile()
{
    makeWorkspace();
    // Taken in the middle of a change, with the rows of the old file in it.
    const QString journal = m_path + u"-journal"_s;
    QByteArray hot;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s));
        QVERIFY(query.exec(u"BEGIN"_s));
        QVERIFY(query.exec(u"UPDATE answer SET text = text || hex(zeroblob(50000))"_s));
        QVERIFY(query.exec(u"UPDATE entry SET title = 'changed'"_s));
        hot = bytesOf(journal);
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QVERIFY(hot.size() > pageSize);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(writeBytes(journal, hot));

    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
    QVERIFY((*workspace)->condition().createdNow);
    QVERIFY((*workspace)->entries()->isEmpty());
    QCOMPARE(bytesOf(journal + u".kept"_s), hot);
}

void TestDamage::unfinishedCreationIsBegunAnew()
{
    QVERIFY(writeBytes(m_path + u".new"_s, QByteArray("half a file")));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->condition().createdNow);
    QVERIFY(!QFile::exists(m_path + u".new"_s));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
