#include "attachingdesk.h"

#include "session/storagethread.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"
#include "support/photo.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

class TestAttaching final : public AttachingDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void keepsAFileByteForByte_data();
    void keepsAFileByteForByte();
    void replacesAFileAndTakesThatBack();
    void removesAFileAndTakesThatBack();
    void renamesAFileAndTakesThatBack();
    void takesSeveralOneAfterTheOther();
    void givesAFileTheEndingOfItsContent();
    void givesAFileANameOfItsOwn();
    void leavesTheOldFileWhereAnExportFails();
    void findsMissingFiles();
    void keepsTheFilesForTheNextRun();
};

void TestAttaching::keepsAFileByteForByte_data()
{
    QTest::addColumn<qsizetype>("size");
    constexpr qsizetype chunk = 1024 * 1024;
    QTest::newRow("small") << qsizetype(100);
    QTest::newRow("a chunk less one") << chunk - 1;
    QTest::newRow("a chunk") << chunk;
    QTest::newRow("a chunk and one") << chunk + 1;
    QTest::newRow("more than a slice") << 9 * chunk + 5;
}

void TestAttaching::keepsAFileByteForByte()
{
    QFETCH(const qsizetype, size);
    QByteArray bytes = pdfOf(size);
    for (qsizetype i = 9; i < size; ++i)
        bytes[i] = static_cast<char>(i * i / 251);
    FileSlot slot = m_evidence;
    slot.maxBytes = 0;
    attach(slot, write(u"report.pdf"_s, bytes));
    QVERIFY2(m_refused->isEmpty(), qPrintable(refusal()));
    QCOMPARE(names(), QStringList{u"report.pdf"_s});
    QCOMPARE(files().first().size, bytes.size());
    QCOMPARE(files().first().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(exported(files().first()) == bytes);
    // Read back a chunk at a time, so that no save had to wait for the whole of it.
    const auto isProven = [file = files().first()](Workspace &workspace) -> Result<bool> {
        return workspace.files().isProven(file.sha256, file.size);
    };
    QCOMPARE(m_open->storage().post(isProven).result(), true);
}

void TestAttaching::replacesAFileAndTakesThatBack()
{
    attach(write(u"first.pdf"_s, pdfOf(500, 'a')));
    m_attaching->replace(files().first().id, write(u"second.pdf"_s, pdfOf(600, 'b')));
    settle();
    QCOMPARE(names(), QStringList{u"second.pdf"_s});
    QCOMPARE(exported(files().first()), pdfOf(600, 'b'));
    QVERIFY(m_attaching->lastChange());
    QCOMPARE(m_attaching->lastChange()->kind, Attaching::Change::Kind::Replaced);
    m_attaching->undo();
    settle();
    QCOMPARE(names(), QStringList{u"first.pdf"_s});
    QCOMPARE(exported(files().first()), pdfOf(500, 'a'));
    QVERIFY(!m_attaching->lastChange());
}

void TestAttaching::removesAFileAndTakesThatBack()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    const QList<Attachment> before = files();
    m_attaching->remove(before.first().id);
    settle();
    QVERIFY(files().isEmpty());
    m_attaching->undo();
    settle();
    QCOMPARE(files(), before);
    QCOMPARE(exported(files().first()), pdfOf(500));
}

void TestAttaching::renamesAFileAndTakesThatBack()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    m_attaching->rename(files().first().id, u"letter.pdf"_s);
    settle();
    QCOMPARE(names(), QStringList{u"letter.pdf"_s});
    m_attaching->undo();
    settle();
    QCOMPARE(names(), QStringList{u"report.pdf"_s});
}

void TestAttaching::takesSeveralOneAfterTheOther()
{
    m_attaching->attach(m_evidence, write(u"a.pdf"_s, pdfOf(500, 'a')));
    m_attaching->attach(m_evidence, write(u"b.pdf"_s, pdfOf(500, 'b')));
    m_attaching->attach(m_evidence, write(u"c.pdf"_s, pdfOf(500, 'c')));
    settle();
    QCOMPARE(names(), (QStringList{u"a.pdf"_s, u"b.pdf"_s}));
    QCOMPARE(m_refused->size(), 1);
}

void TestAttaching::givesAFileTheEndingOfItsContent()
{
    attach(m_photos, write(u"team.png"_s, phonePhoto()));
    QCOMPARE(names(), QStringList{u"team.jpg"_s});
    QVERIFY(m_attached->last().at(1).toString().contains(u"team.jpg"));
}

void TestAttaching::givesAFileANameOfItsOwn()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
    attach(write(u"report.pdf"_s, pdfOf(500, 'a')));
    attach(write(u"other/report.pdf"_s, pdfOf(500, 'b')));
    QCOMPARE(names(), (QStringList{u"report.pdf"_s, u"report (2).pdf"_s}));
}

void TestAttaching::leavesTheOldFileWhereAnExportFails()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    m_attaching->exportTo(files().first().id, m_folder->filePath(u"absent/report.pdf"_s));
    settle();
    QVERIFY2(refusal().contains(u"could not be written"), qPrintable(refusal()));
}

void TestAttaching::findsMissingFiles()
{
    const auto missing = [&] {
        const QList<Finding> findings = m_session->findings();
        return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.kind == Finding::Kind::MissingFiles && finding.place == u"evidence";
        });
    };
    QCOMPARE(missing(), 1);
    QSignalSpy changed(m_session.get(), &EntrySession::filesChanged);
    attach(write(u"report.pdf"_s, pdfOf(500)));
    QCOMPARE(missing(), 0);
    QVERIFY(!changed.isEmpty());
}

void TestAttaching::keepsTheFilesForTheNextRun()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    const QList<Attachment> before = files();
    m_attaching.reset();
    m_session.reset();
    m_open->restart();
    QCOMPARE(m_open->stored().files, before);
}

QTEST_GUILESS_MAIN(TestAttaching)
#include "tst_attaching.moc"
