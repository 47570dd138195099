#include "rescuetest.h"
#include "storage/workspacehistory.h"

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

class TestRescuedAnswers : public RescueTest
{
    Q_OBJECT

private slots:
    void turnsASingleBitBack();
    void keepsATextWithWrongLetters();
    void takesTheTextThatTheChecksumNames();
    void fillsAHoleFromTheHistory();
    void fillsAHoleFromABackup();
    void putsATitleRight();
};

void TestRescuedAnswers::turnsASingleBitBack()
{
    change("entry-2q1 says 7;", "entry-2q1 saxs 7;");
    open();
    QCOMPARE(textOf(u"entry-2"_s, u"q1"_s), longText(u"entry-2q1"_s));
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescuedAnswers::keepsATextWithWrongLetters()
{
    change("entry-2q1 says 7;", "entry-2q1 SAID 7;");
    open();
    QString expected = longText(u"entry-2q1"_s);
    QCOMPARE(textOf(u"entry-2"_s, u"q1"_s), expected.replace(u"entry-2q1 says 7;"_s, u"entry-2q1 SAID 7;"_s));
    QCOMPARE(outcomeOf(u"entry-2"_s, u"q1"_s), Outcome::Damaged);
    QCOMPARE(m_report.notWhole.size(), 1);
    QCOMPARE(m_report.notWhole.first().entryTitle, u"Title of entry-2"_s);
    QCOMPARE(m_report.damagedFile, QString()); // put right where it lay
    QCOMPARE(filesBeside(u"drafts (damaged*"_s), QStringList());
    // The next opening has nothing to complain of.
    m_bytes = bytesOf(m_path);
    m_workspace.reset();
    open();
    QVERIFY(m_workspace->condition().uncleanEnd);
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescuedAnswers::takesTheTextThatTheChecksumNames()
{
    makeBackup();
    change("now-q1 says 7;", "now-q1 SAID 7;");
    change("entry-2q1 says 7;", "entry-2q1 SAID 7;");
    open();
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QCOMPARE(textOf(u"entry-2"_s, u"q1"_s), longText(u"entry-2q1"_s));
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescuedAnswers::fillsAHoleFromTheHistory()
{
    blank(m_bytes.indexOf("now-q1 says 7;"), 40);
    blank(m_bytes.indexOf("now-q1 says 97;"), 40);
    open();
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"entry-1q1"_s));
    QCOMPARE(outcomeOf(u"entry-1"_s, u"q1"_s), Outcome::FromHistory);
    QVERIFY(!m_report.notWhole.first().source.isEmpty());
    const auto history = m_workspace->history().timeline({u"entry-1"_s}, {u"q1"_s});
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().cause, RevisionCause::Rescue);
    const QString damaged = m_workspace->history().revision(history->first().id)->text;
    QVERIFY(damaged.contains(u"now-q1 says 250;"_s));
    QCOMPARE(damaged.count(QChar::ReplacementCharacter), 2);
}

void TestRescuedAnswers::fillsAHoleFromABackup()
{
    makeBackup();
    goOn([](Workspace &workspace) {
        return workspace.saveChanges(changesTo(u"entry-2"_s, u"q3"_s, longText(u"newer"_s)));
    });
    blank(m_bytes.indexOf("newer says 7;"), 100);
    open();
    QCOMPARE(textOf(u"entry-2"_s, u"q3"_s), longText(u"entry-2q3"_s));
    QCOMPARE(outcomeOf(u"entry-2"_s, u"q3"_s), Outcome::FromBackup);
    const auto history = m_workspace->history().timeline({u"entry-2"_s}, {u"q3"_s});
    QCOMPARE(history->size(), 1);
    QVERIFY(m_workspace->history().revision(history->first().id)->text.contains(u"newer says 250;"_s));
}

void TestRescuedAnswers::putsATitleRight()
{
    makeBackup();
    change("Title of entry-1", "TITLE OF entry-1");
    open();
    QCOMPARE(m_workspace->entry({u"entry-1"_s})->entry.title, u"Title of entry-1"_s);
    QVERIFY(!m_workspace->condition().rescue);
}

QTEST_GUILESS_MAIN(TestRescuedAnswers)
#include "tst_rescuedanswers.moc"
