#include "session/sendingdesk.h"

#include "session/sendingcopies.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 chunk = 64 * 1024;
constexpr qint64 size = 2 * chunk + 100;

QByteArray fileBytes()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += QByteArray::number(i) + ';';
    return bytes.left(size);
}

QList<RawScript> confirmed(const Submission &submission)
{
    return {receiptFor(submission), receiptFor(submission, 200)};
}
} // namespace

/// What is attached to an entry, on its way.
class SendingFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void filesGoBeforeTheEntry();
    void filesGoAlongInAForm();
    void aFileGoesAsWhatItIs_data();
    void aFileGoesAsWhatItIs();
    void goesOnWithAFileAfterARestart();
    void whatTheServerLostIsSentAnew();
    void waitsWhereAFileDoesNotGetThrough();
    void keepsItsCopyForTheNextTry();
    void keepsTheCopiesOfTwoEntries();
    void standsStillWhereNoFolderForCopiesCanBeMade();
    void pausesAndGoesOn();
    void cancelsBeforeTheEntry();
    void sendsANewVersionInThePlaceOfTheOneThatArrived();

private:
    static void prepare(SendingDesk &desk, EndpointProfile profile);
};

void SendingFilesTest::prepare(SendingDesk &desk, EndpointProfile profile)
{
    desk.endpoint.profile = profile;
    desk.endpoint.uploads = desk.server.url(u"/uploads/"_s);
    desk.endpoint.terms.chunkBytes = chunk;
    desk.attach(u"paper.pdf"_s, fileBytes());
}

void SendingFilesTest::filesGoBeforeTheEntry()
{
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    desk.script = [](const Submission &submission) {
        return QList{created(), at(chunk), at(2 * chunk), at(size)} + confirmed(submission);
    };
    const Submission ended = desk.submit();
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(desk.methods(), (QByteArrayList{"POST", "PATCH", "PATCH", "PATCH", "POST", "GET"}));
    QCOMPARE(desk.states(), (QStringList{u"frozen"_s, u"uploading"_s, u"committing"_s, u"submitted"_s}));
    const QList<RawRequest> &requests = desk.server.requests();
    QCOMPARE(requests.at(1).body + requests.at(2).body + requests.at(3).body, fileBytes());
    const QJsonObject file = QJsonDocument::fromJson(requests.at(4).body)[u"files"_s][0].toObject();
    QCOMPARE(file[u"name"_s].toString(), u"paper.pdf"_s);
    QCOMPARE(file[u"size"_s].toInteger(), size);
    QCOMPARE(desk.stored().files.first().state, UploadState::Complete);
}

void SendingFilesTest::filesGoAlongInAForm()
{
    SendingDesk desk;
    prepare(desk, EndpointProfile::Multipart);
    desk.script = confirmed;
    QCOMPARE(desk.submit().state, SubmissionState::Submitted);
    QVERIFY(desk.server.requests().first().body.contains("filename=\"paper.pdf\""));
    QVERIFY(desk.server.requests().first().body.contains(fileBytes()));
}

void SendingFilesTest::aFileGoesAsWhatItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("by its bytes") << u"plan.txt"_s << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
    QTest::newRow("by its name") << u"plan.txt"_s << QByteArray("Compost.") << u"text/plain"_s;
}

void SendingFilesTest::aFileGoesAsWhatItIs()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    SendingDesk desk;
    desk.endpoint.profile = EndpointProfile::Multipart;
    desk.attach(name, bytes);
    desk.script = confirmed;
    QCOMPARE(desk.submit().state, SubmissionState::Submitted);
    QTEST(desk.stored().files.first().mediaType, "mediaType");
}

void SendingFilesTest::goesOnWithAFileAfterARestart()
{
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    desk.script = [](const Submission &) { return QList{created(), at(chunk), silence()}; };
    QSignalSpy progressed(&desk.queue(), &SubmissionQueue::progressed);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.server.deliveries(), 3); // the second chunk is with the server, and not acknowledged
    QTRY_VERIFY(!progressed.isEmpty());
    desk.script = {};
    desk.restart();

    desk.server.enqueue(at(2 * chunk, 200));
    desk.server.enqueue(at(size));
    for (const RawScript &answer : confirmed(desk.stored()))
        desk.server.enqueue(answer);
    QCOMPARE(desk.stored().state, SubmissionState::Uploading);
    QCOMPARE(desk.stored().files.first().acknowledged, chunk);
    QCOMPARE(desk.resume().state, SubmissionState::Submitted);
    QCOMPARE(desk.methods().sliced(3), (QByteArrayList{"HEAD", "PATCH", "POST", "GET"}));
    QCOMPARE(desk.server.requests().at(4).header("Upload-Offset"), QByteArray::number(2 * chunk));
}

void SendingFilesTest::whatTheServerLostIsSentAnew()
{
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    desk.script = [](const Submission &submission) {
        return QList{created(), answerOf(404), created(), at(chunk), at(2 * chunk), at(size)} +
               confirmed(submission);
    };
    QCOMPARE(desk.submit().state, SubmissionState::Submitted);
    QCOMPARE(desk.stored().files.first().restarts, 1);
}

void SendingFilesTest::waitsWhereAFileDoesNotGetThrough()
{
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    desk.script = [](const Submission &) {
        return QList{created(), at(chunk), answerOf(503, {}, {"Retry-After: 30"})};
    };
    const Submission waiting = desk.submit();
    QCOMPARE(waiting.state, SubmissionState::Waiting);
    QCOMPARE(waiting.trouble, SendingTrouble::ServerBusy);
    QVERIFY(waiting.waitUntil >= desk.clock.clock()().addSecs(30));
    QCOMPARE(desk.stored().files.first().acknowledged, chunk);
    QCOMPARE(desk.methods().count("POST"), 1); // the entry was not handed over
}

