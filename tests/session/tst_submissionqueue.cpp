#include "session/submissionqueue.h"

#include "session/sendingdesk.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// An entry's way where every answer is clear. Where it is not: tst_unconfirmed.
class SubmissionQueueTest final : public QObject
{
    Q_OBJECT

private slots:
    void acceptedEntryHasItsReceipt();
    void answersAreKeptAsTheyWereSubmitted();
    void missingStatusPageIsToldBesideTheReceipt();
    void statesAreToldInTheirOrder();
    void refusedEntryIsADraftAgain();
    void refusedConnectionWaits();
    void secondClickSendsOnce();
    void submittedEntryIsNotSentAgain();
    void frozenBytesStay();
    void entriesGoOneAtATime();
    void nothingIsSentThatCannotBeStored();
    void nothingIsSentWhenAStepCannotBeStored();
};

void SubmissionQueueTest::acceptedEntryHasItsReceipt()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen), receiptFor(frozen, 200)}; };
    const Submission ended = desk.submit();
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.trouble, SendingTrouble::None);
    QVERIFY(ended.receipt);
    QCOMPARE(ended.receipt->reference, u"SHED-0042"_s);
    QCOMPARE(ended.frozenAt, desk.clock.now());
    QCOMPARE(ended.closes, desk.category.closes);

    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET"}));
    QCOMPARE(desk.server.requests().last().path(), "/entries/" + ended.id.value.toLatin1());
    QCOMPARE(desk.bodies(), QByteArrayList{ended.body});
    QVERIFY(ended.body.contains("With compost."));
    QVERIFY(ended.body.contains(ended.id.value.toLatin1()));
    QCOMPARE(ended.sha256, QCryptographicHash::hash(ended.body, QCryptographicHash::Sha256).toHex());

    desk.restart();
    QCOMPARE(desk.stored(), ended);
    QCOMPARE(desk.states(), QStringList({u"frozen"_s, u"committing"_s, u"submitted"_s}));
}

void SubmissionQueueTest::answersAreKeptAsTheyWereSubmitted()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen)}; };
    desk.write({u"email"_s}, u"jo@example.org"_s);
    const Entry submitted = desk.entry();
    (void)desk.submit();
    const auto kept = desk.storage().post([&](Workspace &workspace) {
        return workspace.history()
            .timeline(desk.entryId(), {u"email"_s})
            .and_then([&](const QList<RevisionSummary> &timeline) {
                return workspace.history().snapshot(timeline.value(0).snapshot);
            });
    });
    const QList<Revision> answers = valueOf(kept);
    QCOMPARE(answers.size(), submitted.answers.size() + 1); // and the title
    for (const Revision &answer : answers) {
        QCOMPARE(answer.about.cause, RevisionCause::Submission);
        QCOMPARE(answer.text, textOf(submitted, answer.about.question));
    }
}

void SubmissionQueueTest::missingStatusPageIsToldBesideTheReceipt()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen), notReceived()}; };
    const Submission ended = desk.submit();
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.trouble, SendingTrouble::NotReceived);
    QVERIFY(ended.receipt);
    QCOMPARE(desk.goOn(GoOnBy::Person), ended);
    QCOMPARE(desk.bodies().size(), 1);
}

void SubmissionQueueTest::statesAreToldInTheirOrder()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen)}; };
    QStringList told;
    QStringList running;
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        told += nameOf(submission.state);
        running += desk.queue().isRunning(submission.entry) ? u"runs"_s : u"rests"_s;
    });
    QSignalSpy progressed(&desk.queue(), &SubmissionQueue::progressed);
    const Submission ended = desk.submit();
    told.removeDuplicates();
    QCOMPARE(told, desk.states());
    QCOMPARE(running.first(), u"runs"_s);
    QCOMPARE(running.last(), u"rests"_s);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().at(0).value<EntryId>(), desk.entryId());
    QCOMPARE(progressed.last().at(1).toLongLong(), ended.body.size());
}

void SubmissionQueueTest::refusedEntryIsADraftAgain()
{
    SendingDesk desk;
    desk.server.enqueue(answerOf(422, "{\"title\":\"No e-mail address.\"}"));
    const Submission refused = desk.submit();
    QCOMPARE(refused.state, SubmissionState::Rejected);
    QCOMPARE(refused.trouble, SendingTrouble::Invalid);
    QVERIFY2(refused.detail.contains(u"No e-mail address."_s), qPrintable(refused.detail));

    desk.write({u"email"_s}, u"jo@example.org"_s);
    const Submission again = desk.submit();
    QVERIFY(again.id != refused.id);
    QVERIFY(!refused.body.contains("jo@example.org"));
    QVERIFY(again.body.contains("jo@example.org"));
    QCOMPARE(desk.bodies(), QByteArrayList({refused.body, again.body}));
}

