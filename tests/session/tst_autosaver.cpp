#include "session/autosaver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {
// Qt's coarse timers may come a twentieth early.
qint64 almost(std::chrono::milliseconds time)
{
    return time.count() * 9 / 10;
}
} // namespace

class AutosaverTest final : public QObject
{
    Q_OBJECT

private slots:
    void isDueAfterAPause();
    void eachChangeBeginsThePauseAnew();
    void isDueAtTheBoundWhileChangesGoOn();
    void isDueOnceForManyChanges();
    void settlingStopsIt();
    void isDueAgainAfterAFurtherChange();
};

void AutosaverTest::isDueAfterAPause()
{
    Autosaver saver({30ms, 1h});
    QSignalSpy due(&saver, &Autosaver::due);
    QElapsedTimer sinceChange;
    sinceChange.start();
    saver.touch();
    QCOMPARE(due.count(), 0);
    QVERIFY(due.wait());
    QVERIFY(sinceChange.elapsed() >= almost(30ms));
}

void AutosaverTest::eachChangeBeginsThePauseAnew()
{
    Autosaver saver({100ms, 1h});
    QSignalSpy due(&saver, &Autosaver::due);
    QElapsedTimer sinceLastChange;
    int changes = 0;
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [&] {
        saver.touch();
        sinceLastChange.start();
        if (++changes == 20)
            typing.stop();
    });
    typing.start(10ms);
    QVERIFY(due.wait());
    QVERIFY(sinceLastChange.elapsed() >= almost(100ms));
}

void AutosaverTest::isDueAtTheBoundWhileChangesGoOn()
{
    Autosaver saver({1h, 100ms});
    QSignalSpy due(&saver, &Autosaver::due);
    QTimer typing;
    connect(&typing, &QTimer::timeout, &saver, &Autosaver::touch);
    QElapsedTimer sinceFirstChange;
    sinceFirstChange.start();
    saver.touch();
    typing.start(5ms);
    QVERIFY(due.wait());
    QVERIFY(sinceFirstChange.elapsed() >= almost(100ms));
}

void AutosaverTest::isDueOnceForManyChanges()
{
    Autosaver saver({20ms, 60ms});
    Autosaver witness({1h, 60ms});
    QSignalSpy due(&saver, &Autosaver::due);
    QSignalSpy boundOver(&witness, &Autosaver::due);
    for (int change = 0; change < 10; ++change)
        saver.touch();
    witness.touch();
    QVERIFY(due.wait());
    QTRY_COMPARE(boundOver.count(), 1);
    QCOMPARE(due.count(), 1);
}

void AutosaverTest::settlingStopsIt()
{
    Autosaver saver({20ms, 60ms});
    Autosaver witness({1h, 60ms});
    QSignalSpy due(&saver, &Autosaver::due);
    QSignalSpy boundOver(&witness, &Autosaver::due);
    saver.touch();
    saver.settle();
    witness.touch();
    QVERIFY(boundOver.wait());
    QCOMPARE(due.count(), 0);
}

void AutosaverTest::isDueAgainAfterAFurtherChange()
{
    Autosaver saver({20ms, 1h});
    QSignalSpy due(&saver, &Autosaver::due);
    saver.touch();
    QVERIFY(due.wait());
    saver.touch();
    QVERIFY(due.wait());
    QCOMPARE(due.count(), 2);
}

QTEST_GUILESS_MAIN(AutosaverTest)
#include "tst_autosaver.moc"
