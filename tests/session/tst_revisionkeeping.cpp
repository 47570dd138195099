#include "session/openentry.h"

#include "storage/workspace.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr AutosaveTiming quick{10ms, 30ms};
constexpr AutosaveTiming byHand{1h, 1h};

const QuestionId feeding{u"soil-1"_s};
const QuestionId life{u"soil-2"_s};
const QuestionId email{u"email"_s};

QString words(int count)
{
    return u"word "_s.repeated(count);
}

QStringList causesOf(const QList<RevisionSummary> &timeline)
{
    QStringList names;
    for (const RevisionSummary &revision : timeline)
        names += nameOf(revision.cause);
    return names;
}
} // namespace

/// How earlier texts of the open entry get to the disk.
class RevisionKeepingTest final : public QObject
{
    Q_OBJECT

private slots:
    void nextSittingBeginsWithTheTextOfTheLast();
    void untouchedSittingsAddNothing();
    void titleAndDetailsHaveAHistoryToo();
    void firstEditAfterVersion1KeepsTheOldText();
    void historyIsToldWhenTheDiskHasIt();
    void historySurvivesAFailedSave();
    void laterRevisionsWaitForTheirOwnWrite();
    void snapshotIsWrittenAtOnce();
    void snapshotLeavesTheEntryAsItIs();
    void wholeSnapshotHasAllThatIsWritten();
    void importIsKeptBeforeTheTextComesIn();
    void longTextsAreKept();
    void clockSetBackStillKeeps();

private:
    static void save(EntrySession &session);
    static QList<RevisionSummary> timeline(EntrySession &session, const QuestionId &id);
    static QString textOfRevision(EntrySession &session, const RevisionSummary &revision);
    /// A session on the entry after a new start of the program.
    static std::unique_ptr<EntrySession> sitDownAgain(OpenEntry &open);
};

void RevisionKeepingTest::save(EntrySession &session)
{
    session.flush();
    QTRY_COMPARE(session.saveState().kind, SaveState::Kind::Saved);
}

QList<RevisionSummary> RevisionKeepingTest::timeline(EntrySession &session, const QuestionId &id)
{
    return valueOf(session.history(id));
}

QString RevisionKeepingTest::textOfRevision(EntrySession &session, const RevisionSummary &revision)
{
    return valueOf(session.revision(revision.id)).text;
}

std::unique_ptr<EntrySession> RevisionKeepingTest::sitDownAgain(OpenEntry &open)
{
    const EntryId id = valueOf(open.entries().list()).first().id;
    open.restart();
    return open.open(id);
}

void RevisionKeepingTest::nextSittingBeginsWithTheTextOfTheLast()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    save(open.session());
    QCOMPARE(timeline(open.session(), feeding).size(), 0);

    const auto next = sitDownAgain(open);
    next->setText(feeding, u"With worms."_s);
    save(*next);
    const QList<RevisionSummary> kept = timeline(*next, feeding);
    QCOMPARE(causesOf(kept), QStringList{u"sitting"_s});
    QCOMPARE(kept.first().words, 2);
    QCOMPARE(textOfRevision(*next, kept.first()), u"With compost."_s);
}

void RevisionKeepingTest::untouchedSittingsAddNothing()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    save(open.session());
    for (int sitting = 0; sitting < 3; ++sitting) {
        const auto next = sitDownAgain(open);
        next->setText(feeding, u"With compost. "_s);
        next->setText(feeding, u"With compost."_s);
        save(*next);
        QCOMPARE(timeline(*next, feeding).size(), 1);
    }
}

void RevisionKeepingTest::titleAndDetailsHaveAHistoryToo()
{
    OpenEntry open(byHand);
    open.session().setText(email, u"jo@example.org"_s);
    open.session().setText(projectTitleId(), u"Yard"_s);
    save(open.session());
    const auto next = sitDownAgain(open);
    next->setText(email, u"siân@example.org"_s);
    next->setText(projectTitleId(), u"Café yard"_s);
    save(*next);
    QCOMPARE(textOfRevision(*next, timeline(*next, email).first()), u"jo@example.org"_s);
    const QList<RevisionSummary> titles = timeline(*next, projectTitleId());
    QCOMPARE(titles.size(), 2);
    QCOMPARE(textOfRevision(*next, titles.first()), u"Yard"_s);
    QCOMPARE(textOfRevision(*next, titles.last()), u"Roof garden"_s);
}

void RevisionKeepingTest::firstEditAfterVersion1KeepsTheOldText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.shortlist"_s);
    QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/data/v1.shortlist"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const TestClock clock;
    OpenWorkspace run(path, clock.clock());
    QVERIFY(run.opened);
    const auto old = run.storage.post([](Workspace &workspace) { return workspace.entry({u"e1"_s}); });
    EntrySession session(gardenCategory().category, valueOf(old).entry, run.storage, clock.clock(), byHand);
    session.setText({u"q1"_s}, u"Wŷn"_s);
    save(session);
    const QList<RevisionSummary> kept = timeline(session, {u"q1"_s});
    QCOMPARE(kept.size(), 1);
    const Revision revision = valueOf(session.revision(kept.first().id));
    QCOMPARE(revision.text, u"Wŷn 💡"_s);
    QCOMPARE(revision.notes, u"ask Sioned"_s);
}

