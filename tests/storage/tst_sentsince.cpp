#include "samples.h"
#include "storage/restoring.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class TestSentSince : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsAReceiptThatIsNewerThanTheBackup();
    void keepsHowFarASendingHasComeSince();
    void keepsTheOrderOfSubmissions();
    void keepsTheFilesThatWereSentSince_data();
    void keepsTheFilesThatWereSentSince();
    void leavesOutWhatWasSentOfOtherEntries();
    void asksFirstWhereNothingIsKnown_data();
    void asksFirstWhereNothingIsKnown();

private:
    /// What @p work does to the workspace at @p path.
    static void in(const QString &path, const std::function<Result<>(Workspace &)> &work);
    static Result<> reach(Workspace &workspace, Submission submission, SubmissionState state);
    void backUp();
    void restore();
    [[nodiscard]] std::optional<Submission> latest(const QString &entry) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
};

void TestSentSince::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
    m_backup = m_folder->filePath(u"backup.shortlist"_s);
    in(m_path,
       [](Workspace &workspace) { return workspace.createEntry(sampleEntry(u"e1"_s), sampleSummary()); });
}

void TestSentSince::in(const QString &path, const std::function<Result<>(Workspace &)> &work)
{
    const auto workspace = Workspace::open(path, risingClock());
    QVERIFY(workspace);
    const auto done = work(**workspace);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

Result<> TestSentSince::reach(Workspace &workspace, Submission submission, SubmissionState state)
{
    submission.state = state;
    if (state == SubmissionState::Submitted)
        submission.receipt = Receipt{u"R-1"_s, submission.frozenAt, submission.sha256, "{}"};
    return workspace.outbox().recordStep(submission);
}

void TestSentSince::backUp()
{
    QVERIFY(QFile::copy(m_path, m_backup));
}

void TestSentSince::restore()
{
    const auto restored = restoreBackup(m_path, m_backup, QDateTime::currentDateTimeUtc());
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
}

std::optional<Submission> TestSentSince::latest(const QString &entry) const
{
    const auto workspace = Workspace::open(m_path, risingClock());
    return workspace ? (*workspace)->outbox().latestSubmission({entry}).value_or(std::nullopt) : std::nullopt;
}

void TestSentSince::keepsAReceiptThatIsNewerThanTheBackup()
{
    backUp();
    const Submission submission = sampleSubmission(u"s1"_s, u"e1"_s);
    in(m_path, [&](Workspace &workspace) {
        return workspace.outbox().freeze(submission).and_then([&] {
            return reach(workspace, submission, SubmissionState::Submitted);
        });
    });
    const auto before = latest(u"e1"_s);
    restore();
    QVERIFY(before.has_value());
    QCOMPARE(latest(u"e1"_s), before);
    const auto workspace = Workspace::open(m_path, risingClock());
    QCOMPARE((*workspace)->outbox().journal(submission.id)->size(), 2);
}

void TestSentSince::keepsHowFarASendingHasComeSince()
{
    const Submission submission = sampleSubmission(u"s1"_s, u"e1"_s);
    in(m_path, [&](Workspace &workspace) { return workspace.outbox().freeze(submission); });
    backUp();
    in(m_path,
       [&](Workspace &workspace) { return reach(workspace, submission, SubmissionState::Submitted); });
    restore();
    QCOMPARE(latest(u"e1"_s)->state, SubmissionState::Submitted);
    QCOMPARE(latest(u"e1"_s)->receipt->reference, u"R-1"_s);
}

void TestSentSince::keepsTheOrderOfSubmissions()
{
    const auto send = [this](const QString &id, SubmissionState state) {
        const Submission submission = sampleSubmission(id, u"e1"_s);
        in(m_path, [&](Workspace &workspace) {
            return workspace.outbox().freeze(submission).and_then([&] {
                return reach(workspace, submission, state);
            });
        });
    };
    send(u"s2"_s, SubmissionState::Rejected);
    backUp();
    send(u"s1"_s, SubmissionState::Rejected);
    send(u"s3"_s, SubmissionState::Submitted);
    restore();
    QCOMPARE(latest(u"e1"_s)->id.value, u"s3"_s);
}

void TestSentSince::keepsTheFilesThatWereSentSince_data()
{
    QTest::addColumn<QString>("backup"); // the version that made it; empty: this one
    QTest::newRow("backup of this version") << QString();
    QTest::newRow("backup of version 2") << u"v2"_s;
}

void TestSentSince::keepsTheFilesThatWereSentSince()
{
    QFETCH(QString, backup);
    backUp();
    if (!backup.isEmpty()) {
        QVERIFY(QFile::remove(m_backup));
        QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/data/") + backup +
                                u".shortlist"_s,
                            m_backup));
    }
    Submission submission = sampleSubmission(u"since"_s, u"e1"_s);
    const QByteArray letter = QByteArray("a letter ").repeated(300'000);
    const QByteArray proof = "a screenshot";
    submission.files = {sampleFile(letter)};
    const QByteArray sha256 = QCryptographicHash::hash(proof, QCryptographicHash::Sha256);
    in(m_path, [&](Workspace &workspace) {
        return putFile(workspace, letter)
            .and_then([&] { return putFile(workspace, proof); })
            .and_then([&] { return workspace.outbox().freeze(submission); })
            .and_then([&] { return reach(workspace, submission, SubmissionState::Submitted); })
            .and_then([&] { return workspace.outbox().addProof(submission.id, u"p.png"_s, sha256); });
    });
    restore();
    QCOMPARE(latest(u"e1"_s)->files, submission.files);
    const auto workspace = Workspace::open(m_path, risingClock());
    QCOMPARE((*workspace)->files().chunk(QByteArray::fromHex(submission.files.first().sha256), 2),
             Result<QByteArray>(letter.mid(2 * 1024 * 1024)));
    QCOMPARE((*workspace)->outbox().proofs(submission.id)->first().size, proof.size());
    QCOMPARE((*workspace)->files().chunk(sha256, 0), Result<QByteArray>(proof));
}

