#include "session/singleinstance.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secondStartHandsOverItsFiles_data();
    void secondStartHandsOverItsFiles();
    void everyFurtherStartIsHeard();
    void nobodyListensIsSaid();
    void otherWorkspacesAreOthersBusiness();
    void samePathInOtherWordsIsTheSame();
    void nobodyListensAfterTheFirstHasEnded();
    void listensForTheWorkspaceThatIsOpenNow();
    void takesNothingFromAStartThatLives();
    void takesOverWhatAKilledStartLeft();

private:
    QTemporaryDir m_folder;
    QString m_workspace;
};

void SingleInstanceTest::initTestCase()
{
    // Local sockets lie in the folder for temporary files; on Linux their whole path is kept short.
    qputenv("TMPDIR", m_folder.path().toUtf8());
    m_workspace = m_folder.filePath(u"drafts.shortlist"_s);
}

void SingleInstanceTest::secondStartHandsOverItsFiles_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList(u"/home/jo/garden.category.json"_s);
    QTest::newRow("spaces") << QStringList({u"/home/jo/my garden .category.json"_s, u"/tmp/ b"_s});
    QTest::newRow("not ASCII") << QStringList({u"/home/siân/gwobr ŵyl.category.json"_s, u"/tmp/賞 🏆"_s});
    QTest::newRow("line ends and quotes") << QStringList({u"/tmp/a\nb\n"_s, u"/tmp/\"c\",'d'"_s});
    QTest::newRow("many") << QStringList(2000, u"/a/path/that/is/of/some/length/x.category.json"_s);
}

void SingleInstanceTest::secondStartHandsOverItsFiles()
{
    QFETCH(QStringList, files);
    SingleInstance first(m_workspace);
    first.listen();
    QSignalSpy startedAgain(&first, &SingleInstance::startedAgain);

    SingleInstance second(m_workspace);
    QVERIFY(second.handOver(files));
    QVERIFY(startedAgain.count() > 0 || startedAgain.wait());
    QCOMPARE(startedAgain.count(), 1);
    QCOMPARE(startedAgain.first().first().toStringList(), files);
}

void SingleInstanceTest::everyFurtherStartIsHeard()
{
    SingleInstance first(m_workspace);
    first.listen();
    QSignalSpy startedAgain(&first, &SingleInstance::startedAgain);
    QVERIFY(SingleInstance(m_workspace).handOver({u"a"_s}));
    QVERIFY(SingleInstance(m_workspace).handOver({u"b"_s}));
    QTRY_COMPARE(startedAgain.count(), 2);
    QCOMPARE(startedAgain.at(0).first().toStringList(), QStringList(u"a"_s));
    QCOMPARE(startedAgain.at(1).first().toStringList(), QStringList(u"b"_s));
}

void SingleInstanceTest::nobodyListensIsSaid()
{
    QVERIFY(!SingleInstance(m_workspace).handOver({u"a"_s}));
}

void SingleInstanceTest::otherWorkspacesAreOthersBusiness()
{
    SingleInstance first(m_workspace);
    first.listen();
    QVERIFY(!SingleInstance(m_folder.filePath(u"other.shortlist"_s)).handOver({}));
}

void SingleInstanceTest::samePathInOtherWordsIsTheSame()
{
    SingleInstance first(m_workspace);
    first.listen();
    QVERIFY(SingleInstance(m_folder.filePath(u"x/../drafts.shortlist"_s)).handOver({}));
    QVERIFY(SingleInstance(m_folder.path() + u"//./drafts.shortlist"_s).handOver({}));
}

void SingleInstanceTest::nobodyListensAfterTheFirstHasEnded()
{
    {
        SingleInstance first(m_workspace);
        first.listen();
        QVERIFY(SingleInstance(m_workspace).handOver({}));
    }
    QVERIFY(!SingleInstance(m_workspace).handOver({}));
}

void SingleInstanceTest::listensForTheWorkspaceThatIsOpenNow()
{
    const QString other = m_folder.filePath(u"other.shortlist"_s);
    SingleInstance first(m_workspace);
    first.listen();
    QSignalSpy startedAgain(&first, &SingleInstance::startedAgain);
    first.follow(other);
    QVERIFY(SingleInstance(other).handOver({u"a"_s}));
    QTRY_COMPARE(startedAgain.count(), 1);
    QVERIFY(!SingleInstance(m_workspace).handOver({}));
    first.follow(m_workspace);
    QVERIFY(SingleInstance(m_workspace).handOver({}));
}

void SingleInstanceTest::takesNothingFromAStartThatLives()
{
    SingleInstance first(m_workspace);
    first.listen();
    SingleInstance atTheSameMoment(m_workspace);
    atTheSameMoment.listen();
    QSignalSpy startedAgain(&first, &SingleInstance::startedAgain);
    QVERIFY(SingleInstance(m_workspace).handOver({u"a"_s}));
    QTRY_VERIFY(startedAgain.count() > 0);
    QCOMPARE(startedAgain.last().first().toStringList(), QStringList(u"a"_s));
}

void SingleInstanceTest::takesOverWhatAKilledStartLeft()
{
    QProcess killed;
    killed.start(QStringLiteral(SHORTLIST_LISTENER), {m_workspace});
    QVERIFY(killed.waitForStarted());
    QVERIFY(killed.waitForReadyRead());
    QCOMPARE(killed.readAllStandardOutput().trimmed(), "listening");
    QVERIFY(SingleInstance(m_workspace).handOver({}));
    killed.kill();
    QVERIFY(killed.waitForFinished());

    SingleInstance next(m_workspace);
    QVERIFY(!next.handOver({}));
    next.listen();
    QSignalSpy startedAgain(&next, &SingleInstance::startedAgain);
    QVERIFY(SingleInstance(m_workspace).handOver({u"a"_s}));
    QVERIFY(startedAgain.count() > 0 || startedAgain.wait());
    QCOMPARE(startedAgain.first().first().toStringList(), QStringList(u"a"_s));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