void RevisionKeepingTest::historyIsToldWhenTheDiskHasIt()
{
    OpenEntry open(byHand);
    HeldStorage held(open.storage());
    QSignalSpy told(&open.session(), &EntrySession::historyChanged);
    open.session().setText(feeding, u"With compost."_s);
    open.session().keepSnapshot(feeding, u"First"_s);
    open.session().keepSnapshot(life, u"Empty"_s);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
    held.release();
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QSet<QuestionId> changed;
    for (const auto &signal : std::as_const(told))
        changed += signal.first().value<QuestionId>();
    QCOMPARE(changed, QSet<QuestionId>({feeding, life}));
}

void RevisionKeepingTest::historySurvivesAFailedSave()
{
    OpenEntry open(quick);
    open.session().setText(feeding, u"With compost."_s);
    save(open.session());
    QVERIFY(!open.storage().open(open.path() + u"/none"_s).result());
    QSignalSpy told(&open.session(), &EntrySession::historyChanged);
    open.session().setText(feeding, words(60));
    open.session().keepSnapshot(feeding, u"Kept while nothing could be written"_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Failed);
    QCOMPARE(told.count(), 0);
    QVERIFY(open.storage().open(open.path()).result());
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QVERIFY(told.count() > 0);

    const QList<RevisionSummary> kept = timeline(open.session(), feeding);
    QCOMPARE(causesOf(kept), (QStringList{u"snapshot"_s, u"paste"_s}));
    QCOMPARE(textOfRevision(open.session(), kept.first()), words(60));
    QCOMPARE(textOfRevision(open.session(), kept.last()), u"With compost."_s);
}

void RevisionKeepingTest::laterRevisionsWaitForTheirOwnWrite()
{
    OpenEntry open(byHand);
    HeldStorage held(open.storage());
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    open.session().keepSnapshot(feeding, u"One"_s);
    open.session().setText(feeding, {});
    held.release();
    QTRY_COMPARE(timeline(open.session(), feeding).size(), 1);
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Unsaved);
    save(open.session());
    QCOMPARE(causesOf(timeline(open.session(), feeding)), QStringList{u"snapshot"_s});
}

void RevisionKeepingTest::snapshotIsWrittenAtOnce()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().setNotes(feeding, u"Ask Jo"_s);
    open.session().keepSnapshot(feeding, u"For the board"_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    const QList<RevisionSummary> kept = timeline(open.session(), feeding);
    QCOMPARE(causesOf(kept), QStringList{u"snapshot"_s});
    QCOMPARE(kept.first().name, u"For the board"_s);
    QVERIFY(kept.first().snapshot.isEmpty());
    QCOMPARE(valueOf(open.session().revision(kept.first().id)).notes, u"Ask Jo"_s);
}

void RevisionKeepingTest::snapshotLeavesTheEntryAsItIs()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    save(open.session());
    const Entry before = open.stored();
    open.clock().advance(1h);
    open.session().keepWholeSnapshot(u"For the board"_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(open.session().saveState().savedAt, open.clock().now());
    QCOMPARE(open.stored(), before);
    QCOMPARE(open.session().entry(), before);
}

void RevisionKeepingTest::wholeSnapshotHasAllThatIsWritten()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().setNotes(life, u"Only a note"_s);
    open.session().setText(email, u"jo@example.org"_s);
    open.session().keepWholeSnapshot(u"For the board"_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    const SnapshotId id = timeline(open.session(), feeding).first().snapshot;
    QVERIFY(!id.isEmpty());
    const QList<Revision> kept = valueOf(open.session().snapshot(id));
    QStringList answers;
    for (const Revision &revision : kept) {
        answers += revision.about.question.value;
        QCOMPARE(revision.about.name, u"For the board"_s);
        QCOMPARE(revision.text, textOf(open.session().entry(), revision.about.question));
    }
    QCOMPARE(answers, (QStringList{u"project-title"_s, u"email"_s, u"soil-1"_s, u"soil-2"_s}));
    QCOMPARE(kept.last().notes, u"Only a note"_s);
}

void RevisionKeepingTest::importIsKeptBeforeTheTextComesIn()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().keepForImport(life); // nothing is there to keep
    open.session().keepForImport(feeding);
    open.session().setText(feeding, words(60));
    save(open.session());
    QCOMPARE(causesOf(timeline(open.session(), feeding)), QStringList{u"import"_s});
    QVERIFY(timeline(open.session(), life).isEmpty());
}

void RevisionKeepingTest::longTextsAreKept()
{
    const QString text = u"Gofal ŵyr 👩🏽‍⚕️ "_s.repeated(4000) + QChar(0) + QChar(0xd83c);
    OpenEntry open(byHand);
    open.session().setText(feeding, text);
    open.session().setText(feeding, {});
    save(open.session());
    const QList<RevisionSummary> kept = timeline(open.session(), feeding);
    QCOMPARE(kept.size(), 1);
    // Half a letter is none, and is stored as a question mark.
    QCOMPARE(textOfRevision(open.session(), kept.first()), text.chopped(1) + u'?');
}

void RevisionKeepingTest::clockSetBackStillKeeps()
{
    OpenEntry open(byHand);
    QString text;
    for (int edit = 0; edit < 4; ++edit) {
        text += QString::number(edit);
        open.session().setText(feeding, text);
        open.clock().advance(-24h);
    }
    save(open.session());
    const QList<RevisionSummary> kept = timeline(open.session(), feeding);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(textOfRevision(open.session(), kept.first()), u"012"_s);
    QVERIFY(kept.first().at < kept.last().at);
}

QTEST_GUILESS_MAIN(RevisionKeepingTest)
#include "tst_revisionkeeping.moc"
