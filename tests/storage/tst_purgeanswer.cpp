#include "purgetest.h"
#include "storage/packedtext.h"
#include "storage/workspacehistory.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What was kept of an answer that stands empty.
class TestPurgeAnswer : public PurgeTest
{
    Q_OBJECT

private slots:
    void purgedAnswerIsGoneFromTheFile();
    void answerWithWordsIsNotPurged_data();
    void answerWithWordsIsNotPurged();
    void notesBesideAPurgedAnswerStay();
};

void TestPurgeAnswer::purgedAnswerIsGoneFromTheFile()
{
    fillWithHistory(u"e1"_s);
    EntryChanges changes = changesTo(u"e1"_s, u"q1"_s, {});
    changes.revisions = {revisionOf(u"r2"_s, u"q1"_s, u"gharial at the last"_s, {}),
                         revisionOf(u"r3"_s, u"q2"_s, u"of another answer"_s, {})};
    QVERIFY(m_workspace->saveChanges(changes));
    QVERIFY(*m_workspace->updateSearchIndex(10s));
    QCOMPARE(m_workspace->history().emptiedAnswers()->size(), 1);
    QVERIFY(m_workspace->purgeAnswer({u"e1"_s}, {u"q1"_s}));
    QCOMPARE(wordsLeft({"gharial", "cassowary", "dugong", packed("gharial at the last").mid(4)}),
             QStringList{});
    QCOMPARE(m_workspace->history().emptiedAnswers()->size(), 0);
    QVERIFY(m_workspace->history().timeline({u"e1"_s}, {u"q1"_s})->isEmpty());
    QCOMPARE(m_workspace->history().timeline({u"e1"_s}, {u"q2"_s})->size(), 1);
    QCOMPARE(stored(u"e1"_s).answers.value({u"q2"_s}).text, u"ibex"_s);
    QCOMPARE(m_workspace->search(u"ibex"_s, 10)->size(), 1);
}

void TestPurgeAnswer::answerWithWordsIsNotPurged_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("answer") << u"q1"_s;
    QTest::newRow("title") << u"project-title"_s;
}

void TestPurgeAnswer::answerWithWordsIsNotPurged()
{
    QFETCH(QString, question);
    fillWithHistory(u"e1"_s);
    const auto purged = m_workspace->purgeAnswer({u"e1"_s}, {question});
    QVERIFY(!purged);
    QCOMPARE(purged.error().kind, Error::Kind::BadInput);
    QCOMPARE(m_workspace->history().timeline({u"e1"_s}, {u"q1"_s})->size(), 1);
}

void TestPurgeAnswer::notesBesideAPurgedAnswerStay()
{
    fillWithHistory(u"e1"_s);
    EntryChanges changes = changesTo(u"e1"_s, u"q1"_s, {});
    changes.answers[{u"q1"_s}].notes = u"ask again"_s;
    QVERIFY(m_workspace->saveChanges(changes));
    QVERIFY(m_workspace->purgeAnswer({u"e1"_s}, {u"q1"_s}));
    QCOMPARE(stored(u"e1"_s).answers.value({u"q1"_s}).notes, u"ask again"_s);
    QCOMPARE(m_workspace->search(u"again"_s, 10)->size(), 1);
}

QTEST_GUILESS_MAIN(TestPurgeAnswer)
#include "tst_purgeanswer.moc"
