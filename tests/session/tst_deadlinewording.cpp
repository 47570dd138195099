#include "session/deadlinewording.h"

#include "session/wording.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QDateTime now = QDateTime(QDate(2027, 3, 26), QTime(16, 41), Qt::UTC);

KnownTime theirs(std::chrono::seconds ahead = 0s)
{
    return {now, true, ahead};
}

Submission closing(const QDateTime &closes)
{
    Submission submission;
    submission.state = SubmissionState::Uploading;
    submission.closes = closes;
    return submission;
}
} // namespace

/// Deadlines by the organiser's time, and what to do where one will be missed.
class DeadlineWordingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhenEntriesClose_data();
    void saysWhenEntriesClose();
    void theOrganisersDateGoesBeforeTheCategorys();
    void saysWhichDateIsWhose();
    void saysWhenItIsDone();
    void warnsWhereItComesTooLate_data();
    void warnsWhereItComesTooLate();
    void graceCounts();
    void nothingIsSaidOfWhatIsFinished();
};

void DeadlineWordingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void DeadlineWordingTest::saysWhenEntriesClose_data()
{
    QTest::addColumn<KnownTime>("time");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("words");
    QTest::newRow("minutes")
        << theirs() << 19 * 60
        << u"Entries close at 17:00, in 19 minute(s). By the organiser’s clock it is 16:41."_s;
    QTest::newRow("hours")
        << theirs() << 3 * 3600
        << u"Entries close at 19:41, in 3 hour(s). By the organiser’s clock it is 16:41."_s;
    QTest::newRow("at once")
        << theirs() << 20
        << u"Entries close at 16:41, in less than a minute. By the organiser’s clock it is 16:41."_s;
    QTest::newRow("tomorrow")
        << theirs() << 12 * 3600
        << u"Entries close Sat 27 March 2027 04:41, in 12 hour(s). By the organiser’s clock it is 16:41."_s;
    QTest::newRow("far") << theirs() << 5 * 86400 << u"Entries close Wed 31 March 2027 16:41."_s;
    QTest::newRow("far, slow clock")
        << theirs(7min) << 5 * 86400
        << u"Entries close Wed 31 March 2027 16:41. By the organiser’s clock it is 16:41: this computer’s is 7 minute(s) slow."_s;
    QTest::newRow("fast clock")
        << theirs(-3h) << 19 * 60
        << u"Entries close at 17:00, in 19 minute(s). By the organiser’s clock it is 16:41: this computer’s is 3 hour(s) fast."_s;
    QTest::newRow("not heard")
        << KnownTime{now, false, 0s} << 19 * 60
        << u"Entries close at 17:00, in 19 minute(s). By this computer’s clock it is 16:41; the organiser’s has not been heard yet."_s;
    QTest::newRow("over")
        << theirs() << -60
        << u"Entries closed Fri 26 March 2027 16:40. By the organiser’s clock it is 16:41."_s;
}

void DeadlineWordingTest::saysWhenEntriesClose()
{
    QFETCH(KnownTime, time);
    QFETCH(int, left);
    QTEST(deadlineWording(now.addSecs(left), time), "words");
    QCOMPARE(deadlineWording({}, time), QString());
}

void DeadlineWordingTest::theOrganisersDateGoesBeforeTheCategorys()
{
    Endpoint endpoint;
    QCOMPARE(deadlineOf(endpoint, now), now);
    QVERIFY(!deadlineOf(endpoint, {}).isValid());
    endpoint.terms.deadline = now.addDays(1);
    QCOMPARE(deadlineOf(endpoint, now), now.addDays(1));
}

void DeadlineWordingTest::saysWhichDateIsWhose()
{
    Endpoint endpoint;
    endpoint.name = u"Awards office"_s;
    QCOMPARE(otherDateWording(endpoint, now), QString()); // it publishes none
    endpoint.terms.deadline = now.addDays(1);
    QCOMPARE(otherDateWording(endpoint, {}), QString());
    QCOMPARE(otherDateWording(endpoint, now.addDays(1)), QString());
    const QString both = otherDateWording(endpoint, now);
    QVERIFY2(both.contains(u"the time that Awards office publishes"_s) &&
                 both.contains(closingWording(now.toLocalTime())),
             qPrintable(both));
}

void DeadlineWordingTest::saysWhenItIsDone()
{
    QCOMPARE(paceWording(now.addSecs(11 * 60), theirs()), u"At this speed it is done at 16:52."_s);
    QCOMPARE(paceWording(now.addDays(1), theirs()),
             u"At this speed it is done on Sat 27 March 2027 16:41."_s);
}

void DeadlineWordingTest::warnsWhereItComesTooLate_data()
{
    QTest::addColumn<int>("closes");
    QTest::addColumn<int>("done");
    QTest::addColumn<QString>("words");
    QTest::newRow("in time") << 600 << 599 << QString();
    QTest::newRow("pace not known") << 600 << -1 << QString();
    QTest::newRow("late") << 600 << 601 << u"At this speed it comes after the closing time."_s;
    QTest::newRow("closed") << -1 << -1 << u"The closing time has passed."_s;
}

void DeadlineWordingTest::warnsWhereItComesTooLate()
{
    QFETCH(int, closes);
    QFETCH(int, done);
    QFETCH(QString, words);
    Submission submission = closing(now.addSecs(closes));
    const auto doneAt = done < 0 ? std::nullopt : std::optional(now.addSecs(done));
    const QString late = lateWording(submission, doneAt, theirs());
    QCOMPARE(late.isEmpty(), words.isEmpty());
    QVERIFY2(late.startsWith(words), qPrintable(late));
    QVERIFY2(late.isEmpty() || late.contains(u"bundle"_s), qPrintable(late));
    submission.endpoint.terms.contact = u"entries@awards.example"_s;
    QCOMPARE(lateWording(submission, doneAt, theirs()).contains(u"entries@awards.example"_s),
             !late.isEmpty());
}

void DeadlineWordingTest::graceCounts()
{
    Submission submission = closing(now.addSecs(600));
    submission.endpoint.terms.grace = 60s;
    submission.endpoint.terms.filesGrace = 1h;
    submission.files = {SentFile()};
    QVERIFY(lateWording(submission, now.addSecs(650), theirs()).isEmpty());
    QVERIFY(!lateWording(submission, now.addSecs(670), theirs()).isEmpty());
    submission.endpoint.terms.commitBeforeFiles = true; // which is of no use to the entry itself
    QVERIFY(!lateWording(submission, now.addSecs(670), theirs()).isEmpty());
    submission.state = SubmissionState::FilesDue;
    QVERIFY(lateWording(submission, now.addSecs(600 + 3590), theirs()).isEmpty());
    QVERIFY(lateWording(submission, now.addSecs(600 + 3610), theirs()).contains(u"files"_s));
}

void DeadlineWordingTest::nothingIsSaidOfWhatIsFinished()
{
    Submission submission = closing(now.addSecs(-600));
    submission.state = SubmissionState::Submitted;
    QVERIFY(lateWording(submission, {}, theirs()).isEmpty());
}

QTEST_GUILESS_MAIN(DeadlineWordingTest)
#include "tst_deadlinewording.moc"
