#include "session/wording.h"

#include "session/filewording.h"
#include "session/openworkspace.h"
#include "session/saidsubmission.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

using State = SubmissionState;
using Trouble = SendingTrouble;

namespace {
constexpr State states[] = {State::Frozen,    State::Uploading,       State::Committing, State::Unconfirmed,
                            State::Submitted, State::SentUnconfirmed, State::NeedsUser,  State::Waiting,
                            State::Rejected,  State::Cancelled,       State::FilesDue};

QList<Trouble> allTroubles()
{
    constexpr auto last = static_cast<int>(Trouble::NotConfirmed);
    QList<Trouble> troubles;
    for (int number = 0; number <= last; ++number)
        troubles += static_cast<Trouble>(number);
    return troubles;
}

QString allOf(const SendingWording &wording)
{
    return QStringList(
               {wording.state, wording.happened, wording.safe, wording.next, wording.todo, wording.quote})
        .join(u'\n');
}

/// What would be untrue of an entry in this state.
QStringList untrueIn(State state)
{
    QStringList untrue;
    if (mayHaveArrived(state) && state != State::Committing)
        untrue += {u"othing was sent"_s, u"othing was received"_s, u"a draft again"_s, u"Not sent"_s};
    if (!mayHaveArrived(state))
        untrue += {u"may have arrived"_s,  u"with the organiser."_s, u"gave a receipt"_s,
                   u"without a receipt"_s, u"has the entry"_s,       u"took"_s,
                   u"confirmed\n"_s};
    if (state != State::Rejected && state != State::Cancelled)
        untrue += u"a draft again"_s;
    if (state == State::FilesDue)
        untrue +=
            {u"may have arrived"_s, u"refused the entry"_s, u"no more entries"_s, u"the entry arrived"_s};
    if (state != State::Waiting && state != State::Unconfirmed)
        untrue += u"Shortlist tries again"_s;
    if (state != State::Rejected && state != State::Cancelled && state != State::SentUnconfirmed)
        untrue += u"Nothing more is sent"_s;
    if (state != State::Submitted)
        untrue += {u"nothing more that you have to do"_s, u"and confirmed"_s};
    return untrue;
}
} // namespace

class SendingWordingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStateWithEveryTroubleIsSaid_data();
    void everyStateWithEveryTroubleIsSaid();
    void everyStateHasAChipOfItsOwn();
    void everyStateIsOneOfTheOutcomes_data();
    void everyStateIsOneOfTheOutcomes();
    void whatIsPastedIsSaidInFull();
    void saysWhatTheEndpointSaid();
    void saysWhereTheEntryIs_data();
    void saysWhereTheEntryIs();
    void quotesTheReceiptOrTheReference();
    void percentSignsOfOthersStayAsTheyAre();
    void saysThatAnEmailIsLarge();

private:
    const QDateTime m_now = TestClock().now();
};

void SendingWordingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SendingWordingTest::everyStateWithEveryTroubleIsSaid_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Trouble>("trouble");
    for (const State state : states) {
        for (const Trouble trouble : allTroubles())
            QTest::addRow("%s, %s", qPrintable(nameOf(state)), qPrintable(nameOf(trouble)))
                << state << trouble;
    }
}

void SendingWordingTest::everyStateWithEveryTroubleIsSaid()
{
    QFETCH(State, state);
    QFETCH(Trouble, trouble);
    for (const StatusRoad road : {StatusRoad::Derived, StatusRoad::None}) {
        Submission submission = submissionIn(state, trouble);
        submission.endpoint.statusRoad = road;
        const SendingWording wording = wordingOf(submission, m_now);
        for (const QString &part : {wording.outcome, wording.state, wording.quote})
            QVERIFY2(!part.isEmpty() && part.front().isUpper(), qPrintable(allOf(wording)));
        for (const QString &part : {wording.happened, wording.safe, wording.next, wording.todo})
            QVERIFY2(isWhole(part), qPrintable(allOf(wording)));
        QVERIFY2(wording.safe.contains(u"Your entry is safe"_s), qPrintable(wording.safe));
        for (const QString &phrase : untrueIn(state))
            QVERIFY2(!(wording.outcome + u'\n' + allOf(wording)).contains(phrase),
                     qPrintable(allOf(wording)));
        QVERIFY2(!allOf(wording).contains(u'%'), qPrintable(allOf(wording)));
    }
}

void SendingWordingTest::everyStateHasAChipOfItsOwn()
{
    QStringList chips;
    for (const State state : states)
        chips += wordingOf(state);
    QVERIFY(!chips.contains(QString()));
    chips.removeDuplicates();
    QCOMPARE(chips.size(), 9); // the three that are under way are one to people
    QCOMPARE(wordingOf(submissionIn(State::Waiting), m_now).state, wordingOf(State::Waiting));
}

