#include "sending/tusupload.h"

#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 chunk = 64 * 1024;

QByteArray tusAnswer(int status, const QByteArrayList &headers = {})
{
    return rawAnswer(status, "text/plain", {}, headers + QByteArrayList{"Tus-Resumable: 1.0.0"});
}

RawScript at(int status, qint64 offset)
{
    return {tusAnswer(status, {"Upload-Offset: " + QByteArray::number(offset)})};
}
} // namespace

class TusUploadTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsAFileChunkByChunk();
    void waitsUntilTheAddressIsStored();
    void goesOnFromTheServersOffset();
    void asksHowFarItIsAfterADrop();
    void beginsAnewWhereTheServerLostIt();
    void givesUpOnAServerThatLosesItAgainAndAgain();
    void sendsLessWhereItWasTooMuch();
    void endsWhereNoLessCanBeSent_data();
    void endsWhereNoLessCanBeSent();
    void sendsNothingOfACompleteFile();
    void restsAfterTheChunkUnderWay();
    void stopsAndKeepsItsPlace();
    void repeatsARedirectedChunkAtItsPlace();
    void repeatsEachChunkWhereTheServerSendsItOn();
    void endsWhereARedirectionLeadsNowhere();
    void waitsForALineThatBringsNothing();
    void waitsForAServerThatTakesNothing();
    void waitsForAServerThatLosesEachChunk();
    void findsASizeFarBelowTheFirst();

private:
    [[nodiscard]] std::unique_ptr<TusUpload> uploadOf(const SentFile &file);
    [[nodiscard]] SentFile underway(qint64 acknowledged) const;
    [[nodiscard]] QByteArray bytes(qint64 from, qint64 size) const { return m_bytes.mid(from, size); }

    std::unique_ptr<RawServer> m_server;
    QNetworkAccessManager m_network;
    Submission m_submission;
    QTemporaryFile m_file;
    QByteArray m_bytes;
    SentFile m_sent;
};

void TusUploadTest::init()
{
    m_server = std::make_unique<RawServer>();
    m_submission = sampleSubmission(m_server->url(u"/submissions"_s));
    m_submission.endpoint.profile = EndpointProfile::TusCommit;
    m_submission.endpoint.uploads = m_server->url(u"/tus/"_s);
    m_submission.endpoint.terms.chunkBytes = chunk;
    m_bytes.clear();
    for (int i = 0; m_bytes.size() < 3 * chunk - 10; ++i)
        m_bytes += QByteArray::number(i) + ' ';
    QVERIFY(m_file.open());
    m_file.resize(0);
    m_file.seek(0);
    m_file.write(m_bytes);
    m_file.flush();
    m_sent = {};
    m_sent.role = u"evidence"_s;
    m_sent.name = u"Müller \"1\".pdf"_s;
    m_sent.size = m_bytes.size();
    m_sent.sha256 = "abc1";
}

SentFile TusUploadTest::underway(qint64 acknowledged) const
{
    SentFile file = m_sent;
    file.upload = m_server->url(u"/tus/7"_s);
    file.state = UploadState::Underway;
    file.acknowledged = acknowledged;
    return file;
}

std::unique_ptr<TusUpload> TusUploadTest::uploadOf(const SentFile &file)
{
    auto upload = std::make_unique<TusUpload>(m_network, m_submission, FileToSend{file, m_file.fileName()},
                                              "secret", 5s);
    connect(upload.get(), &TusUpload::addressed, upload.get(), &TusUpload::goOn);
    upload->start();
    return upload;
}

void TusUploadTest::sendsAFileChunkByChunk()
{
    m_server->enqueue({tusAnswer(201, {"Location: /tus/7"})});
    for (const qint64 offset : {chunk, 2 * chunk, qint64(m_bytes.size())})
        m_server->enqueue(at(204, offset));
    const auto upload = uploadOf(m_sent);
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Complete);
    QCOMPARE(outcome.file.state, UploadState::Complete);
    QCOMPARE(outcome.file.acknowledged, m_bytes.size());
    QCOMPARE(m_server->requests().size(), 4);
    const RawRequest &creation = m_server->requests().at(0);
    QCOMPARE(creation.header("Upload-Length"), QByteArray::number(m_bytes.size()));
    QVERIFY(creation.header("Upload-Metadata")
                .contains("filename " + u"Müller \"1\".pdf"_s.toUtf8().toBase64() + ','));
    QVERIFY(creation.header("Upload-Metadata").contains("sha256 " + QByteArray("abc1").toBase64()));
    QByteArray arrived;
    for (int i = 1; i < 4; ++i) {
        const RawRequest &request = m_server->requests().at(i);
        QCOMPARE(request.method(), "PATCH");
        QCOMPARE(request.header("Upload-Offset"), QByteArray::number(arrived.size()));
        QCOMPARE(request.header("Authorization"), "Bearer secret");
        arrived += request.body;
    }
    QCOMPARE(arrived, m_bytes);
}

