#include "revisiontest.h"
#include "storage/workspaceoutbox.h"

using namespace Qt::Literals::StringLiterals;

/// What is read of earlier texts, and what becomes of damaged ones.
class EarlierTextsTest final : public RevisionTest
{
    Q_OBJECT

private slots:
    void namesADamagedRevision_data();
    void namesADamagedRevision();
    void saysWhereThereIsNone();
    void freezingKeepsWhatIsSubmitted();
    void aRefusedFreezeKeepsNothing();
    void listsAnswersThatStandEmpty();
    void doesNotListWhatIsInTheBin();
    void openedForReadingItStillHasItsHistory();
    void knowsAnswersThatWereKeptTogether();
};

void EarlierTextsTest::namesADamagedRevision_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("another text") << u"text = (SELECT text FROM revision WHERE id = 'r2')"_s;
    QTest::newRow("other notes") << u"notes = (SELECT text FROM revision WHERE id = 'r2')"_s;
    QTest::newRow("zeros") << u"text = zeroblob(length(text))"_s;
    QTest::newRow("cut off") << u"text = substr(text, 1, length(text) - 2)"_s;
    QTest::newRow("a length of gigabytes") << u"text = CAST(x'ffffffff' || substr(text, 5) AS BLOB)"_s;
    QTest::newRow("nothing") << u"text = x''"_s;
    QTest::newRow("hash") << u"sha256 = zeroblob(32)"_s;
}

void EarlierTextsTest::namesADamagedRevision()
{
    QFETCH(const QString, damage);
    begin();
    keep({sampleRevision(u"r1"_s, u"one"_s), sampleRevision(u"r2"_s, u"two"_s)});
    changeFile(u"UPDATE revision SET "_s + damage + u" WHERE id = 'r1'"_s);

    const auto damaged = m_workspace->history().revision({u"r1"_s});
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, Error::Kind::Damaged);
    QVERIFY(damaged.error().message.contains(u"r1"_s));
    QVERIFY(damaged.error().message.contains(u"q1"_s));
    QCOMPARE(timeline().size(), 2);
    QCOMPARE(m_workspace->history().revision({u"r2"_s})->text, u"two"_s);
}

void EarlierTextsTest::saysWhereThereIsNone()
{
    begin();
    const auto none = m_workspace->history().revision({u"r1"_s});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QVERIFY(timeline().isEmpty());
}

void EarlierTextsTest::freezingKeepsWhatIsSubmitted()
{
    begin();
    const Revision submitted = sampleRevision(u"r1"_s, u"Care"_s, RevisionCause::Submission);
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"e1"_s), {submitted}));
    reopen();
    QCOMPARE(m_workspace->history().revision({u"r1"_s}), Result<Revision>(submitted));
}

void EarlierTextsTest::aRefusedFreezeKeepsNothing()
{
    begin();
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"e1"_s)));
    QVERIFY(!m_workspace->outbox().freeze(sampleSubmission(u"s2"_s, u"e1"_s),
                                          {sampleRevision(u"r1"_s, u"Care"_s)}));
    QVERIFY(timeline().isEmpty());
}

void EarlierTextsTest::listsAnswersThatStandEmpty()
{
    begin();
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e2"_s, u"Two"_s), sampleSummary()));
    Revision onlyNotes = sampleRevision(u"r3"_s, {});
    onlyNotes.notes = u"Ask Jo"_s;
    EntryChanges emptied = changesTo(u"e1"_s, u"q1"_s, {});
    emptied.answers[QuestionId{u"q2"_s}].text = u"still here"_s;
    emptied.answers[QuestionId{u"q3"_s}].text.clear(); // never had one
    emptied.revisions = {sampleRevision(u"r1"_s, u"first"_s), sampleRevision(u"r2"_s, u"last"_s), onlyNotes};
    QVERIFY(m_workspace->saveChanges(emptied));
    Revision title = sampleRevision(u"r4"_s, u"Two"_s);
    title.about.question.value = u"project-title"_s;
    EntryChanges untitled;
    untitled.entry.value = u"e2"_s;
    untitled.title = QString();
    untitled.revisions = {title};
    QVERIFY(m_workspace->saveChanges(untitled));

    const auto listed = m_workspace->history().emptiedAnswers();
    QVERIFY(listed);
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->at(0).entry.value, u"e2"_s);
    QCOMPARE(listed->at(0).last, title.about);
    QCOMPARE(listed->at(1).entry.value, u"e1"_s);
    QCOMPARE(listed->at(1).entryTitle, u"Better care"_s);
    QCOMPARE(listed->at(1).last.id.value, u"r2"_s);
}

void EarlierTextsTest::doesNotListWhatIsInTheBin()
{
    begin();
    EntryChanges emptied = changesTo(u"e1"_s, u"q1"_s, {});
    emptied.revisions = {sampleRevision(u"r1"_s, u"first"_s)};
    QVERIFY(m_workspace->saveChanges(emptied));
    QCOMPARE(m_workspace->history().emptiedAnswers()->size(), 1);
    QVERIFY(m_workspace->moveEntry({u"e1"_s}, Shelf::Bin));
    QVERIFY(m_workspace->history().emptiedAnswers()->isEmpty());
}

void EarlierTextsTest::openedForReadingItStillHasItsHistory()
{
    begin();
    keep({sampleRevision(u"r1"_s, u"one"_s)});
    changeFile(u"PRAGMA user_version = 9000"_s);
    QVERIFY(m_workspace->condition().readOnly);
    QCOMPARE(timeline().size(), 1);
    QCOMPARE(m_workspace->history().revision({u"r1"_s})->text, u"one"_s);
}

void EarlierTextsTest::knowsAnswersThatWereKeptTogether()
{
    begin();
    Revision one = sampleRevision(u"r1"_s, u"one"_s);
    Revision two = sampleRevision(u"r2"_s, u"two"_s);
    one.about.snapshot.value = u"s1"_s;
    two.about.snapshot = one.about.snapshot;
    two.about.question.value = u"project-title"_s;
    keep({one, sampleRevision(u"r3"_s, u"alone"_s), two});
    QCOMPARE(m_workspace->history().snapshot({u"s1"_s}), Result<QList<Revision>>({one, two}));
    QCOMPARE(m_workspace->history().snapshot({u"none"_s}), Result<QList<Revision>>(QList<Revision>()));
}

QTEST_GUILESS_MAIN(EarlierTextsTest)
#include "tst_earliertexts.moc"
