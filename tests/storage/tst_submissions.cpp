#include "samples.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSubmissions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void comesBackAsItWasFrozen();
    void storesTheEndpointAsItWas();
    void refusesBytesOfAnotherChecksum();
    void refusesAnEntryThatIsNotThere();
    void refusesASecondWhileOneIsUnfinished_data();
    void refusesASecondWhileOneIsUnfinished();
    void stepsChangeOnlyTheChangingPart();
    void unknownSubmissionIsNotFound();
    void receiptComesBackByteForByte();
    void journalTellsEveryStepInOrder();
    void listsUnfinishedOnes();
    void latestIsTheLastFrozenWhateverTheClockSays();
    void changedBytesAreNotLoaded();
    void unknownStateIsNotGuessed();

private:
    void reopen();
    void tamper(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    Clock m_clock;
};

void TestSubmissions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
    m_clock = risingClock();
    reopen();
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e2"_s), sampleSummary()));
}

void TestSubmissions::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestSubmissions::reopen()
{
    m_workspace.reset();
    auto opened = Workspace::open(m_path, m_clock);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_workspace = std::move(*opened);
}

void TestSubmissions::tamper(const QString &sql)
{
    m_workspace.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    reopen();
}

void TestSubmissions::comesBackAsItWasFrozen()
{
    Submission given = sampleSubmission(u"s1"_s, u"e1"_s);
    given.body = QByteArray("{\"a\":\"\0\xC3\xA9\r\n\"}", 13);
    given.sha256 = QCryptographicHash::hash(given.body, QCryptographicHash::Sha256).toHex();
    QVERIFY(m_workspace->outbox().freeze(given));
    QCOMPARE(m_workspace->entries()->last().submission, SubmissionState::Frozen);
    reopen();
    const auto found = m_workspace->outbox().latestSubmission({u"e1"_s});
    QVERIFY(found);
    QCOMPARE(*found, std::optional(given));
    QCOMPARE(*m_workspace->outbox().latestSubmission({u"e2"_s}), std::nullopt);
}

void TestSubmissions::storesTheEndpointAsItWas()
{
    const Submission given = sampleSubmission(u"s1"_s, u"e1"_s);
    QVERIFY(m_workspace->saveEndpoint(given.endpoint));
    QVERIFY(m_workspace->outbox().freeze(given));
    Endpoint moved = given.endpoint;
    moved.address = QUrl(u"https://elsewhere.example/"_s);
    QVERIFY(m_workspace->saveEndpoint(moved));
    QCOMPARE((*m_workspace->outbox().latestSubmission({u"e1"_s}))->endpoint, given.endpoint);
    QVERIFY(m_workspace->removeEndpoint(moved.id));
    QCOMPARE((*m_workspace->outbox().latestSubmission({u"e1"_s}))->endpoint, given.endpoint);
}

void TestSubmissions::refusesBytesOfAnotherChecksum()
{
    Submission given = sampleSubmission(u"s1"_s, u"e1"_s);
    given.body += ' ';
    const auto frozen = m_workspace->outbox().freeze(given);
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().kind, Error::Kind::BadInput);
    QCOMPARE(*m_workspace->outbox().latestSubmission({u"e1"_s}), std::nullopt);
}

void TestSubmissions::refusesAnEntryThatIsNotThere()
{
    const auto frozen = m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"nobody"_s));
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().kind, Error::Kind::NotFound);
}

void TestSubmissions::refusesASecondWhileOneIsUnfinished_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<bool>("refused");
    QTest::newRow("frozen") << SubmissionState::Frozen << true;
    QTest::newRow("uploading") << SubmissionState::Uploading << true;
    QTest::newRow("committing") << SubmissionState::Committing << true;
    QTest::newRow("unconfirmed") << SubmissionState::Unconfirmed << true;
    QTest::newRow("files due") << SubmissionState::FilesDue << true;
    QTest::newRow("needs the user") << SubmissionState::NeedsUser << true;
    QTest::newRow("waiting") << SubmissionState::Waiting << true;
    QTest::newRow("submitted") << SubmissionState::Submitted << false;
    QTest::newRow("sent, unconfirmed") << SubmissionState::SentUnconfirmed << false;
    QTest::newRow("rejected") << SubmissionState::Rejected << false;
    QTest::newRow("cancelled") << SubmissionState::Cancelled << false;
}

