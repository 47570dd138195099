#include "sending/oneshotbody.h"

#include <QTest>

class OneShotBodyTest final : public QObject
{
    Q_OBJECT

private slots:
    void isUntouchedUntilItIsRead();
    void rewindsBeforeTheFirstRead();
    void refusesToRewindAfterTheFirstRead();
    void givesItsBytesOnce();
};

void OneShotBodyTest::isUntouchedUntilItIsRead()
{
    OneShotBody body("abc");
    QCOMPARE(body.size(), 3);
    QVERIFY(!body.isSequential());
    QVERIFY(!body.atEnd());
    QVERIFY(!body.touched());
    QCOMPARE(body.read(1), "a");
    QVERIFY(body.touched());
}

void OneShotBodyTest::rewindsBeforeTheFirstRead()
{
    OneShotBody body("abc");
    QVERIFY(body.seek(1));
    QVERIFY(body.reset());
    QVERIFY(!body.seek(4));
    QCOMPARE(body.readAll(), "abc");
}

void OneShotBodyTest::refusesToRewindAfterTheFirstRead()
{
    OneShotBody body("abc");
    QCOMPARE(body.read(1), "a");
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.seek(1));
    QCOMPARE(body.read(5), "bc");
    QVERIFY(!body.reset());
}

void OneShotBodyTest::givesItsBytesOnce()
{
    const QByteArray bytes(300'000, 'x');
    OneShotBody body(bytes);
    QByteArray read;
    while (!body.atEnd())
        read += body.read(16'384);
    QCOMPARE(read, bytes);
    QCOMPARE(body.read(1), QByteArray());
}

QTEST_GUILESS_MAIN(OneShotBodyTest)
#include "tst_oneshotbody.moc"
