#include "session/filesduewording.h"
#include "session/openworkspace.h"
#include "session/wording.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
SentFile named(const QString &name)
{
    SentFile file;
    file.name = name;
    return file;
}
} // namespace

/// What is said of an entry that was received and whose files follow it.
class FilesDueWordingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysHowFilesFollowTheirEntry_data();
    void saysHowFilesFollowTheirEntry();

private:
    const QDateTime m_now = TestClock().now();
};

void FilesDueWordingTest::saysHowFilesFollowTheirEntry_data()
{
    QTest::addColumn<SendingTrouble>("trouble");
    QTest::addColumn<int>("waits");   // seconds, or not by itself
    QTest::addColumn<int>("minutes"); // of the hour for the files that have passed
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("todo");
    const QString received = u"Your entry was received at 08:52."_s;
    const QString travel = u"2 file(s) still travel(s) and may arrive until 10:00."_s;
    const QString stand = u"2 file(s) is/are still to be sent and may arrive until 10:00."_s;
    const QString close = u"You can close Shortlist: it goes on when you start it again."_s;
    QTest::newRow("under way") << SendingTrouble::None << -1 << 0 << received << travel << close;
    QTest::newRow("again") << SendingTrouble::ServerBusy << 120 << 0
                           << received + u" awards.example is busy and asked to be tried again."_s
                           << travel + u" Shortlist tries again in 2 minute(s)."_s << close;
    QTest::newRow("paused") << SendingTrouble::Paused << -1 << 0 << received + u" You paused the sending."_s
                            << stand + u" They are not sent until you let them go on."_s
                            << u"Let them go on in good time."_s;
    QTest::newRow("closed")
        << SendingTrouble::Closed << -1 << 0
        << received + u" awards.example, or a filter in your network, takes no more files."_s
        << stand + u" They are not sent until you have put this right."_s
        << u"Contact the organiser, quote the receipt below and ask how the files can still "
           "reach them. You can also try once more."_s;
    QTest::newRow("too late") << SendingTrouble::NoConnection << -1 << 61
                              << received +
                                     u" These files have not been received, and the time for files has "
                                     "ended (10:00): ‘plan.pdf’, ‘photo.jpg’. There is no connection to "
                                     "awards.example."_s
                              << u"They are not sent again by themselves."_s
                              << u"Contact the organiser, quote the receipt below and ask how the files can "
                                 "still reach them. You can also try once more."_s;
}

void FilesDueWordingTest::saysHowFilesFollowTheirEntry()
{
    QFETCH(SendingTrouble, trouble);
    QFETCH(int, waits);
    QFETCH(int, minutes);
    Submission submission;
    submission.state = SubmissionState::FilesDue;
    submission.trouble = trouble;
    submission.endpoint.address = QUrl(u"https://awards.example/entries"_s);
    submission.receipt = Receipt{u"SHED-0042"_s, m_now.addSecs(-480), {}, {}};
    submission.endpoint.terms.deadline = m_now;
    submission.endpoint.terms.filesGrace = std::chrono::hours(1);
    submission.files = {named(u"plan.pdf"_s), named(u"photo.jpg"_s)};
    const QDateTime now = m_now.addSecs(minutes * 60);
    if (waits >= 0)
        submission.waitUntil = now.addSecs(waits);
    const SendingWording wording = wordingOf(submission, now);
    QTEST(wording.happened, "happened");
    QTEST(wording.next, "next");
    QTEST(wording.todo, "todo");
    QCOMPARE(wording.quote, u"Receipt SHED-0042"_s);
}

QTEST_GUILESS_MAIN(FilesDueWordingTest)
#include "tst_filesduewording.moc"
