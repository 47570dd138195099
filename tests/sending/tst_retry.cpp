#include "sending/retry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {
const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
}

class RetryTest final : public QObject
{
    Q_OBJECT

private slots:
    void doublesUpToACap_data();
    void doublesUpToACap();
    void jittersOverTheWholeRange();
    void neverComesBeforeRetryAfter();
};

void RetryTest::doublesUpToACap_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<QDateTime>("closes");
    QTest::addColumn<std::chrono::milliseconds>("bound");

    const QDateTime nextWeek = now.addDays(7);
    const auto row = [](const char *name, int failures, const QDateTime &closes,
                        std::chrono::milliseconds bound) {
        QTest::newRow(name) << failures << closes << bound;
    };
    row("none yet", 0, nextWeek, 2s);
    row("first", 1, nextWeek, 2s);
    row("second", 2, nextWeek, 4s);
    row("eighth", 8, nextWeek, 256s);
    row("ninth", 9, nextWeek, 5min);
    row("after very many", 2'000'000'000, nextWeek, 5min);
    row("no deadline", 20, QDateTime(), 5min);
    row("just before the last hour", 20, now.addSecs(3601), 5min);
    row("last hour", 20, now.addSecs(3600), 60s);
    row("last hour, still doubling", 3, now.addSecs(600), 8s);
    row("last moment", 20, now, 60s);
    row("closed", 20, now.addSecs(-1), 5min);
}

void RetryTest::doublesUpToACap()
{
    QFETCH(int, failures);
    QFETCH(QDateTime, closes);
    QTEST(retryDelay(failures, std::nullopt, now, closes, [] { return 1.0; }), "bound");
}

void RetryTest::jittersOverTheWholeRange()
{
    QCOMPARE(retryDelay(3, std::nullopt, now, {}, [] { return 0.0; }), 0ms);
    QCOMPARE(retryDelay(3, std::nullopt, now, {}, [] { return 0.25; }), 2000ms);
}

void RetryTest::neverComesBeforeRetryAfter()
{
    QCOMPARE(retryDelay(1, 90s, now, {}, [] { return 0.0; }), 90'000ms);
    QCOMPARE(retryDelay(1, 90s, now, {}, [] { return 0.5; }), 91'000ms);
}

QTEST_GUILESS_MAIN(RetryTest)
#include "tst_retry.moc"
