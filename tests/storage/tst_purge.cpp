#include "purgetest.h"
#include "storage/connection.h"
#include "storage/packedtext.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"
#include "storage/transaction.h"
#include "storage/workspacebackup.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray &attachedBytes()
{
    static const QByteArray bytes = QByteArray("jerboa ").repeated(400'000); // three chunks
    return bytes;
}

/// Answers of all lengths, each of which repeats its entry's word.
void writeOftenAnew(const QString &path, const QList<EntryId> &ids, const QList<QByteArray> &words)
{
    const auto connection = Connection::open(path, Access::ReadWrite);
    QVERIFY(connection);
    const QString sql =
        uR"(INSERT INTO answer (entry_id, question_id, done, covered, sha256, changed_at, text, notes)
        VALUES (?1, ?2, 0, '[]', ?3, '2026-03-02T09:00:00.000Z', CAST(?4 AS TEXT), '')
        ON CONFLICT DO UPDATE SET sha256 = excluded.sha256, text = excluded.text)"_s;
    QRandomGenerator random(2); // one of those by which words are left behind
    QVERIFY(inTransaction(**connection, [&]() -> Result<> {
        for (int i = 0; i < 3000; ++i) {
            const int which = random.bounded(int(ids.size()));
            const QByteArray text = words.at(which).repeated(1 + 7 * random.bounded(9));
            const QString question = u"q%1"_s.arg(random.bounded(8));
            if (auto put = execute(**connection, sql, {ids.at(which).value, question, sha256Of(text), text});
                !put)
                return put;
        }
        return {};
    }));
}
} // namespace

class TestPurge : public PurgeTest
{
    Q_OBJECT

private slots:
    void wordsOfAPurgedEntryAreGoneFromTheFile();
    void wordsOfPagesThatWereRearrangedAreGone();
    void everythingElseStays();
    void fileOfTwoEntriesStaysWithTheOther();
    void receiptStaysAndWhatWasSentGoes();
    void entryOnItsWayIsNotPurged_data();
    void entryOnItsWayIsNotPurged();
    void purgesWithoutAnIndex();
    void oneThatCannotGoKeepsTheOthers();

private:
    void attach(const QString &entry, const QString &id);
    void submit(const QString &entry, const QString &id, SubmissionState state);
};

void TestPurge::attach(const QString &entry, const QString &id)
{
    const qsizetype chunk = 1024 * 1024;
    QList<QByteArray> chunks;
    for (qsizetype at = 0; at < attachedBytes().size(); at += chunk)
        chunks += attachedBytes().mid(at, chunk);
    Attachment attachment;
    attachment.id.value = id;
    attachment.entry.value = entry;
    attachment.slot.value = u"evidence"_s;
    attachment.name = u"kakapo.pdf"_s;
    attachment.sha256 = QCryptographicHash::hash(attachedBytes(), QCryptographicHash::Sha256);
    attachment.size = attachedBytes().size();
    QVERIFY(m_workspace->files().putChunks(attachment.sha256, attachment.size, 0, chunks));
    QVERIFY(m_workspace->files().attach(attachment));
}

void TestPurge::submit(const QString &entry, const QString &id, SubmissionState state)
{
    Submission submission = sampleSubmission(id, entry);
    submission.body = "{\"answer\": \"lemming\"}";
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    QVERIFY(m_workspace->outbox().freeze(submission));
    submission.state = state;
    if (state == SubmissionState::Submitted)
        submission.receipt = Receipt{u"R-17"_s, submission.frozenAt, submission.sha256, "{}"};
    QVERIFY(m_workspace->outbox().recordStep(submission));
}

