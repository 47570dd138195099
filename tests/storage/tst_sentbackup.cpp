#include "backuptest.h"
#include "storage/backup.h"
#include "storage/storedvalues.h"
#include "storage/workspaceoutbox.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What a backup holds of sending.
class TestSentBackup : public BackupTest
{
    Q_OBJECT

private slots:
    void knowsTheFilesOfWhatWasSent();
    void takesInWhatIsSentMeanwhile();
};

void TestSentBackup::knowsTheFilesOfWhatWasSent()
{
    makeEntries(2);
    const QByteArray sent(1000, 's');
    const QByteArray proof(2000, 'p');
    const QByteArray unused(3000, 'u');
    for (const QByteArray &bytes : {sent, proof, unused})
        QVERIFY(putFile(*m_workspace, bytes));
    Submission submission = sampleSubmission(u"s1"_s, u"e001"_s);
    submission.files = {sampleFile(sent)};
    QVERIFY(m_workspace->outbox().freeze(submission));
    QVERIFY(m_workspace->outbox().addProof(submission.id, u"p.png"_s, sha256Of(proof)));
    QVERIFY(m_workspace->outbox().savePastePlan({u"system-leadership"_s}, "{\"order\":[]}"));
    backUp();
    compareTables();
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM file_chunk"_s), QStringList{u"0"_s});
    QList<BackedUpFile> files = *filesIn(backup());
    std::sort(files.begin(), files.end(), [](auto &one, auto &other) { return one.size < other.size; });
    QCOMPARE(files, QList({BackedUpFile{sha256Of(sent), 1000}, BackedUpFile{sha256Of(proof), 2000}}));
}

void TestSentBackup::takesInWhatIsSentMeanwhile()
{
    makeEntries(10);
    const QByteArray bytes(1000, 's');
    QVERIFY(putFile(*m_workspace, bytes));
    Submission submission = sampleSubmission(u"s1"_s, u"e001"_s);
    submission.files = {sampleFile(bytes)};
    QVERIFY(m_workspace->outbox().freeze(submission));
    backUp([&](int step) {
        SentFile &file = submission.files.first();
        if (step > 5)
            return;
        file.acknowledged = step * 100;
        file.upload = QUrl(u"https://awards.example/files/1"_s);
        QVERIFY(m_workspace->outbox().recordUpload(submission.id, file));
        if (step == 3)
            QVERIFY(m_workspace->outbox().addProof(submission.id, u"s.png"_s, sha256Of(bytes)));
        if (step == 4)
            QVERIFY(m_workspace->outbox().savePastePlan({u"c"_s}, "{}"));
    });
    compareTables();
    QCOMPARE(filesIn(backup())->size(), 1);
}

QTEST_GUILESS_MAIN(TestSentBackup)
#include "tst_sentbackup.moc"
