#include "storage/storedvalues.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"
#include "workspacetest.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray &letter()
{
    static const QByteArray bytes = QByteArray("letter ").repeated(400'000); // three chunks
    return bytes;
}

const QByteArray photo = "a photo";

/// To an endpoint that says much about itself.
Submission submissionOf(const QString &id)
{
    Submission submission = sampleSubmission(id, u"e1"_s);
    Endpoint &endpoint = submission.endpoint;
    endpoint.profile = EndpointProfile::TusCommit;
    endpoint.uploads = QUrl(u"https://awards.example/files?a=%2F"_s);
    endpoint.signIn = SignIn::Basic;
    endpoint.user = u"Siân"_s;
    endpoint.terms.award = u"Gwobr ŵ"_s;
    endpoint.terms.deadline = QDateTime(QDate(2026, 7, 1), QTime(16, 0), Qt::UTC);
    endpoint.terms.files = {{u"evidence"_s, 1, 3, {u"application/pdf"_s}}};
    endpoint.terms.maxFileBytes = 50'000'000;
    submission.files = {sampleFile(letter()), sampleFile(photo, u"Tŷ newydd.jpg"_s)};
    return submission;
}
} // namespace

class TestSentFiles : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void filesAndTermsComeBackAsTheyWereFrozen();
    void endpointComesBackWithItsTerms();
    void refusesFilesThatAreNotAllThere_data();
    void refusesFilesThatAreNotAllThere();
    void journalOfAnUploadSurvivesReopening();
    void stepsLeaveTheJournalOfUploadsAlone();
    void unknownFileHasNoJournal();
    void sentFilesStayWhenTheyAreDetached();

private:
    void begin();
    void reach(const Submission &submission, SubmissionState state);
};

void TestSentFiles::begin()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e2"_s), sampleSummary()));
    QVERIFY(putFile(*m_workspace, letter()));
    QVERIFY(putFile(*m_workspace, photo));
}

void TestSentFiles::reach(const Submission &submission, SubmissionState state)
{
    Submission step = submission;
    step.state = state;
    QVERIFY(m_workspace->outbox().recordStep(step));
}

void TestSentFiles::filesAndTermsComeBackAsTheyWereFrozen()
{
    begin();
    const Submission given = submissionOf(u"s1"_s);
    const auto frozen = m_workspace->outbox().freeze(given);
    QVERIFY2(frozen, qPrintable(frozen ? QString() : frozen.error().message));
    reopen();
    QCOMPARE(m_workspace->outbox().submission(given.id), Result<Submission>(given));
    QCOMPARE(*m_workspace->outbox().latestSubmission({u"e1"_s}), std::optional(given));
    QCOMPARE(m_workspace->outbox().unfinishedSubmissions(), Result<QList<Submission>>({given}));
    QCOMPARE(m_workspace->outbox().submission({u"s2"_s}).error().kind, Error::Kind::NotFound);
}

void TestSentFiles::endpointComesBackWithItsTerms()
{
    const Endpoint endpoint = submissionOf(u"s1"_s).endpoint;
    QVERIFY(m_workspace->saveEndpoint(endpoint));
    reopen();
    QCOMPARE(m_workspace->endpoints(), Result<QList<Endpoint>>({endpoint}));
}

void TestSentFiles::refusesFilesThatAreNotAllThere_data()
{
    QTest::addColumn<QList<QByteArray>>("chunks"); // of a file of three
    const qsizetype size = 1024 * 1024;
    const QList<QByteArray> all = {letter().left(size), letter().mid(size, size), letter().mid(2 * size)};
    QTest::newRow("nothing") << QList<QByteArray>();
    QTest::newRow("the last is missing") << all.first(2);
    QTest::newRow("a byte is another") << QList{all[0], QByteArray(size, 'x'), all[2]};
}

