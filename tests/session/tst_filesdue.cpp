#include "model/submissionwaiting.h"
#include "session/filesduedesk.h"
#include "session/wording.h"

#include <QLocale>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Where an endpoint takes the entry before its files, they follow it.
class FilesDueTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theEntryGoesFirst();
    void whatIsThereAlreadyEndsAtOnce();
    void whatTheReceiptDoesNotSayIsKnownFromTheUpload();
    void anEndpointThatCannotBeAskedIsBelieved();
    void whatIsNotVerifiedIsLookedAfterAgain();
    void goesOnWithTheFilesAfterARestart_data();
    void goesOnWithTheFilesAfterARestart();
    void whatWasUnclearGoesOnWithItsFiles();
    void triesFilesAgainAtASetTime();
    void needsAPersonWhenTheTimeForFilesIsOver();
    void aFastClockEndsNothingEarly();
    void whatAPersonHasToPutRightWaitsForThem();
    void filesGoFirstWhereTheyAreMissedAfterAll();
    void theReceiptOfTheEntryStays();
};

void FilesDueTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void FilesDueTest::theEntryGoesFirst()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{awaited(submission), created(), at(chunk), at(size), verified(submission)};
    };
    const Submission ended = desk.submit();
    QCOMPARE(nameOf(ended.state), u"submitted"_s);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "POST", "PATCH", "PATCH", "GET"}));
    QCOMPARE(desk.server.requests().first().body, ended.body);
    QCOMPARE(desk.states(), (QStringList{u"frozen"_s, u"committing"_s, u"filesDue"_s, u"submitted"_s}));
    QCOMPARE(ended.files.first().state, UploadState::Complete);
    QVERIFY(ended.receipt->document.contains("verified"));
}

void FilesDueTest::whatIsThereAlreadyEndsAtOnce()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{listing(submission, u"verified"_s, 201), verified(submission)};
    };
    QCOMPARE(nameOf(desk.submit().state), u"submitted"_s);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "GET"}));
    QCOMPARE(desk.stored().files.first().state, UploadState::Complete);
}

void FilesDueTest::whatTheReceiptDoesNotSayIsKnownFromTheUpload()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{receiptFor(submission), created(), at(chunk), at(size), receiptFor(submission, 200)};
    };
    QCOMPARE(nameOf(desk.submit().state), u"submitted"_s);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "POST", "PATCH", "PATCH", "GET"}));
}

void FilesDueTest::anEndpointThatCannotBeAskedIsBelieved()
{
    SendingDesk desk;
    prepare(desk);
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.script = [](const Submission &submission) {
        return QList{awaited(submission), created(), at(chunk), at(size)};
    };
    QCOMPARE(nameOf(desk.submit().state), u"submitted"_s);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "POST", "PATCH", "PATCH"}));
}

void FilesDueTest::whatIsNotVerifiedIsLookedAfterAgain()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{awaited(submission), created(), at(chunk), at(size), listing(submission, u"awaited"_s)};
    };
    const Submission waiting = desk.submit();
    QCOMPARE(nameOf(waiting.state), u"filesDue"_s);
    QCOMPARE(nameOf(waiting.trouble), u"stillProcessing"_s);
    QVERIFY(waiting.waitUntil.isValid());
    desk.script = {};
    answer(desk, {at(size, 200), verified(waiting)});
    QCOMPARE(nameOf(desk.goOn(GoOnBy::Itself).state), u"submitted"_s);
    QCOMPARE(desk.methods().sliced(5), (QByteArrayList{"HEAD", "GET"}));
}

void FilesDueTest::goesOnWithTheFilesAfterARestart_data()
{
    QTest::addColumn<bool>("begun");
    QTest::newRow("before the first file") << false;
    QTest::newRow("within a file") << true;
}

void FilesDueTest::goesOnWithTheFilesAfterARestart()
{
    QFETCH(const bool, begun);
    SendingDesk desk;
    prepare(desk);
    if (begun) {
        sendUntilTheFileStalls(desk);
    } else {
        desk.script = [](const Submission &submission) { return QList{awaited(submission), silence()}; };
        desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
        QTRY_COMPARE(desk.server.deliveries(), 2);
        desk.script = {};
    }
    const qsizetype before = desk.server.deliveries();
    desk.restart();
    QCOMPARE(nameOf(desk.stored().state), u"filesDue"_s);
    QCOMPARE(desk.stored().receipt->reference, u"SHED-0042"_s);
    answer(desk, begun ? QList{at(chunk, 200), at(size)} : QList{created(), at(chunk), at(size)});
    answer(desk, {verified(desk.stored())});
    QCOMPARE(nameOf(desk.resume().state), u"submitted"_s);
    QCOMPARE(desk.methods().sliced(before), begun ? (QByteArrayList{"HEAD", "PATCH", "GET"})
                                                  : (QByteArrayList{"POST", "PATCH", "PATCH", "GET"}));
    QCOMPARE(desk.bodies().count(desk.stored().body), 1); // handed over once
}

void FilesDueTest::whatWasUnclearGoesOnWithItsFiles()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{dropAfterBody(),     listing(submission, u"awaited"_s), created(), at(chunk), at(size),
                     verified(submission)};
    };
    QCOMPARE(nameOf(desk.submit().state), u"submitted"_s);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "GET", "POST", "PATCH", "PATCH", "GET"}));
}