void TestSentSince::leavesOutWhatWasSentOfOtherEntries()
{
    backUp();
    in(m_path, [](Workspace &workspace) {
        return workspace.createEntry(sampleEntry(u"e2"_s), sampleSummary()).and_then([&] {
            return workspace.outbox().freeze(sampleSubmission(u"s2"_s, u"e2"_s));
        });
    });
    restore();
    QVERIFY(!latest(u"e2"_s).has_value());
}

void TestSentSince::asksFirstWhereNothingIsKnown_data()
{
    QTest::addColumn<SubmissionState>("inBackup");
    QTest::addColumn<SubmissionState>("after");
    using enum SubmissionState;
    for (const SubmissionState state : {Frozen, Uploading, Committing, NeedsUser, Waiting})
        QTest::newRow(qPrintable(nameOf(state))) << state << Committing;
    for (const SubmissionState state :
         {Unconfirmed, FilesDue, Submitted, SentUnconfirmed, Rejected, Cancelled})
        QTest::newRow(qPrintable(nameOf(state))) << state << state;
}

void TestSentSince::asksFirstWhereNothingIsKnown()
{
    QFETCH(SubmissionState, inBackup);
    QFETCH(SubmissionState, after);
    const Submission submission = sampleSubmission(u"s1"_s, u"e1"_s);
    in(m_path, [&](Workspace &workspace) {
        return workspace.outbox().freeze(submission).and_then([&] {
            return reach(workspace, submission, inBackup);
        });
    });
    backUp();
    QVERIFY(writeBytes(m_path, "nothing of the workspace is left"));
    restore();
    QCOMPARE(latest(u"e1"_s)->state, after);
}

QTEST_GUILESS_MAIN(TestSentSince)
#include "tst_sentsince.moc"
