#include "session/openentry.h"
#include "session/pastesession.h"
#include "session/prooffile.h"
#include "session/settings.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr AutosaveTiming slow{1min, 1min};
}

class TestPasteSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void findsTicksAgainAfterABreak();
    void takesTheTickAwayWhenTheTextChanges();
    void ticksAgainWhatIsAsItWas();
    void keepsNoWordsInTheSettings();
    void keepsThePlanForTheCategory();
    void leavesOutWhatTheFormDoesNotAskFor();
    void recordsAsNotConfirmedWithoutAProof();
    void recordsAReceiptWithANumber();
    void keepsAScreenshotAsProof();
    void addsTheNumberLater();
    void recordsAChangedEntryAsANewVersion();
    void recordsNothingWhereAProofCannotBeRead_data();
    void recordsNothingWhereAProofCannotBeRead();
    void recordsNothingOfAnEntryThatIsNotOpenAnyMore();

private:
    void begin();
    [[nodiscard]] int field(const QString &name) const;
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    void finish(const QString &reference, const QStringList &proofs = {});
    [[nodiscard]] QList<Submission> stored();

    std::unique_ptr<OpenEntry> m_open;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PasteSession> m_pasting;
};

void TestPasteSession::init()
{
    m_open = std::make_unique<OpenEntry>(slow);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    begin();
}

void TestPasteSession::cleanup()
{
    m_pasting.reset();
    m_settings.reset();
    m_open.reset();
    m_folder.reset();
}

/// As a person comes back to the window.
void TestPasteSession::begin()
{
    m_pasting = std::make_unique<PasteSession>(m_open->session(), m_open->storage(), *m_settings,
                                               m_open->clock().clock());
    QSignalSpy loaded(m_pasting.get(), &PasteSession::loaded);
    m_pasting->load();
    QVERIFY(loaded.wait());
}

int TestPasteSession::field(const QString &name) const
{
    for (int i = 0; i < m_pasting->fields().size(); ++i) {
        if (m_pasting->fields().at(i).parts.constFirst().value == name)
            return i;
    }
    return -1;
}

QString TestPasteSession::file(const QString &name, const QByteArray &bytes) const
{
    QFile made(m_folder->filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
        qFatal("the test's own file could not be written");
    return made.fileName();
}

void TestPasteSession::finish(const QString &reference, const QStringList &proofs)
{
    QSignalSpy finished(m_pasting.get(), &PasteSession::finished);
    QSignalSpy failed(m_pasting.get(), &PasteSession::failed);
    m_pasting->finish(reference, proofs);
    QVERIFY(QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }));
    if (!failed.isEmpty())
        QFAIL(qPrintable(failed.at(0).at(0).value<Error>().message));
}

QList<Submission> TestPasteSession::stored()
{
    const EntryId entry = m_open->session().entry().id;
    return valueOf(m_open->storage().post(
        [entry](Workspace &workspace) { return workspace.outbox().submissions(entry); }));
}

void TestPasteSession::findsTicksAgainAfterABreak()
{
    const int title = field(projectTitleId().value);
    QCOMPARE(m_pasting->state(title), PasteSession::FieldState::Open);
    QCOMPARE(m_pasting->copy(title), u"Roof garden"_s);
    QCOMPARE(m_pasting->state(title), PasteSession::FieldState::Copied);
    m_pasting->setTicked(title, true);
    begin();
    QCOMPARE(m_pasting->state(title), PasteSession::FieldState::Ticked);
    m_pasting->setTicked(title, false);
    begin();
    QCOMPARE(m_pasting->state(title), PasteSession::FieldState::Copied);
}

void TestPasteSession::takesTheTickAwayWhenTheTextChanges()
{
    const int title = field(projectTitleId().value);
    m_pasting->setTicked(title, true);
    QSignalSpy changed(m_pasting.get(), &PasteSession::fieldChanged);
    m_open->session().setText(projectTitleId(), u"Roof gardens"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.at(0).at(0).toInt(), title);
    QCOMPARE(m_pasting->state(title), PasteSession::FieldState::Changed);
    QCOMPARE(m_pasting->firstToDo(), title);
    QCOMPARE(m_pasting->text(title), u"Roof gardens"_s);
}

void TestPasteSession::ticksAgainWhatIsAsItWas()
{
    const int title = field(projectTitleId().value);
    m_pasting->setTicked(title, true);
    m_open->session().setText(projectTitleId(), u"Roof gardens"_s);
    m_open->session().setText(projectTitleId(), u"Roof garden"_s);
    QCOMPARE(m_pasting->state(title), PasteSession::FieldState::Ticked);
}

void TestPasteSession::keepsNoWordsInTheSettings()
{
    m_pasting->setTicked(field(projectTitleId().value), true);
    m_settings.reset(new Settings(m_folder->filePath(u"settings.ini"_s))); // and the old one is written
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("pasting"));
    QVERIFY(!bytes.contains("Roof"));
    m_pasting.reset(); // it knew the old one
}

void TestPasteSession::keepsThePlanForTheCategory()
{
    PastePlan plan = m_pasting->plan();
    plan.fields.move(plan.fields.size() - 1, 0);
    plan = withFieldsJoined(plan, 1);
    plan.style.quotes = QuoteStyle::Straight;
    m_pasting->setPlan(plan);
    begin();
    QCOMPARE(m_pasting->plan(), plan);

    const EntryId other = valueOf(m_open->entries().create(gardenCategory(), u"Another"_s));
    const auto session = m_open->open(other);
    PasteSession pasting(*session, m_open->storage(), *m_settings, m_open->clock().clock());
    QSignalSpy loaded(&pasting, &PasteSession::loaded);
    pasting.load();
    QVERIFY(loaded.wait());
    QCOMPARE(pasting.plan(), plan);
}

