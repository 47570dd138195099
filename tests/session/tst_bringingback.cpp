#include "session/backupshelf.h"
#include "session/openentry.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"
#include "storage/workspacehistory.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
const QuestionId question{u"plan"_s};
}

class TestBringingBack : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bringsAGoneEntryBackUnderItsId();
    void bringsAnEntryThatIsStillThereBackAsACopy();
    void bringsHistoryBackWithItsAuthorsAndTimes();
    void bringsAnEntryOutOfTheBin();
    void bringsAttachedFilesBack();
    void readsThemBackAChunkAtATime();
    void namesAttachedFilesThatAreLost_data();
    void namesAttachedFilesThatAreLost();
    void refusesAnEntryThatTheBackupDoesNotHold();
    void refusesAnEntryWhileTheWorkspaceCannotBeWritten();

private:
    void save(const QString &text, const QList<Revision> &revisions = {});
    void attach(const QByteArray &bytes);
    /// Copies the workspace as it is now to where a backup would lie.
    void backUp();
    /// As if the entry had been deleted for ever.
    void openAnotherWorkspace();
    [[nodiscard]] Result<BroughtBack> bringBack();
    [[nodiscard]] QString fileBeside() const;

    std::unique_ptr<OpenEntry> m_open;
    EntryId m_id;
    QString m_folder;
    QString m_backup;
    QByteArray m_sha256;
};

void TestBringingBack::init()
{
    m_open = std::make_unique<OpenEntry>(AutosaveTiming());
    m_id = m_open->session().entry().id;
    m_open->closeSession();
    m_folder = QFileInfo(m_open->path()).dir().filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(m_folder + u"/files"_s));
    m_backup = m_folder + u"/2026-03-01T18-00-00Z.shortlist"_s;
}

void TestBringingBack::cleanup()
{
    m_open.reset();
}

void TestBringingBack::save(const QString &text, const QList<Revision> &revisions)
{
    EntryChanges changes;
    changes.entry = m_id;
    changes.answers[question].text = text;
    changes.revisions = revisions;
    m_open->clock().advance(std::chrono::seconds(1));
    const auto saved =
        m_open->storage().post([changes](Workspace &workspace) { return workspace.saveChanges(changes); });
    QVERIFY(saved.result().has_value());
}

void TestBringingBack::attach(const QByteArray &bytes)
{
    m_sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Attachment letter;
    letter.id.value = u"a1"_s;
    letter.entry = m_id;
    letter.slot.value = u"letter"_s;
    letter.name = u"letter.pdf"_s;
    letter.sha256 = m_sha256;
    letter.size = bytes.size();
    const auto attached = m_open->storage().post([letter, bytes](Workspace &workspace) {
        constexpr qsizetype chunk = 1024 * 1024;
        for (qsizetype at = 0; at < bytes.size(); at += chunk) {
            const auto put = workspace.files().putChunks(letter.sha256, letter.size, int(at / chunk),
                                                         {bytes.mid(at, chunk)});
            if (!put)
                return put;
        }
        return workspace.files().attach(letter);
    });
    QVERIFY2(attached.result(),
             qPrintable(attached.result() ? QString() : attached.result().error().message));
    QFile beside(fileBeside());
    QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write(bytes) == bytes.size());
}

void TestBringingBack::backUp()
{
    m_open->restart(); // closed meanwhile, so that nothing marks it as open
    QVERIFY(QFile::copy(m_open->path(), m_backup));
}

void TestBringingBack::openAnotherWorkspace()
{
    QVERIFY(m_open->storage().open(m_open->otherPath()).result().has_value());
}

QString TestBringingBack::fileBeside() const
{
    return m_folder + u"/files/"_s + QString::fromLatin1(m_sha256.toHex());
}

Result<BroughtBack> TestBringingBack::bringBack()
{
    BackupShelf shelf(m_open->storage());
    ShelvedBackup backup;
    backup.path = m_backup;
    backup.madeAt = QDateTime(QDate(2026, 3, 1), QTime(18, 0), Qt::UTC);
    return shelf.bringBack(backup, m_id, u"Roof garden"_s).result();
}

void TestBringingBack::bringsAGoneEntryBackUnderItsId()
{
    save(u"as it was"_s);
    backUp();
    const Entry before = m_open->stored(m_id);
    openAnotherWorkspace();

    const auto brought = bringBack();
    QVERIFY2(brought, qPrintable(brought ? QString() : brought.error().message));
    QCOMPARE(*brought, (BroughtBack{m_id, false, {}}));
    QCOMPARE(m_open->stored(m_id), before);
    QCOMPARE(valueOf(m_open->entries().list()).size(), 1);
}

void TestBringingBack::bringsAnEntryThatIsStillThereBackAsACopy()
{
    save(u"as it was"_s);
    backUp();
    Entry expected = m_open->stored(m_id);
    save(u"as it is now"_s);

    const auto brought = bringBack();
    QVERIFY2(brought, qPrintable(brought ? QString() : brought.error().message));
    QVERIFY(brought->isCopy);
    QVERIFY(brought->entry != m_id);
    expected.id = brought->entry;
    expected.title = u"Roof garden (from the backup of 1 March 2026 18:00)"_s;
    QCOMPARE(m_open->stored(brought->entry), expected);
    QCOMPARE(m_open->stored(m_id).answers.value(question).text, u"as it is now"_s);
}

