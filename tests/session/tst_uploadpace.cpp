#include "session/uploadpace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'772'442'000'000, Qt::UTC);
constexpr qint64 megabyte = 1024 * 1024;

QDateTime at(int seconds)
{
    return start.addSecs(seconds);
}
} // namespace

/// When files will have travelled, by what has been acknowledged of them.
class UploadPaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneMarkSaysNothing();
    void aMomentSaysNothing();
    void aSteadyPaceGoesOn();
    void theLastMinuteCounts();
    void bytesThatWereLostBeginItAnew();
    void anotherTotalBeginsItAnew();
    void silenceCounts();
    void allThatIsThereIsDone();
};

void UploadPaceTest::oneMarkSaysNothing()
{
    UploadPace pace;
    QVERIFY(!pace.doneAt(at(0)));
    pace.took(megabyte, 10 * megabyte, at(0));
    QVERIFY(!pace.doneAt(at(5)));
}

void UploadPaceTest::aMomentSaysNothing()
{
    UploadPace pace;
    pace.took(0, 10 * megabyte, at(0));
    pace.took(megabyte, 10 * megabyte, at(1));
    QVERIFY(!pace.doneAt(at(1)));
}

void UploadPaceTest::aSteadyPaceGoesOn()
{
    UploadPace pace;
    for (int second = 0; second <= 4; ++second)
        pace.took(second * megabyte, 10 * megabyte, at(second));
    QCOMPARE(pace.doneAt(at(4)), std::optional(at(10)));
    QCOMPARE(pace.doneAt(at(5)), std::optional(at(10))); // between two chunks
}

void UploadPaceTest::theLastMinuteCounts()
{
    UploadPace pace;
    pace.took(0, 1000 * megabyte, at(0));
    pace.took(200 * megabyte, 1000 * megabyte, at(10)); // fast, and then slow
    for (int second = 20; second <= 120; second += 10)
        pace.took((200 + second) * megabyte, 1000 * megabyte, at(second));
    QCOMPARE(pace.doneAt(at(120)), std::optional(at(800)));
}

void UploadPaceTest::bytesThatWereLostBeginItAnew()
{
    UploadPace pace;
    pace.took(0, 10 * megabyte, at(0));
    pace.took(5 * megabyte, 10 * megabyte, at(5));
    pace.took(megabyte, 10 * megabyte, at(6));
    QVERIFY(!pace.doneAt(at(6)));
    pace.took(2 * megabyte, 10 * megabyte, at(10));
    QCOMPARE(pace.doneAt(at(10)), std::optional(at(42)));
}

void UploadPaceTest::anotherTotalBeginsItAnew()
{
    UploadPace pace;
    pace.took(0, 10 * megabyte, at(0));
    pace.took(5 * megabyte, 10 * megabyte, at(5));
    pace.took(6 * megabyte, 20 * megabyte, at(6));
    QVERIFY(!pace.doneAt(at(6)));
}

void UploadPaceTest::silenceCounts()
{
    UploadPace pace;
    for (int second = 0; second <= 4; ++second)
        pace.took(second * megabyte, 10 * megabyte, at(second));
    const auto done = pace.doneAt(at(64));
    QVERIFY(done.has_value());
    QCOMPARE(at(64).secsTo(*done), 96); // 4 MB in 64 s, 6 MB to go
}

void UploadPaceTest::allThatIsThereIsDone()
{
    UploadPace pace;
    pace.took(0, 4 * megabyte, at(0));
    pace.took(4 * megabyte, 4 * megabyte, at(4));
    QCOMPARE(pace.doneAt(at(60)), std::optional(at(4)));
    pace.forget();
    QVERIFY(!pace.doneAt(at(60)));
}

QTEST_GUILESS_MAIN(UploadPaceTest)
#include "tst_uploadpace.moc"
