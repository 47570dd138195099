#include "sending/chunksize.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {
constexpr qint64 mebibyte = 1024 * 1024;
}

class ChunkSizeTest final : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithWhatTheEndpointTakes();
    void growsOnAFastLine();
    void shrinksOnASlowLine();
    void neverGrowsBackOverWhatWasTooMuch();
    void hasALeast();
};

void ChunkSizeTest::beginsWithWhatTheEndpointTakes()
{
    QCOMPARE(ChunkSize(0).now(), 8 * mebibyte);
    QCOMPARE(ChunkSize(5 * mebibyte).now(), 5 * mebibyte);
    QCOMPARE(ChunkSize(500 * mebibyte).now(), ChunkSize::largest);
    QCOMPARE(ChunkSize(1).now(), ChunkSize::smallest);
}

void ChunkSizeTest::growsOnAFastLine()
{
    ChunkSize size(0);
    size.took(8 * mebibyte, 80ms);
    QCOMPARE(size.now(), 16 * mebibyte);
    size.took(16 * mebibyte, 80ms);
    QCOMPARE(size.now(), ChunkSize::largest);
}

void ChunkSizeTest::shrinksOnASlowLine()
{
    ChunkSize size(0);
    size.took(8 * mebibyte, 400s); // 20 KiB a second
    QCOMPARE(size.now(), 4 * mebibyte);
    for (int i = 0; i < 10; ++i)
        size.took(size.now(), std::chrono::milliseconds(size.now() * 1000 / (20 * 1024)));
    QVERIFY(size.now() >= 190 * 1024 && size.now() <= 210 * 1024);
}

void ChunkSizeTest::neverGrowsBackOverWhatWasTooMuch()
{
    ChunkSize size(0);
    QVERIFY(size.halve());
    QVERIFY(size.halve());
    QCOMPARE(size.now(), 2 * mebibyte);
    size.took(2 * mebibyte, 1ms);
    QCOMPARE(size.now(), 2 * mebibyte);
}

void ChunkSizeTest::hasALeast()
{
    ChunkSize size(0);
    while (size.halve()) {
    }
    QCOMPARE(size.now(), ChunkSize::smallest);
    QVERIFY(!size.halve());
}

QTEST_GUILESS_MAIN(ChunkSizeTest)
#include "tst_chunksize.moc"
