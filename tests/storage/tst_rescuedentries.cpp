#include "rescuetest.h"
#include "storage/workspacefiles.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

class TestRescuedEntries : public RescueTest
{
    Q_OBJECT

private slots:
    void bringsALostEntryBack_data();
    void bringsALostEntryBack();
    void bringsNoPurgedEntryBack();
    void givesAnEntryAnotherEdition();
    void leavesAnswersOfAnEarlierEditionWhereTheyAre();
    void writesDownWhatFitsNoEntry();
    void bringsAttachedFilesBack();
    void bringsSentFilesBack();
    void passesOverADamagedSubmission();
};

void TestRescuedEntries::bringsALostEntryBack_data()
{
    QTest::addColumn<bool>("hasBackup");
    QTest::newRow("from a backup") << true;
    QTest::newRow("from its answers") << false;
}

void TestRescuedEntries::bringsALostEntryBack()
{
    QFETCH(bool, hasBackup);
    if (hasBackup)
        makeBackup();
    blankPageOf("Title of entry-1");
    open();
    QCOMPARE(m_workspace->entries()->size(), 2);
    QCOMPARE(textOf(u"entry-1"_s, u"q3"_s), longText(u"entry-1q3"_s));
    QCOMPARE(m_workspace->history().timeline({u"entry-1"_s}, {u"q1"_s})->size(), 1);
    QCOMPARE(outcomeOf(u"entry-1"_s, {}), hasBackup ? Outcome::FromBackup : Outcome::Damaged);
    const QString title = m_workspace->entry({u"entry-2"_s})->entry.title;
    QCOMPARE(title, hasBackup ? u"Title of entry-2"_s : u"Rescued entry"_s);
    QCOMPARE(m_workspace->entries()->first().category.value, u"system-leadership"_s);
}

void TestRescuedEntries::bringsNoPurgedEntryBack()
{
    makeBackup();
    goOn([](Workspace &workspace) { return workspace.purgeEntries({{u"entry-2"_s}}); });
    blankPageOf("entry-1q3 says 4;");
    open();
    QCOMPARE(m_workspace->entries()->size(), 1);
    QCOMPARE(textOf(u"entry-1"_s, u"q3"_s), longText(u"entry-1q3"_s));
    QVERIFY(!m_workspace->entry({u"entry-2"_s}));
}

void TestRescuedEntries::givesAnEntryAnotherEdition()
{
    goOn([](Workspace &workspace) {
        StoredEntry other = sampleEntry(u"entry-3"_s, u"A year later"_s);
        other.categoryJson = rescuedCategory().replace("System", "Great System");
        return workspace.createEntry(other, sampleSummary());
    });
    blank(m_bytes.indexOf("\"title\": \"System Leadership\""), 60);
    open();
    const auto stored = m_workspace->entry({u"entry-1"_s});
    QVERIFY(stored);
    QVERIFY(stored->categoryJson.contains("Great System"));
    QCOMPARE(textOf(u"entry-1"_s, u"q3"_s), longText(u"entry-1q3"_s));
    QCOMPARE(outcomeOf(u"entry-1"_s, {}), Outcome::Damaged);
    QVERIFY(!outcomeOf(u"entry-3"_s, {}));
}

/// Its id is a bit from that of a question without an answer, and was not hit: its history has it too.
void TestRescuedEntries::leavesAnswersOfAnEarlierEditionWhereTheyAre()
{
    goOn([](Workspace &workspace) {
        StoredEntry moved = sampleEntry(u"entry-3"_s, u"Moved"_s);
        moved.categoryJson = rescuedCategory();
        for (const QString &asked : {u"q1"_s, u"q2"_s})
            moved.entry.answers[{asked}].text = longText(u"entry-3"_s + asked);
        moved.entry.answers[{u"q7"_s}].text = longText(u"entry-3q7"_s);
        Revision before = sampleRevision(u"before-q7"_s, longText(u"entry-3q7"_s), RevisionCause::Move);
        before.about.question.value = u"q7"_s;
        return workspace.createEntry(moved, sampleSummary(), {before});
    });
    blankPageOf("entry-1q3 says 4;");
    open();
    QCOMPARE(textOf(u"entry-3"_s, u"q7"_s), longText(u"entry-3q7"_s));
    QCOMPARE(textOf(u"entry-3"_s, u"q3"_s), QString());
}

void TestRescuedEntries::writesDownWhatFitsNoEntry()
{
    blankPageOf("\"title\": \"System Leadership\"");
    open();
    QCOMPARE(m_workspace->entries()->size(), 0);
    const QStringList loose = filesBeside(u"drafts (rescued texts *.txt"_s);
    QCOMPARE(loose.size(), 1);
    QCOMPARE(m_report.looseTexts, m_folder->filePath(loose.first()));
    const QByteArray texts = bytesOf(m_report.looseTexts);
    QVERIFY(texts.contains(longText(u"now-q1"_s).toUtf8()));
    QVERIFY(texts.contains(longText(u"entry-2q3"_s).toUtf8()));
}