void TestSubmissions::refusesASecondWhileOneIsUnfinished()
{
    QFETCH(SubmissionState, state);
    QFETCH(bool, refused);
    Submission first = sampleSubmission(u"s1"_s, u"e1"_s);
    QVERIFY(m_workspace->outbox().freeze(first));
    first.state = state;
    QVERIFY(m_workspace->outbox().recordStep(first));
    QVERIFY(m_workspace->outbox().freeze(
        sampleSubmission(u"s2"_s, u"e2"_s))); // another entry's is its own affair
    const auto frozen = m_workspace->outbox().freeze(sampleSubmission(u"s3"_s, u"e1"_s));
    QCOMPARE(frozen.has_value(), !refused);
    if (refused)
        QCOMPARE(frozen.error().kind, Error::Kind::BadInput);
    QCOMPARE((*m_workspace->outbox().latestSubmission({u"e1"_s}))->id.value, refused ? u"s1"_s : u"s3"_s);
}

void TestSubmissions::stepsChangeOnlyTheChangingPart()
{
    const Submission given = sampleSubmission(u"s1"_s, u"e1"_s);
    QVERIFY(m_workspace->outbox().freeze(given));
    Submission step = given;
    step.state = SubmissionState::Waiting;
    step.trouble = SendingTrouble::ServerBusy;
    step.detail = u"Come back \u2028 later"_s;
    step.failures = 3;
    step.unclear = 2;
    step.taken = true;
    step.closes = given.closes.addDays(1);
    step.waitUntil = QDateTime::fromString(u"2026-03-02T10:11:12.013Z"_s, Qt::ISODateWithMs);
    step.entry.value = u"e2"_s;
    step.body = "other bytes";
    step.sha256 = "other";
    step.endpoint.address = QUrl(u"https://elsewhere.example/"_s);
    step.frozenAt = given.frozenAt.addDays(1);
    QVERIFY(m_workspace->outbox().recordStep(step));
    reopen();

    const auto found = m_workspace->outbox().latestSubmission({u"e1"_s});
    QVERIFY(found && *found);
    Submission expected = given;
    expected.state = step.state;
    expected.trouble = step.trouble;
    expected.detail = step.detail;
    expected.failures = step.failures;
    expected.unclear = step.unclear;
    expected.taken = step.taken;
    expected.waitUntil = step.waitUntil;
    expected.changedAt = (*found)->changedAt;
    QVERIFY(expected.changedAt > given.changedAt);
    QCOMPARE(**found, expected);
}

void TestSubmissions::unknownSubmissionIsNotFound()
{
    const auto recorded = m_workspace->outbox().recordStep(sampleSubmission(u"nothing"_s, u"e1"_s));
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::NotFound);
    QVERIFY(m_workspace->outbox().journal({u"nothing"_s})->isEmpty());
}

void TestSubmissions::receiptComesBackByteForByte()
{
    Submission given = sampleSubmission(u"s1"_s, u"e1"_s);
    QVERIFY(m_workspace->outbox().freeze(given));
    given.state = SubmissionState::Submitted;
    given.receipt =
        Receipt{u"HSJ-2026/0041 ✓"_s, QDateTime::fromString(u"2026-03-02T09:30:00.000Z"_s, Qt::ISODateWithMs),
                given.sha256, QByteArray("{\"receipt\" : \"\0\xff\"}\n", 19)};
    QVERIFY(m_workspace->outbox().recordStep(given));
    reopen();
    QCOMPARE((*m_workspace->outbox().latestSubmission({u"e1"_s}))->receipt, given.receipt);
    const EntrySummary listed = m_workspace->entries()->last();
    QCOMPARE(listed.id.value, u"e1"_s);
    QCOMPARE(listed.submission, SubmissionState::Submitted);
    QCOMPARE(listed.receiptReference, u"HSJ-2026/0041 ✓"_s);
}

