#include "session/sendingdesk.h"

#include <QSignalSpy>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 chunk = 64 * 1024;
constexpr qint64 size = 3 * chunk;
} // namespace

/// Which of several entries goes first, and what becomes of the others meanwhile.
class QueueOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void filesGiveWayToAnEntryThatClosesEarlier();
    void filesDoNotGiveWayToAnEntryThatClosesLater();
    void takesManyAtOnceInTheOrderOfTheirDeadlines();
    void whatTheOrganiserPublishesComesBeforeTheCategorysDate();
    void triesOftenInTheLastHourThatTheOrganiserPublishes();

private:
    /// An entry with a file under way, of which the second chunk is acknowledged slowly. @p meanwhile is
    /// called when the first one was.
    static void beginUpload(SendingDesk &desk, const std::function<void()> &meanwhile);
    static SendingOrder another(SendingDesk &desk, const QString &title, int days);
};

SendingOrder QueueOrderTest::another(SendingDesk &desk, const QString &title, int days)
{
    SendingOrder order{desk.category, desk.entry(), desk.endpoint};
    order.category.files.clear();
    order.category.closes = desk.clock.now().addDays(days);
    order.entry.id = desk.newEntry(title);
    order.endpoint.profile = EndpointProfile::Json;
    return order;
}

void QueueOrderTest::beginUpload(SendingDesk &desk, const std::function<void()> &meanwhile)
{
    desk.endpoint.profile = EndpointProfile::TusCommit;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.endpoint.uploads = desk.server.url(u"/uploads/"_s);
    desk.endpoint.terms.chunkBytes = chunk;
    desk.attach(u"film.mp4"_s, QByteArray(size, 'f'));
    desk.category.closes = desk.clock.now().addDays(10);
    for (const RawScript &answer : {created(), at(chunk), at(2 * chunk, 204, 5ms)})
        desk.server.enqueue(answer);
    connect(&desk.queue(), &SubmissionQueue::progressed, &desk.queue(),
            [meanwhile, begun = false](const EntryId &, qint64 sent, qint64) mutable {
                if (sent >= chunk && !std::exchange(begun, true))
                    meanwhile();
            });
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
}

void QueueOrderTest::filesGiveWayToAnEntryThatClosesEarlier()
{
    SendingDesk desk;
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    SendingOrder urgent;
    Submission uploading;
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.entry == desk.entryId() && submission.state == SubmissionState::Frozen)
            uploading = submission;
        if (submission.entry != urgent.entry.id || submission.state != SubmissionState::Frozen)
            return;
        for (const RawScript &answer :
             {receiptFor(submission), at(2 * chunk, 200), at(size), receiptFor(uploading)})
            desk.server.enqueue(answer);
    });
    beginUpload(desk, [&] { desk.queue().submit(urgent = another(desk, u"Urgent"_s, 1), {}); });

    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
    const auto first = settled.first().first().value<Submission>();
    QCOMPARE(first.entry, urgent.entry.id);
    QCOMPARE(first.state, SubmissionState::Submitted);
    QCOMPARE(desk.stored().state, SubmissionState::Uploading);
    QCOMPARE(desk.stored().files.first().acknowledged, 2 * chunk); // stopped between two chunks
    QVERIFY(desk.queue().isRunning(desk.entryId()));

    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20'000);
    QCOMPARE(desk.stored().state, SubmissionState::Submitted);
    QCOMPARE(desk.stored().id, uploading.id);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "PATCH", "PATCH", "POST", "HEAD", "PATCH", "POST"}));
    QCOMPARE(desk.server.requests().at(2).body.size(), chunk);
    QCOMPARE(desk.server.deliveries(), 7);
}

void QueueOrderTest::filesDoNotGiveWayToAnEntryThatClosesLater()
{
    SendingDesk desk;
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    SendingOrder later;
    Submission uploading;
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.entry == desk.entryId() && submission.state == SubmissionState::Frozen)
            uploading = submission;
        if (submission.entry != later.entry.id || submission.state != SubmissionState::Frozen)
            return;
        for (const RawScript &answer : {at(size), receiptFor(uploading), receiptFor(submission)})
            desk.server.enqueue(answer);
    });
    beginUpload(desk, [&] { desk.queue().submit(later = another(desk, u"Later"_s, 20), {}); });

    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20'000);
    QCOMPARE(settled.first().first().value<Submission>().entry, desk.entryId());
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "PATCH", "PATCH", "PATCH", "POST", "POST"}));
}

void QueueOrderTest::takesManyAtOnceInTheOrderOfTheirDeadlines()
{
    constexpr int all = 40;
    SendingDesk desk;
    desk.endpoint.statusRoad = StatusRoad::None;
    RawScript slow{rawAnswer(200, "application/json", "{}")};
    slow.drip = 10ms; // until all others are frozen
    desk.server.enqueue(slow);
    QStringList frozen;
    QStringList ended;
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state == SubmissionState::Frozen)
            frozen += submission.id.value;
        if (frozen.size() == all && ended.isEmpty())
            desk.server.enqueue({rawAnswer(200, "application/json", "{}")});
    });
    QList<QDateTime> closings;
    connect(&desk.queue(), &SubmissionQueue::settled, this, [&](const Submission &submission) {
        QCOMPARE(submission.state, SubmissionState::SentUnconfirmed);
        ended += submission.id.value;
        closings += submission.closes;
    });
    for (int number = 0; number < all; ++number)
        desk.queue().submit(another(desk, u"Entry %1"_s.arg(number), 1 + number * 17 % all), {});

    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), all, 60'000);
    QVERIFY(!desk.queue().isBusy());
    QVERIFY(std::is_sorted(std::next(closings.cbegin()), closings.cend()));
    QCOMPARE(desk.bodies().size(), all);
    QCOMPARE(ended.removeDuplicates(), 0);
}

void QueueOrderTest::whatTheOrganiserPublishesComesBeforeTheCategorysDate()
{
    SendingDesk desk;
    desk.endpoint.statusRoad = StatusRoad::None;
    RawScript slow{rawAnswer(200, "application/json", "{}")};
    slow.drip = 10ms; // until the others are frozen
    desk.server.enqueue(slow);
    desk.server.enqueue({rawAnswer(200, "application/json", "{}")});
    const SendingOrder first = another(desk, u"First"_s, 1);
    const SendingOrder later = another(desk, u"Closes in 10 days"_s, 10);
    SendingOrder sooner = another(desk, u"Closes in 20 days by its category"_s, 20);
    sooner.endpoint.terms.deadline = desk.clock.now().addDays(2);
    QList<EntryId> ended;
    connect(&desk.queue(), &SubmissionQueue::settled, this,
            [&](const Submission &submission) { ended += submission.entry; });
    for (const SendingOrder &order : {first, later, sooner})
        desk.queue().submit(order, {});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, 20'000);
    QCOMPARE(ended, (QList<EntryId>{first.entry.id, sooner.entry.id, later.entry.id}));
}

void QueueOrderTest::triesOftenInTheLastHourThatTheOrganiserPublishes()
{
    SendingDesk desk;
    desk.category.closes = desk.clock.now().addDays(10);
    desk.endpoint.terms.deadline = desk.clock.now().addSecs(30 * 60);
    desk.server.enqueue(answerOf(503));
    (void)desk.submit();
    for (int attempt = 0; attempt < 20; ++attempt)
        QVERIFY(desk.goOn(GoOnBy::Itself).waitUntil <= desk.clock.now().addSecs(60));
}

QTEST_GUILESS_MAIN(QueueOrderTest)
#include "tst_queueorder.moc"
