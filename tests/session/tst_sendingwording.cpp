#include "session/wording.h"

#include "session/openworkspace.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

using State = SubmissionState;
using Trouble = SendingTrouble;

namespace {
constexpr State states[] = {State::Frozen,    State::Uploading,       State::Committing, State::Unconfirmed,
                            State::Submitted, State::SentUnconfirmed, State::NeedsUser,  State::Waiting,
                            State::Rejected,  State::Cancelled};
constexpr Trouble troubles[] = {Trouble::None,           Trouble::NoConnection,    Trouble::ConnectionLost,
                                Trouble::TimedOut,       Trouble::UntrustedServer, Trouble::ServerBusy,
                                Trouble::ServerFailed,   Trouble::SignInNeeded,    Trouble::Forbidden,
                                Trouble::WrongAddress,   Trouble::Redirected,      Trouble::TooLarge,
                                Trouble::Invalid,        Trouble::OtherContent,    Trouble::NotJson,
                                Trouble::NoReceipt,      Trouble::WrongReceipt,    Trouble::StillProcessing,
                                Trouble::NotReceived,    Trouble::Withdrawn,       Trouble::Unexpected,
                                Trouble::CancelledByUser};

Submission submissionIn(State state, Trouble trouble = Trouble::None)
{
    Submission submission;
    submission.id = {u"7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34"_s};
    submission.endpoint.address = QUrl(u"https://awards.example/entries"_s);
    submission.state = state;
    submission.trouble = trouble;
    if (state == State::Submitted)
        submission.receipt = Receipt{u"SHED-0042"_s, {}, {}, {}};
    return submission;
}

QString allOf(const SendingWording &wording)
{
    return QStringList(
               {wording.state, wording.happened, wording.safe, wording.next, wording.todo, wording.quote})
        .join(u'\n');
}

bool isUnderWay(State state)
{
    return state == State::Frozen || state == State::Uploading || state == State::Committing;
}

/// Whether @p text is one or more whole sentences.
bool isWhole(const QString &text)
{
    return !text.isEmpty() && text.front().isUpper() && text.endsWith(u'.');
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
    void saysWhatTheEndpointSaid();
    void saysWhenItTriesAgain_data();
    void saysWhenItTriesAgain();
    void saysWhereTheEntryIs_data();
    void saysWhereTheEntryIs();
    void quotesTheReceiptOrTheReference();
    void unconfirmedSaysWhoSendsAgain();
    void personIsToldWhatToPutRight_data();
    void personIsToldWhatToPutRight();
    void percentSignsOfOthersStayAsTheyAre();

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
        for (const Trouble trouble : troubles)
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
        QVERIFY(!wording.state.isEmpty());
        // Where nothing is wrong, these are on their way or have arrived; the others stand for a trouble.
        const bool isTold = trouble != Trouble::None || isUnderWay(state) || state == State::Submitted;
        QCOMPARE(!wording.happened.isEmpty(), isTold);
        QVERIFY2(!isTold || wording.happened.endsWith(u'.'), qPrintable(wording.happened));
        QVERIFY2(wording.safe.contains(u"Your entry is safe"_s), qPrintable(wording.safe));
        QVERIFY2(isWhole(wording.safe), qPrintable(wording.safe));
        QVERIFY2(wording.next.isEmpty() || isWhole(wording.next), qPrintable(wording.next));
        QVERIFY2(wording.todo.isEmpty() || isWhole(wording.todo), qPrintable(wording.todo));
        QVERIFY2(isFinished(state) || !wording.next.isEmpty(), "nothing is said of what happens next");
        QVERIFY(!wording.quote.isEmpty());
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
    QCOMPARE(chips.size(), 8); // the three that are under way are one to people
    QCOMPARE(wordingOf(submissionIn(State::Waiting), m_now).state, wordingOf(State::Waiting));
}

void SendingWordingTest::saysWhatTheEndpointSaid()
{
    Submission submission = submissionIn(State::Rejected, Trouble::Invalid);
    submission.detail = u"The answer to question 3 is too long."_s;
    const SendingWording wording = wordingOf(submission, m_now);
    QVERIFY(wording.happened.startsWith(u"awards.example refused the entry"_s));
    QVERIFY(wording.happened.endsWith(u"\nThe answer to question 3 is too long."_s));
}

void SendingWordingTest::saysWhenItTriesAgain_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("next");
    QTest::newRow("overdue") << -5 << u"Shortlist tries again now."_s;
    QTest::newRow("now") << 0 << u"Shortlist tries again now."_s;
    QTest::newRow("soon") << 1 << u"Shortlist tries again in less than a minute."_s;
    QTest::newRow("almost a minute") << 59 << u"Shortlist tries again in less than a minute."_s;
    QTest::newRow("a minute") << 60 << u"Shortlist tries again in 1 minute(s)."_s;
    QTest::newRow("minutes") << 300 << u"Shortlist tries again in 5 minute(s)."_s;
}

void SendingWordingTest::saysWhenItTriesAgain()
{
    QFETCH(int, seconds);
    for (const State state : {State::Waiting, State::Unconfirmed}) {
        Submission submission = submissionIn(state, Trouble::ServerBusy);
        submission.waitUntil = m_now.addSecs(seconds);
        QTEST(wordingOf(submission, m_now).next, "next");
    }
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

void SendingWordingTest::unconfirmedSaysWhoSendsAgain()
{
    Submission submission = submissionIn(State::Unconfirmed, Trouble::ConnectionLost);
    QVERIFY(wordingOf(submission, m_now).next.contains(u"is asked before"_s));

    submission.endpoint.statusRoad = StatusRoad::None;
    QVERIFY(wordingOf(submission, m_now).next.contains(u"nothing is sent again by itself"_s));
    QVERIFY(wordingOf(submission, m_now).todo.contains(u"Ask the organiser"_s));

    // It cannot be asked either, but sends again where it is not stopped.
    submission.endpoint.knowsRepeatedIds = true;
    QVERIFY(wordingOf(submission, m_now).next.contains(u"nothing is sent again by itself"_s));
    submission.waitUntil = m_now.addSecs(30);
    QVERIFY(wordingOf(submission, m_now).next.contains(u"tries again"_s));
}

void SendingWordingTest::personIsToldWhatToPutRight_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("todo");
    QTest::newRow("token") << Trouble::SignInNeeded << u"token"_s;
    QTest::newRow("certificate") << Trouble::UntrustedServer << u"IT desk"_s;
    QTest::newRow("forbidden") << Trouble::Forbidden << u"IT desk"_s;
    QTest::newRow("address") << Trouble::WrongAddress << u"address"_s;
    QTest::newRow("redirected") << Trouble::Redirected << u"address"_s;
    QTest::newRow("unexpected") << Trouble::Unexpected << u"organiser"_s;
}

void SendingWordingTest::personIsToldWhatToPutRight()
{
    QFETCH(Trouble, trouble);
    QFETCH(QString, todo);
    const SendingWording wording = wordingOf(submissionIn(State::NeedsUser, trouble), m_now);
    QVERIFY2(wording.todo.contains(todo), qPrintable(wording.todo));
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

QTEST_GUILESS_MAIN(SendingWordingTest)
#include "tst_sendingwording.moc"