void SendingWordingTest::everyStateIsOneOfTheOutcomes_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("outcome");
    for (const State state :
         {State::Frozen, State::Uploading, State::Committing, State::NeedsUser, State::Waiting})
        QTest::newRow(qPrintable(nameOf(state))) << state << u"Not sent yet"_s;
    for (const State state : {State::Rejected, State::Cancelled})
        QTest::newRow(qPrintable(nameOf(state))) << state << u"Not sent"_s;
    for (const State state : {State::Unconfirmed, State::SentUnconfirmed})
        QTest::newRow(qPrintable(nameOf(state))) << state << u"Sent, not confirmed"_s;
    QTest::newRow("submitted") << State::Submitted << u"Submitted and confirmed"_s;
    QTest::newRow("files due") << State::FilesDue << u"Received, without all files yet"_s;
}

void SendingWordingTest::everyStateIsOneOfTheOutcomes()
{
    QFETCH(State, state);
    QTEST(wordingOf(submissionIn(state), m_now).outcome, "outcome");
}

void SendingWordingTest::whatIsPastedIsSaidInFull()
{
    for (const State state : {State::SentUnconfirmed, State::Submitted}) {
        Submission submission = submissionIn(state, Trouble::NotConfirmed);
        submission.endpoint.profile = EndpointProfile::WebForm;
        const SendingWording wording = wordingOf(submission, m_now);
        for (const QString &part : {wording.happened, wording.safe, wording.next, wording.todo})
            QVERIFY2(isWhole(part), qPrintable(allOf(wording)));
        QVERIFY(!wording.outcome.isEmpty() && !wording.state.isEmpty() && !wording.quote.isEmpty());
    }
}

void SendingWordingTest::saysWhatTheEndpointSaid()
{
    Submission submission = submissionIn(State::Rejected, Trouble::Invalid);
    submission.detail = u"The answer to question 3 is too long."_s;
    const SendingWording wording = wordingOf(submission, m_now);
    QVERIFY(wording.happened.startsWith(u"awards.example refused the entry"_s));
    QVERIFY(wording.happened.endsWith(u"\nThe answer to question 3 is too long."_s));
}

void SendingWordingTest::saysWhereTheEntryIs_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("where");
    QTest::newRow("submitted") << State::Submitted << u"here and with the organiser"_s;
    QTest::newRow("unconfirmed") << State::Unconfirmed << u"It may have arrived."_s;
    QTest::newRow("no proof") << State::SentUnconfirmed << u"without proof"_s;
    QTest::newRow("rejected") << State::Rejected << u"a draft again"_s;
    QTest::newRow("cancelled") << State::Cancelled << u"a draft again"_s;
    QTest::newRow("waiting") << State::Waiting << u"on this computer."_s;
    QTest::newRow("files due") << State::FilesDue << u"here and with the organiser"_s;
}

void SendingWordingTest::saysWhereTheEntryIs()
{
    QFETCH(State, state);
    QFETCH(QString, where);
    const QString safe = wordingOf(submissionIn(state), m_now).safe;
    QVERIFY2(safe.contains(where), qPrintable(safe));
}

void SendingWordingTest::quotesTheReceiptOrTheReference()
{
    QCOMPARE(wordingOf(submissionIn(State::Submitted), m_now).quote, u"Receipt SHED-0042"_s);
    QCOMPARE(wordingOf(submissionIn(State::Waiting), m_now).quote,
             u"Reference 7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34"_s);
}

void SendingWordingTest::percentSignsOfOthersStayAsTheyAre()
{
    Submission submission = submissionIn(State::NeedsUser, Trouble::WrongAddress);
    submission.endpoint.address = QUrl(u"https://awards.example/a%2Fb?%251"_s);
    submission.detail = u"100 %1 wrong"_s;
    const QString happened = wordingOf(submission, m_now).happened;
    QVERIFY2(happened.contains(u"https://awards.example/a%2Fb?%251"_s), qPrintable(happened));
    QVERIFY2(happened.endsWith(u"100 %1 wrong"_s), qPrintable(happened));
}

void SendingWordingTest::saysThatAnEmailIsLarge()
{
    constexpr qint64 most = 20 * 1024 * 1024;
    QCOMPARE(mailSizeWording(most), QString());
    const QString large = mailSizeWording(most + 1024 * 1024);
    QVERIFY2(isWhole(large) && large.contains(u"21.0 MB"_s), qPrintable(large));
}

QTEST_GUILESS_MAIN(SendingWordingTest)
#include "tst_sendingwording.moc"