void TestSentFiles::refusesFilesThatAreNotAllThere()
{
    QFETCH(QList<QByteArray>, chunks);
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(putFile(*m_workspace, photo));
    QVERIFY(m_workspace->files().putChunks(sha256Of(letter()), letter().size(), 0, chunks));
    const Submission given = submissionOf(u"s1"_s);
    const auto refused = m_workspace->outbox().freeze(given, {sampleRevision(u"r1"_s, u"text"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY2(refused.error().message.contains(u"letter.pdf"_s), qPrintable(refused.error().message));
    QCOMPARE(*m_workspace->outbox().latestSubmission({u"e1"_s}), std::nullopt);
    QVERIFY(m_workspace->outbox().journal(given.id)->isEmpty());

    QVERIFY(putFile(*m_workspace, letter()));
    QVERIFY(m_workspace->outbox().freeze(given));
}

void TestSentFiles::journalOfAnUploadSurvivesReopening()
{
    begin();
    Submission given = submissionOf(u"s1"_s);
    QVERIFY(m_workspace->outbox().freeze(given));
    SentFile &file = given.files[1];
    file.state = UploadState::Underway;
    file.upload = QUrl(u"https://awards.example/files/a%2Fb?x=1"_s);
    file.acknowledged = 5;
    file.restarts = 2;
    QVERIFY(m_workspace->outbox().recordUpload(given.id, file));
    reopen();
    QCOMPARE(m_workspace->outbox().submission(given.id)->files, given.files);
    file.state = UploadState::Complete;
    file.acknowledged = file.size;
    QVERIFY(m_workspace->outbox().recordUpload(given.id, file));
    reopen();
    QCOMPARE(m_workspace->outbox().submission(given.id)->files, given.files);
    QCOMPARE(m_workspace->outbox().submission(given.id)->state, SubmissionState::Frozen);
    QCOMPARE(m_workspace->outbox().journal(given.id)->size(), 1);
}

void TestSentFiles::stepsLeaveTheJournalOfUploadsAlone()
{
    begin();
    Submission given = submissionOf(u"s1"_s);
    QVERIFY(m_workspace->outbox().freeze(given));
    const Submission asFrozen = given;
    given.files[0].acknowledged = 1024;
    QVERIFY(m_workspace->outbox().recordUpload(given.id, given.files[0]));
    reach(asFrozen, SubmissionState::Uploading);
    QCOMPARE(m_workspace->outbox().submission(given.id)->files, given.files);
}

void TestSentFiles::unknownFileHasNoJournal()
{
    begin();
    const Submission given = submissionOf(u"s1"_s);
    QVERIFY(m_workspace->outbox().freeze(given));
    const SentFile other = sampleFile("another file");
    QCOMPARE(m_workspace->outbox().recordUpload(given.id, other).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->outbox().recordUpload({u"s2"_s}, given.files[0]).error().kind,
             Error::Kind::NotFound);
}

void TestSentFiles::sentFilesStayWhenTheyAreDetached()
{
    begin();
    const QByteArray sha256 = sha256Of(letter());
    QVERIFY(m_workspace->files().attach(
        {{u"a1"_s}, {u"e1"_s}, {u"evidence"_s}, u"letter.pdf"_s, sha256, letter().size(), {}}));
    QVERIFY(m_workspace->outbox().freeze(submissionOf(u"s1"_s)));
    QVERIFY(m_workspace->files().detach({u"a1"_s}));
    QVERIFY(m_workspace->files().forgetUnused());
    reopen();
    QCOMPARE(m_workspace->files().chunk(sha256, 2), Result<QByteArray>(letter().mid(2 * 1024 * 1024)));
    // Nor can they be written over.
    QVERIFY(m_workspace->files().putChunks(sha256Of(photo), photo.size(), 0, {"A PHOTO"}));
    QCOMPARE(m_workspace->files().chunk(sha256Of(photo), 0), Result<QByteArray>(photo));
}

QTEST_GUILESS_MAIN(TestSentFiles)
#include "tst_sentfiles.moc"