void TestRescuedEntries::bringsAttachedFilesBack()
{
    makeBackup();
    const QByteArray kept = QByteArray("whole file ").repeated(5000);
    const QByteArray lost = QByteArray("lost file ").repeated(5000);
    const QByteArray beside = QByteArray("file of a backup ").repeated(5000);
    goOn([&](Workspace &workspace) {
        for (const QByteArray &bytes : {kept, lost, beside}) {
            Attachment attachment;
            attachment.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            attachment.id.value = QString::fromLatin1(attachment.sha256.toHex());
            attachment.entry.value = u"entry-1"_s;
            attachment.slot.value = u"photos"_s;
            attachment.name = QString::fromLatin1(bytes.first(9)) + u".pdf"_s;
            attachment.size = bytes.size();
            const auto put =
                workspace.files().putChunks(attachment.sha256, bytes.size(), 0, {bytes}).and_then([&] {
                    return workspace.files().attach(attachment);
                });
            if (!put)
                return put;
        }
        return Result<>();
    });
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(beside, QCryptographicHash::Sha256).toHex());
    QVERIFY(QDir(m_options.backups).mkdir(u"files"_s));
    QVERIFY(writeBytes(m_options.backups + u"/files/"_s + name, beside));
    blankPageOf(QByteArray("lost file ").repeated(20));
    blankPageOf(QByteArray("file of a backup ").repeated(20));
    blank(0, 100);
    open();
    const auto attachments = m_workspace->files().attachments({u"entry-1"_s});
    QVERIFY(attachments);
    QCOMPARE(attachments->size(), 2);
    QCOMPARE(m_report.filesLost, QStringList{u"lost file.pdf"_s});
    for (const Attachment &attachment : *attachments) {
        const auto bytes = m_workspace->files().chunk(attachment.sha256, 0);
        QVERIFY(bytes);
        QVERIFY(*bytes == kept || *bytes == beside);
    }
}

void TestRescuedEntries::bringsSentFilesBack()
{
    const QByteArray kept = QByteArray("whole file ").repeated(5000);
    const QByteArray lost = QByteArray("lost file ").repeated(5000);
    const QByteArray proof = QByteArray("proof file ").repeated(500);
    Submission submission = sampleSubmission(u"sent"_s, u"entry-1"_s);
    submission.endpoint.uploads = QUrl(u"https://awards.example/files"_s);
    submission.endpoint.terms.organiser = u"The Trust"_s;
    submission.files = {sampleFile(kept, u"kept.pdf"_s), sampleFile(lost, u"lost.pdf"_s)};
    goOn([&](Workspace &workspace) {
        for (const QByteArray &bytes : {kept, lost, proof}) {
            if (auto put = putFile(workspace, bytes); !put)
                return put;
        }
        const QByteArray sha256 = QCryptographicHash::hash(proof, QCryptographicHash::Sha256);
        submission.files.first().acknowledged = 77;
        return workspace.outbox()
            .freeze(submission)
            .and_then([&] { return workspace.outbox().recordUpload(submission.id, submission.files[0]); })
            .and_then([&] { return workspace.outbox().addProof(submission.id, u"proof.png"_s, sha256); })
            .and_then([&] { return workspace.outbox().savePastePlan({u"c"_s}, "{\"order\":[1]}"); })
            .and_then([&] { return workspace.saveEndpoint(submission.endpoint); });
    });
    blankPageOf(QByteArray("lost file ").repeated(20));
    blank(0, 100);
    open();
    const auto found = m_workspace->outbox().submission(submission.id);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(*found, submission);
    QCOMPARE(m_report.filesLost, QStringList{u"lost.pdf"_s});
    using Sha = QCryptographicHash;
    QCOMPARE(m_workspace->files().hasFile(Sha::hash(kept, Sha::Sha256)), Result<bool>(true));
    QCOMPARE(m_workspace->files().hasFile(Sha::hash(lost, Sha::Sha256)), Result<bool>(false));
    QCOMPARE(m_workspace->outbox().proofs(submission.id)->size(), 1);
    QCOMPARE(m_workspace->files().chunk(Sha::hash(proof, Sha::Sha256), 0), Result<QByteArray>(proof));
    QCOMPARE(m_workspace->outbox().pastePlan({u"c"_s}), Result<QByteArray>("{\"order\":[1]}"));
    QCOMPARE(m_workspace->endpoints(), Result<QList<Endpoint>>({submission.endpoint}));
    // What was lost can be put in again.
    QVERIFY(putFile(*m_workspace, lost));
    QCOMPARE(m_workspace->files().hasFile(Sha::hash(lost, Sha::Sha256)), Result<bool>(true));
}

void TestRescuedEntries::passesOverADamagedSubmission()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    {
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY(workspace);
        for (const QString &number : {u"1"_s, u"2"_s}) {
            Submission submission = sampleSubmission(u"sent-"_s + number, u"entry-"_s + number);
            submission.body = "{\"the body of\": " + number.toUtf8() + "}";
            submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
            QVERIFY((*workspace)->outbox().freeze(submission));
        }
    }
    m_bytes = bytesOf(m_path);
    change("the body of\": 1", "the body of\": 7");
    open();
    const auto unfinished = m_workspace->outbox().unfinishedSubmissions();
    QVERIFY(unfinished);
    QCOMPARE(unfinished->size(), 1);
    QCOMPARE(unfinished->first().id.value, u"sent-2"_s);
    QVERIFY2(m_workspace->condition().notice.contains(u"sent-1"_s),
             qPrintable(m_workspace->condition().notice));
}

QTEST_GUILESS_MAIN(TestRescuedEntries)
#include "tst_rescuedentries.moc"
