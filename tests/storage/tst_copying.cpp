#include "filesizelimit.h"
#include "openfiletest.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// A complete second workspace, made while the first one is open.

class TestCopying : public OpenFileTest
{
    Q_OBJECT

private slots:
    void copiesTheWholeWorkspace();
    void copyTakesNoFilesPlace();
    void copyThatFailsLeavesNothing();
};

void TestCopying::copiesTheWholeWorkspace()
{
    begin();
    const QString copy = m_folder->filePath(u"new folder/copy.shortlist"_s);
    QVERIFY(m_workspace->copyTo(copy));
    QCOMPARE(QFileInfo(copy).dir().entryList(QDir::Files), QStringList{u"copy.shortlist"_s});
    const auto shared = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(copy) & shared));
    QVERIFY(save(u"Late words"_s));
    const auto opened = Workspace::open(copy, m_clock);
    QVERIFY(opened);
    QVERIFY(!(*opened)->condition().uncleanEnd);
    QCOMPARE(textOf((*opened)->entry({u"e1"_s})->entry, m_question), u"First words"_s);
}

void TestCopying::copyTakesNoFilesPlace()
{
    begin();
    const QString taken = m_folder->filePath(u"taken.shortlist"_s);
    QVERIFY(writeBytes(taken, "something else"));
    for (const QString &path : {taken, m_path}) {
        const QByteArray before = bytesOf(path);
        const auto refused = m_workspace->copyTo(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(bytesOf(path), before);
    }
}

void TestCopying::copyThatFailsLeavesNothing()
{
    begin();
    FileSizeLimit limit(8192);
    if (!limit.isSet())
        QSKIP("This system limits no file sizes.");
    const QString copy = m_folder->filePath(u"copies/copy.shortlist"_s);
    const auto failed = m_workspace->copyTo(copy);
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(QDir::toNativeSeparators(copy)),
             qPrintable(failed.error().message));
    QVERIFY(QFileInfo(copy).dir().isEmpty());
    limit.lift();
    QCOMPARE(savedText(), u"First words"_s);
    QVERIFY(m_workspace->copyTo(copy));
}

QTEST_GUILESS_MAIN(TestCopying)
#include "tst_copying.moc"
