#include "revisiontest.h"

using namespace Qt::Literals::StringLiterals;

/// What the workspace keeps of earlier texts.
class HistoryTest final : public RevisionTest
{
    Q_OBJECT

private slots:
    void keepsARevisionOfEveryCause_data();
    void keepsARevisionOfEveryCause();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void newestIsFirstWhateverTheClockSays();
    void parentIsTheNewestOfItsAnswer();
    void sayingItAgainAddsNothing();
    void unaskedRepetitionsAreLeftOut_data();
    void unaskedRepetitionsAreLeftOut();
    void takesTheClockWhereNoTimeIsGiven();
    void keepingDoesNotChangeTheEntry();
    void keepsNothingForAnUnknownEntry();
    void changeAndRevisionAreOneStep();
};

void HistoryTest::keepsARevisionOfEveryCause_data()
{
    QTest::addColumn<RevisionCause>("cause");
    for (const RevisionCause cause :
         {RevisionCause::Sitting, RevisionCause::Editing, RevisionCause::Paste, RevisionCause::Deletion,
          RevisionCause::Restore, RevisionCause::Restored, RevisionCause::Import, RevisionCause::Submission,
          RevisionCause::Snapshot, RevisionCause::Rescue})
        QTest::newRow(qPrintable(nameOf(cause))) << cause;
}

void HistoryTest::keepsARevisionOfEveryCause()
{
    QFETCH(const RevisionCause, cause);
    m_workspace.reset();
    auto opened = Workspace::open(m_path, m_clock, {{u"Siân"_s, u"ward-3"_s}, {}, {}});
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    begin();
    Revision given = sampleRevision(u"r1"_s, u"Care at home"_s, cause);
    given.notes = u"Ask Jo"_s;
    given.about.name = u"For the board – 2"_s;
    keep({given});
    reopen();

    given.about.author = u"Siân"_s;
    given.about.device = u"ward-3"_s;
    QCOMPARE(timeline(), QList{given.about});
    QCOMPARE(m_workspace->history().revision({u"r1"_s}), Result<Revision>(given));
}

void HistoryTest::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"care 🏥 and 👩🏽‍⚕️"_s;
    QTest::newRow("Welsh") << u"ŵyr a ŷd"_s;
    QTest::newRow("U+0000") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFcare"_s;
    QTest::newRow("U+FFFE") << u"a\uFFFEb"_s;
    QTest::newRow("line ends") << u"one\r\ntwo\n\n"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a space") << u" "_s;
    QTest::newRow("100 KB") << u"Gofal ŵyr 🏥. "_s.repeated(5000);
}

void HistoryTest::keepsEveryCharacter()
{
    QFETCH(const QString, text);
    begin();
    Revision given = sampleRevision(u"r1"_s, text);
    given.notes = text + u'.';
    keep({given});
    reopen();
    const auto kept = m_workspace->history().revision({u"r1"_s});
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QCOMPARE(kept->text, given.text);
    QCOMPARE(kept->notes, given.notes);
}

void HistoryTest::newestIsFirstWhateverTheClockSays()
{
    begin();
    Revision later = sampleRevision(u"r1"_s, u"first"_s);
    Revision earlier = sampleRevision(u"r2"_s, u"second"_s);
    earlier.about.at = later.about.at.addDays(-400);
    keep({later});
    keep({earlier});
    QCOMPARE(timeline().size(), 2);
    QCOMPARE(timeline().first().id.value, u"r2"_s);
    QCOMPARE(timeline().first().at, earlier.about.at);
}

void HistoryTest::parentIsTheNewestOfItsAnswer()
{
    begin();
    Revision other = sampleRevision(u"other"_s, u"elsewhere"_s);
    other.about.question.value = u"q2"_s;
    keep({sampleRevision(u"r1"_s, u"one"_s), other, sampleRevision(u"r2"_s, u"two"_s)});
    keep({sampleRevision(u"r3"_s, u"three"_s)});
    const QList<RevisionSummary> kept = timeline();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.at(0).parent.value, u"r2"_s);
    QCOMPARE(kept.at(1).parent.value, u"r1"_s);
    QVERIFY(kept.at(2).parent.isEmpty());
}

void HistoryTest::sayingItAgainAddsNothing()
{
    begin();
    const QList<Revision> given = {sampleRevision(u"r1"_s, u"one"_s, RevisionCause::Sitting),
                                   sampleRevision(u"r2"_s, u"two"_s), sampleRevision(u"r3"_s, u"one"_s)};
    keep(given);
    const QList<RevisionSummary> before = timeline();
    keep(given);
    QCOMPARE(timeline(), before);
    QCOMPARE(before.size(), 3);
}

void HistoryTest::unaskedRepetitionsAreLeftOut_data()
{
    keepsARevisionOfEveryCause_data();
}

void HistoryTest::unaskedRepetitionsAreLeftOut()
{
    QFETCH(const RevisionCause, cause);
    const bool unasked = cause == RevisionCause::Sitting || cause == RevisionCause::Editing;
    begin();
    keep({sampleRevision(u"r1"_s, u"one"_s), sampleRevision(u"r2"_s, u"one"_s, cause)});
    QCOMPARE(timeline().size(), unasked ? 1 : 2);

    Revision otherNotes = sampleRevision(u"r3"_s, u"one"_s, cause);
    otherNotes.notes = u"Ask Jo"_s;
    keep({otherNotes});
    QCOMPARE(timeline().first().id.value, u"r3"_s);
    // It is the newest that counts: an older one with the same text says nothing about now.
    keep({sampleRevision(u"r4"_s, u"one"_s, cause)});
    QCOMPARE(timeline().first().id.value, u"r4"_s);
}

void HistoryTest::takesTheClockWhereNoTimeIsGiven()
{
    begin();
    Revision given = sampleRevision(u"r1"_s, u"one"_s);
    given.about.at = {};
    const QDateTime before = m_clock();
    keep({given});
    QVERIFY(timeline().first().at > before);
    QVERIFY(timeline().first().at < m_clock());
}

void HistoryTest::keepingDoesNotChangeTheEntry()
{
    begin();
    QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"Care"_s)));
    const QDateTime changed = stored(u"e1"_s).changedAt;
    keep({sampleRevision(u"r1"_s, u"Care"_s)});
    QCOMPARE(stored(u"e1"_s).changedAt, changed);
}

void HistoryTest::keepsNothingForAnUnknownEntry()
{
    EntryChanges changes;
    changes.entry.value = u"none"_s;
    changes.revisions = {sampleRevision(u"r1"_s, u"Care"_s)};
    const auto saved = m_workspace->saveChanges(changes);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::NotFound);
    QVERIFY(!m_workspace->history().revision({u"r1"_s}));
}

void HistoryTest::changeAndRevisionAreOneStep()
{
    begin();
    changeFile(u"CREATE TRIGGER full BEFORE INSERT ON revision WHEN new.id = 'r2' "
               "BEGIN SELECT raise(ABORT, 'refused'); END"_s);
    EntryChanges changes = changesTo(u"e1"_s, u"q1"_s, u"Care"_s);
    changes.revisions = {sampleRevision(u"r1"_s, u"one"_s), sampleRevision(u"r2"_s, u"two"_s)};
    QVERIFY(!m_workspace->saveChanges(changes));
    QVERIFY(timeline().isEmpty());
    QVERIFY(stored(u"e1"_s).answers.isEmpty());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
