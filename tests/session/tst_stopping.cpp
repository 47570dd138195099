#include "session/filesending.h"
#include "session/sendingdesk.h"
#include "storage/privatefolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 chunk = 64 * 1024;
} // namespace

/// What is stopped between two steps ends as one of them, never as both.
class StoppingTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPausedRightAfterSubmitIsNotSent();
    void whatIsHandedOverIsNotPausedAnyMore();
    void whatIsAboutToBeHandedOverIsTakenBackOnce();
    void whatIsHandedOverDoesNotGiveWay();
    void whatWasPausedWhileItWasHandedOverIsNotTriedAgain();
    void whatGoesElsewhereNowIsNotSentToTheFirstPlace_data();
    void whatGoesElsewhereNowIsNotSentToTheFirstPlace();
    void whatIsToSendItsFilesAgainGivesWayAsNotReceived();
    void nothingIsReadAnyMoreOnceItIsGone();
    void whatWasKilledWhileItWasHandedOverIsAskedFor_data();
    void whatWasKilledWhileItWasHandedOverIsAskedFor();

private:
    /// @p meanwhile is called once, when the last byte of the file has been acknowledged and the entry's turn
    /// is being stored.
    static void sendWithFile(SendingDesk &desk, const std::function<void()> &meanwhile);
};

void StoppingTest::sendWithFile(SendingDesk &desk, const std::function<void()> &meanwhile)
{
    desk.endpoint.profile = EndpointProfile::TusCommit;
    desk.endpoint.uploads = desk.server.url(u"/uploads/"_s);
    desk.attach(u"paper.pdf"_s, QByteArray(chunk, 'p'));
    desk.server.enqueue(created());
    desk.server.enqueue(at(chunk));
    connect(&desk.queue(), &SubmissionQueue::progressed, &desk.queue(),
            [meanwhile, done = false](const EntryId &, qint64 sent, qint64) mutable {
                if (sent >= chunk && !std::exchange(done, true))
                    meanwhile();
            });
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
}

void StoppingTest::whatIsPausedRightAfterSubmitIsNotSent()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen)}; };
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    desk.queue().pause(desk.entryId());
    QTRY_COMPARE(desk.stored().state, SubmissionState::NeedsUser);
    desk.settleDown();
    QCOMPARE(desk.stored().trouble, SendingTrouble::Paused);
    QCOMPARE(desk.bodies().size(), 0);
    desk.server.enqueue(receiptFor(desk.stored()));
    desk.server.enqueue(receiptFor(desk.stored(), 200));
    QCOMPARE(desk.goOn(GoOnBy::Person).state, SubmissionState::Submitted);
}

void StoppingTest::whatIsHandedOverIsNotPausedAnyMore()
{
    SendingDesk desk;
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    sendWithFile(desk, [&] {
        desk.server.enqueue(receiptFor(desk.stored()));
        desk.server.enqueue(receiptFor(desk.stored(), 200));
        desk.queue().pause(desk.entryId());
    });
    QVERIFY(settled.wait(20'000));
    desk.settleDown();
    QCOMPARE(desk.states(), (QStringList{u"frozen"_s, u"uploading"_s, u"committing"_s, u"submitted"_s}));
    QCOMPARE(settled.size(), 1);
}

void StoppingTest::whatIsAboutToBeHandedOverIsTakenBackOnce()
{
    SendingDesk desk;
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    sendWithFile(desk, [&] { desk.queue().cancel(desk.entryId()); });
    QVERIFY(settled.wait(20'000));
    desk.settleDown();
    QCOMPARE(desk.states(), (QStringList{u"frozen"_s, u"uploading"_s, u"committing"_s, u"cancelled"_s}));
    QCOMPARE(settled.size(), 1);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "PATCH"}));
}

void StoppingTest::whatIsHandedOverDoesNotGiveWay()
{
    SendingDesk desk;
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.category.closes = desk.clock.now().addDays(10);
    SendingOrder urgent;
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.entry == urgent.entry.id) {
            if (submission.state == SubmissionState::Frozen) {
                desk.server.enqueue(receiptFor(submission));
                desk.server.enqueue(receiptFor(submission, 200));
            }
        } else if (submission.state == SubmissionState::Submitted && urgent.entry.id.isEmpty()) {
            urgent = {desk.category, desk.entry(), desk.endpoint};
            urgent.category.files.clear();
            urgent.category.closes = desk.clock.now().addDays(1);
            urgent.entry.id = desk.newEntry(u"Urgent"_s);
            desk.queue().submit(urgent, {});
        }
    });
    sendWithFile(desk, [&] {
        RawScript confirmed = receiptFor(desk.stored(), 200);
        confirmed.drip = std::chrono::milliseconds(2);
        desk.server.enqueue(receiptFor(desk.stored()));
        desk.server.enqueue(confirmed);
    });
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20'000);
    QCOMPARE(settled.first().first().value<Submission>().entry, desk.entryId());
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "PATCH", "POST", "GET", "POST", "GET"}));
}

