#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "sending/submitjob.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
FileToSend fileOf(QTemporaryFile &on, const QString &role, const QString &name, const QByteArray &bytes)
{
    if (!on.open() || on.write(bytes) != bytes.size() || !on.flush())
        return {};
    FileToSend file;
    file.file.role = role;
    file.file.name = name;
    file.file.size = bytes.size();
    file.file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    file.path = on.fileName();
    return file;
}
} // namespace

class FormFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesFilesAlongInAForm();
    void deliversAFormWithFilesOnce();
    void leavesFilesOutOfJson();
};

void FormFilesTest::takesFilesAlongInAForm()
{
    RawServer server;
    Submission submission = sampleSubmission(server.url(u"/entries"_s));
    submission.endpoint.profile = EndpointProfile::Multipart;
    server.enqueue({rawAnswer(201, "application/json", asJson(sampleReceipt(submission)))});
    QTemporaryFile photo;
    QTemporaryFile evidence;
    FileToSend picture = fileOf(photo, u"photo"_s, u"Tîm \"A\".jpg"_s, QByteArray(300'000, 'j'));
    picture.file.mediaType = u"image/jpeg"_s;
    const FileToSend paper = fileOf(evidence, u"evidence"_s, u"paper.pdf"_s, "%PDF-\r\n--x");

    QNetworkAccessManager network;
    SubmitJob job(network, submission, {}, 20s, nullptr, {picture, paper});
    job.start();
    QCOMPARE(outcomeOf<SendingOutcome>(job).verdict, Verdict::Received);
    const QByteArray body = server.requests().first().body;
    const QByteArray digest = QByteArray::fromHex(picture.file.sha256).toBase64();
    QVERIFY(body.contains("\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"" +
                          u"Tîm %22A%22.jpg"_s.toUtf8() +
                          "\"\r\nContent-Type: image/jpeg\r\nRepr-Digest: sha-256=:" + digest + ":\r\n\r\n" +
                          QByteArray(300'000, 'j') + "\r\n--"));
    QVERIFY(body.contains("filename=\"paper.pdf\"\r\nContent-Type: application/octet-stream\r\n"));
    QVERIFY(body.contains("\r\n\r\n%PDF-\r\n--x\r\n--"));
    QVERIFY(body.indexOf("name=\"entry\"") < body.indexOf("name=\"photo\""));
}

void FormFilesTest::deliversAFormWithFilesOnce()
{
    RawServer server;
    Submission submission = sampleSubmission(server.url(u"/entries"_s));
    submission.endpoint.profile = EndpointProfile::Multipart;
    server.enqueue({{}, RawScript::End::Close});
    QTemporaryFile on;
    const FileToSend file = fileOf(on, u"photo"_s, u"a.jpg"_s, QByteArray(100'000, 'j'));

    QNetworkAccessManager network;
    SubmitJob job(network, submission, {}, 20s, nullptr, {file});
    job.start();
    QCOMPARE(outcomeOf<SendingOutcome>(job).verdict, Verdict::Unclear);
    QCOMPARE(server.deliveries(), 1);
}

void FormFilesTest::leavesFilesOutOfJson()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/entries"_s));
    server.enqueue({rawAnswer(201, "application/json", asJson(sampleReceipt(submission)))});
    QTemporaryFile on;
    const FileToSend file = fileOf(on, u"photo"_s, u"a.jpg"_s, "bytes");

    QNetworkAccessManager network;
    SubmitJob job(network, submission, {}, 20s, nullptr, {file});
    job.start();
    QCOMPARE(outcomeOf<SendingOutcome>(job).verdict, Verdict::Received);
    QCOMPARE(server.requests().first().body, submission.body);
}

QTEST_GUILESS_MAIN(FormFilesTest)
#include "tst_formfiles.moc"
