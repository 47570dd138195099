#include "session/sendingahead.h"

#include "session/sendingdesk.h"
#include "session/settings.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 chunk = 64 * 1024;
constexpr qint64 size = 2 * chunk;
} // namespace

/// Files that go before their entry, and what the entry makes of them.
class SendingAheadTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theEntryNeedsNoMoreThanItself();
    void theEntryTakesOverWhatIsUnderWay();
    void goesOnInTheNextRunOfTheProgram();
    void anotherFileIsSentForItself();
    void isForOneSubmissionToOneServer();
    void saysWhyItEnded();
    void leavesAloneWhoTakesFilesAlong();

private:
    [[nodiscard]] SendingOrder order() { return {m_desk->category, m_desk->entry(), m_desk->endpoint}; }
    void enqueue(const QList<RawScript> &answers);
    [[nodiscard]] SendingTrouble endOf(SendingAhead &ahead);
    /// Until the first chunk is acknowledged, and the second with the server.
    void beginAndStand(SendingAhead &ahead);
    [[nodiscard]] Submission submitWith(SendingAhead &ahead);

    std::unique_ptr<SendingDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void SendingAheadTest::init()
{
    m_desk = std::make_unique<SendingDesk>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"shortlist.ini"_s));
    m_desk->endpoint.profile = EndpointProfile::TusCommit;
    m_desk->endpoint.uploads = m_desk->server.url(u"/uploads/"_s);
    m_desk->endpoint.terms.chunkBytes = chunk;
    m_desk->attach(u"film.mp4"_s, QByteArray(size, 'f'));
    m_desk->script = [](const Submission &submission) {
        return QList{receiptFor(submission), receiptFor(submission, 200)};
    };
}

void SendingAheadTest::enqueue(const QList<RawScript> &answers)
{
    for (const RawScript &answer : answers)
        m_desk->server.enqueue(answer);
}

SendingTrouble SendingAheadTest::endOf(SendingAhead &ahead)
{
    QSignalSpy ended(&ahead, &SendingAhead::ended);
    ahead.begin(order(), {});
    if (ended.isEmpty() && !ended.wait(20'000))
        QTest::qFail("it did not end", __FILE__, __LINE__);
    return ended.isEmpty() ? SendingTrouble::Unexpected : ended.first().at(1).value<SendingTrouble>();
}

void SendingAheadTest::beginAndStand(SendingAhead &ahead)
{
    enqueue({created(), at(chunk), silence()});
    ahead.begin(order(), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->server.deliveries(), 3, 20'000);
}

Submission SendingAheadTest::submitWith(SendingAhead &ahead)
{
    SendingOrder whole = order();
    whole.ahead = ahead.take(m_desk->entryId(), m_desk->endpoint);
    QSignalSpy settled(&m_desk->queue(), &SubmissionQueue::settled);
    m_desk->queue().submit(whole, {});
    if (!settled.wait(20'000))
        QTest::qFail("the attempt did not end", __FILE__, __LINE__);
    return settled.isEmpty() ? Submission() : settled.first().first().value<Submission>();
}

void SendingAheadTest::theEntryNeedsNoMoreThanItself()
{
    SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
    enqueue({created(), at(chunk), at(size)});
    QCOMPARE(endOf(ahead), SendingTrouble::None);
    QCOMPARE(m_desk->stored().id, SubmissionId()); // nothing is frozen by that
    QVERIFY(!ahead.isUnderWay(m_desk->entryId()));

    const Submission ended = submitWith(ahead);
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(m_desk->methods(), (QByteArrayList{"POST", "PATCH", "PATCH", "POST", "GET"}));
    QCOMPARE(m_desk->states(), (QStringList{u"frozen"_s, u"committing"_s, u"submitted"_s}));
    // The endpoint finds the upload by the entry's id.
    QVERIFY(m_desk->server.requests()
                .first()
                .header("Upload-Metadata")
                .contains("submissionid " + ended.id.value.toUtf8().toBase64()));
    QCOMPARE(QJsonDocument::fromJson(ended.body)[u"submissionId"].toString(), ended.id.value);
}

void SendingAheadTest::theEntryTakesOverWhatIsUnderWay()
{
    SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
    beginAndStand(ahead);
    m_desk->script = [](const Submission &submission) {
        return QList{at(chunk, 200), at(size), receiptFor(submission), receiptFor(submission, 200)};
    };
    QCOMPARE(submitWith(ahead).state, SubmissionState::Submitted);
    QCOMPARE(m_desk->methods().sliced(3), (QByteArrayList{"HEAD", "PATCH", "POST", "GET"}));
}

void SendingAheadTest::goesOnInTheNextRunOfTheProgram()
{
    {
        SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
        beginAndStand(ahead);
    }
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"shortlist.ini"_s));
    SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
    enqueue({at(chunk, 200), at(size)});
    QCOMPARE(endOf(ahead), SendingTrouble::None);
    QCOMPARE(m_desk->methods().sliced(3), (QByteArrayList{"HEAD", "PATCH"}));
    QCOMPARE(submitWith(ahead).state, SubmissionState::Submitted);
}

void SendingAheadTest::anotherFileIsSentForItself()
{
    SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
    enqueue({created(), at(chunk), at(size)});
    QCOMPARE(endOf(ahead), SendingTrouble::None);
    const auto sent = sentAheadIn(m_settings->sentAhead(m_desk->entryId()));
    QVERIFY(sent);
    const SentFile same = sent->files.first();
    SentFile other = same;
    other.sha256 = QByteArray(64, '0');
    other.state = UploadState::Waiting;
    other.upload.clear();
    other.acknowledged = 0;
    SentFile bare = other;
    bare.sha256 = same.sha256;
    const QList<SentFile> files = takenOver({other, bare}, *sent);
    QCOMPARE(files.first(), other);
    QCOMPARE(files.last(), same);
    QCOMPARE(files.last().state, UploadState::Complete);
}

void SendingAheadTest::isForOneSubmissionToOneServer()
{
    SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
    enqueue({created(), at(chunk), at(size)});
    QCOMPARE(endOf(ahead), SendingTrouble::None);
    Endpoint elsewhere = m_desk->endpoint;
    elsewhere.uploads = QUrl(u"https://uploads.example/"_s);
    const QByteArray journal = m_settings->sentAhead(m_desk->entryId());
    QVERIFY(!ahead.take(m_desk->entryId(), elsewhere));
    m_settings->setSentAhead(m_desk->entryId(), journal);
    QVERIFY(ahead.take(m_desk->entryId(), m_desk->endpoint));
    QVERIFY(!ahead.take(m_desk->entryId(), m_desk->endpoint));
}

void SendingAheadTest::saysWhyItEnded()
{
    SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
    enqueue({created(), answerOf(503)});
    QCOMPARE(endOf(ahead), SendingTrouble::ServerBusy);
    enqueue({at(0, 200), at(chunk), at(size)});
    QCOMPARE(endOf(ahead), SendingTrouble::None);
}

void SendingAheadTest::leavesAloneWhoTakesFilesAlong()
{
    SendingAhead ahead(m_desk->storage(), m_desk->network(), *m_settings);
    m_desk->endpoint.profile = EndpointProfile::Multipart;
    ahead.begin(order(), {});
    m_desk->settleDown();
    QVERIFY(!ahead.isUnderWay(m_desk->entryId()));
    QCOMPARE(m_desk->server.connections(), 0);
}

QTEST_GUILESS_MAIN(SendingAheadTest)
#include "tst_sendingahead.moc"
