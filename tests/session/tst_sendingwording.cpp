#include "session/wording.h"

#include "session/filewording.h"
#include "session/openworkspace.h"

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

/// Whether @p text is one or more whole sentences; one may begin with the name of a host.
bool isWhole(const QString &text)
{
    return !text.isEmpty() && (text.front().isUpper() || text.startsWith(u"awards.example"_s)) &&
           text.endsWith(u'.');
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
    void saysWhenItTriesAgain_data();
    void saysWhenItTriesAgain();
    void saysWhereTheEntryIs_data();
    void saysWhereTheEntryIs();
    void quotesTheReceiptOrTheReference();
    void unconfirmedSaysWhoSendsAgain();
    void personIsToldWhatToPutRight_data();
    void personIsToldWhatToPutRight();
    void asksForWhatSignsInThere_data();
    void asksForWhatSignsInThere();
    void percentSignsOfOthersStayAsTheyAre();
    void saysWhatIsAskedForAfterAStart_data();
    void saysWhatIsAskedForAfterAStart();
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

void SendingWordingTest::asksForWhatSignsInThere_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("todo");
    QTest::newRow("token") << SignIn::Token << u"the token is missing"_s << u"Enter the token"_s;
    QTest::newRow("password") << SignIn::Basic << u"the password is missing"_s << u"Enter your password"_s;
    QTest::newRow("browser") << SignIn::OAuthDevice << u"anew"_s << u"in your browser"_s;
}

void SendingWordingTest::asksForWhatSignsInThere()
{
    QFETCH(SignIn, signIn);
    Submission submission = submissionIn(State::NeedsUser, Trouble::SignInNeeded);
    submission.endpoint.signIn = signIn;
    const SendingWording wording = wordingOf(submission, m_now);
    QFETCH(QString, happened);
    QFETCH(QString, todo);
    QVERIFY2(wording.happened.contains(happened), qPrintable(wording.happened));
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

void SendingWordingTest::saysWhatIsAskedForAfterAStart_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QString>("asked");
    QTest::newRow("token") << SignIn::Token << u"asks for the token"_s;
    QTest::newRow("password") << SignIn::Basic << u"asks for the password"_s;
    QTest::newRow("browser") << SignIn::OAuthDevice << u"you sign in once more"_s;
}

void SendingWordingTest::saysWhatIsAskedForAfterAStart()
{
    QFETCH(SignIn, signIn);
    QFETCH(QString, asked);
    for (const State state : {State::Frozen, State::Uploading, State::Waiting}) {
        Submission submission = submissionIn(state);
        submission.endpoint.signIn = signIn;
        const QString todo = wordingOf(submission, m_now, GoingOn::WithToken).todo;
        QVERIFY2(isWhole(todo) && todo.contains(u"You can close Shortlist"_s), qPrintable(todo));
        QVERIFY2(todo.contains(asked), qPrintable(todo));
        QVERIFY(!wordingOf(submission, m_now).todo.contains(asked));
    }
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