void TusUploadTest::waitsUntilTheAddressIsStored()
{
    m_server->enqueue({tusAnswer(201, {"Location: /tus/7"})});
    m_server->enqueue(at(204, chunk));
    TusUpload upload(m_network, m_submission, {m_sent, m_file.fileName()}, {}, 5s);
    QSignalSpy addressed(&upload, &TusUpload::addressed);
    upload.start();
    QVERIFY(addressed.wait());
    QCOMPARE(addressed.at(0).at(0).value<SentFile>().upload, m_server->url(u"/tus/7"_s));
    QCOMPARE(m_server->requests().size(), 1);
    QSignalSpy advanced(&upload, &TusUpload::advanced);
    upload.goOn();
    QVERIFY(advanced.wait());
    QCOMPARE(m_server->requests().at(1).method(), "PATCH");
}

void TusUploadTest::goesOnFromTheServersOffset()
{
    m_server->enqueue(at(200, 2 * chunk));
    m_server->enqueue(at(204, m_bytes.size()));
    const auto upload = uploadOf(underway(chunk));
    QCOMPARE(outcomeOf<UploadOutcome>(*upload).end, UploadEnd::Complete);
    QCOMPARE(m_server->requests().at(0).method(), "HEAD");
    QCOMPARE(m_server->requests().at(1).body, bytes(2 * chunk, chunk));
}

void TusUploadTest::asksHowFarItIsAfterADrop()
{
    m_server->enqueue(at(200, 0));
    m_server->enqueue({{}, RawScript::End::Close, 1000});
    m_server->enqueue(at(200, 900));
    m_server->enqueue(at(204, 900 + chunk));
    m_server->enqueue(at(204, 900 + 2 * chunk));
    m_server->enqueue(at(204, m_bytes.size()));
    const auto upload = uploadOf(underway(0));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Complete);
    QVERIFY(outcome.advanced);
    QCOMPARE(m_server->requests().at(2).method(), "HEAD");
    QCOMPARE(m_server->requests().at(3).header("Upload-Offset"), "900");
    QCOMPARE(m_server->requests().at(3).body, bytes(900, chunk));
}

void TusUploadTest::beginsAnewWhereTheServerLostIt()
{
    m_server->enqueue({tusAnswer(404)});
    m_server->enqueue({tusAnswer(201, {"Location: /tus/8"})});
    for (const qint64 offset : {chunk, 2 * chunk, qint64(m_bytes.size())})
        m_server->enqueue(at(204, offset));
    const auto upload = uploadOf(underway(chunk));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Complete);
    QCOMPARE(outcome.file.restarts, 1);
    QCOMPARE(outcome.file.upload, m_server->url(u"/tus/8"_s));
}

void TusUploadTest::givesUpOnAServerThatLosesItAgainAndAgain()
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

void TusUploadTest::sendsLessWhereItWasTooMuch()
{
    m_submission.endpoint.terms.chunkBytes = 2 * chunk;
    m_server->enqueue(at(200, 0));
    m_server->enqueue({tusAnswer(413)});
    m_server->enqueue(at(200, 0));
    for (const qint64 offset : {chunk, 2 * chunk, qint64(m_bytes.size())})
        m_server->enqueue(at(204, offset));
    const auto upload = uploadOf(underway(0));
    QCOMPARE(outcomeOf<UploadOutcome>(*upload).end, UploadEnd::Complete);
    QCOMPARE(m_server->requests().at(1).body.size(), 2 * chunk);
    QCOMPARE(m_server->requests().at(3).body.size(), chunk);
}

void TusUploadTest::endsWhereNoLessCanBeSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<UploadEnd>("end");
    QTest::newRow("too large") << 413 << UploadEnd::NeedsUser;
    QTest::newRow("too slow") << 408 << UploadEnd::Later; // the line may be better soon
}

void TusUploadTest::endsWhereNoLessCanBeSent()
{
    QFETCH(const int, status);
    m_server->enqueue(at(200, 0));
    m_server->enqueue({tusAnswer(status)});
    const auto upload = uploadOf(underway(0));
    QTEST(outcomeOf<UploadOutcome>(*upload).end, "end");
    QCOMPARE(m_server->requests().size(), 2);
}

