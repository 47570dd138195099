#include "model/submissionwaiting.h"
#include "session/entrylibrary.h"
#include "session/filesduedesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Files that follow their entry can be held; the entry cannot be taken back any more.
class StoppingFilesDueTest final : public QObject
{
    Q_OBJECT

private slots:
    void isNotCancelled();
    void isNotCancelledWhileItWaits();
    void whatWasCancelledWhileItWasHandedOverHoldsItsFiles();
    void pausesAndGoesOn();
    void pausesWhileItWaits();
    void filesLeaveTheWayToAnEntry();
    void givesWayToANewVersionWhereFilesAreLeftBehind();
    void theListKnowsWhereFilesStandStill();
};

void StoppingFilesDueTest::isNotCancelled()
{
    SendingDesk desk;
    prepare(desk);
    sendUntilTheFileStalls(desk);
    const QSignalSpy failed(&desk.queue(), &SubmissionQueue::failed);
    desk.queue().cancel(desk.entryId());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().at(1).value<Error>().message.contains(u"has received the entry"_s));
    QVERIFY(desk.queue().isRunning(desk.entryId()));
    QCOMPARE(nameOf(desk.stored().state), u"filesDue"_s);
    QCOMPARE(nameOf(desk.stored().trouble), u"none"_s);
}

void StoppingFilesDueTest::isNotCancelledWhileItWaits()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) { return QList{awaited(submission), busy()}; };
    const Submission waiting = desk.submit();
    QSignalSpy failed(&desk.queue(), &SubmissionQueue::failed);
    desk.queue().cancel(desk.entryId());
    QVERIFY(failed.wait());
    QCOMPARE(desk.stored(), waiting);
}

void StoppingFilesDueTest::whatWasCancelledWhileItWasHandedOverHoldsItsFiles()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{silence(), listing(submission, u"awaited"_s), listing(submission, u"awaited"_s)};
    };
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.server.deliveries(), 1);
    desk.queue().cancel(desk.entryId());
    QVERIFY(settled.wait());
    QCOMPARE(nameOf(desk.stored().state), u"filesDue"_s);
    QCOMPARE(nameOf(desk.stored().trouble), u"cancelledByUser"_s);
    QVERIFY(waitsForPerson(desk.stored()));
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "GET"}));
}

void StoppingFilesDueTest::pausesAndGoesOn()
{
    SendingDesk desk;
    prepare(desk);
    sendUntilTheFileStalls(desk);
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().pause(desk.entryId());
    QVERIFY(settled.wait());
    const Submission paused = desk.stored();
    QCOMPARE(nameOf(paused.state), u"filesDue"_s);
    QVERIFY(isHeld(paused));
    QVERIFY(paused.receipt);
    answer(desk, {at(chunk, 200), at(size), verified(paused)});
    QCOMPARE(nameOf(desk.goOn(GoOnBy::Person).state), u"submitted"_s);
    QCOMPARE(desk.bodies().count(paused.body), 1);
}

void StoppingFilesDueTest::pausesWhileItWaits()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) { return QList{awaited(submission), busy()}; };
    QVERIFY(goesOnByItself(desk.submit()));
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().pause(desk.entryId());
    QVERIFY(settled.wait());
    QCOMPARE(nameOf(desk.stored().state), u"filesDue"_s);
    QVERIFY(isHeld(desk.stored()));
}

void StoppingFilesDueTest::filesLeaveTheWayToAnEntry()
{
    SendingDesk desk;
    prepare(desk);
    Entry other = desk.entry();
    other.id = desk.newEntry(u"Herb spiral"_s);
    Category category = desk.category;
    category.files.clear();
    category.closes = desk.endpoint.terms.deadline.addSecs(60); // before the files of the first are due
    desk.script = [&desk, first = Submission()](const Submission &submission) mutable {
        if (submission.entry == desk.entryId()) {
            first = submission;
            return QList{awaited(submission)};
        }
        return QList{receiptFor(submission), receiptFor(submission, 200), created(), at(chunk), at(size),
                     verified(first)};
    };
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    desk.queue().submit({category, other, desk.endpoint}, {});
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(settled.first().first().value<Submission>().entry, other.id);
    QCOMPARE(nameOf(desk.stored().state), u"submitted"_s);
    QCOMPARE(desk.methods(),
             (QByteArrayList{"POST", "POST", "GET", "POST", "PATCH", "PATCH", "GET"})); // both entries first
}

void StoppingFilesDueTest::givesWayToANewVersionWhereFilesAreLeftBehind()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) { return QList{awaited(submission), answerOf(403)}; };
    const Submission first = desk.submit();
    QVERIFY(waitsForPerson(first));
    desk.script = [](const Submission &submission) {
        return QList{listing(submission, u"verified"_s, 201), verified(submission)};
    };
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint, true}, {});
    QVERIFY(settled.wait());
    QCOMPARE(desk.stored().supersedes, first.id);
    QCOMPARE(nameOf(desk.stored().state), u"submitted"_s);
    const QList<Submission> versions = valueOf(desk.queue().versions(desk.entryId()));
    QCOMPARE(nameOf(versions.last().state), u"submitted"_s);
    QCOMPARE(versions.last().receipt->reference, u"SHED-0042"_s);
}

void StoppingFilesDueTest::theListKnowsWhereFilesStandStill()
{
    SendingDesk desk;
    prepare(desk);
    EntryLibrary entries(desk.storage(), [&desk] { return desk.clock.now(); });
    desk.script = [](const Submission &submission) {
        return QList{awaited(submission), busy(), answerOf(403)};
    };
    QVERIFY(goesOnByItself(desk.submit()));
    QVERIFY(!valueOf(entries.list()).first().filesWait);
    desk.script = {};
    QVERIFY(waitsForPerson(desk.goOn(GoOnBy::Itself)));
    QVERIFY(valueOf(entries.list()).first().filesWait);
}

QTEST_GUILESS_MAIN(StoppingFilesDueTest)
#include "tst_stoppingfilesdue.moc"