void TestSubmissions::journalTellsEveryStepInOrder()
{
    Submission given = sampleSubmission(u"s1"_s, u"e1"_s);
    QVERIFY(m_workspace->outbox().freeze(given));
    given.state = SubmissionState::Committing;
    QVERIFY(m_workspace->outbox().recordStep(given));
    given.state = SubmissionState::Unconfirmed;
    given.trouble = SendingTrouble::ConnectionLost;
    given.detail = u"cut off"_s;
    QVERIFY(m_workspace->outbox().recordStep(given));
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s2"_s, u"e2"_s)));
    reopen();

    const auto steps = m_workspace->outbox().journal({u"s1"_s});
    QVERIFY(steps);
    QCOMPARE(steps->size(), 3);
    QCOMPARE(steps->at(0).state, SubmissionState::Frozen);
    QCOMPARE(steps->at(0).at, given.frozenAt);
    QCOMPARE(steps->at(1).state, SubmissionState::Committing);
    QCOMPARE(steps->at(2).state, SubmissionState::Unconfirmed);
    QCOMPARE(steps->at(2).trouble, SendingTrouble::ConnectionLost);
    QCOMPARE(steps->at(2).detail, u"cut off"_s);
    QVERIFY(steps->at(1).at < steps->at(2).at);
}

void TestSubmissions::listsUnfinishedOnes()
{
    Submission first = sampleSubmission(u"s1"_s, u"e1"_s);
    const Submission second = sampleSubmission(u"s2"_s, u"e2"_s);
    QVERIFY(m_workspace->outbox().freeze(first));
    QVERIFY(m_workspace->outbox().freeze(second));
    QCOMPARE(m_workspace->outbox().unfinishedSubmissions()->size(), 2);
    first.state = SubmissionState::Rejected;
    QVERIFY(m_workspace->outbox().recordStep(first));
    QCOMPARE(m_workspace->outbox().unfinishedSubmissions(),
             Result<QList<Submission>>(QList<Submission>({second})));
}

void TestSubmissions::latestIsTheLastFrozenWhateverTheClockSays()
{
    Submission first = sampleSubmission(u"s1"_s, u"e1"_s);
    QVERIFY(m_workspace->outbox().freeze(first));
    first.state = SubmissionState::Cancelled;
    QVERIFY(m_workspace->outbox().recordStep(first));
    Submission second = sampleSubmission(u"s2"_s, u"e1"_s);
    second.frozenAt = first.frozenAt.addDays(-400);
    QVERIFY(m_workspace->outbox().freeze(second));
    QCOMPARE((*m_workspace->outbox().latestSubmission({u"e1"_s}))->id.value, u"s2"_s);
    QCOMPARE(m_workspace->entries()->last().submission, SubmissionState::Frozen);
}

void TestSubmissions::changedBytesAreNotLoaded()
{
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"e1"_s)));
    tamper(u"UPDATE submission SET body = CAST(replace(CAST(body AS TEXT), 'entry', 'entrx') AS BLOB)"_s);
    const auto found = m_workspace->outbox().latestSubmission({u"e1"_s});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Damaged);
    QVERIFY(found.error().message.contains(u"s1"_s));
    QVERIFY(m_workspace->outbox().unfinishedSubmissions()->isEmpty()); // kept, and never sent
}

void TestSubmissions::unknownStateIsNotGuessed()
{
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"e1"_s)));
    tamper(u"UPDATE submission SET state = 'flying'"_s);
    QCOMPARE(m_workspace->outbox().latestSubmission({u"e1"_s}).error().kind, Error::Kind::Damaged);
    QVERIFY(!m_workspace->outbox().freeze(sampleSubmission(u"s2"_s, u"e1"_s)));
}

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
