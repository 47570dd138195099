#include "workspacetest.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// A computer's clock can be wrong from one day to the next.
class TestClockCheck : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void saysWhenTheClockWasSetBack_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("back");
        QTest::addColumn<bool>("said");
        QTest::newRow("two years") << std::chrono::milliseconds(17520h) << true;
        QTest::newRow("an hour") << std::chrono::milliseconds(1h) << true;
        QTest::newRow("as two computers differ") << std::chrono::milliseconds(3min) << false;
        QTest::newRow("not at all") << std::chrono::milliseconds(0) << false;
        QTest::newRow("forwards") << std::chrono::milliseconds(-48h) << false;
    }

    void saysWhenTheClockWasSetBack()
    {
        QFETCH(std::chrono::milliseconds, back);
        QFETCH(bool, said);
        const QDateTime then(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        const QDateTime now = then.addMSecs(-back.count());
        m_workspace.reset();
        m_clock = [then] { return then; };
        reopen();
        QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
        QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"words"_s)));

        m_workspace.reset();
        m_clock = [now] { return now; };
        reopen();
        const QString notice = m_workspace->condition().notice;
        QCOMPARE(notice.contains(u"date and time"_s), said);
        if (said) {
            const auto shown = [](const QDateTime &time) {
                return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
            };
            QVERIFY2(notice.contains(shown(then)) && notice.contains(shown(now)), qPrintable(notice));
        }
        QVERIFY(!m_workspace->condition().readOnly);
        QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"more words"_s)));
    }
};

QTEST_GUILESS_MAIN(TestClockCheck)
#include "tst_clockcheck.moc"
