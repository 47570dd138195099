#include "cli/receiver.h"
#include "gui/checkpagefixture.h"
#include "gui/deadlinelines.h"
#include "session/receivercontrol.h"
#include "support/rawserver.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int patience = 30'000; ///< each step waits for a disk that may be busy
const QDateTime afternoon = QDateTime(QDate(2027, 3, 26), QTime(16, 41), Qt::UTC);

/// Nobody is let in for a while.
RawScript busy(const QByteArrayList &headers = {})
{
    return {rawAnswer(503, "text/plain", {}, QByteArrayList{"Retry-After: 600"} + headers),
            RawScript::End::Close};
}

RawScript refusal(const QByteArray &errors)
{
    return {
        rawAnswer(422, "application/problem+json", R"({"title":"Not as it is","errors":[)" + errors + "]}"),
        RawScript::End::Close};
}
} // namespace

/// What a person sees of a sending that did not simply arrive, and what can be done there.
class TestOutcomes : public CheckPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { open(); }
    void cleanup() { close(); }

    void aRealOrganisersWordsLeadToTheAnswer();
    void everyKindOfPartHasItsWay();
    void theListGoesWithTheNextSending();
    void aReportIsOfferedWhereTheNetworkIsAtFault();
    void noReportIsOfferedWhereTheOrganiserRefuses();
    void pausesAndGoesOn();
    void whatIsHandedOverCannotBePaused();
    void showsTheClosingTimeByTheServersClock();
    void theCardShowsItBeforeSending();
    void saysWhenAllWillHaveBeenSent();

private:
    void submit();
    [[nodiscard]] std::optional<Submission> latest()
    {
        return *WritingDesk::taken(m_desk->submissions().latest(m_session->entry().id));
    }
    [[nodiscard]] QPushButton *rowSaying(const QString &words) const;
};

void TestOutcomes::submit()
{
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
}

QPushButton *TestOutcomes::rowSaying(const QString &words) const
{
    for (QPushButton *row : rows()) {
        if (row->accessibleName().contains(words))
            return row;
    }
    return nullptr;
}

