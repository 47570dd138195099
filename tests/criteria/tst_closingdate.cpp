#include "criteria/closingdate.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class ClosingDateTest : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
};

void ClosingDateTest::isRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("expected"); // empty: none

    QTest::newRow("afternoon") << u"Deadline: Friday 12 June 2026, 5pm"_s << QString()
                               << u"2026-06-12T17:00"_s;
    QTest::newRow("noon") << u"Entries close at 12 noon on 26 April 2024"_s << QString()
                          << u"2024-04-26T12:00"_s;
    QTest::newRow("midnight") << u"Closing date 10th January 2025 (midnight)"_s << QString()
                              << u"2025-01-10T23:59"_s;
    QTest::newRow("minutes") << u"All entries must be submitted by 23:59 BST on 21 June 2021"_s << QString()
                             << u"2021-06-21T23:59"_s;
    QTest::newRow("half past") << u"Deadline for entries: 7 May 2026 at 9.30am"_s << QString()
                               << u"2026-05-07T09:30"_s;
    QTest::newRow("without a time") << u"Entries close on 3 September 2026"_s << QString()
                                    << u"2026-09-03T23:59"_s;
    QTest::newRow("year of the page") << u"Entries close 12 June"_s << u"2026"_s << u"2026-06-12T23:59"_s;
    QTest::newRow("no year anywhere") << u"Entries close 12 June"_s << QString() << QString();
    QTest::newRow("no such day") << u"Entries close 31 June 2026"_s << QString() << QString();
    QTest::newRow("another day") << u"Ceremony 19 November 2026, Birmingham"_s << QString() << QString();
}

void ClosingDateTest::isRead()
{
    QFETCH(const QString, line);
    QFETCH(const QString, year);
    QFETCH(const QString, expected);
    const QDateTime date = closingDateIn(line, year);
    QCOMPARE(date.toString(u"yyyy-MM-ddTHH:mm"_s), expected);
    QVERIFY(!date.isValid() || date.timeZone() == QTimeZone("Europe/London"));
}

QTEST_GUILESS_MAIN(ClosingDateTest)
#include "tst_closingdate.moc"