void TestPasteSession::leavesOutWhatTheFormDoesNotAskFor()
{
    PastePlan plan = m_pasting->plan();
    const auto before = m_pasting->fields().size();
    plan.fields[0].left = true;
    m_pasting->setPlan(plan);
    QCOMPARE(m_pasting->fields().size(), before - 1);
    QCOMPARE(m_pasting->plan().fields.size(), before);
}

void TestPasteSession::recordsAsNotConfirmedWithoutAProof()
{
    finish({});
    QCOMPARE(stored().size(), 1);
    const Submission submission = stored().constFirst();
    QCOMPARE(submission.state, SubmissionState::SentUnconfirmed);
    QCOMPARE(submission.trouble, SendingTrouble::NotConfirmed);
    QCOMPARE(submission.endpoint.profile, EndpointProfile::WebForm);
    QVERIFY(!submission.receipt);
    QVERIFY(submission.body.contains("Roof garden"));
    QVERIFY(m_pasting->isRecorded());
}

void TestPasteSession::recordsAReceiptWithANumber()
{
    m_open->session().setText(projectTitleId(), u"Not saved yet"_s);
    finish(u"  HSJ-2026-0117 "_s);
    const Submission submission = stored().constFirst();
    QCOMPARE(submission.state, SubmissionState::Submitted);
    QVERIFY(submission.receipt);
    QCOMPARE(submission.receipt->reference, u"HSJ-2026-0117"_s);
    QCOMPARE(submission.receipt->receivedAt, m_open->clock().now());
    QCOMPARE(submission.receipt->entrySha256, submission.sha256);
    QVERIFY(submission.body.contains("Not saved yet"));
    QCOMPARE(m_open->stored().title, u"Not saved yet"_s);
}

void TestPasteSession::keepsAScreenshotAsProof()
{
    const QByteArray picture = QByteArray(3 * 1024 * 1024, 'p') + "end";
    finish({}, {file(u"thanks.png"_s, picture), file(u"Your entry.eml"_s, "Subject: Received")});
    const Submission submission = stored().constFirst();
    QCOMPARE(submission.state, SubmissionState::Submitted);
    const auto proofs = valueOf(proofsOf(m_open->storage(), submission.id));
    QCOMPARE(proofs.size(), 2);
    QCOMPARE(proofs.at(0).name, u"thanks.png"_s);
    QCOMPARE(proofs.at(0).size, picture.size());
    QVERIFY(valueOf(proofBytes(m_open->storage(), proofs.at(0))) == picture);
    QCOMPARE(valueOf(proofBytes(m_open->storage(), proofs.at(1))), QByteArray("Subject: Received"));
}

void TestPasteSession::addsTheNumberLater()
{
    finish({});
    const SubmissionId id = stored().constFirst().id;
    m_open->clock().advance(72h);
    begin();
    QVERIFY(m_pasting->isRecorded());
    finish(u"0117"_s);
    finish({}, {file(u"mail.eml"_s, "Subject: Received")});
    QCOMPARE(stored().size(), 1);
    const Submission submission = stored().constFirst();
    QCOMPARE(submission.id, id);
    QCOMPARE(submission.state, SubmissionState::Submitted);
    QCOMPARE(submission.receipt->reference, u"0117"_s);
    QCOMPARE(valueOf(proofsOf(m_open->storage(), id)).size(), 1);
}

void TestPasteSession::recordsAChangedEntryAsANewVersion()
{
    finish(u"0117"_s);
    m_open->session().setText(projectTitleId(), u"Roof gardens"_s);
    QVERIFY(!m_pasting->isRecorded());
    finish(u"0118"_s);
    const auto submissions = stored(); // newest first
    QCOMPARE(submissions.size(), 2);
    QCOMPARE(submissions.at(0).receipt->reference, u"0118"_s);
    QCOMPARE(submissions.at(0).supersedes, submissions.at(1).id);
    QCOMPARE(submissions.at(1).receipt->reference, u"0117"_s);
}

void TestPasteSession::recordsNothingWhereAProofCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << QByteArray(ProofFile::mostBytes + 1, 'x');
    QTest::newRow("not there") << QByteArray("-");
}

void TestPasteSession::recordsNothingWhereAProofCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    const QString proof = bytes == "-" ? m_folder->filePath(u"no.png"_s) : file(u"a.png"_s, bytes);
    QSignalSpy failed(m_pasting.get(), &PasteSession::failed);
    m_pasting->finish(u"0117"_s, {proof});
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).value<Error>().message.contains(proof));
    QVERIFY(stored().isEmpty());
}

void TestPasteSession::recordsNothingOfAnEntryThatIsNotOpenAnyMore()
{
    QSignalSpy failed(m_pasting.get(), &PasteSession::failed);
    m_open->closeSession();
    m_pasting->finish(u"HSJ-2026-0117"_s, {});
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).value<Error>().message.contains(u"is not open any more"_s));
}

QTEST_GUILESS_MAIN(TestPasteSession)
#include "tst_pastesession.moc"
