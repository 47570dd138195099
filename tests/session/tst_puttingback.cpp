#include "session/openentry.h"

#include "session/authorship.h"
#include "session/wording.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr AutosaveTiming byHand{1h, 1h};

const QuestionId feeding{u"soil-1"_s};
const QuestionId life{u"soil-2"_s};
const QuestionId eaters{u"harvest-1"_s};
} // namespace

/// An earlier text put back: nothing that stood there is lost by it.
class PuttingBackTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsPutBackAndBothAreKept();
    void notesArePutBackAlone();
    void passageIsPutBack();
    void whatStandsThereAlreadyIsLeftAlone();
    void putBackTwiceItGoesBackAndForth();
    void wholeSnapshotIsPutBack();
    void titleIsPutBack();
    void titleIsKeptWhenTheListRenames();
    void emptiedAnswerIsBroughtBack();
    void bringingBackKeepsWhatCameMeanwhile();
    void everyCauseHasItsWords();
    void writerAndComputerAreKnown();

private:
    static void save(EntrySession &session);
    static QList<Revision> timeline(EntrySession &session, const QuestionId &id);
    static Revision kept(EntrySession &session, const QuestionId &id);
};

void PuttingBackTest::save(EntrySession &session)
{
    session.flush();
    QTRY_COMPARE(session.saveState().kind, SaveState::Kind::Saved);
}

QList<Revision> PuttingBackTest::timeline(EntrySession &session, const QuestionId &id)
{
    QList<Revision> revisions;
    for (const RevisionSummary &about : valueOf(session.history(id)))
        revisions += valueOf(session.revision(about.id));
    return revisions;
}

Revision PuttingBackTest::kept(EntrySession &session, const QuestionId &id)
{
    session.keepSnapshot(id, u"Earlier"_s);
    return timeline(session, id).value(0);
}

void PuttingBackTest::textIsPutBackAndBothAreKept()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().setNotes(feeding, u"Old note"_s);
    const Revision earlier = kept(open.session(), feeding);
    open.session().setText(feeding, u"With worms."_s);
    open.session().setNotes(feeding, u"New note"_s);
    const QSignalSpy changed(&open.session(), &EntrySession::answerChanged);

    open.session().restore(earlier);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(textOf(open.session().entry(), feeding), u"With compost."_s);
    QCOMPARE(open.session().entry().answers.value(feeding).notes, u"New note"_s);
    QCOMPARE(open.session().tally().answers.value(feeding).words, 2);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(open.stored(), open.session().entry());

    const QList<Revision> revisions = timeline(open.session(), feeding);
    QCOMPARE(revisions.size(), 3);
    QCOMPARE(revisions.at(0).about.cause, RevisionCause::Restored);
    QCOMPARE(revisions.at(0).text, u"With compost."_s);
    QCOMPARE(revisions.at(0).about.parent, revisions.at(1).about.id);
    QCOMPARE(revisions.at(1).about.cause, RevisionCause::Restore);
    QCOMPARE(revisions.at(1).text, u"With worms."_s);
    QCOMPARE(revisions.at(1).notes, u"New note"_s);
    QCOMPARE(revisions.at(2), earlier);
}

void PuttingBackTest::notesArePutBackAlone()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().setNotes(feeding, u"Old note"_s);
    const Revision earlier = kept(open.session(), feeding);
    open.session().setText(feeding, u"With worms."_s);
    open.session().setNotes(feeding, {});
    open.session().restoreNotes(earlier);
    QCOMPARE(textOf(open.session().entry(), feeding), u"With worms."_s);
    QCOMPARE(open.session().entry().answers.value(feeding).notes, u"Old note"_s);
    save(open.session());
    QCOMPARE(open.stored(), open.session().entry());
    QCOMPARE(timeline(open.session(), feeding).first().about.cause, RevisionCause::Restored);
}

void PuttingBackTest::passageIsPutBack()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With worms."_s);
    open.session().restoreText(feeding, u"With compost and worms."_s);
    save(open.session());
    const QList<Revision> revisions = timeline(open.session(), feeding);
    QCOMPARE(revisions.size(), 2);
    QCOMPARE(revisions.at(0).text, u"With compost and worms."_s);
    QCOMPARE(revisions.at(1).text, u"With worms."_s);
}

void PuttingBackTest::whatStandsThereAlreadyIsLeftAlone()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    const Revision earlier = kept(open.session(), feeding);
    save(open.session());
    open.session().restore(earlier);
    open.session().restoreNotes(earlier);
    open.session().restoreAll({earlier});
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(timeline(open.session(), feeding).size(), 1);
}

void PuttingBackTest::putBackTwiceItGoesBackAndForth()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"One"_s);
    const Revision one = kept(open.session(), feeding);
    open.session().setText(feeding, u"Two"_s);
    open.session().restore(one);
    save(open.session());
    const Revision two = timeline(open.session(), feeding).at(1);
    QCOMPARE(two.text, u"Two"_s);
    open.session().restore(two);
    QCOMPARE(textOf(open.session().entry(), feeding), u"Two"_s);
    save(open.session());
    QCOMPARE(timeline(open.session(), feeding).size(), 5);
}

