#include "sending/tusuploaddesk.h"

using namespace Qt::Literals::StringLiterals;

/// What an upload ends in that does not get through.
class TusUploadEndsTest final : public TusUploadDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void givesUpOnAServerThatLosesItAgainAndAgain();
    void endsWhereNoLessCanBeSent_data();
    void endsWhereNoLessCanBeSent();
    void endsWhereARedirectionLeadsNowhere();
    void waitsForALineThatBringsNothing();
    void waitsForAServerThatTakesNothing();
    void waitsForAServerThatLosesEachChunk();
};

void TusUploadEndsTest::givesUpOnAServerThatLosesItAgainAndAgain()
{
    for (int i = 0; i < 4; ++i) {
        m_server->enqueue({tusAnswer(201, {"Location: /tus/8"})});
        m_server->enqueue({tusAnswer(404)});
    }
    const auto upload = uploadOf(m_sent);
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::NeedsUser);
    QCOMPARE(outcome.trouble, SendingTrouble::UploadLost);
    QCOMPARE(outcome.file.restarts, 4);
}

void TusUploadEndsTest::endsWhereNoLessCanBeSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<UploadEnd>("end");
    QTest::newRow("too large") << 413 << UploadEnd::NeedsUser;
    QTest::newRow("too slow") << 408 << UploadEnd::Later; // the line may be better soon
}

void TusUploadEndsTest::endsWhereNoLessCanBeSent()
{
    QFETCH(const int, status);
    m_server->enqueue(at(200, 0));
    m_server->enqueue({tusAnswer(status)});
    const auto upload = uploadOf(underway(0));
    QTEST(outcomeOf<UploadOutcome>(*upload).end, "end");
    QCOMPARE(m_server->requests().size(), 2);
}

void TusUploadEndsTest::endsWhereARedirectionLeadsNowhere()
{
    m_server->enqueue({tusAnswer(307, {"Location: /tus/7"})});
    const auto upload = uploadOf(underway(0));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::NeedsUser);
    QCOMPARE(outcome.trouble, SendingTrouble::Redirected);
    QCOMPARE(m_server->requests().size(), 4);
}

void TusUploadEndsTest::waitsForALineThatBringsNothing()
{
    for (int i = 0; i < 4; ++i) {
        m_server->enqueue(at(200, 0));
        m_server->enqueue({{}, RawScript::End::Close, 10});
    }
    const auto upload = uploadOf(underway(0));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Later);
    QCOMPARE(outcome.trouble, SendingTrouble::ConnectionLost);
    QVERIFY(!outcome.advanced);
}

void TusUploadEndsTest::waitsForAServerThatTakesNothing()
{
    m_server->enqueue(at(200, 0)); // to whatever it is asked or sent
    const auto upload = uploadOf(underway(0));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Later);
    QVERIFY(!outcome.advanced);
    QVERIFY(m_server->requests().size() < 12);
}

void TusUploadEndsTest::waitsForAServerThatLosesEachChunk()
{
    constexpr int often = 20;
    for (int i = 0; i < often; ++i) {
        m_server->enqueue(at(200, 0));
        m_server->enqueue(at(204, chunk));
        m_server->enqueue({tusAnswer(409)});
    }
    const auto upload = uploadOf(underway(chunk));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Later);
    QVERIFY(!outcome.advanced); // it was as far before
    QVERIFY(m_server->requests().size() < often);
}

QTEST_GUILESS_MAIN(TusUploadEndsTest)
#include "tst_tusuploadends.moc"