void TestPurge::wordsOfAPurgedEntryAreGoneFromTheFile()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"other"_s), sampleSummary()));
    fillWithHistory(u"numbat"_s);
    attach(u"numbat"_s, u"a1"_s);
    submit(u"numbat"_s, u"s1"_s, SubmissionState::Submitted);
    const QByteArray packedText = packed("cassowary text").mid(4);
    const QList<QByteArray> words = {"axolotl", "bobolink", "cassowary", "echidna", "fossa",
                                     "gharial", "hoatzin",  "dugong",    "ibex",    "jerboa",
                                     "kakapo",  "lemming",  "markhor",   packedText};
    for (const QByteArray &word : words)
        QVERIFY2(!wordsLeft({word}).isEmpty(), word.constData()); // so that finding none says something
    const qint64 before = QFileInfo(m_path).size();

    const auto purged = m_workspace->purgeEntries({{u"numbat"_s}});
    QVERIFY2(purged, qPrintable(purged ? QString() : purged.error().message));
    QCOMPARE(wordsLeft(words).join(u"; "_s), QString());
    QVERIFY(QFileInfo(m_path).size() < before - attachedBytes().size());
    m_workspace->close();
    QCOMPARE(wordsLeft(words).join(u"; "_s), QString());
    const auto connection = Connection::open(m_path, Access::ReadOnly);
    for (const QString &table : {u"revision"_s, u"attachment"_s, u"file"_s, u"file_chunk"_s, u"agreement"_s,
                                 u"answer"_s, u"pragma_foreign_key_check"_s})
        QCOMPARE(valueOf(**connection, u"SELECT count(*) FROM "_s + table), Result<QString>(u"0"_s));
    QCOMPARE(valueOf(**connection, u"SELECT count(*) FROM category"_s), Result<QString>(u"1"_s));
    QCOMPARE(valueOf(**connection, u"PRAGMA freelist_count"_s), Result<QString>(u"0"_s));
    QCOMPARE(valueOf(**connection, u"PRAGMA integrity_check"_s), Result<QString>(u"ok"_s));
}

// SQLite moves rows between pages as they grow and shrink, and what it leaves behind there is not written
// over when the row is deleted at last, secure_delete or not.
void TestPurge::wordsOfPagesThatWereRearrangedAreGone()
{
    QList<EntryId> ids;
    QList<QByteArray> words;
    for (int i = 0; i < 40; ++i) {
        ids += EntryId{QString::fromLatin1(sha256Of(QByteArray::number(i)).toHex())};
        words += "secret" + ids.last().value.left(8).toLatin1();
        QVERIFY(m_workspace->createEntry(sampleEntry(ids.last().value), sampleSummary()));
    }
    m_workspace.reset();
    writeOftenAnew(m_path, ids, words);
    reopen();
    QVERIFY(m_workspace->purgeEntries(ids.mid(0, 20)));
    QCOMPARE(wordsLeft(words.mid(0, 20)).join(u"; "_s), QString());
    QCOMPARE(wordsLeft(words.mid(20)).size(), 20);
}

void TestPurge::everythingElseStays()
{
    fillWithHistory(u"e1"_s);
    StoredEntry other = sampleEntry(u"e2"_s, u"Another entry"_s);
    other.entry.answers[{u"q1"_s}] = {u"Words that stay"_s, u"and notes"_s, true, {}};
    other.entry.agreed = {{u"d1"_s}};
    QVERIFY(m_workspace->createEntry(other, sampleSummary()));
    QVERIFY(*m_workspace->updateSearchIndex(10s));
    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    QCOMPARE(m_workspace->entries()->size(), 1);
    QCOMPARE(stored(u"e2"_s).answers, other.entry.answers);
    QCOMPARE(stored(u"e2"_s).agreed, other.entry.agreed);
    QCOMPARE(m_workspace->search(u"stay"_s, 10)->size(), 1);
    QCOMPARE(m_workspace->search(u"gharial"_s, 10)->size(), 0);
    // It goes on as if nothing had been.
    const auto change = m_workspace->backup().latestChange();
    QVERIFY(m_workspace->saveChanges(changesTo(u"e2"_s, u"q1"_s, u"And on it goes"_s)));
    QVERIFY(change && *m_workspace->backup().latestChange() > *change);
    reopen();
    QVERIFY(!m_workspace->condition().uncleanEnd);
    QCOMPARE(m_workspace->search(u"goes"_s, 10)->size(), 1);
}

