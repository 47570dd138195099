#include "sending/receiptreader.h"

#include "sending/samplesubmission.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString firstDigest(64, u'a');
const QString secondDigest(64, u'b');
constexpr qint64 photoSize = 5'000'000'000;

Submission withFiles(EndpointProfile profile)
{
    Submission submission = sampleSubmission();
    submission.endpoint.profile = profile;
    SentFile photo;
    photo.size = photoSize;
    photo.sha256 = firstDigest.toLatin1();
    SentFile letter;
    letter.size = 7;
    letter.sha256 = secondDigest.toLatin1();
    submission.files = {photo, letter};
    return submission;
}

QJsonObject listed(const QString &sha256, const QJsonValue &size, const QString &state = {})
{
    QJsonObject file{{u"sha256"_s, sha256}, {u"size"_s, size}};
    if (!state.isEmpty())
        file[u"state"_s] = state;
    return file;
}
} // namespace

class ReceiptReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheDocumentByteForByte();
    void takesAReceipt_data();
    void takesAReceipt();
    void readsTheTime_data();
    void readsTheTime();
    void refuses_data();
    void refuses();
    void wantsEachFileThatWasSent_data();
    void wantsEachFileThatWasSent();
    void takesAReceiptThatNamesNoFiles();
    void wantsNoFileThatIsNotSentWithTheEntry();
    void saysWhichFilesHaveCome_data();
    void saysWhichFilesHaveCome();
    void refusesAnythingThatIsNoObject_data();
    void refusesAnythingThatIsNoObject();
    void cleansTheReference();
};

void ReceiptReaderTest::keepsTheDocumentByteForByte()
{
    const Submission submission = sampleSubmission();
    const QByteArray json = " \n" + QJsonDocument(sampleReceipt(submission)).toJson() + "\r\n ";
    const Result<Receipt, ReceiptFault> receipt = readReceipt(json, submission);
    QVERIFY(receipt);
    QCOMPARE(receipt->document, json);
    QCOMPARE(receipt->reference, u"HSJ-2026-0042"_s);
    QCOMPARE(receipt->entrySha256, submission.sha256);
    QCOMPARE(receipt->receivedAt, QDateTime(QDate(2026, 11, 21), QTime(14, 3), Qt::UTC));
}

void ReceiptReaderTest::takesAReceipt_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value"); // undefined: the key is left out

    const QString upper = sampleSubmission().id.value.toUpper();
    QTest::newRow("id in capitals") << u"submissionId"_s << QJsonValue(upper);
    QTest::newRow("no files") << u"files"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("files") << u"files"_s << QJsonValue(QJsonArray{QJsonObject{{u"state"_s, u"verified"_s}}});
    QTest::newRow("unknown key") << u"statusUrl"_s << QJsonValue(u"https://a.example/"_s);
}

void ReceiptReaderTest::takesAReceipt()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const Submission submission = sampleSubmission();
    QJsonObject object = sampleReceipt(submission);
    object[key] = value;
    QVERIFY(readReceipt(asJson(object), submission));
}

void ReceiptReaderTest::readsTheTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");

    const QDateTime time(QDate(2026, 11, 21), QTime(14, 3), Qt::UTC);
    QTest::newRow("UTC") << u"2026-11-21T14:03:00Z"_s << time;
    QTest::newRow("milliseconds") << u"2026-11-21T14:03:00.250Z"_s << time.addMSecs(250);
    QTest::newRow("offset") << u"2026-11-21T16:03:00+02:00"_s << time;
    QTest::newRow("no offset") << u"2026-11-21T14:03:00"_s << time;
    QTest::newRow("not a time") << u"just now"_s << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
}

void ReceiptReaderTest::readsTheTime()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const Submission submission = sampleSubmission();
    QJsonObject object = sampleReceipt(submission);
    object["receivedAt"_L1] = text;
    const Result<Receipt, ReceiptFault> receipt = readReceipt(asJson(object), submission);
    QVERIFY(receipt);
    QCOMPARE(receipt->receivedAt.isValid(), time.isValid());
    QCOMPARE(receipt->receivedAt, time);
    if (time.isValid())
        QCOMPARE(receipt->receivedAt.timeSpec(), Qt::UTC);
}

void ReceiptReaderTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ReceiptFault>("fault");

    const QJsonValue left(QJsonValue::Undefined);
    const QString upper = QString::fromLatin1(sampleSubmission().sha256.toUpper());
    QTest::newRow("no id") << u"submissionId"_s << left << ReceiptFault::NotAReceipt;
    QTest::newRow("id is a number") << u"submissionId"_s << QJsonValue(7) << ReceiptFault::NotAReceipt;
    QTest::newRow("another id") << u"submissionId"_s << QJsonValue(u"7f3c"_s)
                                << ReceiptFault::OtherSubmission;
    QTest::newRow("no digest") << u"entrySha256"_s << left << ReceiptFault::NotAReceipt;
    QTest::newRow("another digest") << u"entrySha256"_s << QJsonValue(u"00"_s) << ReceiptFault::OtherContent;
    QTest::newRow("digest in capitals")
        << u"entrySha256"_s << QJsonValue(upper) << ReceiptFault::OtherContent;
    QTest::newRow("no reference") << u"receipt"_s << left << ReceiptFault::NotAReceipt;
    QTest::newRow("empty reference") << u"receipt"_s << QJsonValue(u" \u0007"_s) << ReceiptFault::NotAReceipt;
    QTest::newRow("reference is a number") << u"receipt"_s << QJsonValue(42) << ReceiptFault::NotAReceipt;
    QTest::newRow("no time") << u"receivedAt"_s << left << ReceiptFault::NotAReceipt;
    QTest::newRow("time is a number") << u"receivedAt"_s << QJsonValue(1) << ReceiptFault::NotAReceipt;
    QTest::newRow("files are no list") << u"files"_s << QJsonValue(u"x"_s) << ReceiptFault::NotAReceipt;
}

void ReceiptReaderTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const Submission submission = sampleSubmission();
    QJsonObject object = sampleReceipt(submission);
    object[key] = value;
    const Result<Receipt, ReceiptFault> receipt = readReceipt(asJson(object), submission);
    QVERIFY(!receipt);
    QTEST(receipt.error(), "fault");
}

void ReceiptReaderTest::wantsEachFileThatWasSent_data()
{
    QTest::addColumn<QJsonArray>("files");
    QTest::addColumn<bool>("isProof");

    const QJsonObject photo = listed(firstDigest, photoSize);
    const QJsonObject letter = listed(secondDigest, 7, u"verified"_s);
    const QString other(64, u'c');
    QTest::newRow("as sent") << QJsonArray{photo, letter} << true;
    QTest::newRow("another order, and one more") << QJsonArray{letter, listed(other, 1), photo} << true;
    QTest::newRow("still to come") << QJsonArray{photo, listed(secondDigest, 0, u"awaited"_s)} << true;
    QTest::newRow("none") << QJsonArray() << false;
    QTest::newRow("one is missing") << QJsonArray{photo} << false;
    QTest::newRow("another digest") << QJsonArray{photo, listed(other, 7)} << false;
    QTest::newRow("another one to come") << QJsonArray{photo, listed(other, 7, u"awaited"_s)} << false;
    QTest::newRow("another size") << QJsonArray{photo, listed(secondDigest, 8)} << false;
    QTest::newRow("no size") << QJsonArray{photo, listed(secondDigest, QJsonValue())} << false;
    QTest::newRow("no objects") << QJsonArray{firstDigest, secondDigest} << false;
}

void ReceiptReaderTest::wantsEachFileThatWasSent()
{
    QFETCH(QJsonArray, files);
    QFETCH(bool, isProof);
    for (const auto profile : {EndpointProfile::TusCommit, EndpointProfile::Multipart}) {
        const Submission submission = withFiles(profile);
        QJsonObject object = sampleReceipt(submission);
        object["files"_L1] = files;
        const Result<Receipt, ReceiptFault> receipt = readReceipt(asJson(object), submission);
        QCOMPARE(receipt.has_value(), isProof);
        if (!receipt)
            QCOMPARE(receipt.error(), ReceiptFault::OtherContent);
    }
}