void PuttingBackTest::wholeSnapshotIsPutBack()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().setNotes(life, u"Only a note"_s);
    open.session().keepWholeSnapshot(u"For the board"_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    const SnapshotId id = valueOf(open.session().history(feeding)).first().snapshot;

    open.session().setText(feeding, {});
    open.session().setNotes(life, {});
    open.session().setText(eaters, u"The street."_s);
    open.session().setText(projectTitleId(), u"Yard"_s);
    save(open.session());
    open.session().restoreAll(valueOf(open.session().snapshot(id)));
    save(open.session());
    const Entry entry = open.stored();
    QCOMPARE(entry, open.session().entry());
    QCOMPARE(entry.title, u"Roof garden"_s);
    QCOMPARE(textOf(entry, feeding), u"With compost."_s);
    QCOMPARE(entry.answers.value(life).notes, u"Only a note"_s);
    QCOMPARE(textOf(entry, eaters), u"The street."_s);
    QCOMPARE(timeline(open.session(), projectTitleId()).at(1).text, u"Yard"_s);
}

void PuttingBackTest::titleIsPutBack()
{
    OpenEntry open(byHand);
    const Revision earlier = kept(open.session(), projectTitleId());
    open.session().setText(projectTitleId(), u"Yard"_s);
    QSignalSpy titles(&open.session(), &EntrySession::titleChanged);
    open.session().restore(earlier);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(titles.first().first().toString(), u"Roof garden"_s);
    save(open.session());
    QCOMPARE(open.stored().title, u"Roof garden"_s);
}

void PuttingBackTest::titleIsKeptWhenTheListRenames()
{
    OpenEntry open(byHand);
    const EntryId id = open.session().entry().id;
    open.closeSession();
    QVERIFY(open.entries().rename(id, u" Yard "_s).result());
    QVERIFY(open.entries().rename(id, u"Yard"_s).result());
    const auto session = open.open(id);
    QCOMPARE(session->entry().title, u"Yard"_s);
    const QList<Revision> titles = timeline(*session, projectTitleId());
    QCOMPARE(titles.size(), 1);
    QCOMPARE(titles.first().text, u"Roof garden"_s);
}

void PuttingBackTest::emptiedAnswerIsBroughtBack()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    save(open.session());
    open.session().setNotes(feeding, u"Ask Jo"_s);
    open.session().setText(feeding, {});
    save(open.session());
    open.restart();
    const QList<EmptiedAnswer> emptied = valueOf(open.entries().emptiedAnswers());
    QCOMPARE(emptied.size(), 1);
    QCOMPARE(emptied.first().entryTitle, u"Roof garden"_s);
    QCOMPARE(emptied.first().last.question, feeding);
    QCOMPARE(valueOf(open.entries().list()).first().totals, (EntryTotals{3, 0, 0, 0}));

    QVERIFY(open.entries().bringBack(emptied.first()).result());
    QCOMPARE(textOf(open.stored(), feeding), u"With compost."_s);
    QCOMPARE(open.stored().answers.value(feeding).notes, u"Ask Jo"_s);
    QCOMPARE(valueOf(open.entries().list()).first().totals, (EntryTotals{3, 1, 2, 0}));
    QVERIFY(valueOf(open.entries().emptiedAnswers()).isEmpty());
    const auto session = open.open(emptied.first().entry);
    const QList<Revision> revisions = timeline(*session, feeding);
    QCOMPARE(revisions.first().about.cause, RevisionCause::Restored);
    QCOMPARE(revisions.first().text, u"With compost."_s);
}

void PuttingBackTest::bringingBackKeepsWhatCameMeanwhile()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().setText(feeding, {});
    save(open.session());
    const QList<EmptiedAnswer> emptied = valueOf(open.entries().emptiedAnswers());
    open.session().setText(feeding, u"With worms."_s);
    save(open.session());
    QVERIFY(open.entries().bringBack(emptied.first()).result());
    const QList<Revision> revisions = timeline(open.session(), feeding);
    QCOMPARE(revisions.at(0).text, u"With compost."_s);
    QCOMPARE(revisions.at(1).text, u"With worms."_s);
}

void PuttingBackTest::everyCauseHasItsWords()
{
    QSet<QString> sentences;
    RevisionSummary revision;
    for (int cause = 0; cause <= static_cast<int>(RevisionCause::Rescue); ++cause) {
        revision.cause = static_cast<RevisionCause>(cause);
        sentences += causeWording(revision);
    }
    QCOMPARE(sentences.size(), static_cast<int>(RevisionCause::Rescue) + 1);
    revision.cause = RevisionCause::Snapshot;
    revision.name = u"For the board"_s;
    QCOMPARE(causeWording(revision), u"Kept by hand: For the board"_s);
}

void PuttingBackTest::writerAndComputerAreKnown()
{
    qputenv("USER", "siân");
    QCOMPARE(authorshipOfThisUser().author, u"siân"_s);
    qunsetenv("USER");
    qputenv("LOGNAME", "jo");
    QCOMPARE(authorshipOfThisUser().author, u"jo"_s);
    QVERIFY(!authorshipOfThisUser().device.isEmpty());
}

QTEST_GUILESS_MAIN(PuttingBackTest)
#include "tst_puttingback.moc"