void TestPurge::fileOfTwoEntriesStaysWithTheOther()
{
    for (const QString &id : {u"e1"_s, u"e2"_s}) {
        QVERIFY(m_workspace->createEntry(sampleEntry(id), sampleSummary()));
        attach(id, u"a-"_s + id);
    }
    const QByteArray sha256 = m_workspace->files().attachments({u"e2"_s})->first().sha256;
    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    QCOMPARE(m_workspace->files().attachments({u"e2"_s})->size(), 1);
    QCOMPARE(m_workspace->files().chunk(sha256, 2), Result<QByteArray>(attachedBytes().mid(2 * 1024 * 1024)));
    QVERIFY(m_workspace->purgeEntries({{u"e2"_s}}));
    QVERIFY(!m_workspace->files().chunk(sha256, 0));
}

void TestPurge::receiptStaysAndWhatWasSentGoes()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    submit(u"e1"_s, u"s1"_s, SubmissionState::Submitted);
    const QByteArray digest = (*m_workspace->outbox().latestSubmission({u"e1"_s}))->sha256;
    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    const auto kept = m_workspace->outbox().latestSubmission({u"e1"_s});
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->state, SubmissionState::Submitted);
    QCOMPARE((*kept)->receipt->reference, u"R-17"_s);
    QCOMPARE((*kept)->sha256, digest);
    QVERIFY((*kept)->body.isEmpty());
    QCOMPARE(m_workspace->outbox().journal({u"s1"_s})->size(), 2);
    QCOMPARE(m_workspace->outbox().unfinishedSubmissions()->size(), 0);
}

void TestPurge::entryOnItsWayIsNotPurged_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<bool>("purged");
    QTest::newRow("waiting") << SubmissionState::Waiting << false;
    QTest::newRow("being sent") << SubmissionState::Committing << false;
    QTest::newRow("nobody knows") << SubmissionState::Unconfirmed << false;
    QTest::newRow("files follow it") << SubmissionState::FilesDue << false;
    QTest::newRow("submitted") << SubmissionState::Submitted << true;
    QTest::newRow("cancelled") << SubmissionState::Cancelled << true;
}

void TestPurge::entryOnItsWayIsNotPurged()
{
    QFETCH(SubmissionState, state);
    QFETCH(bool, purged);
    fillWithHistory(u"e1"_s);
    submit(u"e1"_s, u"s1"_s, state);
    const auto done = m_workspace->purgeEntries({{u"e1"_s}});
    QCOMPARE(done.has_value(), purged);
    QCOMPARE(m_workspace->entry({u"e1"_s}).has_value(), !purged);
    if (!purged)
        QCOMPARE(stored(u"e1"_s).answers.value({u"q2"_s}).text, u"ibex"_s);
}

void TestPurge::purgesWithoutAnIndex()
{
    StoredEntry given = sampleEntry(u"e1"_s, u"axolotl"_s);
    QVERIFY(m_workspace->createEntry(given, sampleSummary()));
    QVERIFY(m_workspace->purgeEntries({{u"e1"_s}}));
    QCOMPARE(wordsLeft({"axolotl"}).join(u"; "_s), QString());
    QCOMPARE(m_workspace->search(u"axolotl"_s, 10)->size(), 0);
}

void TestPurge::oneThatCannotGoKeepsTheOthers()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e2"_s, u"On its way"_s), sampleSummary()));
    submit(u"e2"_s, u"s1"_s, SubmissionState::Unconfirmed);
    const auto purged = m_workspace->purgeEntries({{u"e1"_s}, {u"e2"_s}});
    QVERIFY(!purged);
    QVERIFY(purged.error().message.contains(u"On its way"_s));
    const auto unknown = m_workspace->purgeEntries({{u"e1"_s}, {u"nobody"_s}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->entries()->size(), 2);
}

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
