#include "session/openentry.h"

#include "session/cleanedpaste.h"
#include "session/othercounts.h"
#include "writing/tallying.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QuestionId feeding{u"soil-1"_s};
const QuestionId life{u"soil-2"_s};
const QuestionId eaters{u"harvest-1"_s};
const QuestionId email{u"email"_s};
const DeclarationId isTrue{u"true"_s};

bool finds(const EntrySession &session, Finding::Kind kind, const QString &place)
{
    const QList<Finding> findings = session.findings();
    return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.kind == kind && finding.place == place;
    });
}

QString words(int count)
{
    return u"word "_s.repeated(count);
}
} // namespace

/// What a session holds, counts and says. When it writes: tst_saving.
class EntrySessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void opensSaved();
    void tellsWhichAnswerChanged();
    void saysNothingWhereNothingChanged();
    void titleIsADetail();
    void everythingWrittenDownIsStored();
    void whatIsTakenBackIsStored();
    void tallyFollowsTheText();
    void totalsInTheListFollow();
    void findingsFollowTheText();
    void findingsFollowTheDeclarations();
    void listNamesWhatWasTouchedLast_data();
    void listNamesWhatWasTouchedLast();
    void otherCountersAreAddedUp();
    void pastesPlainText();

private:
    [[nodiscard]] EntrySession &session() const { return m_open->session(); }
    [[nodiscard]] Entry savedAndReadAgain();
    [[nodiscard]] EntrySummary row();

    std::unique_ptr<OpenEntry> m_open;
};

void EntrySessionTest::init()
{
    m_open = std::make_unique<OpenEntry>(AutosaveTiming{1h, 1h});
}

Entry EntrySessionTest::savedAndReadAgain()
{
    session().flush();
    const bool saved =
        QTest::qWaitFor([this] { return session().saveState().kind == SaveState::Kind::Saved; });
    if (!saved)
        QTest::qFail("the entry was not saved", __FILE__, __LINE__);
    m_open->restart();
    return m_open->stored();
}

EntrySummary EntrySessionTest::row()
{
    (void)savedAndReadAgain();
    return valueOf(m_open->entries().list()).value(0);
}