void StoppingTest::whatWasPausedWhileItWasHandedOverIsNotTriedAgain()
{
    SendingDesk desk(Retries::ByItself);
    desk.advanceWithEveryStep();
    desk.server.enqueue(answerOf(503));
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state == SubmissionState::Committing)
            desk.queue().pause(desk.entryId());
    });
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QVERIFY(settled.wait(20'000));
    desk.settleDown();
    QCOMPARE(desk.stored().state, SubmissionState::NeedsUser);
    QCOMPARE(desk.stored().trouble, SendingTrouble::Paused);
    QVERIFY(!desk.stored().waitUntil.isValid());
    QCOMPARE(desk.bodies().size(), 1);
}

void StoppingTest::whatGoesElsewhereNowIsNotSentToTheFirstPlace_data()
{
    QTest::addColumn<bool>("standsStill");
    QTest::newRow("between two chunks") << false;
    QTest::newRow("in a chunk that is not answered") << true;
}

void StoppingTest::whatGoesElsewhereNowIsNotSentToTheFirstPlace()
{
    QFETCH(const bool, standsStill);
    SendingDesk desk;
    RawServer elsewhere;
    QList<Submission> ends;
    QList<Submission> frozen;
    connect(&desk.queue(), &SubmissionQueue::settled, this,
            [&](const Submission &submission) { ends += submission; });
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state != SubmissionState::Frozen)
            return;
        frozen += submission;
        if (frozen.size() == 2)
            elsewhere.enqueue(receiptFor(submission));
    });
    desk.endpoint.profile = EndpointProfile::TusCommit;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.endpoint.uploads = desk.server.url(u"/uploads/"_s);
    desk.endpoint.terms.chunkBytes = chunk;
    desk.attach(u"paper.pdf"_s, QByteArray(2 * chunk, 'p'));
    desk.server.enqueue(created());
    desk.server.enqueue(at(chunk));
    desk.server.enqueue(standsStill ? silence() : at(2 * chunk));
    SendingOrder order{desk.category, desk.entry(), desk.endpoint};
    order.endpoint.address = elsewhere.url(u"/entries"_s);
    order.endpoint.id = {u"the-barn"_s};
    order.endpoint.profile = EndpointProfile::Json;
    connect(&desk.queue(), &SubmissionQueue::progressed, this,
            [&, done = false](const EntryId &, qint64 sent, qint64) mutable {
                if (sent >= chunk && !std::exchange(done, true))
                    desk.queue().submit(order, {});
            });
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});

    QTRY_COMPARE_WITH_TIMEOUT(frozen.size(), 2, 5'000);
    QTRY_COMPARE_WITH_TIMEOUT(elsewhere.deliveries(), 1, 5'000);
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, 5'000);
    QCOMPARE(ends.first().id, frozen.first().id);
    QCOMPARE(ends.first().state, SubmissionState::Cancelled);
    QCOMPARE(ends.last().state, SubmissionState::Submitted);
    QCOMPARE(desk.methods().count("POST"), 1); // that made the upload
}

void StoppingTest::whatIsToSendItsFilesAgainGivesWayAsNotReceived()
{
    SendingDesk desk;
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.endpoint.knowsRepeatedIds = false;
    desk.category.closes = desk.clock.now().addDays(10);
    SendingOrder urgent;
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.entry == desk.entryId() && submission.state == SubmissionState::Committing &&
            urgent.entry.id.isEmpty()) {
            urgent = {desk.category, desk.entry(), desk.endpoint};
            urgent.category.files.clear();
            urgent.category.closes = desk.clock.now().addDays(1);
            urgent.entry.id = desk.newEntry(u"Urgent"_s);
            desk.queue().submit(urgent, {});
        } else if (submission.entry == urgent.entry.id && submission.state == SubmissionState::Frozen) {
            desk.server.enqueue(receiptFor(submission));
            desk.server.enqueue(at(0));
            desk.server.enqueue(at(chunk));
            desk.server.enqueue(receiptFor(desk.stored()));
        }
    });
    sendWithFile(desk, [&] {
        RawScript wanted = answerOf(422, R"({"errors":[{"pointer":"/files/0"}]})");
        wanted.drip = std::chrono::milliseconds(2);
        desk.server.enqueue(wanted);
    });
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20'000);
    QCOMPARE(settled.first().first().value<Submission>().entry, urgent.entry.id);
    QCOMPARE(desk.stored().state, SubmissionState::Submitted);
    QVERIFY(!desk.states().contains(u"unconfirmed"_s));
}