void TusUploadTest::sendsNothingOfACompleteFile()
{
    m_server->enqueue(at(200, m_bytes.size()));
    const auto upload = uploadOf(underway(chunk));
    QCOMPARE(outcomeOf<UploadOutcome>(*upload).end, UploadEnd::Complete);
    QCOMPARE(m_server->requests().size(), 1); // a PATCH at the end would run the server's last step again
}

void TusUploadTest::restsAfterTheChunkUnderWay()
{
    m_server->enqueue(at(200, 0));
    m_server->enqueue(at(204, chunk));
    const auto upload = uploadOf(underway(0));
    connect(m_server.get(), &RawServer::delivered, upload.get(), [this, &upload] {
        if (m_server->deliveries() == 2)
            upload->rest();
    });
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Stopped);
    QCOMPARE(outcome.file.acknowledged, chunk);
    QCOMPARE(m_server->requests().size(), 2);
}

void TusUploadTest::stopsAndKeepsItsPlace()
{
    m_server->enqueue(at(200, chunk));
    m_server->enqueue({}); // takes the chunk and says nothing
    const auto upload = uploadOf(underway(0));
    connect(m_server.get(), &RawServer::delivered, upload.get(), [this, &upload] {
        if (m_server->requests().last().method() == "PATCH")
            upload->stop();
    });
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Stopped);
    QCOMPARE(outcome.file.acknowledged, chunk);
    QCOMPARE(outcome.file.upload, m_server->url(u"/tus/7"_s));
}

void TusUploadTest::repeatsARedirectedChunkAtItsPlace()
{
    m_server->enqueue(at(200, 2 * chunk));
    m_server->enqueue({tusAnswer(307, {"Location: /tus/7?node=2"})});
    m_server->enqueue(at(204, m_bytes.size()));
    const auto upload = uploadOf(underway(0));
    QCOMPARE(outcomeOf<UploadOutcome>(*upload).end, UploadEnd::Complete);
    QCOMPARE(m_server->requests().at(2).path(), "/tus/7?node=2");
    QCOMPARE(m_server->requests().at(2).body, bytes(2 * chunk, chunk));
}

void TusUploadTest::waitsForALineThatBringsNothing()
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

void TusUploadTest::repeatsEachChunkWhereTheServerSendsItOn()
{
    const RawScript sendsOn{tusAnswer(307, {"Location: /tus/7?node=2"})};
    m_server->enqueue(sendsOn);
    m_server->enqueue(at(200, 0));
    for (const qint64 offset : {chunk, 2 * chunk, qint64(m_bytes.size())}) {
        m_server->enqueue(sendsOn);
        m_server->enqueue(at(204, offset));
    }
    const auto upload = uploadOf(underway(0));
    QCOMPARE(outcomeOf<UploadOutcome>(*upload).end, UploadEnd::Complete);
}

void TusUploadTest::endsWhereARedirectionLeadsNowhere()
{
    m_server->enqueue({tusAnswer(307, {"Location: /tus/7"})});
    const auto upload = uploadOf(underway(0));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::NeedsUser);
    QCOMPARE(outcome.trouble, SendingTrouble::Redirected);
    QCOMPARE(m_server->requests().size(), 4);
}

void TusUploadTest::waitsForAServerThatTakesNothing()
{
    m_server->enqueue(at(200, 0)); // to whatever it is asked or sent
    const auto upload = uploadOf(underway(0));
    const auto outcome = outcomeOf<UploadOutcome>(*upload);
    QCOMPARE(outcome.end, UploadEnd::Later);
    QVERIFY(!outcome.advanced);
    QVERIFY(m_server->requests().size() < 12);
}

void TusUploadTest::waitsForAServerThatLosesEachChunk()
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

void TusUploadTest::findsASizeFarBelowTheFirst()
{
    m_submission.endpoint.terms.chunkBytes = 64 * chunk;
    for (int i = 0; i < 5; ++i) {
        m_server->enqueue(at(200, 0));
        m_server->enqueue({tusAnswer(413)});
    }
    m_server->enqueue(at(200, 0));
    m_server->enqueue(at(204, 2 * chunk));
    m_server->enqueue(at(204, m_bytes.size()));
    const auto upload = uploadOf(underway(0));
    QCOMPARE(outcomeOf<UploadOutcome>(*upload).end, UploadEnd::Complete);
    QCOMPARE(m_server->requests().at(11).body.size(), 2 * chunk);
}

QTEST_GUILESS_MAIN(TusUploadTest)
#include "tst_tusupload.moc"
