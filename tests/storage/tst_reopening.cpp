#include "filesizelimit.h"
#include "openfiletest.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// The disk reports errors, or the drive goes away, while the workspace is open.

class TestReopening : public OpenFileTest
{
    Q_OBJECT

private slots:
    void savesAgainAfterAnErrorOfTheDisk();
    void readsAgainAfterAnErrorOfTheDisk();
    void checksTheFileBeforeItIsWrittenAgain();
    void staysMarkedAsOpenAfterAnError();
    void saysThatTheDriveIsGoneAndGoesOnWhenItIsBack();
    void takesACopyOfTheStickForTheStick();
    void takesNoOtherWorkspaceForTheOneThatWasThere();
    void makesNoNewFileWhereTheOldOneWas();

private:
    /// The folder is away, as a stick is that was taken out.
    void takeOut() { QVERIFY(QDir().rename(QFileInfo(m_path).path(), m_folder->filePath(u"pocket"_s))); }
    void putBack() { QVERIFY(QDir().rename(m_folder->filePath(u"pocket"_s), QFileInfo(m_path).path())); }
    /// And the file that is there stays as it is.
    void saveIsRefused(Error::Kind kind);
};

void TestReopening::saveIsRefused(Error::Kind kind)
{
    const QByteArray before = bytesOf(m_path);
    const auto refused = save(u"Late words"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(bytesOf(m_path), before);
}

void TestReopening::savesAgainAfterAnErrorOfTheDisk()
{
    begin();
    FileSizeLimit limit(QFileInfo(m_path).size());
    if (!limit.isSet())
        QSKIP("This system limits no file sizes.");
    const auto failed = save(longText('a'));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::File);
    QVERIFY2(failed.error().message.contains(m_path), qPrintable(failed.error().message));
    QVERIFY(!save(longText('b')));
    limit.lift();
    QVERIFY(save(longText('b')));
    QCOMPARE(savedText(), longText('b'));
    reopen();
    QVERIFY(!m_workspace->condition().uncleanEnd);
    QCOMPARE(savedText(), longText('b'));
}

void TestReopening::readsAgainAfterAnErrorOfTheDisk()
{
    begin();
    FileSizeLimit limit(QFileInfo(m_path).size());
    if (!limit.isSet())
        QSKIP("This system limits no file sizes.");
    QVERIFY(!save(longText('a')));
    QCOMPARE(savedText(), u"First words"_s);
}

void TestReopening::checksTheFileBeforeItIsWrittenAgain()
{
    begin();
    FileSizeLimit limit(QFileInfo(m_path).size());
    if (!limit.isSet())
        QSKIP("This system limits no file sizes.");
    QVERIFY(!save(longText('a')));
    limit.lift();
    // Were the connection still open, it would not notice that a page was lost.
    QFile file(m_path);
    const QDateTime written = QFileInfo(m_path).lastModified();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(2 * 4096));
    QVERIFY(file.write(QByteArray(4096, '\xff')) == 4096);
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    saveIsRefused(Error::Kind::Damaged);
}

void TestReopening::staysMarkedAsOpenAfterAnError()
{
    begin();
    FileSizeLimit limit(QFileInfo(m_path).size());
    if (!limit.isSet())
        QSKIP("This system limits no file sizes.");
    QVERIFY(!save(longText('a')));
    limit.lift();
    QVERIFY(save(u"Late words"_s));
    const QString copy = m_folder->filePath(u"copy.shortlist"_s);
    QVERIFY(QFile::copy(m_path, copy));
    const auto opened = Workspace::open(copy, m_clock);
    QVERIFY(opened);
    QVERIFY((*opened)->condition().uncleanEnd);
}

void TestReopening::saysThatTheDriveIsGoneAndGoesOnWhenItIsBack()
{
    begin();
    takeOut();
    for (int i = 0; i < 2; ++i) {
        const auto failed = save(u"Late words"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::File);
        QVERIFY2(failed.error().message.contains(u"is not there"_s), qPrintable(failed.error().message));
    }
    QVERIFY(!m_workspace->entry({u"e1"_s}));
    QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
    putBack();
    QVERIFY(save(u"Late words"_s));
    QCOMPARE(savedText(), u"Late words"_s);
    reopen();
    QVERIFY(!m_workspace->condition().uncleanEnd);
    QCOMPARE(savedText(), u"Late words"_s);
    QCOMPARE(filesBeside(), QStringList{QFileInfo(m_path).fileName()});
}

void TestReopening::takesACopyOfTheStickForTheStick()
{
    begin();
    takeOut();
    QVERIFY(!save(u"Late words"_s));
    const QString pocket = m_folder->filePath(u"pocket/"_s) + QFileInfo(m_path).fileName();
    const QDateTime written = QFileInfo(pocket).lastModified();
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(QFile::copy(pocket, m_path));
    QFile copy(m_path);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    QVERIFY(copy.setFileTime(written, QFileDevice::FileModificationTime));
    copy.close();
    QVERIFY(save(u"Late words"_s));
    QCOMPARE(savedText(), u"Late words"_s);
}

void TestReopening::takesNoOtherWorkspaceForTheOneThatWasThere()
{
    begin();
    takeOut();
    QVERIFY(!save(u"Late words"_s));
    {
        const auto other = Workspace::open(m_path, m_clock);
        QVERIFY(other);
    }
    saveIsRefused(Error::Kind::Replaced);
}

void TestReopening::makesNoNewFileWhereTheOldOneWas()
{
    begin();
    takeOut();
    QVERIFY(!save(u"Late words"_s));
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(!save(u"Late words"_s));
    QVERIFY(!m_workspace->entries());
    QVERIFY(!QFileInfo::exists(m_path));
}

QTEST_GUILESS_MAIN(TestReopening)
#include "tst_reopening.moc"