/// The workspace may be closed next.
void StoppingTest::nothingIsReadAnyMoreOnceItIsGone()
{
    SendingDesk desk;
    const QByteArray bytes(chunk, 'f');
    desk.attach(u"film.mp4"_s, bytes);
    Submission submission;
    submission.files = {SentFile()};
    submission.files.first().size = bytes.size();
    submission.files.first().sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const auto journal = [](const SentFile &) { return QtFuture::makeReadyFuture(Result<>()); };
    QSemaphore slow;
    const auto holdUp = [&slow](Workspace &) -> Result<> {
        (void)slow.tryAcquire(1, 300);
        return {};
    };
    auto files =
        std::make_unique<FileSending>(desk.storage(), desk.network(), submission, QByteArray(),
                                      std::chrono::seconds(1), journal, std::make_shared<PrivateFolder>());
    const auto heldUp = desk.storage().post(holdUp);
    files->prepare();
    QTRY_VERIFY(QFile::exists(files->files().first().path + u".part"_s));
    QVERIFY(!heldUp.isFinished());
    files.reset();
    QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void StoppingTest::whatWasKilledWhileItWasHandedOverIsAskedFor_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<SubmissionState>("state");
    QTest::newRow("taken back") << false << true << SubmissionState::Cancelled;
    QTest::newRow("taken back, and there") << true << true << SubmissionState::Submitted;
    QTest::newRow("paused, and there") << true << false << SubmissionState::Submitted;
}

/// It was next in turn when the person stopped it.
void StoppingTest::whatWasKilledWhileItWasHandedOverIsAskedFor()
{
    QFETCH(const bool, isThere);
    QFETCH(const bool, cancels);
    SendingDesk desk(Retries::ByItself);
    desk.server.enqueue(silence());
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.server.deliveries(), 1);
    desk.restart();
    QCOMPARE(desk.stored().state, SubmissionState::Committing);
    desk.server.enqueue(isThere ? receiptFor(desk.stored(), 200) : notReceived());
    if (cancels)
        desk.queue().cancel(desk.entryId());
    else
        desk.queue().pause(desk.entryId());
    QTRY_VERIFY(isFinished(desk.stored().state));
    QTEST(desk.stored().state, "state");
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);
}

QTEST_GUILESS_MAIN(StoppingTest)
#include "tst_stopping.moc"