void ReceiptReaderTest::takesAReceiptThatNamesNoFiles()
{
    const Submission submission = withFiles(EndpointProfile::TusCommit);
    QJsonObject object = sampleReceipt(submission);
    object.remove("files"_L1);
    QVERIFY(readReceipt(asJson(object), submission));
}

void ReceiptReaderTest::wantsNoFileThatIsNotSentWithTheEntry()
{
    const Submission submission = withFiles(EndpointProfile::Json);
    QJsonObject object = sampleReceipt(submission);
    object["files"_L1] = QJsonArray();
    QVERIFY(readReceipt(asJson(object), submission));
}

void ReceiptReaderTest::saysWhichFilesHaveCome_data()
{
    QTest::addColumn<QJsonArray>("files");
    QTest::addColumn<UploadState>("before");
    QTest::addColumn<UploadState>("after");
    const auto as = [](const QString &state) { return QJsonArray{listed(firstDigest, photoSize, state)}; };
    using enum UploadState;
    QTest::newRow("verified") << as(u"verified"_s) << Waiting << Complete;
    QTest::newRow("verified, and known") << as(u"verified"_s) << Complete << Complete;
    QTest::newRow("awaited") << as(u"awaited"_s) << Complete << Underway;
    QTest::newRow("missing") << as(u"missing"_s) << Complete << Underway;
    QTest::newRow("of two one is verified")
        << QJsonArray{as(u"awaited"_s).first(), as(u"verified"_s).first()} << Underway << Complete;
    QTest::newRow("another one") << QJsonArray{listed(secondDigest, 7, u"verified"_s)} << Underway
                                 << Underway;
    QTest::newRow("no state") << QJsonArray{listed(firstDigest, photoSize)} << Complete << Complete;
    QTest::newRow("no list") << QJsonArray() << Complete << Complete;
}

void ReceiptReaderTest::saysWhichFilesHaveCome()
{
    QFETCH(QJsonArray, files);
    QFETCH(UploadState, before);
    SentFile file = withFiles(EndpointProfile::TusCommit).files.first();
    file.state = before;
    file.upload = QUrl(u"https://awards.example/uploads/7"_s);
    Receipt receipt;
    receipt.document = asJson({{u"files"_s, files}});
    const SentFile found = asListed({file}, receipt).first();
    QTEST(found.state, "after");
    if (found.state == UploadState::Complete && before != UploadState::Complete)
        QCOMPARE(found.acknowledged, found.size);
    file.upload.clear(); // where nothing is begun, nothing is asked for
    const SentFile fresh = asListed({file}, receipt).first();
    QCOMPARE(fresh.state == UploadState::Waiting,
             found.state == UploadState::Underway && found.state != before);
}

void ReceiptReaderTest::refusesAnythingThatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("json");

    const QByteArray whole = asJson(sampleReceipt(sampleSubmission()));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << whole.chopped(1);
    QTest::newRow("a list") << '[' + whole + ']';
    QTest::newRow("two documents") << whole + whole;
    QTest::newRow("text") << QByteArray("OK");
    QTest::newRow("not UTF-8") << QByteArray(whole).replace("HSJ", "\xff\xfe\xff");
}

void ReceiptReaderTest::refusesAnythingThatIsNoObject()
{
    QFETCH(QByteArray, json);
    const Result<Receipt, ReceiptFault> receipt = readReceipt(json, sampleSubmission());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error(), ReceiptFault::NotAReceipt);
}

void ReceiptReaderTest::cleansTheReference()
{
    const Submission submission = sampleSubmission();
    QJsonObject object = sampleReceipt(submission);
    object["receipt"_L1] = u" A\u001b[31m\n\u202e 42 "_s;
    const Result<Receipt, ReceiptFault> receipt = readReceipt(asJson(object), submission);
    QVERIFY(receipt);
    QCOMPARE(receipt->reference, u"A[31m 42"_s);
}

QTEST_GUILESS_MAIN(ReceiptReaderTest)
#include "tst_receiptreader.moc"