void FilesDueTest::triesFilesAgainAtASetTime()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{awaited(submission), created(), at(chunk), answerOf(503, {}, {"Retry-After: 30"})};
    };
    const Submission waiting = desk.submit();
    QCOMPARE(nameOf(waiting.state), u"filesDue"_s);
    QCOMPARE(nameOf(waiting.trouble), u"serverBusy"_s);
    QVERIFY(waiting.waitUntil >= desk.clock.now().addSecs(30));
    const SendingWording words = wordingOf(waiting, desk.clock.now());
    QVERIFY2(words.safe.contains(u"with the organiser"_s), qPrintable(words.safe));
    QVERIFY2(words.next.contains(u"1 file(s)"_s) && words.next.contains(u"tries again"_s),
             qPrintable(words.next));
    QCOMPARE(words.quote, u"Receipt SHED-0042"_s);
}

void FilesDueTest::needsAPersonWhenTheTimeForFilesIsOver()
{
    SendingDesk desk;
    prepare(desk);
    desk.endpoint.terms.grace = 20h; // what holds for entries does not for files
    desk.script = [](const Submission &submission) { return QList{awaited(submission), busy()}; };
    Submission submission = desk.submit();
    QVERIFY(submission.waitUntil.isValid());
    desk.clock.advance(119min);
    submission = desk.goOn(GoOnBy::Itself);
    QVERIFY(submission.waitUntil.isValid());
    desk.clock.advance(2min);
    submission = desk.goOn(GoOnBy::Itself);
    QCOMPARE(nameOf(submission.state), u"filesDue"_s);
    QVERIFY(!goesOnByItself(submission));
    QVERIFY(waitsForPerson(submission));

    const SendingWording words = wordingOf(submission, desk.clock.now());
    QVERIFY2(words.happened.contains(u"Your entry was received"_s), qPrintable(words.happened));
    QVERIFY2(words.happened.contains(u"The file ‘paper.pdf’ has not been received"_s),
             qPrintable(words.happened));
    QVERIFY2(words.todo.contains(u"Contact the organiser at awards@example.org"_s), qPrintable(words.todo));
    QCOMPARE(words.quote, u"Receipt SHED-0042"_s);

    const qsizetype requests = desk.server.requests().size();
    desk.restart();
    desk.queue().resume();
    desk.settleDown();
    QCOMPARE(desk.server.requests().size(), requests); // not by itself
}

void FilesDueTest::aFastClockEndsNothingEarly()
{
    SendingDesk desk;
    prepare(desk);
    const QDateTime received(QDate(2026, 11, 21), QTime(14, 3), Qt::UTC);
    desk.clock.advance(std::chrono::seconds(desk.clock.now().secsTo(received.addSecs(3 * 3600)))); // 3 h fast
    desk.endpoint.terms.deadline = received.addSecs(600);
    desk.script = [](const Submission &submission) { return QList{awaited(submission), busy()}; };
    QVERIFY(goesOnByItself(desk.submit()));
    desk.clock.advance(75min);
    QVERIFY(waitsForPerson(desk.goOn(GoOnBy::Itself)));
}

void FilesDueTest::whatAPersonHasToPutRightWaitsForThem()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) { return QList{awaited(submission), answerOf(401)}; };
    const Submission stopped = desk.submit();
    QCOMPARE(nameOf(stopped.state), u"filesDue"_s);
    QCOMPARE(nameOf(stopped.trouble), u"signInNeeded"_s);
    QVERIFY(waitsForPerson(stopped));
    desk.script = {};
    answer(desk, {created(), at(chunk), at(size), verified(stopped)});
    QCOMPARE(nameOf(desk.goOn(GoOnBy::Person, "token").state), u"submitted"_s);
}

void FilesDueTest::filesGoFirstWhereTheyAreMissedAfterAll()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        return QList{answerOf(422, R"({"errors":[{"pointer":"#/files/0","detail":"is missing"}]})"),
                     created(),
                     at(chunk),
                     at(size),
                     listing(submission, u"verified"_s, 201),
                     verified(submission)};
    };
    QCOMPARE(nameOf(desk.submit().state), u"submitted"_s);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "POST", "PATCH", "PATCH", "POST", "GET"}));
}

/// It says when the entry was received, which may be before a deadline and its last file after it.
void FilesDueTest::theReceiptOfTheEntryStays()
{
    SendingDesk desk;
    prepare(desk);
    desk.script = [](const Submission &submission) {
        RawScript later = verified(submission);
        later.answer.replace("2026-11-21T14:03:00Z", "2026-11-21T15:41:00Z");
        return QList{awaited(submission), created(), at(chunk), at(size), later};
    };
    const Submission ended = desk.submit();
    QCOMPARE(nameOf(ended.state), u"submitted"_s);
    QCOMPARE(ended.files.first().state, UploadState::Complete);
    QCOMPARE(ended.receipt->receivedAt, QDateTime(QDate(2026, 11, 21), QTime(14, 3), Qt::UTC));
    QVERIFY(ended.receipt->document.contains("14:03"));
}

QTEST_GUILESS_MAIN(FilesDueTest)
#include "tst_filesdue.moc"
