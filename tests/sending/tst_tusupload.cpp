#include "sending/tusuploaddesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TusUploadTest final : public TusUploadDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void sendsAFileChunkByChunk();
    void waitsUntilTheAddressIsStored();
    void goesOnFromTheServersOffset();
    void asksHowFarItIsAfterADrop();
    void beginsAnewWhereTheServerLostIt();
    void sendsLessWhereItWasTooMuch();
    void sendsNothingOfACompleteFile();
    void restsAfterTheChunkUnderWay();
    void stopsAndKeepsItsPlace();
    void repeatsARedirectedChunkAtItsPlace();
    void repeatsEachChunkWhereTheServerSendsItOn();
    void findsASizeFarBelowTheFirst();
};

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
