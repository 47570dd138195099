#include "sending/retryafter.h"

#include <QTest>

using namespace std::chrono_literals;

class RetryAfterTest final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void RetryAfterTest::reads_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1: not understood

    const QByteArray date = "Sat, 21 Nov 2026 14:00:00 GMT";
    QTest::newRow("nothing") << QByteArray() << date << -1;
    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << 120;
    QTest::newRow("spaces") << QByteArray(" 7 ") << QByteArray() << 7;
    QTest::newRow("none") << QByteArray("0") << QByteArray() << 0;
    QTest::newRow("too long") << QByteArray("86400") << QByteArray() << 900;
    QTest::newRow("far too long") << QByteArray("99999999999999999999999") << QByteArray() << 900;
    QTest::newRow("negative") << QByteArray("-5") << date << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << date << -1;
    QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 14:02:30 GMT") << date << 150;
    QTest::newRow("date gone by") << QByteArray("Sat, 21 Nov 2026 13:00:00 GMT") << date << 0;
    QTest::newRow("date far off") << QByteArray("Sun, 22 Nov 2026 14:00:00 GMT") << date << 900;
    QTest::newRow("date, no Date") << QByteArray("Sat, 21 Nov 2026 14:02:30 GMT") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << date << -1;
}

void RetryAfterTest::reads()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    QTEST(static_cast<int>(retryAfterOf(retryAfter, date).value_or(-1s).count()), "seconds");
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
