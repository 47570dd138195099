#include "session/openworkspace.h"
#include "session/revisionkeeper.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QuestionId feeding{u"soil-1"_s};
const QuestionId life{u"soil-2"_s};

QString words(int count)
{
    return u"word "_s.repeated(count);
}
} // namespace

/// What of a sitting is kept, and why.
class RevisionKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsWhatWasThereBeforeTheFirstEdit();
    void everyAnswerHasItsOwnBeginning();
    void beginsWithNotesToo();
    void keepsNothingOfNothing();
    void keepsWhileItIsEdited_data();
    void keepsWhileItIsEdited();
    void keepsBeforeALargeChange_data();
    void keepsBeforeALargeChange();
    void keepsWhatIsErasedKeyByKey_data();
    void keepsWhatIsErasedKeyByKey();
    void erasingIsKeptOnce();
    void typingEndsErasing();
    void keepsNothingTwiceInARow();
    void countsByTheCategory();

private:
    QList<Revision> type(const QuestionId &id, const QString &text);
    QList<Revision> note(const QuestionId &id, const QString &notes);
    QList<Revision> eraseKeyByKey(const QuestionId &id, qsizetype left, bool inNotes = false);
    QList<Revision> change(const AnswerText &next);

    TestClock m_clock;
    std::unique_ptr<RevisionKeeper> m_keeper;
    QHash<QuestionId, AnswerText> m_answers;
};

void RevisionKeeperTest::init()
{
    m_keeper = std::make_unique<RevisionKeeper>(CountingRule(), m_clock.clock(), KeepingRules{5min, 50});
    m_answers.clear();
}

QList<Revision> RevisionKeeperTest::change(const AnswerText &next)
{
    AnswerText &now = m_answers[next.id];
    now.id = next.id;
    const auto kept = m_keeper->beforeEdit(now, next);
    now = next;
    return kept ? QList{*kept} : QList<Revision>();
}

QList<Revision> RevisionKeeperTest::type(const QuestionId &id, const QString &text)
{
    return change({id, text, m_answers.value(id).notes});
}

QList<Revision> RevisionKeeperTest::note(const QuestionId &id, const QString &notes)
{
    return change({id, m_answers.value(id).text, notes});
}

QList<Revision> RevisionKeeperTest::eraseKeyByKey(const QuestionId &id, qsizetype left, bool inNotes)
{
    QList<Revision> kept;
    AnswerText answer = m_answers.value(id);
    QString &part = inNotes ? answer.notes : answer.text;
    while (part.size() > left) {
        part.chop(1);
        kept += change(answer);
    }
    return kept;
}

void RevisionKeeperTest::keepsWhatWasThereBeforeTheFirstEdit()
{
    m_answers[feeding] = {feeding, u"With compost"_s, u"Ask Jo"_s};
    const QList<Revision> kept = type(feeding, u"With compost."_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().text, u"With compost"_s);
    QCOMPARE(kept.first().notes, u"Ask Jo"_s);
    QCOMPARE(kept.first().about.cause, RevisionCause::Sitting);
    QCOMPARE(kept.first().about.question, feeding);
    QCOMPARE(kept.first().about.at, m_clock.now());
    QVERIFY(!kept.first().about.id.isEmpty());
    QVERIFY(type(feeding, u"With compost. "_s).isEmpty());
}

void RevisionKeeperTest::everyAnswerHasItsOwnBeginning()
{
    m_answers[feeding] = {feeding, u"With compost"_s, {}};
    m_answers[life] = {life, u"Worms"_s, {}};
    QCOMPARE(type(feeding, u"With compost."_s).size(), 1);
    QCOMPARE(type(life, u"Worms."_s).size(), 1);
    QCOMPARE(type(feeding, u"With compost. A"_s).size(), 0);
    QCOMPARE(type(life, u"Worms. A"_s).size(), 0);
}

void RevisionKeeperTest::beginsWithNotesToo()
{
    m_answers[feeding] = {feeding, u"With compost"_s, u"Ask Jo"_s};
    const QList<Revision> kept = note(feeding, u"Ask Jo."_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().notes, u"Ask Jo"_s);
    QCOMPARE(kept.first().text, u"With compost"_s);
    QVERIFY(type(feeding, u"With compost."_s).isEmpty());
}

void RevisionKeeperTest::keepsNothingOfNothing()
{
    QVERIFY(type(feeding, words(60)).isEmpty()); // pasted into an empty answer
    QVERIFY(type(feeding, words(60) + u'.').isEmpty());
}

void RevisionKeeperTest::keepsWhileItIsEdited_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("kept");
    QTest::newRow("at once") << 0 << false;
    QTest::newRow("a little earlier") << 299 << false;
    QTest::newRow("five minutes") << 300 << true;
    QTest::newRow("after lunch") << 3600 << true;
    QTest::newRow("clock set back a second") << -1 << true;
    QTest::newRow("clock set back a year") << -31'536'000 << true;
}

