#include "searchtest.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSearchIndex : public SearchTest
{
    Q_OBJECT

private slots:
    void sliceEndsInTime();
    void findsTextsOfAnOlderFile();
    void brokenIndexIsMadeAnew_data();
    void brokenIndexIsMadeAnew();
    void readOnlyWorkspaceIsSearchedToo();
};

void TestSearchIndex::sliceEndsInTime()
{
    StoredEntry entry = sampleEntry(u"e1"_s);
    for (int i = 0; i < 300; ++i)
        entry.entry.answers[{u"q%1"_s.arg(i)}].text = u"some words to be taken in "_s.repeated(400);
    QVERIFY(m_workspace->createEntry(entry, sampleSummary()));
    int slices = 0;
    while (!m_workspace->updateSearchIndex(5ms).value_or(true)) {
        ++slices;
        QCOMPARE(m_workspace->search(u"taken"_s, many)->size(), 300); // in the index or not
    }
    QVERIFY(slices > 3);
}

void TestSearchIndex::findsTextsOfAnOlderFile()
{
    m_workspace.reset();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(
        QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/storage/data/v1.shortlist"_s, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    reopen();
    QCOMPARE(found(u"sioned"_s), (QStringList{u"e1/q1 notes"_s, u"e2/q1 notes"_s}));
    takeEverythingIn();
    QCOMPARE(found(u"sioned"_s), (QStringList{u"e1/q1 notes"_s, u"e2/q1 notes"_s}));
    QCOMPARE(found(u"wyn"_s), (QStringList{u"e1/q1"_s, u"e2/q1"_s}));
}

void TestSearchIndex::brokenIndexIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("harm");
    QTest::newRow("dropped") << QStringList{u"DROP TABLE search_text"_s};
    QTest::newRow("without its terms") << QStringList{u"DELETE FROM search_text_data"_s};
    QTest::newRow("without its settings") << QStringList{u"DELETE FROM search_text_config"_s};
    QTest::newRow("without one of its tables") << QStringList{u"DROP TABLE search_text_config"_s};
    QTest::newRow("without any of its texts") << QStringList{u"DROP TABLE search_text_content"_s};
}

void TestSearchIndex::brokenIndexIsMadeAnew()
{
    QFETCH(QStringList, harm);
    fill();
    takeEverythingIn();
    m_workspace->close();
    {
        const auto connection = Connection::open(m_path, Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(inTransaction(**connection, [&] {
            Result<> done;
            for (const QString &statement : std::as_const(harm))
                done = done.and_then([&] { return execute(**connection, statement); });
            return done;
        }));
    }
    reopen();
    QCOMPARE(found(u"festival"_s), QStringList{u"e1/q1"_s});
    QTRY_VERIFY(m_workspace->updateSearchIndex(1s).value_or(false));
    QCOMPARE(found(u"festival"_s), QStringList{u"e1/q1"_s});
    m_workspace->close();
    const auto connection = Connection::open(m_path, Access::ReadOnly);
    QCOMPARE(foundIn(**connection, PlaceSearch::Way::Index, u"gwyl"_s),
             (QStringList{u"e1/project-title"_s, u"e1/q2"_s}));
    QCOMPARE(valueOf(**connection, u"PRAGMA integrity_check"_s), Result<QString>(u"ok"_s));
}

void TestSearchIndex::readOnlyWorkspaceIsSearchedToo()
{
    fill();
    m_workspace->close();
    { // as a newer version might leave it
        const auto connection = Connection::open(m_path, Access::ReadWrite);
        QVERIFY(execute(**connection, u"PRAGMA user_version = 1000"_s));
    }
    reopen();
    QVERIFY(m_workspace->condition().readOnly);
    QCOMPARE(m_workspace->updateSearchIndex(1s), Result<bool>(true));
    QCOMPARE(found(u"festival"_s), QStringList{u"e1/q1"_s});
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
