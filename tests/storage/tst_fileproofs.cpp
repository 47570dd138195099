#include "storage/storedvalues.h"
#include "storage/workspacefiles.h"
#include "workspacetest.h"

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype chunkSize = 1024 * 1024;
} // namespace

/// What is known of files that were put into the workspace.
class TestFileProofs : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void whatWasReadBackIsProven();
    void whatWasAttachedIsProven();
    void nothingElseIsProven_data();
    void nothingElseIsProven();
    void whatIsProvenIsNotReadWhole();

private:
    void beginEntry() { QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary())); }
    void put(const QByteArray &bytes, const QByteArray &sha256);
    void prove(const QByteArray &bytes, const QList<int> &numbers);
    [[nodiscard]] bool isProven(const QByteArray &bytes) const
    {
        return m_workspace->files().isProven(sha256Of(bytes), bytes.size());
    }
};

void TestFileProofs::put(const QByteArray &bytes, const QByteArray &sha256)
{
    QList<QByteArray> chunks;
    for (qsizetype at = 0; at < bytes.size(); at += chunkSize)
        chunks += bytes.mid(at, chunkSize);
    for (int first = 0; first < chunks.size(); first += 8)
        QVERIFY(m_workspace->files().putChunks(sha256, bytes.size(), first, chunks.mid(first, 8)));
}

void TestFileProofs::prove(const QByteArray &bytes, const QList<int> &numbers)
{
    for (const int number : numbers)
        QVERIFY(m_workspace->files().proveChunk(sha256Of(bytes), bytes.size(), number));
}

void TestFileProofs::whatWasReadBackIsProven()
{
    const QByteArray bytes = photoOf(2 * chunkSize + 500);
    beginEntry();
    put(bytes, sha256Of(bytes));
    QVERIFY(!isProven(bytes));
    prove(bytes, {0, 1, 2});
    QVERIFY(isProven(bytes));
    Attachment longer = attachmentOf(bytes, u"a1"_s);
    ++longer.size;
    QVERIFY(!m_workspace->files().attach(longer));
    QVERIFY(m_workspace->files().attach(attachmentOf(bytes, u"a1"_s)));
}

void TestFileProofs::whatWasAttachedIsProven()
{
    const QByteArray bytes = photoOf(2 * chunkSize + 500);
    beginEntry();
    put(bytes, sha256Of(bytes));
    QVERIFY(m_workspace->files().attach(attachmentOf(bytes, u"a1"_s)));
    reopen();
    QVERIFY(!isProven(bytes));
    QVERIFY(m_workspace->files().detach({u"a1"_s}));
    QVERIFY(isProven(bytes));
    QVERIFY(m_workspace->files().forgetUnused());
    QVERIFY(!m_workspace->files().attach(attachmentOf(bytes, u"a1"_s)));
}

void TestFileProofs::nothingElseIsProven_data()
{
    QTest::addColumn<QList<int>>("read");
    QTest::addColumn<bool>("rightBefore");
    QTest::addColumn<bool>("rightAfter");
    QTest::newRow("not all") << QList{0, 1} << true << true;
    QTest::newRow("not the first") << QList{1, 2} << true << true;
    QTest::newRow("one twice") << QList{0, 1, 1, 2} << true << true;
    QTest::newRow("out of order") << QList{0, 2, 1} << true << true;
    QTest::newRow("a byte is another") << QList{0, 1, 2} << false << false;
    QTest::newRow("put again") << QList{0, 1, 2} << true << false;
}

void TestFileProofs::nothingElseIsProven()
{
    QFETCH(QList<int>, read);
    QFETCH(bool, rightBefore);
    QFETCH(bool, rightAfter);
    const QByteArray bytes = photoOf(2 * chunkSize + 500);
    QByteArray other = bytes;
    other[chunkSize + 7] = '\0';
    beginEntry();
    put(rightBefore ? bytes : other, sha256Of(bytes));
    prove(bytes, read);
    if (rightBefore != rightAfter)
        put(other, sha256Of(bytes));
    QVERIFY(!isProven(bytes));
    QCOMPARE(m_workspace->files().attach(attachmentOf(bytes, u"a1"_s)).has_value(), rightAfter);
}

void TestFileProofs::whatIsProvenIsNotReadWhole()
{
    const QByteArray bytes = photoOf(48 * chunkSize);
    const QByteArray others = bytes.chopped(1);
    beginEntry();
    put(bytes, sha256Of(bytes));
    put(others, sha256Of(others));
    for (int number = 0; number < 48; ++number)
        prove(bytes, {number});
    const Attachment first = attachmentOf(bytes, u"a1"_s);
    const Attachment second = attachmentOf(others, u"a2"_s);
    // The processor's time: a disk makes both wait.
    const std::clock_t begun = std::clock();
    QVERIFY(m_workspace->files().attach(first));
    const std::clock_t between = std::clock();
    QVERIFY(m_workspace->files().attach(second));
    const std::clock_t proven = between - begun;
    const std::clock_t readWhole = std::clock() - between;
    qInfo("proven %ld ms, read whole %ld ms", long(proven * 1000 / CLOCKS_PER_SEC),
          long(readWhole * 1000 / CLOCKS_PER_SEC));
    QVERIFY(3 * proven < readWhole);
}

QTEST_GUILESS_MAIN(TestFileProofs)
#include "tst_fileproofs.moc"
