#include "restoringtest.h"

using namespace Qt::Literals::StringLiterals;

/// What is not put in the place of a workspace, which then stays as it is.
class TestRestoringRefused : public RestoringTest
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void refusesANewerBackup();
    void refusesADamagedBackup_data();
    void refusesADamagedBackup();
    void refusesWhileTheWorkspaceIsOpen();
};

void TestRestoringRefused::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("not there") << u"gone.shortlist"_s << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("a letter") << u"letter.txt"_s << QByteArray("Dear all") << Error::Kind::BadInput;
    QTest::newRow("the workspace") << u"work/drafts.shortlist"_s << QByteArray() << Error::Kind::BadInput;
}

void TestRestoringRefused::refusesWhatIsNoBackup()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    const QString path = m_folder->filePath(file);
    if (!bytes.isEmpty())
        QVERIFY(writeBytes(path, bytes));
    const QByteArray before = bytesOf(m_path);
    const auto restored = restoreBackup(m_path, path, m_now);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QVERIFY2(restored.error().message.contains(path), qPrintable(restored.error().message));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

void TestRestoringRefused::refusesANewerBackup()
{
    QByteArray bytes = bytesOf(m_backup);
    bytes[63] = 99; // user_version
    QVERIFY(writeBytes(m_backup, bytes));
    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::NewerFile);
    QCOMPARE(textIn(m_path), u"as it is now"_s);
}

void TestRestoringRefused::refusesADamagedBackup_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a changed letter") << QByteArray("as it was") << QByteArray("as at was");
    QTest::newRow("a changed schema")
        << QByteArray("CREATE TABLE answer") << QByteArray("CREATE TABLE \0nswer");
}

void TestRestoringRefused::refusesADamagedBackup()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = bytesOf(m_backup);
    QCOMPARE(bytes.count(from), 1);
    QVERIFY(writeBytes(m_backup, bytes.replace(from, to)));
    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::Damaged);
    QVERIFY2(restored.error().message.contains(m_backup), qPrintable(restored.error().message));
    QCOMPARE(textIn(m_path), u"as it is now"_s);
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

void TestRestoringRefused::refusesWhileTheWorkspaceIsOpen()
{
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::InUse);
    QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"saved after"_s)));
}

QTEST_GUILESS_MAIN(TestRestoringRefused)
#include "tst_restoringrefused.moc"
