#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"
#include "storage/transaction.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"
#include "workspacetest.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray letter = "a letter";
const QByteArray photo = "a photo";

Submission submissionOf(const QString &id)
{
    Submission submission = sampleSubmission(id, u"e1"_s);
    submission.files = {sampleFile(letter), sampleFile(photo, u"photo.jpg"_s)};
    return submission;
}
} // namespace

/// The versions of an entry that were sent, their proofs, and plans for pasting.
class TestOutbox : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void newVersionSupersedesOneThatArrived_data();
    void newVersionSupersedesOneThatArrived();
    void supersedesNothingOfAnotherEntry();
    void listsAllVersionsNewestFirst();
    void damagedVersionHidesNoOther();
    void keepsProofs();
    void refusesProofsOfNothing();
    void keepsAPlanForEachCategory();

private:
    void begin();
    void reach(const Submission &submission, SubmissionState state);
    void tamper(const QString &sql);
};

void TestOutbox::begin()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e2"_s), sampleSummary()));
    QVERIFY(putFile(*m_workspace, letter));
    QVERIFY(putFile(*m_workspace, photo));
}

void TestOutbox::reach(const Submission &submission, SubmissionState state)
{
    Submission step = submission;
    step.state = state;
    QVERIFY(m_workspace->outbox().recordStep(step));
}

void TestOutbox::tamper(const QString &sql)
{
    m_workspace.reset();
    {
        const auto connection = Connection::open(m_path, Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(inTransaction(**connection, [&] { return execute(**connection, sql); }));
    }
    reopen();
}

void TestOutbox::newVersionSupersedesOneThatArrived_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<bool>("frozen");
    using enum SubmissionState;
    for (const SubmissionState state : {Frozen, Uploading, Committing, Unconfirmed, FilesDue, Submitted,
                                        SentUnconfirmed, NeedsUser, Waiting, Rejected, Cancelled})
        QTest::newRow(qPrintable(nameOf(state))) << state << (state == Submitted || state == SentUnconfirmed);
}

void TestOutbox::newVersionSupersedesOneThatArrived()
{
    QFETCH(SubmissionState, state);
    QFETCH(bool, frozen);
    begin();
    const Submission first = submissionOf(u"s1"_s);
    QVERIFY(m_workspace->outbox().freeze(first));
    reach(first, state);
    Submission second = submissionOf(u"s2"_s);
    second.supersedes = first.id;
    const auto done = m_workspace->outbox().freeze(second);
    QCOMPARE(done.has_value(), frozen);
    if (!frozen)
        QCOMPARE(done.error().kind, Error::Kind::BadInput);
    reopen();
    const auto latest = *m_workspace->outbox().latestSubmission({u"e1"_s});
    QCOMPARE(latest->supersedes, frozen ? std::optional(first.id) : std::nullopt);
    QCOMPARE(m_workspace->outbox().submission(first.id)->state, state);
}

void TestOutbox::supersedesNothingOfAnotherEntry()
{
    begin();
    const Submission other = sampleSubmission(u"s1"_s, u"e2"_s);
    QVERIFY(m_workspace->outbox().freeze(other));
    reach(other, SubmissionState::Submitted);
    Submission given = submissionOf(u"s2"_s);
    for (const QString &id : {u"s1"_s, u"s2"_s, u"nothing"_s}) {
        given.supersedes = SubmissionId{id};
        QVERIFY(!m_workspace->outbox().freeze(given));
    }
}

void TestOutbox::listsAllVersionsNewestFirst()
{
    begin();
    QStringList ids;
    for (const QString &id : {u"s3"_s, u"s1"_s, u"s2"_s}) {
        const Submission given = submissionOf(id);
        QVERIFY(m_workspace->outbox().freeze(given));
        reach(given, SubmissionState::Submitted);
        ids.prepend(id);
    }
    const auto versions = m_workspace->outbox().submissions({u"e1"_s});
    QCOMPARE(versions->size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(versions->at(i).id.value, ids.at(i));
    QCOMPARE(versions->last().files, submissionOf(u"s3"_s).files);
    QVERIFY(m_workspace->outbox().submissions({u"e2"_s})->isEmpty());
}

void TestOutbox::damagedVersionHidesNoOther()
{
    begin();
    for (const QString &id : {u"s1"_s, u"s2"_s}) {
        const Submission given = submissionOf(id);
        QVERIFY(m_workspace->outbox().freeze(given));
        reach(given, SubmissionState::Submitted);
    }
    tamper(u"UPDATE submission_file SET state = 'elsewhere' WHERE submission_id = 's1'"_s);
    const auto versions = m_workspace->outbox().submissions({u"e1"_s});
    QVERIFY(versions);
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->first().id.value, u"s2"_s);
    QCOMPARE(m_workspace->outbox().submission({u"s1"_s}).error().kind, Error::Kind::Damaged);
}

void TestOutbox::keepsProofs()
{
    begin();
    const SubmissionId id{u"s1"_s};
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(id.value, u"e1"_s)));
    QVERIFY(m_workspace->outbox().proofs(id)->isEmpty());
    QVERIFY(m_workspace->outbox().addProof(id, u"Sgrînlun ŵ.png"_s, sha256Of(photo)));
    QVERIFY(m_workspace->outbox().addProof(id, u"answer.eml"_s, sha256Of(letter)));
    reopen();
    const auto proofs = m_workspace->outbox().proofs(id);
    QVERIFY(proofs);
    QCOMPARE(proofs->size(), 2);
    QCOMPARE(proofs->first().name, u"Sgrînlun ŵ.png"_s);
    QCOMPARE(proofs->first().size, photo.size());
    QVERIFY(proofs->first().addedAt.isValid());
    QCOMPARE(proofs->last().sha256, sha256Of(letter));
    QCOMPARE(m_workspace->files().hasFile(sha256Of(letter)), Result<bool>(true));
}

void TestOutbox::refusesProofsOfNothing()
{
    begin();
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"e1"_s)));
    const auto noBytes = m_workspace->outbox().addProof({u"s1"_s}, u"lost.png"_s, sha256Of("never put"));
    QVERIFY(!noBytes);
    QCOMPARE(noBytes.error().kind, Error::Kind::BadInput);
    QVERIFY(noBytes.error().message.contains(u"lost.png"_s));
    const auto nowhere = m_workspace->outbox().addProof({u"s2"_s}, u"p.png"_s, sha256Of(photo));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
}

void TestOutbox::keepsAPlanForEachCategory()
{
    const QByteArray plan = "{\"order\":[\"q2\",\"q1\"],\"name\":\"ŵ\"}";
    QCOMPARE(m_workspace->outbox().pastePlan({u"c1"_s}), Result<QByteArray>(QByteArray()));
    QVERIFY(m_workspace->outbox().savePastePlan({u"c1"_s}, "{}"));
    QVERIFY(m_workspace->outbox().savePastePlan({u"c1"_s}, plan));
    QVERIFY(m_workspace->outbox().savePastePlan({u"c2"_s}, "{}"));
    reopen();
    QCOMPARE(m_workspace->outbox().pastePlan({u"c1"_s}), Result<QByteArray>(plan));
    QVERIFY(m_workspace->outbox().savePastePlan({u"c1"_s}, {}));
    QCOMPARE(m_workspace->outbox().pastePlan({u"c1"_s}), Result<QByteArray>(QByteArray()));
    QCOMPARE(m_workspace->outbox().pastePlan({u"c2"_s}), Result<QByteArray>("{}"));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
