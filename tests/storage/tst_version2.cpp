#include "samples.h"
#include "storage/workspacefiles.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A file that version 2 wrote.
class TestVersion2 : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void opensFileOfVersion2();
    void sendsOnWhatVersion2Prepared();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestVersion2::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"old.shortlist"_s);
    QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/data/v2.shortlist"), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
}

void TestVersion2::opensFileOfVersion2()
{
    const auto opened = Workspace::open(m_path, risingClock());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    Workspace &workspace = **opened;
    QVERIFY(QFile::exists(m_path + u".v2.bak"_s));
    QVERIFY(!workspace.condition().readOnly);
    QCOMPARE(workspace.entries()->size(), 2);
    const Answer expected{u"Wŷn 💡"_s, u"ask Sioned"_s, true, {u"a point"_s}};
    QCOMPARE(workspace.entry({u"e1"_s})->entry.answers.value({u"q1"_s}), expected);
    QCOMPARE(workspace.history().timeline({u"e1"_s}, {u"q1"_s})->size(), 2);

    const auto attached = workspace.files().attachments({u"e1"_s});
    QCOMPARE(attached->size(), 1);
    QCOMPARE(attached->first().name, u"Tŷ newydd.txt"_s);
    QVERIFY(workspace.files().chunk(attached->first().sha256, 0)->startsWith("line 0 of a letter\n"));

    Submission sent = sampleSubmission(u"s1"_s, u"e1"_s);
    const auto found = workspace.outbox().submission(sent.id);
    QVERIFY(found);
    QCOMPARE(found->endpoint, sent.endpoint);
    QCOMPARE(found->endpoint.signIn, SignIn::Token);
    QCOMPARE(found->body, sent.body);
    QCOMPARE(found->receipt->reference, u"R-17"_s);
    QVERIFY(found->files.isEmpty());
    QVERIFY(!found->supersedes);
    QCOMPARE(workspace.endpoints(), Result<QList<Endpoint>>({sent.endpoint}));
}

void TestVersion2::sendsOnWhatVersion2Prepared()
{
    const auto opened = Workspace::open(m_path, risingClock());
    QVERIFY(opened);
    const auto unfinished = (*opened)->outbox().unfinishedSubmissions();
    QCOMPARE(unfinished->size(), 1);
    Submission waiting = unfinished->first();
    QCOMPARE(waiting.state, SubmissionState::Waiting);
    QCOMPARE(waiting.failures, 2);
    waiting.state = SubmissionState::Committing;
    QVERIFY((*opened)->outbox().recordStep(waiting));
    QCOMPARE((*opened)->outbox().journal(waiting.id)->size(), 3);
}

QTEST_GUILESS_MAIN(TestVersion2)
#include "tst_version2.moc"
