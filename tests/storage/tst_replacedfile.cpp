#include "openfiletest.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Another program changes the file while it is open.

class TestReplacedFile : public OpenFileTest
{
    Q_OBJECT

private slots:
    void writesNothingToAFileOfAnotherProgram_data();
    void writesNothingToAFileOfAnotherProgram();
    void keepsOneCopyHoweverOftenItIsTried();
    void keepsTheCopyElsewhereWhereItCannotLieBeside();
    void goesOnWhenTheOriginalIsBack();
    void leavesAFileOfAnotherProgramAloneAtTheEnd();
    void readsOnFromWhatWasMovedAway();
};

void TestReplacedFile::writesNothingToAFileOfAnotherProgram_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("moved away") << u"moved"_s;
    QTest::newRow("another file in its place") << u"replaced"_s;
    QTest::newRow("written over") << u"overwritten"_s;
    QTest::newRow("emptied") << u"emptied"_s;
}

void TestReplacedFile::writesNothingToAFileOfAnotherProgram()
{
    QFETCH(QString, how);
    begin();
    const QString other = m_folder->filePath(u"other.shortlist"_s);
    {
        const auto workspace = Workspace::open(other, m_clock);
        QVERIFY(workspace);
        QVERIFY((*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
        QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, m_question.value, longText('o'))));
    }
    if (how == u"deleted"_s)
        QVERIFY(QFile::remove(m_path));
    else if (how == u"moved"_s)
        QVERIFY(QFile::rename(m_path, m_folder->filePath(u"away.shortlist"_s)));
    else if (how == u"replaced"_s)
        QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
    else
        QVERIFY(writeBytes(m_path, how == u"emptied"_s ? QByteArray() : bytesOf(other)));
    const QByteArray theirs = bytesOf(m_path);

    const auto refused = save(u"Late words"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Replaced);
    QVERIFY2(refused.error().message.contains(m_path), qPrintable(refused.error().message));
    QCOMPARE(bytesOf(m_path), theirs);
    // What was saved is in the copy; where SQLite had forgotten pages that were written over, there is none.
    const QString kept = refused.error().place;
    if (how == u"overwritten"_s && kept.isEmpty())
        return;
    QVERIFY2(QFileInfo::exists(kept), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(QFileInfo(kept).fileName()));
    QCOMPARE(textIn(kept), u"First words"_s);
    QCOMPARE(bytesOf(m_path), theirs);
}

void TestReplacedFile::keepsOneCopyHoweverOftenItIsTried()
{
    begin();
    QVERIFY(QFile::remove(m_path));
    const auto first = save(u"Late words"_s);
    const auto second = save(u"Later words"_s);
    QVERIFY(!first && !second);
    QCOMPARE(second.error(), first.error());
    QCOMPARE(filesBeside().size(), 1);
}

void TestReplacedFile::keepsTheCopyElsewhereWhereItCannotLieBeside()
{
    m_workspace.reset();
    WorkspaceOptions options;
    options.emergency = m_folder->filePath(u"emergency"_s);
    auto opened = Workspace::open(m_path, m_clock, options);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    begin();
    QVERIFY(QFile::remove(m_path));
    // No file of more than a few bytes can be written beside the workspace: its folder is a file now.
    const QString folder = QFileInfo(m_path).path();
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(writeBytes(folder, "in the way"));
    const auto refused = save(u"Late words"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Replaced);
    QVERIFY2(refused.error().place.startsWith(options.emergency), qPrintable(refused.error().message));
    QCOMPARE(textIn(refused.error().place), u"First words"_s);
}

void TestReplacedFile::goesOnWhenTheOriginalIsBack()
{
    begin();
    const QString away = m_folder->filePath(u"away.shortlist"_s);
    QVERIFY(QFile::rename(m_path, away));
    QVERIFY(!save(u"Late words"_s));
    QVERIFY(QFile::rename(away, m_path));
    QVERIFY(save(u"Late words"_s));
    QCOMPARE(savedText(), u"Late words"_s);
    QVERIFY(QFile::rename(m_path, away));
    const auto again = save(u"Lost words"_s);
    QVERIFY(!again);
    QCOMPARE(textIn(again.error().place), u"Late words"_s);
}

void TestReplacedFile::leavesAFileOfAnotherProgramAloneAtTheEnd()
{
    begin();
    const QString other = m_folder->filePath(u"other.shortlist"_s);
    {
        QVERIFY(Workspace::open(other, m_clock));
    }
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(other, m_path));
    const QByteArray theirs = bytesOf(m_path);
    m_workspace.reset();
    QCOMPARE(bytesOf(m_path), theirs);
}

void TestReplacedFile::readsOnFromWhatWasMovedAway()
{
    begin();
    QVERIFY(QFile::rename(m_path, m_folder->filePath(u"away.shortlist"_s)));
    QVERIFY(!save(u"Late words"_s));
    QCOMPARE(savedText(), u"First words"_s);
}

QTEST_GUILESS_MAIN(TestReplacedFile)
#include "tst_replacedfile.moc"