void RevisionKeeperTest::keepsWhileItIsEdited()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, kept);
    (void)type(feeding, u"One"_s);
    (void)type(feeding, u"One two"_s);
    m_clock.advance(std::chrono::seconds(seconds));
    const QList<Revision> revisions = type(feeding, u"One two three"_s);
    QCOMPARE(revisions.size(), kept ? 1 : 0);
    if (kept) {
        QCOMPARE(revisions.first().about.cause, RevisionCause::Editing);
        QCOMPARE(revisions.first().text, u"One two"_s);
    }
    // And from then on the five minutes begin anew.
    QVERIFY(type(feeding, u"One two three four"_s).isEmpty());
}

void RevisionKeeperTest::keepsBeforeALargeChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("cause"); // empty: none
    QTest::newRow("51 words pasted") << words(10) << words(61) << u"paste"_s;
    QTest::newRow("50 words pasted") << words(10) << words(60) << QString();
    QTest::newRow("51 words deleted") << words(61) << words(10) << u"deletion"_s;
    QTest::newRow("50 words deleted") << words(60) << words(10) << QString();
    QTest::newRow("a few words, and then none") << words(3) << QString() << u"deletion"_s;
    QTest::newRow("51 words over 51 others") << words(51) << words(51).toUpper() << u"paste"_s;
    QTest::newRow("51 words replaced by one") << words(51) << u"x"_s << u"deletion"_s;
}

void RevisionKeeperTest::keepsBeforeALargeChange()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, cause);
    for (const bool firstEdit : {true, false}) {
        init();
        m_answers[feeding] = {feeding, firstEdit ? before : u"Something else"_s, {}};
        if (!firstEdit)
            (void)type(feeding, before);
        const QList<Revision> kept = type(feeding, after);
        const QString due = cause.isEmpty() && firstEdit ? u"sitting"_s : cause;
        QCOMPARE(kept.size(), due.isEmpty() ? 0 : 1);
        if (kept.isEmpty())
            continue;
        QCOMPARE(nameOf(kept.first().about.cause), due);
        QCOMPARE(kept.first().text, before);
    }
}

void RevisionKeeperTest::keepsWhatIsErasedKeyByKey_data()
{
    QTest::addColumn<bool>("inNotes");
    QTest::newRow("text") << false;
    QTest::newRow("notes") << true;
}

void RevisionKeeperTest::keepsWhatIsErasedKeyByKey()
{
    QFETCH(const bool, inNotes);
    const auto put = [&](const QString &text) { return inNotes ? note(feeding, text) : type(feeding, text); };
    (void)put(words(30));
    (void)put(words(70));
    const QList<Revision> kept = eraseKeyByKey(feeding, 0, inNotes);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().about.cause, RevisionCause::Deletion);
    QCOMPARE(inNotes ? kept.first().notes : kept.first().text, words(70));
}

void RevisionKeeperTest::erasingIsKeptOnce()
{
    (void)type(feeding, words(30));
    (void)type(feeding, words(70));
    QCOMPARE(eraseKeyByKey(feeding, words(15).size()).size(), 1);
    m_clock.advance(10min);
    QCOMPARE(eraseKeyByKey(feeding, 0).size(), 0);
}

void RevisionKeeperTest::typingEndsErasing()
{
    (void)type(feeding, words(30));
    (void)type(feeding, words(70));
    QVERIFY(eraseKeyByKey(feeding, words(40).size()).isEmpty());
    (void)type(feeding, words(40) + u'x');
    QVERIFY(eraseKeyByKey(feeding, words(10).size()).isEmpty());
    const QList<Revision> kept = eraseKeyByKey(feeding, 0);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().text, words(40) + u'x');
}

void RevisionKeeperTest::keepsNothingTwiceInARow()
{
    m_answers[feeding] = {feeding, u"With compost"_s, {}};
    const AnswerText now = m_answers.value(feeding);
    QCOMPARE(m_keeper->keep(now, RevisionCause::Import).about.cause, RevisionCause::Import);
    QVERIFY(type(feeding, words(60)).isEmpty());
    QCOMPARE(type(feeding, u"With compost"_s).size(), 1);
}

void RevisionKeeperTest::countsByTheCategory()
{
    CountingRule rule;
    rule.splitHyphen = true;
    RevisionKeeper keeper(rule, m_clock.clock());
    QCOMPARE(keeper.keep({feeding, u"well-fed soil"_s, {}}, RevisionCause::Snapshot).about.words, 3);
}

QTEST_GUILESS_MAIN(RevisionKeeperTest)
#include "tst_revisionkeeper.moc"
