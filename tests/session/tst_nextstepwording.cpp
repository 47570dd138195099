#include "session/wording.h"

#include "session/openworkspace.h"
#include "session/saidsubmission.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

using State = SubmissionState;
using Trouble = SendingTrouble;

/// What is said of a submission's next step: what Shortlist does by itself, and what a person has to do.
class NextStepWordingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhenItTriesAgain_data();
    void saysWhenItTriesAgain();
    void unconfirmedSaysWhoSendsAgain();
    void personIsToldWhatToPutRight_data();
    void personIsToldWhatToPutRight();
    void asksForWhatSignsInThere_data();
    void asksForWhatSignsInThere();
    void saysWhatIsAskedForAfterAStart_data();
    void saysWhatIsAskedForAfterAStart();

private:
    const QDateTime m_now = TestClock().now();
};

void NextStepWordingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void NextStepWordingTest::saysWhenItTriesAgain_data()
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

void NextStepWordingTest::saysWhenItTriesAgain()
{
    QFETCH(int, seconds);
    for (const State state : {State::Waiting, State::Unconfirmed}) {
        Submission submission = submissionIn(state, Trouble::ServerBusy);
        submission.waitUntil = m_now.addSecs(seconds);
        QTEST(wordingOf(submission, m_now).next, "next");
    }
}

void NextStepWordingTest::unconfirmedSaysWhoSendsAgain()
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

void NextStepWordingTest::personIsToldWhatToPutRight_data()
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

void NextStepWordingTest::personIsToldWhatToPutRight()
{
    QFETCH(Trouble, trouble);
    QFETCH(QString, todo);
    const SendingWording wording = wordingOf(submissionIn(State::NeedsUser, trouble), m_now);
    QVERIFY2(wording.todo.contains(todo), qPrintable(wording.todo));
}

void NextStepWordingTest::asksForWhatSignsInThere_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("todo");
    QTest::newRow("token") << SignIn::Token << u"the token is missing"_s << u"Enter the token"_s;
    QTest::newRow("password") << SignIn::Basic << u"the password is missing"_s << u"Enter your password"_s;
    QTest::newRow("browser") << SignIn::OAuthDevice << u"anew"_s << u"in your browser"_s;
}

void NextStepWordingTest::asksForWhatSignsInThere()
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

void NextStepWordingTest::saysWhatIsAskedForAfterAStart_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QString>("asked");
    QTest::newRow("token") << SignIn::Token << u"asks for the token"_s;
    QTest::newRow("password") << SignIn::Basic << u"asks for the password"_s;
    QTest::newRow("browser") << SignIn::OAuthDevice << u"you sign in once more"_s;
}

void NextStepWordingTest::saysWhatIsAskedForAfterAStart()
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

QTEST_GUILESS_MAIN(NextStepWordingTest)
#include "tst_nextstepwording.moc"
