#include "purgetest.h"
#include "storage/storedvalues.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray evidence = QByteArray("jerboa ").repeated(2000);
}

/// Files that were sent, kept as proofs or taken away again.
class TestPurgeSent : public PurgeTest
{
    Q_OBJECT

private slots:
    void bytesOfSentFilesAndProofsGo();
    void sentFileThatAnotherEntryHasStays();
    void detachedFileGoesWithAnyEntry();
    void goesWhereFilesThatFollowAreLeftBehind();

private:
    void attach(const QString &entry, const QString &id);
};

void TestPurgeSent::attach(const QString &entry, const QString &id)
{
    QVERIFY(putFile(*m_workspace, evidence));
    QVERIFY(m_workspace->files().attach(
        {{id}, {entry}, {u"evidence"_s}, u"letter.pdf"_s, sha256Of(evidence), evidence.size(), {}}));
}

void TestPurgeSent::bytesOfSentFilesAndProofsGo()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    const QByteArray letter = QByteArray("nightjar ").repeated(200'000);
    const QByteArray screenshot = QByteArray("oryx ").repeated(2000);
    QVERIFY(putFile(*m_workspace, letter));
    QVERIFY(putFile(*m_workspace, screenshot));
    Submission submission = sampleSubmission(u"s1"_s, u"e1"_s);
    submission.files = {sampleFile(letter, u"pangolin.pdf"_s)};
    QVERIFY(m_workspace->outbox().freeze(submission));
    submission.files.first().upload = QUrl(u"https://awards.example/files/quokka"_s);
    QVERIFY(m_workspace->outbox().recordUpload(submission.id, submission.files.first()));
    submission.state = SubmissionState::Submitted;
    QVERIFY(m_workspace->outbox().recordStep(submission));
    QVERIFY(m_workspace->outbox().addProof(submission.id, u"raccoon.png"_s, sha256Of(screenshot)));
    const QList<QByteArray> words = {"nightjar", "oryx", "pangolin", "quokka", "raccoon"};
    for (const QByteArray &word : words)
        QVERIFY2(!wordsLeft({word}).isEmpty(), word.constData());

    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    QCOMPARE(wordsLeft(words).join(u"; "_s), QString());
    const auto kept = m_workspace->outbox().submission(submission.id);
    QVERIFY(kept);
    QCOMPARE(kept->files.size(), 1);
    QCOMPARE(kept->files.first().sha256, submission.files.first().sha256);
    QCOMPARE(kept->files.first().size, letter.size());
    QCOMPARE(kept->files.first().name, QString());
    QVERIFY(m_workspace->outbox().proofs(submission.id)->isEmpty());
    QVERIFY(!m_workspace->outbox().addProof(submission.id, u"late.png"_s, sha256Of(screenshot)));
    reopen();
    QCOMPARE(m_workspace->files().hasFile(sha256Of(letter)), Result<bool>(false));
}

void TestPurgeSent::sentFileThatAnotherEntryHasStays()
{
    for (const QString &id : {u"e1"_s, u"e2"_s}) {
        QVERIFY(m_workspace->createEntry(sampleEntry(id), sampleSummary()));
        attach(id, u"a-"_s + id);
    }
    Submission submission = sampleSubmission(u"s1"_s, u"e1"_s);
    submission.files = {sampleFile(evidence)};
    QVERIFY(m_workspace->outbox().freeze(submission));
    submission.state = SubmissionState::Submitted;
    QVERIFY(m_workspace->outbox().recordStep(submission));
    QVERIFY(m_workspace->purgeEntries({{u"e2"_s}}));
    QCOMPARE(m_workspace->files().hasFile(sha256Of(evidence)), Result<bool>(true));
    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    QCOMPARE(m_workspace->files().hasFile(sha256Of(evidence)), Result<bool>(false));
}

void TestPurgeSent::detachedFileGoesWithAnyEntry()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    attach(u"e1"_s, u"a1"_s);
    QVERIFY(m_workspace->files().detach({u"a1"_s}));
    QVERIFY(!wordsLeft({"jerboa"}).isEmpty());
    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    QCOMPARE(wordsLeft({"jerboa"}).join(u"; "_s), QString());
}

/// Its organiser has it, and it cannot be cancelled any more.
void TestPurgeSent::goesWhereFilesThatFollowAreLeftBehind()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(putFile(*m_workspace, evidence));
    Submission submission = sampleSubmission(u"s1"_s, u"e1"_s);
    submission.files = {sampleFile(evidence)};
    QVERIFY(m_workspace->outbox().freeze(submission));
    submission.state = SubmissionState::FilesDue;
    QVERIFY(m_workspace->outbox().recordStep(submission));
    QVERIFY(!m_workspace->purgeEntries({{u"e1"_s}})); // they travel
    submission.trouble = SendingTrouble::ServerBusy;
    submission.waitUntil = submission.frozenAt.addSecs(60);
    QVERIFY(m_workspace->outbox().recordStep(submission));
    QVERIFY(!m_workspace->purgeEntries({{u"e1"_s}})); // and will again
    submission.waitUntil = {};
    QVERIFY(m_workspace->outbox().recordStep(submission));
    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    QCOMPARE(m_workspace->outbox().submission(submission.id)->state, SubmissionState::Submitted);
    QVERIFY(m_workspace->outbox().unfinishedSubmissions()->isEmpty());
}

QTEST_GUILESS_MAIN(TestPurgeSent)
#include "tst_purgesent.moc"
