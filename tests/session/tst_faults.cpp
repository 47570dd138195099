#include "cli/receiver.h"
#include "model/submissionwaiting.h"
#include "session/faultrows.h"
#include "session/receivercontrol.h"
#include "session/sendingdesk.h"
#include "session/wording.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(FaultRow)

namespace {
constexpr qint64 chunk = 128 * 1024;

QJsonObject ordersOf(const char *members)
{
    return QJsonDocument::fromJson('{' + QByteArray(members) + '}').object();
}

/// As the receiver is when it starts.
QJsonObject asUsual()
{
    return ordersOf(R"("clear":true,"settings":{"closedStatus":403,"commitBeforeFiles":true,)"
                    R"("award":{"deadline":"2099-12-31T17:00:00Z"}})");
}

bool isNotDone(const Submission &submission)
{
    const bool filesWait = submission.state == SubmissionState::FilesDue && goesOnByItself(submission);
    return submission.state == SubmissionState::Waiting || submission.state == SubmissionState::Unconfirmed ||
           filesWait;
}
} // namespace

/// The table of faults: what the receiver does, what has to come of it, and that one entry arrives or none.
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsAsItHasTo_data();
    void endsAsItHasTo();
    void tellsOfAnUnknownIssuer();
    void saysWhatIsNotPlayed();

private:
    void pointTo(SendingDesk &desk, Road road);
    void tellsThatTheEntryIsSafe(SendingDesk &desk, const Submission &submission);

    Receiver m_receiver;
    std::unique_ptr<ReceiverControl> m_control;
};

void FaultsTest::initTestCase()
{
    if (const QString missing = Receiver::missingForUploads(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_receiver.start({}, {u"--faults"_s}));
    m_control = std::make_unique<ReceiverControl>(m_receiver.address());
}

void FaultsTest::pointTo(SendingDesk &desk, Road road)
{
    Endpoint &endpoint = desk.endpoint;
    const auto at = [this](const QString &path) { return m_receiver.address().resolved(QUrl(path)); };
    endpoint.address = at(u"/submissions"_s);
    endpoint.uploads = at(u"/uploads"_s);
    endpoint.statusRoad = StatusRoad::Template;
    endpoint.statusTemplate = m_receiver.submissions() + u"/{submissionId}"_s;
    endpoint.knowsRepeatedIds = true;
    endpoint.terms.chunkBytes = chunk;
    switch (road) {
    case Road::EntryFirst:
        endpoint.terms.commitBeforeFiles = true;
        [[fallthrough]];
    case Road::Uploads:
        endpoint.profile = EndpointProfile::TusCommit;
        break;
    case Road::Form:
        endpoint.profile = EndpointProfile::Multipart;
        endpoint.address = at(u"/form"_s);
        break;
    case Road::NoStatus:
        endpoint.statusRoad = StatusRoad::None;
        [[fallthrough]];
    case Road::Json:
        endpoint.address = at(u"/json"_s);
        return;
    case Road::Nowhere:
        endpoint.address = QUrl(u"http://127.0.0.1:1/submissions"_s);
        return;
    }
    desk.attach(u"paper.pdf"_s, QByteArray(300 * 1024, 'x'));
}

void FaultsTest::tellsThatTheEntryIsSafe(SendingDesk &desk, const Submission &submission)
{
    const SendingWording wording = wordingOf(submission, desk.clock.now());
    QVERIFY(wording.safe.startsWith("Your entry is safe"_L1));
    QVERIFY(!wording.happened.isEmpty());
    QVERIFY(!wording.quote.isEmpty());
    QVERIFY(!wording.next.isEmpty() || !wording.todo.isEmpty());
}

void FaultsTest::endsAsItHasTo_data()
{
    QTest::addColumn<FaultRow>("row");
    for (const FaultRow &row :
         faultsOfConnections() + faultsOfServers() + faultsOfTheRoad() + faultsAfterTheEntry())
        QTest::newRow(row.name) << row;
}

void FaultsTest::endsAsItHasTo()
{
    QFETCH(const FaultRow, row);
    SendingDesk desk(Retries::Never, row.silence);
    pointTo(desk, row.road);
    m_control->order(asUsual());
    m_control->order(ordersOf(row.faults));

    Submission submission = desk.submit();
    QCOMPARE(nameOf(submission.state), nameOf(row.state));
    QCOMPARE(nameOf(submission.trouble), nameOf(row.trouble));
    tellsThatTheEntryIsSafe(desk, submission);
    if (row.waits > 0s)
        QVERIFY(submission.waitUntil >= desk.clock.now().addSecs(row.waits.count()));

    for (int attempts = 0; isNotDone(submission) && attempts < 6; ++attempts) {
        desk.clock.advance(1h);
        submission = desk.goOn(GoOnBy::Itself);
    }
    if (!isFinished(submission.state)) // what it waited for is put right
        submission = desk.goOn(GoOnBy::Person);
    QCOMPARE(nameOf(submission.state), nameOf(row.end));
    tellsThatTheEntryIsSafe(desk, submission);

    const QJsonObject summary = m_control->summary();
    const QJsonObject stored = summary[u"submissions"_s][submission.id.value].toObject();
    QCOMPARE(stored[u"stored"_s].toInt(), row.stored);
    QCOMPARE(summary[u"totals"_s][u"storedTwice"_s].toInt(), 0);
    if (row.stored == 0)
        return;
    QCOMPARE(stored[u"entrySha256"_s].toString().toLatin1(), submission.sha256);
    QVERIFY(stored[u"intact"_s].toBool());
    for (const QJsonValue &file : stored[u"files"_s].toArray())
        QCOMPARE(file[u"state"_s].toString(), u"verified"_s);
}

void FaultsTest::tellsOfAnUnknownIssuer()
{
    RawServer server(RawServer::Security::Tls);
    SendingDesk desk;
    desk.endpoint.address = server.url(u"/entries"_s);
    const Submission submission = desk.submit();
    QCOMPARE(nameOf(submission.state), nameOf(SubmissionState::NeedsUser));
    QCOMPARE(nameOf(submission.trouble), nameOf(SendingTrouble::UntrustedServer));
    QVERIFY(submission.detail.contains("issued by"_L1));
    QVERIFY(wordingOf(submission, desk.clock.now()).todo.contains("inspection"_L1));
    tellsThatTheEntryIsSafe(desk, submission);
    QCOMPARE(server.requests().size(), 0);
}

void FaultsTest::saysWhatIsNotPlayed()
{
    for (const FaultElsewhere &fault : faultsElsewhere())
        qInfo("not played here: %s: %s", fault.name, fault.reason);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
