#include "gui/checkpagefixture.h"
#include "session/attaching.h"
#include "session/networkchoice.h"
#include "support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patience = 30'000; ///< each step waits for a disk that may be busy

RawScript receiptFor(const Submission &submission)
{
    const QJsonObject receipt = {{u"submissionId"_s, submission.id.value},
                                 {u"receipt"_s, u"WARD-7"_s},
                                 {u"receivedAt"_s, u"2026-11-21T14:03:00Z"_s},
                                 {u"entrySha256"_s, QString::fromLatin1(submission.sha256)}};
    return {rawAnswer(201, "application/json", QJsonDocument(receipt).toJson())};
}

RawScript refusal(const QByteArray &title)
{
    return {rawAnswer(422, "application/problem+json", R"({"title":")" + title + R"("})"),
            RawScript::End::Close};
}

Endpoint wardAt(const RawServer &server)
{
    Endpoint endpoint;
    endpoint.id = {u"ward"_s};
    endpoint.name = u"Ward"_s;
    endpoint.profile = EndpointProfile::TusCommit;
    endpoint.address = server.url(u"/in"_s);
    endpoint.uploads = server.url(u"/uploads"_s);
    return endpoint;
}
} // namespace

/// What the panel of a sending says while it goes on.
class TestSendingPanel : public CheckPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { open(); }
    void cleanup() { close(); }

    void saysThatAForgottenTokenIsAskedForAgain();
    void saysHowMuchHasGone();
    void whatIsUnclearCanBeLeftAlone();
    void whatIsNotSentAgainByItselfNeedsNoStopping();
    void aRefusalOfTheWholeLeadsBackToTheEntry();
    void pausingLeavesTheFocusOnGoingOn();
    void filesThatFollowTheirEntryCanBeHeldAndNotCancelled();
    void troubleOfTheNetworkLeadsToItsSettings();
    void saysThatTheAuthoritiesFileHasGone();

private:
    void submit(const QUrl &address);
    void submitWithNotes(const Endpoint &endpoint);
    void attachNotes();
    [[nodiscard]] Submission latest()
    {
        return WritingDesk::taken(m_desk->submissions().latest(m_session->entry().id))
            ->value_or(Submission());
    }
};

void TestSendingPanel::submit(const QUrl &address)
{
    useEndpoint(address);
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
}

void TestSendingPanel::submitWithNotes(const Endpoint &endpoint)
{
    QVERIFY(WritingDesk::taken(m_desk->endpoints().save(endpoint)));
    m_desk->settings().setLastEndpoint(endpoint.id);
    QTRY_VERIFY(!textOfLabel(u"placeLabel"_s).startsWith(u"No endpoint"_s));
    attachNotes();
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
}