void TestBringingBack::bringsHistoryBackWithItsAuthorsAndTimes()
{
    Revision first;
    first.about.id.value = u"r1"_s;
    first.about.question = question;
    first.about.cause = RevisionCause::Snapshot;
    first.about.name = u"Before the meeting"_s;
    first.about.snapshot.value = u"s1"_s;
    first.text = u"an earlier text"_s;
    Revision second = first;
    second.about.id.value = u"r2"_s;
    second.about.snapshot.value = u"s2"_s;
    second.text = u"a later text"_s;
    save(u"as it was"_s, {first, second});
    backUp();
    const auto historyOf = [this](const EntryId &id) {
        return valueOf(m_open->storage().post(
            [id](Workspace &workspace) { return workspace.history().timeline(id, question); }));
    };
    const QList<RevisionSummary> before = historyOf(m_id);
    QCOMPARE(before.size(), 2);

    const auto copy = bringBack();
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message));
    const QList<RevisionSummary> copied = historyOf(copy->entry);
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied.first().at, before.first().at);
    QCOMPARE(copied.first().name, before.first().name);
    QCOMPARE(copied.first().parent, copied.last().id);
    QVERIFY(copied.first().id != before.first().id);
    QVERIFY(copied.first().snapshot != before.first().snapshot);
    QCOMPARE(historyOf(m_id), before);
    const auto text = m_open->storage().post(
        [id = copied.last().id](Workspace &workspace) { return workspace.history().revision(id); });
    QCOMPARE(text.result()->text, u"an earlier text"_s);

    openAnotherWorkspace();
    QVERIFY(bringBack().has_value());
    QCOMPARE(historyOf(m_id), before);
}

void TestBringingBack::bringsAnEntryOutOfTheBin()
{
    QVERIFY(m_open->entries().move(m_id, Shelf::Bin).result().has_value());
    backUp();
    const auto brought = bringBack();
    QVERIFY(brought.has_value());
    QCOMPARE(m_open->stored(brought->entry).shelf, Shelf::Current);
    QCOMPARE(m_open->stored(m_id).shelf, Shelf::Bin);
}

void TestBringingBack::bringsAttachedFilesBack()
{
    const QByteArray bytes(9'500'000, 'p'); // more than goes into the file at once
    attach(bytes);
    backUp();
    openAnotherWorkspace();
    const auto brought = bringBack();
    QVERIFY2(brought, qPrintable(brought ? QString() : brought.error().message));
    QCOMPARE(brought->lostFiles, QStringList());
    const auto attached = valueOf(
        m_open->storage().post([this](Workspace &workspace) { return workspace.files().attachments(m_id); }));
    QCOMPARE(attached.size(), 1);
    QCOMPARE(attached.first().name, u"letter.pdf"_s);
    const auto last =
        m_open->storage().post([this](Workspace &workspace) { return workspace.files().chunk(m_sha256, 9); });
    QCOMPARE(valueOf(last).size(), 9'500'000 - 9 * 1024 * 1024);
}

/// What is proven need not be read whole in one piece of work, for which a save would wait.
void TestBringingBack::readsThemBackAChunkAtATime()
{
    const QByteArray bytes(2'500'000, 'p');
    attach(bytes);
    backUp();
    openAnotherWorkspace();
    QVERIFY(bringBack());
    const auto proven = m_open->storage().post([this](Workspace &workspace) -> Result<bool> {
        return workspace.files().isProven(m_sha256, 2'500'000);
    });
    QVERIFY(valueOf(proven));
}

void TestBringingBack::namesAttachedFilesThatAreLost_data()
{
    QTest::addColumn<QByteArray>("beside"); // empty: no file
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("changed") << QByteArray("LETTER");
    QTest::newRow("cut short") << QByteArray("let");
}

void TestBringingBack::namesAttachedFilesThatAreLost()
{
    QFETCH(QByteArray, beside);
    attach("letter");
    save(u"as it was"_s);
    backUp();
    QVERIFY(QFile::remove(fileBeside()));
    QFile file(fileBeside());
    if (!beside.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(beside) == beside.size());
    file.close();
    openAnotherWorkspace();
    const auto brought = bringBack();
    QVERIFY2(brought, qPrintable(brought ? QString() : brought.error().message));
    QCOMPARE(brought->lostFiles, QStringList{u"letter.pdf"_s});
    QCOMPARE(m_open->stored(m_id).answers.value(question).text, u"as it was"_s);
}

void TestBringingBack::refusesAnEntryThatTheBackupDoesNotHold()
{
    backUp();
    m_id.value = u"another"_s;
    const auto brought = bringBack();
    QVERIFY(!brought);
    QCOMPARE(brought.error().kind, Error::Kind::NotFound);
}

void TestBringingBack::refusesAnEntryWhileTheWorkspaceCannotBeWritten()
{
    backUp();
    QVERIFY(!m_open->storage().open(m_backup + u"/no-such-place"_s).result());
    const auto brought = bringBack();
    QVERIFY(!brought);
    QVERIFY(!brought.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestBringingBack)
#include "tst_bringingback.moc"