void SendingFilesTest::keepsItsCopyForTheNextTry()
{
    const QTemporaryDir temporary;
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toUtf8());
    const auto back = qScopeGuard([&] { qputenv("TMPDIR", usual); });
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    const auto copies = [&] {
        QStringList found;
        const QString name = QString::fromLatin1(desk.stored().files.first().sha256);
        QDirIterator files(temporary.path(), {name}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += files.next();
        return found;
    };
    desk.script = [](const Submission &) { return QList{answerOf(503), answerOf(503)}; };
    QCOMPARE(desk.submit().state, SubmissionState::Waiting);
    const QStringList first = copies();
    QCOMPARE(first.size(), 1);
    QFile copy(first.first());
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY(copy.open(QIODevice::ReadWrite) && copy.setFileTime(past, QFileDevice::FileModificationTime));
    copy.close();
    QCOMPARE(desk.goOn(GoOnBy::Person).state, SubmissionState::Waiting);
    QCOMPARE(copies(), first);
    QVERIFY(QFileInfo(first.first()).lastModified() < past.addSecs(60)); // not written again
    for (const RawScript &answer : QList{created(), at(chunk), at(2 * chunk), at(size)})
        desk.server.enqueue(answer);
    for (const RawScript &answer : confirmed(desk.stored()))
        desk.server.enqueue(answer);
    QCOMPARE(desk.goOn(GoOnBy::Person).state, SubmissionState::Submitted);
    QTRY_COMPARE(copies(), QStringList());
}

void SendingFilesTest::keepsTheCopiesOfTwoEntries()
{
    QStringList paths;
    {
        SendingCopies copies;
        for (const QString &id : {u"a"_s, u"b"_s, u"a"_s, u"c"_s})
            paths += copies.folderOf({id})->path();
        QCOMPARE(paths.at(2), paths.at(0));
        QVERIFY(QFileInfo::exists(paths.at(0)));
        QVERIFY(!QFileInfo::exists(paths.at(1))); // used longest ago
        copies.forget({u"a"_s});
        QVERIFY(!QFileInfo::exists(paths.at(0)));
        QVERIFY(QFileInfo::exists(paths.at(3)));
    }
    QVERIFY(!QFileInfo::exists(paths.at(3)));
}

void SendingFilesTest::standsStillWhereNoFolderForCopiesCanBeMade()
{
    const QTemporaryDir home;
    const QString noFolder = home.filePath(u"a-file"_s);
    QFile file(noFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray usual = qgetenv("TMPDIR");
    const auto back = qScopeGuard([&, here = QDir::currentPath()] {
        qputenv("TMPDIR", usual);
        QDir::setCurrent(here);
    });
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    qputenv("TMPDIR", noFolder.toUtf8());
    QVERIFY(QDir::setCurrent(home.path()));
    QCOMPARE(desk.submit().state, SubmissionState::NeedsUser);
    QCOMPARE(desk.stored().trouble, SendingTrouble::NoRoom);
    QVERIFY(desk.stored().detail.contains(noFolder));
    QCOMPARE(desk.server.deliveries(), 0);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{u"a-file"_s}); // none where it was started
}

void SendingFilesTest::pausesAndGoesOn()
{
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    desk.script = [](const Submission &) { return QList{created(), at(chunk), silence()}; };
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.server.deliveries(), 3);
    desk.queue().pause(desk.entryId());
    QVERIFY(settled.wait());
    QCOMPARE(desk.stored().state, SubmissionState::NeedsUser);
    QCOMPARE(desk.stored().trouble, SendingTrouble::Paused);

    desk.server.enqueue(at(chunk, 200));
    desk.server.enqueue(at(2 * chunk));
    desk.server.enqueue(at(size));
    for (const RawScript &answer : confirmed(desk.stored()))
        desk.server.enqueue(answer);
    QCOMPARE(desk.goOn(GoOnBy::Person).state, SubmissionState::Submitted);
}

void SendingFilesTest::cancelsBeforeTheEntry()
{
    SendingDesk desk;
    prepare(desk, EndpointProfile::TusCommit);
    desk.script = [](const Submission &) { return QList{created(), silence()}; };
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.server.deliveries(), 2);
    desk.queue().cancel(desk.entryId());
    QVERIFY(settled.wait());
    QCOMPARE(desk.stored().state, SubmissionState::Cancelled);
}

void SendingFilesTest::sendsANewVersionInThePlaceOfTheOneThatArrived()
{
    SendingDesk desk;
    desk.script = confirmed;
    const Submission first = desk.submit();
    QCOMPARE(first.state, SubmissionState::Submitted);
    desk.write({u"soil-1"_s}, u"With more compost."_s);
    QCOMPARE(desk.submit().id, first.id); // nothing is sent twice by mistake

    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint, true}, {});
    QVERIFY(settled.wait());
    const Submission second = desk.stored();
    QVERIFY(second.id != first.id);
    QCOMPARE(second.state, SubmissionState::Submitted);
    QCOMPARE(second.supersedes, first.id);
    QVERIFY(second.body.contains("\"supersedes\":\"" + first.id.value.toUtf8() + '"'));
    const auto all =
        desk.storage()
            .post([&](Workspace &workspace) { return workspace.outbox().submissions(desk.entryId()); })
            .result();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->last().body, first.body);
}

QTEST_GUILESS_MAIN(SendingFilesTest)
#include "tst_sendingfiles.moc"