void EntrySessionTest::opensSaved()
{
    QCOMPARE(session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(session().saveState().savedAt, session().entry().changedAt);
    QCOMPARE(session().category(), gardenCategory().category);
    QCOMPARE(session().tally(), tallyOf(session().category(), session().entry()));
}

void EntrySessionTest::tellsWhichAnswerChanged()
{
    QSignalSpy answers(&session(), &EntrySession::answerChanged);
    QSignalSpy agreements(&session(), &EntrySession::agreementChanged);
    session().setText(feeding, u"With compost."_s);
    session().setNotes(life, u"Ask Jo."_s);
    session().setDone(eaters, true);
    session().setCovered(feeding, {u"Worms"_s});
    session().setAgreed(isTrue, true);
    QCOMPARE(answers.count(), 4);
    const QList<QuestionId> changed = {feeding, life, eaters, feeding};
    for (qsizetype i = 0; i < changed.size(); ++i)
        QCOMPARE(answers.at(i).first().value<QuestionId>(), changed.at(i));
    QCOMPARE(agreements.count(), 1);
    QCOMPARE(agreements.first().first().value<DeclarationId>(), isTrue);
}

void EntrySessionTest::saysNothingWhereNothingChanged()
{
    session().setText(feeding, u"With compost."_s);
    session().setNotes(feeding, u"Ask Jo."_s);
    session().setAgreed(isTrue, true);
    const QSignalSpy answers(&session(), &EntrySession::answerChanged);
    const QSignalSpy tallies(&session(), &EntrySession::tallyChanged);
    const QSignalSpy titles(&session(), &EntrySession::titleChanged);
    const QSignalSpy agreements(&session(), &EntrySession::agreementChanged);
    session().setText(feeding, u"With compost."_s);
    session().setNotes(feeding, u"Ask Jo."_s);
    session().setDone(feeding, false);
    session().setCovered(feeding, {});
    session().setText(projectTitleId(), u"Roof garden"_s);
    session().setAgreed(isTrue, true);
    QCOMPARE(answers.count() + tallies.count() + titles.count() + agreements.count(), 0);
}

void EntrySessionTest::titleIsADetail()
{
    QSignalSpy titles(&session(), &EntrySession::titleChanged);
    session().setText(projectTitleId(), u"Café yard"_s);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(titles.first().first().toString(), u"Café yard"_s);
    QCOMPARE(session().entry().title, u"Café yard"_s);
    QCOMPARE(session().tally().answers.value(projectTitleId()).words, 2);
    const Entry stored = savedAndReadAgain();
    QCOMPARE(stored.title, u"Café yard"_s);
    QCOMPARE(textOf(stored, projectTitleId()), u"Café yard"_s);
    QCOMPARE(valueOf(m_open->entries().list()).first().title, u"Café yard"_s);
}

void EntrySessionTest::everythingWrittenDownIsStored()
{
    session().setText(feeding, u"With compost.\n\nAnd “worms” – 🪱."_s);
    session().setNotes(feeding, u"Ask Jo about the worms."_s);
    session().setDone(feeding, true);
    session().setCovered(feeding, {u"Compost"_s, u"Worms"_s});
    session().setNotes(life, u"Only a note so far."_s);
    session().setText(email, u"jo@example.org"_s);
    session().setNotes(projectTitleId(), u"Too short?"_s);
    session().setAgreed(isTrue, true);
    session().setAgreed({u"visit"_s}, true);
    const Entry shown = session().entry();
    const Entry stored = savedAndReadAgain();
    QCOMPARE(stored, shown);
    QCOMPARE(stored.answers.value(feeding), (Answer{u"With compost.\n\nAnd “worms” – 🪱."_s,
                                                    u"Ask Jo about the worms."_s,
                                                    true,
                                                    {u"Compost"_s, u"Worms"_s}}));
    QCOMPARE(stateOf(stored.answers.value(life)), AnswerState::Empty);
}

void EntrySessionTest::whatIsTakenBackIsStored()
{
    session().setText(feeding, u"With compost."_s);
    session().setDone(feeding, true);
    session().setCovered(feeding, {u"Compost"_s});
    session().setAgreed(isTrue, true);
    session().flush();
    session().setText(feeding, {});
    session().setDone(feeding, false);
    session().setCovered(feeding, {});
    session().setAgreed(isTrue, false);
    const Entry stored = savedAndReadAgain();
    QCOMPARE(stored.answers.value(feeding), Answer());
    QVERIFY(stored.agreed.isEmpty());
}

void EntrySessionTest::tallyFollowsTheText()
{
    const QSignalSpy tallies(&session(), &EntrySession::tallyChanged);
    session().setText(feeding, words(6));
    session().setText(life, words(4));
    QCOMPARE(tallies.count(), 2);
    QCOMPARE(session().tally().answers.value(feeding).words, 6);
    QCOMPARE(session().tally().sections.value({u"soil"_s}).over(), 2);
    QCOMPARE(session().tally().entry.words, 10);
    QCOMPARE(session().tally().totals, (EntryTotals{3, 2, 10, 1}));
    session().setText(feeding, {});
    QCOMPARE(session().tally().totals, (EntryTotals{3, 1, 4, 0}));
    QCOMPARE(session().tally(), tallyOf(session().category(), session().entry()));
}

void EntrySessionTest::totalsInTheListFollow()
{
    session().setText(feeding, words(9));
    session().setText(eaters, words(2));
    QCOMPARE(row().totals, (EntryTotals{3, 2, 11, 1}));
}

void EntrySessionTest::findingsFollowTheText()
{
    QVERIFY(finds(session(), Finding::Kind::Unanswered, u"soil-1"_s));
    QVERIFY(finds(session(), Finding::Kind::MissingDetail, u"email"_s));
    QVERIFY(!finds(session(), Finding::Kind::Unanswered, u"soil-2"_s));
    session().setText(feeding, words(9));
    QVERIFY(!finds(session(), Finding::Kind::Unanswered, u"soil-1"_s));
    QVERIFY(finds(session(), Finding::Kind::OverLimit, u"soil"_s));
    session().setText(feeding, words(8));
    QVERIFY(!finds(session(), Finding::Kind::OverLimit, u"soil"_s));
    session().setText(email, u"jo at example"_s);
    QVERIFY(!finds(session(), Finding::Kind::MissingDetail, u"email"_s));
    QVERIFY(finds(session(), Finding::Kind::InvalidDetail, u"email"_s));
    session().setText(email, u"jo@example.org"_s);
    QVERIFY(!finds(session(), Finding::Kind::InvalidDetail, u"email"_s));
}

void EntrySessionTest::findingsFollowTheDeclarations()
{
    QVERIFY(finds(session(), Finding::Kind::UndecidedDeclaration, u"true"_s));
    session().setAgreed(isTrue, true);
    QVERIFY(!finds(session(), Finding::Kind::UndecidedDeclaration, u"true"_s));
    session().setAgreed(isTrue, false);
    QVERIFY(finds(session(), Finding::Kind::UndecidedDeclaration, u"true"_s));
}

void EntrySessionTest::listNamesWhatWasTouchedLast_data()
{
    QTest::addColumn<QuestionId>("touched");
    QTest::addColumn<QString>("label");
    QTest::newRow("question") << life << u"Life"_s;
    QTest::newRow("detail") << email << u"E-mail address"_s;
    QTest::newRow("title") << projectTitleId() << u"Name of the garden"_s;
}

void EntrySessionTest::listNamesWhatWasTouchedLast()
{
    QFETCH(QuestionId, touched);
    session().setText(feeding, u"With compost."_s);
    session().setText(touched, u"Something."_s);
    QTEST(row().lastTouched, "label");
}

void EntrySessionTest::otherCountersAreAddedUp()
{
    session().setText(feeding, u"well-fed soil - and/or sand"_s);
    session().setText(life, u"worms"_s);
    const Section *soil = findSection(session().category(), {u"soil"_s});
    QVERIFY(soil);
    const auto [fewest, most] = otherCounts(*soil, session().entry());
    QCOMPARE(fewest, 5); // a lone hyphen is no word to some
    QCOMPARE(most, 7);   // "well", "fed", "soil", "and", "or", "sand"
}

void EntrySessionTest::pastesPlainText()
{
    QCOMPARE(cleanedPaste(u"\uFEFFWith\u00A0com\u00ADpost.\r\nAnd worms."_s), u"With compost.\nAnd worms."_s);
}

QTEST_GUILESS_MAIN(EntrySessionTest)
#include "tst_entrysession.moc"