/// To the entry, in a place that takes them.
void TestSendingPanel::attachNotes()
{
    const Services services = m_desk->services();
    Category category = m_session->category();
    category.files = {FileSlot{{u"evidence"_s}, u"Evidence"_s, 0, 1, {}, 0}};
    const Entry entry = m_session->entry();
    m_page->setSession(nullptr);
    m_session = std::make_unique<EntrySession>(category, entry, services.storage, services.clock);
    m_page->setSession(m_session.get());
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(QByteArray(3'000, 'n')) > 0 && file.flush());
    Attaching attaching(*m_session, services.storage, services.clock);
    const QSignalSpy attached(&attaching, &Attaching::attached);
    attaching.attach(category.files.first(), file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(attached.count(), 1, patience);
}

void TestSendingPanel::saysThatAForgottenTokenIsAskedForAgain()
{
    RawServer server;
    server.enqueue({rawAnswer(503, "text/plain", {}, {"Retry-After: 600"}), RawScript::End::Close});
    submit(server.url(u"/in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(textOfLabel(u"todoLabel"_s).contains(u"it goes on when you start it again"_s),
                             patience);

    // No keychain is asked in this program.
    QCOMPARE(WritingDesk::taken(m_desk->endpoints().setToken(latest().endpoint, "secret")),
             SecretKeeping::ThisRun);
    QTRY_VERIFY(textOfLabel(u"todoLabel"_s).contains(u"asks for the token once more"_s));
}

void TestSendingPanel::saysHowMuchHasGone()
{
    RawServer server;
    server.enqueue(RawScript()); // it takes the entry and says nothing
    submit(server.url(u"/in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QProgressBar>(u"progressBar"_s) && server.requests().size() == 1,
                             patience);

    emit m_desk->submissions().progressed(m_session->entry().id, 8'598'323, 45'193'625);
    QCOMPARE(textOfLabel(u"amountLabel"_s), u"8.2 of 43.1 MB"_s);
    const auto *bar = shown<QProgressBar>(u"progressBar"_s);
    QCOMPARE(bar->value(), 19);
    QCOMPARE(bar->accessibleDescription(), u"8.2 of 43.1 MB"_s);
    emit m_desk->submissions().progressed(m_session->entry().id, 8'192, 45'193'625);
    QCOMPARE(textOfLabel(u"amountLabel"_s), u"8.0 kB of 43.1 MB"_s);
}

void TestSendingPanel::whatIsUnclearCanBeLeftAlone()
{
    RawServer server;
    server.enqueue({{}, RawScript::End::Reset}); // the entry came, and no answer follows
    server.enqueue({rawAnswer(503, "text/plain", {}, {"Retry-After: 600"}), RawScript::End::Close});
    submit(server.url(u"/in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"goOnButton"_s), patience);
    QCOMPARE(latest().state, SubmissionState::Unconfirmed);
    QCOMPARE(shown<QPushButton>(u"cancelButton"_s)->text().remove(u'&'), u"Do not send it again"_s);

    click(u"cancelButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(latest().trouble, SendingTrouble::CancelledByUser, patience);
    QCOMPARE(latest().state, SubmissionState::Unconfirmed);
    QTRY_VERIFY(!shown<QPushButton>(u"cancelButton"_s));
    QCOMPARE(m_page->focusWidget(), shown<QPushButton>(u"goOnButton"_s));
    QVERIFY(textOfLabel(u"happenedLabel"_s).contains(u"You stopped the sending"_s));
    QVERIFY(textOfLabel(u"nextLabel"_s).contains(u"sends nothing again"_s));
}

void TestSendingPanel::whatIsNotSentAgainByItselfNeedsNoStopping()
{
    RawServer server;
    server.enqueue({{}, RawScript::End::Reset});
    useEndpoint(server.url(u"/in"_s), StatusRoad::None);
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"nextLabel"_s),
                              u"This endpoint cannot be asked, so nothing is sent again by itself."_s,
                              patience);
    QTRY_VERIFY(shown<QPushButton>(u"goOnButton"_s));
    QVERIFY(!shown<QPushButton>(u"cancelButton"_s));
}

void TestSendingPanel::aRefusalOfTheWholeLeadsBackToTheEntry()
{
    RawServer server;
    server.enqueue(refusal("Your organisation may not enter"));
    submit(server.url(u"/in"_s));
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"standingLabel"_s), u"Not sent"_s, patience);
    QVERIFY2(!textOfLabel(u"summaryLabel"_s).contains(u"can be sent"_s),
             qPrintable(textOfLabel(u"summaryLabel"_s)));
    QVERIFY(textOfLabel(u"clearLabel"_s).contains(u"rules of their own"_s));

    QSignalSpy asked(m_page.get(), &CheckPage::placeRequested);
    click(u"changeButton"_s);
    QCOMPARE(asked.count(), 1);
    const auto finding = asked.first().first().value<Finding>();
    QCOMPARE(finding.scope, Finding::Scope::Section);
    QCOMPARE(finding.place, m_session->category().sections.first().id.value);
}

void TestSendingPanel::pausingLeavesTheFocusOnGoingOn()
{
    RawServer server;
    server.enqueue(RawScript()); // it takes the first request and says nothing
    submitWithNotes(wardAt(server));
    QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() == 1, patience);
    QCOMPARE(latest().state, SubmissionState::Uploading);

    shown<QPushButton>(u"pauseButton"_s)->setFocus();
    QTest::keyClick(shown<QPushButton>(u"pauseButton"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(latest().trouble, SendingTrouble::Paused, patience);
    QTRY_VERIFY(shown<QPushButton>(u"goOnButton"_s));
    QCOMPARE(m_page->focusWidget(), shown<QPushButton>(u"goOnButton"_s));
}

void TestSendingPanel::filesThatFollowTheirEntryCanBeHeldAndNotCancelled()
{
    RawServer server;
    Endpoint endpoint = wardAt(server);
    endpoint.terms.commitBeforeFiles = true;
    connect(&m_desk->submissions(), &SubmissionQueue::changed, m_page.get(),
            [&server](const Submission &submission) {
                if (submission.state != SubmissionState::Frozen)
                    return;
                server.enqueue(receiptFor(submission));
                server.enqueue(RawScript()); // it takes the file and says nothing
            });
    submitWithNotes(endpoint);
    QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() == 2, patience);
    QCOMPARE(latest().state, SubmissionState::FilesDue);
    QTRY_COMPARE(textOfLabel(u"standingLabel"_s), u"Received, without all files yet"_s);
    QVERIFY(textOfLabel(u"happenedLabel"_s).startsWith(u"Your entry was received"_s));
    QCOMPARE(textOfLabel(u"nextLabel"_s).left(1), u"1"_s);
    QCOMPARE(textOfLabel(u"quoteLabel"_s), u"Receipt WARD-7"_s);
    QVERIFY(shown<QProgressBar>(u"progressBar"_s));
    QVERIFY(!shown<QPushButton>(u"cancelButton"_s));

    click(u"pauseButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(latest().trouble, SendingTrouble::Paused, patience);
    QCOMPARE(latest().state, SubmissionState::FilesDue);
    QTRY_VERIFY(shown<QPushButton>(u"goOnButton"_s));
    QCOMPARE(shown<QPushButton>(u"goOnButton"_s)->text().remove(u'&'), u"Go on"_s);
    QVERIFY(!shown<QPushButton>(u"cancelButton"_s) && !shown<QPushButton>(u"pauseButton"_s));
}

void TestSendingPanel::troubleOfTheNetworkLeadsToItsSettings()
{
    submit(QUrl(u"http://127.0.0.1:1/in"_s));
    QSignalSpy asked(m_page.get(), &CheckPage::networkRequested);
    QTRY_COMPARE_WITH_TIMEOUT(latest().trouble, SendingTrouble::NoConnection, patience);
    click(u"networkButton"_s);
    QCOMPARE(asked.count(), 1);
    QVERIFY(textOfLabel(u"troubleLabel"_s).isEmpty());
}

void TestSendingPanel::saysThatTheAuthoritiesFileHasGone()
{
    NetworkChoice choice;
    choice.authorities = u"/nowhere/authorities.pem"_s;
    m_desk->settings().setNetwork(choice);
    RawServer server(RawServer::Security::Tls);
    submit(server.url(u"/in"_s));
    QTRY_COMPARE_WITH_TIMEOUT(latest().trouble, SendingTrouble::UntrustedServer, patience);
    QTRY_VERIFY2(textOfLabel(u"troubleLabel"_s).contains(u"authorities.pem could not be read"_s),
                 qPrintable(textOfLabel(u"troubleLabel"_s)));
    QVERIFY(shown<QPushButton>(u"networkButton"_s));
}

QTEST_MAIN(TestSendingPanel)
#include "tst_sendingpanel.moc"