void TestOutcomes::aRealOrganisersWordsLeadToTheAnswer()
{
    if (const QString missing = Receiver::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Receiver receiver;
    QVERIFY(receiver.start({}, {u"--faults"_s}));
    ReceiverControl(receiver.address())
        .order(QJsonDocument::fromJson(R"({"settings":{"maxWords":{"value-1":2}}})").object());
    useEndpoint(QUrl(receiver.submissions()));
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(rowSaying(u"at most 2"_s), patience);
    QCOMPARE(latest()->state, SubmissionState::Rejected);
    QCOMPARE(textOfLabel(u"standingLabel"_s), u"Not sent"_s);
    QVERIFY2(!textOfLabel(u"happenedLabel"_s).contains(u"#/"_s), qPrintable(textOfLabel(u"happenedLabel"_s)));

    QSignalSpy asked(m_page.get(), &CheckPage::placeRequested);
    QTest::mouseClick(rowSaying(u"at most 2"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto finding = asked.first().first().value<Finding>();
    QCOMPARE(finding.scope, Finding::Scope::Question);
    QCOMPARE(finding.place, u"value-1"_s);
}

void TestOutcomes::everyKindOfPartHasItsWay()
{
    RawServer server;
    server.enqueue(refusal(R"({"pointer":"#/title","detail":"Taken."},
        {"pointer":"/details/1/value","detail":"Who?"},
        {"pointer":"/declarations/0/agreed","detail":"Read it."},
        {"pointer":"/colour","detail":"Blue, please."})"));
    useEndpoint(server.url(u"/in"_s));
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(rowSaying(u"Taken."_s), patience);
    QCOMPARE(rows().size(), 3); // to the whole entry there is no way

    QSignalSpy asked(m_page.get(), &CheckPage::placeRequested);
    QTest::mouseClick(rowSaying(u"Taken."_s), Qt::LeftButton);
    QTest::mouseClick(rowSaying(u"Who?"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(0).first().value<Finding>().place, u"project-title"_s);
    QCOMPARE(asked.at(1).first().value<Finding>().scope, Finding::Scope::Detail);
    QCOMPARE(asked.at(1).first().value<Finding>().place, m_session->category().details.at(1).id.value);

    QTest::mouseClick(rowSaying(u"Read it."_s), Qt::LeftButton); // its place is on this page
    QCOMPARE(asked.count(), 2);
    QVERIFY(qobject_cast<QCheckBox *>(m_page->focusWidget()));
}

void TestOutcomes::theListGoesWithTheNextSending()
{
    RawServer server;
    server.enqueue(refusal(R"({"pointer":"/answers/0/text","detail":"Too dull."})"));
    useEndpoint(server.url(u"/in"_s));
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(rowSaying(u"Too dull."_s), patience);
    QVERIFY(textOfLabel(u"summaryLabel"_s).startsWith(u"The organiser refused"));
    server.enqueue(busy());
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QTRY_COMPARE_WITH_TIMEOUT(latest()->state, SubmissionState::Waiting, patience);
    QTRY_VERIFY(!rowSaying(u"Too dull."_s));
}

void TestOutcomes::aReportIsOfferedWhereTheNetworkIsAtFault()
{
    useEndpoint(QUrl(u"http://127.0.0.1:1/secret-hook"_s));
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"reportButton"_s), patience);
    QVERIFY(!shown<QLabel>(u"reportedLabel"_s));
    QGuiApplication::clipboard()->clear();
    click(u"reportButton"_s);
    QTRY_VERIFY(shown<QLabel>(u"reportedLabel"_s));
    const QString report = QGuiApplication::clipboard()->text();
    for (const QString &fact : {u"Host: 127.0.0.1"_s, u"Port: 1"_s, latest()->id.value, u"Network error"_s})
        QVERIFY2(report.contains(fact), qPrintable(report));
    QVERIFY2(!report.contains(u"secret-hook"_s) && !report.contains(m_session->entry().title),
             qPrintable(report));
}

void TestOutcomes::noReportIsOfferedWhereTheOrganiserRefuses()
{
    RawServer server;
    server.enqueue(refusal({}));
    useEndpoint(server.url(u"/in"_s));
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"standingLabel"_s), u"Not sent"_s, patience);
    QVERIFY(!shown<QPushButton>(u"reportButton"_s));
}

void TestOutcomes::pausesAndGoesOn()
{
    RawServer server;
    server.enqueue(busy());
    useEndpoint(server.url(u"/in"_s));
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(latest()->state, SubmissionState::Waiting, patience);
    click(u"pauseButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(latest()->trouble, SendingTrouble::Paused, patience);
    QTRY_VERIFY(!shown<QPushButton>(u"pauseButton"_s));
    QCOMPARE(shown<QPushButton>(u"goOnButton"_s)->text().remove(u'&'), u"Go on"_s);
    QVERIFY(textOfLabel(u"nextLabel"_s).contains(u"until you let it go on"_s));
    QVERIFY(shown<QPushButton>(u"cancelButton"_s));
    QCOMPARE(server.requests().size(), 1);

    click(u"goOnButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(latest()->state, SubmissionState::Waiting, patience);
}

void TestOutcomes::whatIsHandedOverCannotBePaused()
{
    RawServer server;
    server.enqueue({{}, RawScript::End::Reset}); // the entry came, and no answer follows
    useEndpoint(server.url(u"/in"_s), StatusRoad::None);
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(latest()->state, SubmissionState::Unconfirmed, patience);
    QTRY_VERIFY(shown<QPushButton>(u"goOnButton"_s));
    QVERIFY(!shown<QPushButton>(u"pauseButton"_s));
    QVERIFY(!shown<QLabel>(u"standingLabel"_s)); // the chip says it
}

void TestOutcomes::showsTheClosingTimeByTheServersClock()
{
    RawServer server;
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    server.enqueue(
        busy({"Date: " + QLocale::c().toString(theirs, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()}));
    Endpoint endpoint;
    endpoint.id = {u"ward"_s};
    endpoint.name = u"Ward"_s;
    endpoint.address = server.url(u"/in"_s);
    endpoint.terms.deadline = theirs.addSecs(5 * 3600 + 60);
    endpoint.terms.contact = u"entries@awards.example"_s;
    QVERIFY(WritingDesk::taken(m_desk->endpoints().save(endpoint)));
    m_desk->settings().setLastEndpoint(endpoint.id);
    QTRY_VERIFY(!textOfLabel(u"placeLabel"_s).startsWith(u"No endpoint"_s));
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(textOfLabel(u"deadlineLabel"_s).contains(u"By the organiser’s clock"_s),
                             patience);
    const QString deadline = textOfLabel(u"deadlineLabel"_s);
    QVERIFY2(deadline.contains(u"in 5 hour"_s) && deadline.contains(u"3 hour(s) fast"_s),
             qPrintable(deadline));
    QVERIFY(!shown<QLabel>(u"lateLabel"_s));
}

void TestOutcomes::theCardShowsItBeforeSending()
{
    Endpoint endpoint;
    endpoint.id = {u"ward"_s};
    endpoint.name = u"Ward"_s;
    endpoint.address = QUrl(u"https://awards.example/in"_s);
    endpoint.terms.deadline = QDateTime::currentDateTimeUtc().addSecs(1800);
    QVERIFY(WritingDesk::taken(m_desk->endpoints().save(endpoint)));
    m_desk->settings().setLastEndpoint(endpoint.id);
    const auto isShown = [this] { // the panel of a sending has such a line too
        const auto labels = m_page->findChildren<QLabel *>(u"deadlineLabel"_s);
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"has not been heard yet"_s);
        });
    };
    QTRY_VERIFY(isShown());
}

void TestOutcomes::saysWhenAllWillHaveBeenSent()
{
    QDateTime now = afternoon;
    Services services = m_desk->services();
    services.clock = [&now] { return now; };
    QNetworkAccessManager network;
    NetworkWitness witness(network, services.clock);
    DeadlineLines lines({services.storage, services.categories, services.entries, services.endpoints,
                         services.submissions, services.workspaces, services.backups, services.settings,
                         services.theme, services.folders, services.clock, services.pages, witness, network,
                         services.ahead});
    lines.show();
    Submission submission;
    submission.id = {u"one"_s};
    submission.state = SubmissionState::Uploading;
    submission.closes = afternoon.addSecs(19 * 60);
    submission.endpoint.terms.contact = u"entries@awards.example"_s;
    const auto textOf = [&lines](const QString &name) { return lines.findChild<QLabel *>(name)->text(); };
    lines.showFor(submission);
    QVERIFY(textOf(u"deadlineLabel"_s).startsWith(u"Entries close at 17:00, in 19 minute"_s));
    QCOMPARE(textOf(u"paceLabel"_s), QString());

    lines.took(10, 1000);
    now = now.addSecs(10);
    lines.took(20, 1000);
    QCOMPARE(textOf(u"paceLabel"_s), u"At this speed it is done at 16:57."_s);
    QCOMPARE(textOf(u"lateLabel"_s), QString());

    for (int minute = 1; minute <= 2; ++minute) { // slower and slower
        now = now.addSecs(60);
        lines.took(20 + minute, 1000);
    }
    QVERIFY2(textOf(u"lateLabel"_s).contains(u"after the closing time"_s),
             qPrintable(textOf(u"lateLabel"_s)));
    QVERIFY(textOf(u"lateLabel"_s).contains(u"entries@awards.example"_s));

    submission.state = SubmissionState::FilesDue; // which a person has paused
    submission.trouble = SendingTrouble::Paused;
    lines.showFor(submission);
    QCOMPARE(textOf(u"paceLabel"_s), QString());

    submission.state = SubmissionState::Submitted;
    lines.showFor(submission);
    QVERIFY(lines.isHidden());
}

QTEST_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
