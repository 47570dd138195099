#include "restoringtest.h"
#include "storage/backup.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

class TestOddPlaces : public RestoringTest
{
    Q_OBJECT

private slots:
    void everythingWorksUnderAnyName_data();
    void everythingWorksUnderAnyName();
    void oldWorkspaceIsKeptUnderAnyName_data();
    void oldWorkspaceIsKeptUnderAnyName();
    void makesNothingWhereALinkLeadsNowhere();
};

void TestOddPlaces::everythingWorksUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("letters of Wales")
        << u"Gŵyl Ŷ/Ŵylan 💡.shortlist"_s << u"Ŵylan 💡 (before restore 2026-03-02 09.00.00) 2.shortlist"_s;
    QTest::newRow("percent signs") << u"50%1 of %2/100%1.shortlist"_s
                                   << u"100%1 (before restore 2026-03-02 09.00.00) 2.shortlist"_s;
    QTest::newRow("quotes") << u"a 'b'/it's.shortlist"_s
                            << u"it's (before restore 2026-03-02 09.00.00) 2.shortlist"_s;
    QTest::newRow("no ending") << u"a/drafts"_s << u"drafts (before restore 2026-03-02 09.00.00) 2"_s;
}

void TestOddPlaces::everythingWorksUnderAnyName()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QString copy = QFileInfo(path).dir().filePath(u"copy "_s + QFileInfo(path).fileName());
    write(path, u"as it was"_s);
    {
        const auto workspace = Workspace::open(path, risingClock());
        QVERIFY(workspace);
        const auto copied = (*workspace)->copyTo(copy);
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().message));
        QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"as it is now"_s)));
    }
    QCOMPARE(readBackup(copy)->entries.size(), 1);
    const auto first = restoreBackup(path, copy, m_now);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
    QCOMPARE(textIn(path), u"as it was"_s);
    QCOMPARE(textIn(first->kept), u"as it is now"_s);
    const auto second = restoreBackup(path, copy, m_now);
    QVERIFY(second);
    QCOMPARE(QFileInfo(second->kept).fileName(), kept);
    QCOMPARE(textIn(second->kept), u"as it was"_s);
}

void TestOddPlaces::oldWorkspaceIsKeptUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("letters of Wales") << u"Ŵylan 💡.shortlist"_s;
    QTest::newRow("percent signs") << u"100%1 of %2.shortlist"_s;
}

void TestOddPlaces::oldWorkspaceIsKeptUnderAnyName()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/data/v1.shortlist"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(textIn(path), u"Wŷn 💡"_s);
    QVERIFY(QFileInfo::exists(path + u".v1.bak"_s));
}

// The drive of the workspace is not there: an empty workspace in place of the link would hide all that was
// written.
void TestOddPlaces::makesNothingWhereALinkLeadsNowhere()
{
#ifdef Q_OS_WIN
    QSKIP("What Qt makes there is a shortcut and no link.");
#endif
    const QTemporaryDir folder;
    const QString drive = folder.filePath(u"drive"_s);
    const QString gone = folder.filePath(u"gone"_s);
    const QString link = folder.filePath(u"drafts.shortlist"_s);
    write(drive + u"/work.shortlist"_s, u"on the drive"_s);
    QVERIFY(QFile::link(drive + u"/work.shortlist"_s, link));
    QVERIFY(QDir().rename(drive, gone));
    const auto refused = Workspace::open(link, risingClock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::File);
    QVERIFY2(refused.error().message.contains(drive + u"/work.shortlist"_s),
             qPrintable(refused.error().message));
    QVERIFY(QDir().rename(gone, drive));
    QCOMPARE(textIn(link), u"on the drive"_s);
    QVERIFY(QFileInfo(link).isSymLink());
}

QTEST_GUILESS_MAIN(TestOddPlaces)
#include "tst_oddplaces.moc"
