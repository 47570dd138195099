#include "session/thinning.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
}

QList<QDateTime> times(const QStringList &texts)
{
    QList<QDateTime> list;
    for (const QString &text : texts)
        list += at(text);
    return list;
}

QStringList kept(const QList<QDateTime> &all, const QDateTime &now)
{
    const QList<QDateTime> dropped = backupsToDrop(all, now);
    QStringList texts;
    for (const QDateTime &time : all) {
        if (!dropped.contains(time))
            texts += time.toString(u"yyyy-MM-dd HH:mm"_s);
    }
    std::sort(texts.begin(), texts.end(), std::greater<>());
    return texts;
}
} // namespace

class TestThinning : public QObject
{
    Q_OBJECT

private slots:
    void keeps_data();
    void keeps();
    void yearsOfBackupsBecomeFew();
    void theOrderDoesNotMatter();
};

void TestThinning::keeps_data()
{
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("nothing of nothing") << QStringList() << QStringList();
    QTest::newRow("the only one, however old")
        << QStringList{u"2019-05-05 10:00"_s} << QStringList{u"2019-05-05 10:00"_s};
    QTest::newRow("the newest of a day")
        << QStringList{u"2026-11-22 09:00"_s, u"2026-11-22 11:30"_s, u"2026-11-22 10:00"_s}
        << QStringList{u"2026-11-22 11:30"_s};
    // Kept as the newest of their days; none of the dates without one counts.
    QTest::newRow("days that have one")
        << QStringList{u"2026-11-22 09:00"_s, u"2026-11-02 11:30"_s, u"2026-11-01 10:00"_s}
        << QStringList{u"2026-11-22 09:00"_s, u"2026-11-02 11:30"_s, u"2026-11-01 10:00"_s};
    QTest::newRow("what a wrong clock made, and the newest beside it")
        << QStringList{u"2031-01-01 09:00"_s, u"2031-01-01 08:00"_s, u"2026-11-22 09:00"_s,
                       u"2026-11-22 08:00"_s}
        << QStringList{u"2031-01-01 09:00"_s, u"2031-01-01 08:00"_s, u"2026-11-22 09:00"_s};
    QStringList fortnight;
    QStringList left;
    for (int day = 1; day <= 22; ++day)
        fortnight += u"2026-11-%1 09:00"_s.arg(day, 2, 10, QChar(u'0'));
    for (int day = 22; day > 10; --day)
        left += u"2026-11-%1 09:00"_s.arg(day, 2, 10, QChar(u'0'));
    // Sundays: the newest of their weeks. A Monday begins the next.
    left += {u"2026-11-08 09:00"_s, u"2026-11-01 09:00"_s};
    QTest::newRow("twelve days, and the ends of weeks") << fortnight << left;
}

void TestThinning::keeps()
{
    QFETCH(QStringList, all);
    QFETCH(QStringList, left);
    QCOMPARE(kept(times(all), at(u"2026-11-22 12:00"_s)), left);
}

void TestThinning::yearsOfBackupsBecomeFew()
{
    // As it goes: one every 30 minutes, thinned after each.
    QList<QDateTime> there;
    QDateTime now = at(u"2024-01-01 08:00"_s);
    const QDateTime end = at(u"2026-01-01 08:00"_s);
    for (; now < end; now = now.addSecs(now.time().hour() < 17 ? 1800 : 15 * 3600)) {
        there += now;
        const QList<QDateTime> dropped = backupsToDrop(there, now);
        QVERIFY(!dropped.contains(now));
        there.removeIf([&](const QDateTime &time) { return dropped.contains(time); });
    }
    QVERIFY(there.size() <= 12 + 10 + 9);
    QVERIFY(there.size() >= 12 + 8 + 6);
    const auto oldest = std::min_element(there.cbegin(), there.cend());
    QVERIFY2(*oldest < at(u"2025-06-01 00:00"_s), qPrintable(oldest->toString()));
}

void TestThinning::theOrderDoesNotMatter()
{
    QList<QDateTime> all;
    for (int day = 0; day < 100; ++day)
        all += at(u"2026-03-01 09:00"_s).addDays(day);
    const QDateTime now = all.last().addSecs(60);
    const QStringList expected = kept(all, now);
    std::reverse(all.begin(), all.end());
    QCOMPARE(kept(all, now), expected);
}

QTEST_GUILESS_MAIN(TestThinning)
#include "tst_thinning.moc"