void SubmissionQueueTest::refusedConnectionWaits()
{
    SendingDesk desk;
    desk.server.close();
    const Submission first = desk.submit();
    QCOMPARE(first.state, SubmissionState::Waiting);
    QCOMPARE(first.trouble, SendingTrouble::NoConnection);
    QCOMPARE(first.failures, 1);
    QVERIFY(first.waitUntil >= desk.clock.now());
    QVERIFY(first.waitUntil <= desk.clock.now().addSecs(2));

    desk.restart();
    const Submission second = desk.goOn(GoOnBy::Itself);
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.failures, 2);
    QVERIFY(second.waitUntil <= desk.clock.now().addSecs(4));
}

void SubmissionQueueTest::secondClickSendsOnce()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen)}; };
    const Entry entry = desk.entry();
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state == SubmissionState::Committing) {
            desk.queue().submit({desk.category, entry, desk.endpoint}, {});
            desk.queue().goOn(entry.id, {}, GoOnBy::Person);
        }
    });
    desk.queue().submit({desk.category, entry, desk.endpoint}, {});
    QCOMPARE(desk.submit().state, SubmissionState::Submitted);
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);
    QCOMPARE(desk.states(), QStringList({u"frozen"_s, u"committing"_s, u"submitted"_s}));
}

void SubmissionQueueTest::submittedEntryIsNotSentAgain()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen)}; };
    const Submission ended = desk.submit();
    const auto requests = desk.server.requests().size();
    desk.write({u"soil-2"_s}, u"Worms."_s);
    QCOMPARE(desk.submit(), ended);
    QCOMPARE(desk.goOn(GoOnBy::Person), ended);
    desk.restart();
    QCOMPARE(desk.submit(), ended);
    QCOMPARE(desk.server.requests().size(), requests);
}

void SubmissionQueueTest::frozenBytesStay()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{answerOf(503), receiptFor(frozen)}; };
    const Submission waiting = desk.submit();
    QCOMPARE(waiting.state, SubmissionState::Waiting);
    desk.write({u"soil-1"_s}, u"With worms."_s);
    desk.restart();
    QCOMPARE(desk.stored().body, waiting.body);

    const Submission ended = desk.submit(); // goes on with what was frozen
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.id, waiting.id);
    QCOMPARE(ended.failures, 0);
    QCOMPARE(ended.waitUntil, QDateTime());
    QCOMPARE(desk.bodies(), QByteArrayList({waiting.body, waiting.body}));
    QVERIFY(waiting.body.contains("With compost."));
    QCOMPARE(textOf(desk.entry(), {u"soil-1"_s}), u"With worms."_s);
}

void SubmissionQueueTest::entriesGoOneAtATime()
{
    SendingDesk desk;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.server.enqueue(answerOf(503));
    const EntryId second = desk.newEntry(u"Second"_s);
    const Entry entries[] = {desk.entry(), [&] {
                                 Entry entry = desk.entry();
                                 entry.id = second;
                                 return entry;
                             }()};
    QStringList course;
    const auto nameOfEntry = [&](const EntryId &id) { return id == second ? u"second "_s : u"first "_s; };
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        course += nameOfEntry(submission.entry) + nameOf(submission.state);
    });
    for (const Entry &entry : entries)
        desk.queue().submit({desk.category, entry, desk.endpoint}, {});
    QTRY_VERIFY(course.contains(u"second waiting"_s));
    QVERIFY(course.indexOf(u"first waiting"_s) < course.indexOf(u"second committing"_s));
    QCOMPARE(desk.bodies().size(), 2);
}

void SubmissionQueueTest::nothingIsSentThatCannotBeStored()
{
    SendingDesk desk;
    const Entry entry = desk.entry();
    QVERIFY(!desk.storage().open(desk.path() + u"/none"_s).result());
    QSignalSpy failed(&desk.queue(), &SubmissionQueue::failed);
    desk.queue().submit({desk.category, entry, desk.endpoint}, {});
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(0).value<EntryId>(), entry.id);
    QVERIFY(!failed.first().at(1).value<Error>().message.isEmpty());
    desk.settleDown();
    QCOMPARE(desk.server.connections(), 0);
    QVERIFY(!desk.queue().isRunning(entry.id));
}

void SubmissionQueueTest::nothingIsSentWhenAStepCannotBeStored()
{
    SendingDesk desk;
    const Entry entry = desk.entry();
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state == SubmissionState::Frozen)
            (void)desk.storage().open(desk.path() + u"/none"_s);
    });
    QSignalSpy failed(&desk.queue(), &SubmissionQueue::failed);
    desk.queue().submit({desk.category, entry, desk.endpoint}, {});
    QVERIFY(failed.wait());
    desk.settleDown();
    QCOMPARE(desk.server.connections(), 0);
    QVERIFY(!desk.queue().isRunning(entry.id));
    desk.restart();
    QCOMPARE(desk.stored().state, SubmissionState::Frozen);
}

QTEST_GUILESS_MAIN(SubmissionQueueTest)
#include "tst_submissionqueue.moc"
