#include "openworkspace.h"
#include "session/backupkeeper.h"
#include "storage/backup.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr BackupTiming quick{.look = 10ms, .apart = 30min, .afterFailure = 5min};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}
} // namespace

class TestBackupKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void backsUpWhenIdle();
    void waitsWhileThingsChange();
    void backsUpAtCloseAndAtMostEveryHalfHour();
    void backsUpWhatAnEarlierRunChanged();
    void backsUpNothingOfAnEmptyWorkspace();
    void backsUpWheneverItIsAsked();
    void saysThatTheFolderIsMissingAndTriesAgain();
    void goesOnWhenTheClockWasWrong();
    void movesToTheChosenFolder();
    void writesWhatCanBeReadWithoutShortlist();
    void keepsEachAttachedFileOnce();
    void removesWhatWasLeftUnfinished();
    void backsUpOnlyTheWorkspaceItWatches();
    void saysNothingOfABackupThatAnotherWatchEnded();
    void nameOfAFolderTellsWorkspacesApart();

private:
    [[nodiscard]] EntryId makeEntry();
    void change(const EntryId &id);
    void attach(const EntryId &id, const QByteArray &bytes);
    void startProgram();
    [[nodiscard]] QStringList backups() const { return backupsIn(m_keeper->folder()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<BackupKeeper> m_keeper;
    BackupPlace m_place;
    int m_changes = 0;
};

void TestBackupKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
    m_changes = 0;
    m_place = {m_folder->filePath(u"drafts.shortlist"_s), m_folder->filePath(u"own"_s),
               m_folder->filePath(u"own"_s)};
    startProgram();
    m_place.workspace = m_open->opened->path;
}

void TestBackupKeeper::cleanup()
{
    m_keeper.reset();
    m_open.reset();
    m_folder.reset();
}

void TestBackupKeeper::startProgram()
{
    m_keeper.reset();
    m_open.reset();
    m_open = std::make_unique<OpenWorkspace>(m_place.workspace, m_clock.clock());
    QVERIFY(m_open->opened);
    m_keeper = std::make_unique<BackupKeeper>(m_open->storage, m_clock.clock(), quick);
}

EntryId TestBackupKeeper::makeEntry()
{
    return valueOf(m_open->entries.create(gardenCategory(), u"A garden for all"_s));
}

void TestBackupKeeper::change(const EntryId &id)
{
    QVERIFY(m_open->entries.rename(id, u"Garden %1"_s.arg(++m_changes)).result());
}

void TestBackupKeeper::attach(const EntryId &id, const QByteArray &bytes)
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QList<QByteArray> chunks;
    for (qsizetype from = 0; from < bytes.size(); from += 1024 * 1024)
        chunks += bytes.mid(from, 1024 * 1024);
    const Attachment attachment{{u"a1"_s}, id, {u"photo"_s}, u"garden.jpg"_s, sha256, bytes.size(), {}};
    QVERIFY(m_open->storage
                .post([&](Workspace &workspace) {
                    return workspace.files().putChunks(sha256, bytes.size(), 0, chunks).and_then([&] {
                        return workspace.files().attach(attachment);
                    });
                })
                .result());
}

void TestBackupKeeper::backsUpWhenIdle()
{
    QSignalSpy backedUp(m_keeper.get(), &BackupKeeper::backedUp);
    m_keeper->watch(m_place);
    const EntryId id = makeEntry();
    QVERIFY(backedUp.wait());
    QCOMPARE(backedUp.first().first().toDateTime(), m_clock.now());
    QCOMPARE(m_keeper->newest(), m_clock.now());
    QCOMPARE(backups().size(), 1);
    QCOMPARE(namesIn(m_keeper->folder()),
             QStringList({u"2026-03-02T09-00-00Z.json"_s, u"2026-03-02T09-00-00Z.shortlist"_s}));
    const auto contents = readBackup(backups().first());
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    QCOMPARE(contents->entries.first().id, id);

    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(m_keeper->folder()) & others, QFileDevice::Permissions());
    for (const QFileInfo &file : QDir(m_keeper->folder()).entryInfoList(QDir::Files))
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());

    change(id);
    m_clock.advance(31min);
    QVERIFY(backedUp.wait());
    QCOMPARE(readBackup(backups().first())->entries.first().title, u"Garden 1"_s);
}

void TestBackupKeeper::waitsWhileThingsChange()
{
    const EntryId id = makeEntry();
    m_keeper = std::make_unique<BackupKeeper>(m_open->storage, m_clock.clock(), BackupTiming{.look = 200ms});
    QSignalSpy spy(m_keeper.get(), &BackupKeeper::backedUp);
    QTimer writer;
    connect(&writer, &QTimer::timeout, this, [&] { change(id); });
    writer.start(5ms);
    m_keeper->watch(m_place);
    QVERIFY(!spy.wait(600));
    writer.stop();
    QVERIFY(spy.wait());
}

void TestBackupKeeper::backsUpAtCloseAndAtMostEveryHalfHour()
{
    const EntryId id = makeEntry();
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 1);

    change(id);
    m_clock.advance(29min);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 1);

    m_clock.advance(1min);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 1); // the one before was of the same day
    QCOMPARE(readBackup(backups().first())->entries.first().title, u"Garden 1"_s);

    const QDateTime newest = m_keeper->newest();
    m_clock.advance(24h);
    m_keeper->finishBeforeClose();
    QCOMPARE(m_keeper->newest(), newest); // nothing has changed
    change(id);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 2);
}

void TestBackupKeeper::backsUpWhatAnEarlierRunChanged()
{
    const EntryId id = makeEntry();
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    m_clock.advance(5min);
    change(id);
    startProgram();
    m_clock.advance(24h);
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 2);

    startProgram();
    m_clock.advance(24h);
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 2); // and nothing since
}

void TestBackupKeeper::backsUpNothingOfAnEmptyWorkspace()
{
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    QVERIFY(backups().isEmpty());
    QVERIFY(!QFile::exists(m_place.root));
}

void TestBackupKeeper::backsUpWheneverItIsAsked()
{
    QVERIFY(!makeEntry().isEmpty());
    QSignalSpy backedUp(m_keeper.get(), &BackupKeeper::backedUp);
    m_keeper->watch(m_place);
    for (int i = 1; i <= 3; ++i) {
        m_keeper->backUpNow();
        QVERIFY(m_keeper->isRunning());
        QVERIFY(backedUp.wait());
        QCOMPARE(backedUp.size(), i);
        QVERIFY(!m_keeper->isRunning());
        QCOMPARE(backups().size(), 1);
    }
}

void TestBackupKeeper::saysThatTheFolderIsMissingAndTriesAgain()
{
    m_place.root = m_folder->filePath(u"stick"_s);
    QVERIFY(!makeEntry().isEmpty());
    QSignalSpy backedUp(m_keeper.get(), &BackupKeeper::backedUp);
    QSignalSpy failed(m_keeper.get(), &BackupKeeper::failed);
    m_keeper->watch(m_place);
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QVERIFY2(error.message.contains(m_place.root), qPrintable(error.message));
    QVERIFY(!QFile::exists(m_place.root));

    QVERIFY(QDir().mkpath(m_place.root));
    m_clock.advance(5min);
    QVERIFY(backedUp.wait());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(backups().size(), 1);
}

void TestBackupKeeper::goesOnWhenTheClockWasWrong()
{
    const EntryId id = makeEntry();
    m_keeper->watch(m_place);
    m_clock.advance(24h * 365);
    m_keeper->finishBeforeClose();
    m_clock.advance(-24h * 365);
    change(id);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 2);
    QCOMPARE(m_keeper->newest(), m_clock.now());
}

void TestBackupKeeper::movesToTheChosenFolder()
{
    QVERIFY(!makeEntry().isEmpty());
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    const QStringList before = backups();
    m_place.root = m_folder->filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(m_place.root));
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 1);
    QVERIFY(backups().first().startsWith(m_place.root));
    QVERIFY(QFile::exists(before.first()));
}

void TestBackupKeeper::writesWhatCanBeReadWithoutShortlist()
{
    const EntryId id = makeEntry();
    EntryChanges changes;
    changes.entry = id;
    changes.answers[{u"soil-1"_s}] = {u"Roses – \"für alle\"\nand more"_s, u"Ask Ŵyn"_s, true, {}};
    changes.answers[{u"from-elsewhere"_s}].text = u"No question asks for this"_s;
    QVERIFY(
        m_open->storage.post([&](Workspace &workspace) { return workspace.saveChanges(changes); }).result());
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();

    const QByteArray bytes = bytesOf(m_keeper->folder() + u"/2026-03-02T09-00-00Z.json"_s);
    QVERIFY(bytes.count('\n') > 20);
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(bytes, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(document.value("format"_L1).toString(), u"shortlist-backup/1"_s);
    const QJsonArray entries = document.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries.first().toObject();
    const Category category = gardenCategory().category;
    QCOMPARE(entry.value("title"_L1).toString(), u"A garden for all"_s);
    QCOMPARE(entry.value("category"_L1)["title"_L1].toString(), category.title);
    QVERIFY(entry.value("answers"_L1).toArray().size() == questionCount(category));
    QVERIFY(bytes.contains(category.sections.first().questions.first().prompt.toUtf8()));
    QVERIFY(bytes.contains("Roses – \\\"für alle\\\"\\nand more"));
    QVERIFY(bytes.contains("Ask Ŵyn"));
    const QJsonObject answer = entry.value("answers"_L1).toArray().first().toObject();
    QCOMPARE(answer.value("text"_L1).toString(), changes.answers.value({u"soil-1"_s}).text);
    QCOMPARE(answer.value("notes"_L1).toString(), u"Ask Ŵyn"_s);
    const QJsonArray others = entry.value("otherAnswers"_L1).toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first()["text"_L1].toString(), u"No question asks for this"_s);
}

void TestBackupKeeper::keepsEachAttachedFileOnce()
{
    const EntryId id = makeEntry();
    const QByteArray bytes = QByteArray(1024 * 1024, 'a') + QByteArray(500, 'b');
    attach(id, bytes);
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    const QString file =
        m_keeper->folder() + u"/files/"_s +
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(bytesOf(file), bytes);
    const QDateTime written = QFileInfo(file).lastModified();

    m_clock.advance(24h);
    change(id);
    m_keeper->finishBeforeClose();
    QCOMPARE(backups().size(), 2);
    QCOMPARE(namesIn(m_keeper->folder() + u"/files"_s).size(), 1);
    QCOMPARE(QFileInfo(file).lastModified(), written);

    QVERIFY(m_open->storage.post([](Workspace &workspace) { return workspace.files().detach({u"a1"_s}); })
                .result());
    m_clock.advance(31min);
    m_keeper->finishBeforeClose();
    QVERIFY(QFile::exists(file)); // yesterday's backup has it
    QFile::remove(backups().last());
    m_clock.advance(31min);
    change(id);
    m_keeper->finishBeforeClose();
    QVERIFY(!QFile::exists(file));
}

void TestBackupKeeper::removesWhatWasLeftUnfinished()
{
    QVERIFY(!makeEntry().isEmpty());
    m_keeper->watch(m_place);
    m_keeper->finishBeforeClose();
    const QDir folder(m_keeper->folder());
    const QStringList sound = namesIn(folder.path());
    QVERIFY(folder.mkpath(u"files"_s));
    for (const QString &name :
         {u"2026-03-01T09-00-00Z.shortlist.part"_s, u"2026-03-01T09-00-00Z.json.AbCdEf"_s,
          u"files/0a0b.part"_s, u"unfinished"_s, u"my notes.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // The next run of the program; no backup is due in it.
    startProgram();
    m_keeper->watch(m_place);
    QTRY_COMPARE(namesIn(folder.path()), sound + QStringList{u"my notes.txt"_s});
    QTRY_VERIFY(namesIn(folder.filePath(u"files"_s)).isEmpty());
}

void TestBackupKeeper::backsUpOnlyTheWorkspaceItWatches()
{
    QVERIFY(!makeEntry().isEmpty());
    m_keeper->watch(m_place);
    QVERIFY(m_open->storage.open(m_folder->filePath(u"other.shortlist"_s)).result());
    QVERIFY(!makeEntry().isEmpty());
    QSignalSpy failed(m_keeper.get(), &BackupKeeper::failed);
    m_keeper->backUpNow();
    QVERIFY(failed.wait());
    QVERIFY(backups().isEmpty());
}

void TestBackupKeeper::saysNothingOfABackupThatAnotherWatchEnded()
{
    QVERIFY(!makeEntry().isEmpty());
    QSignalSpy backedUp(m_keeper.get(), &BackupKeeper::backedUp);
    QSignalSpy failed(m_keeper.get(), &BackupKeeper::failed);
    m_keeper->watch(m_place);
    m_keeper->backUpNow();
    m_keeper->watch(m_place); // as after earlier backups were copied into the folder
    m_keeper->backUpNow();
    QVERIFY(backedUp.wait());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(backedUp.size(), 1);
}

void TestBackupKeeper::nameOfAFolderTellsWorkspacesApart()
{
    const QString one = backupFolderFor(u"/b"_s, m_folder->filePath(u"drafts.shortlist"_s));
    const QString other = backupFolderFor(u"/b"_s, m_folder->filePath(u"sub/drafts.shortlist"_s));
    QVERIFY(one != other);
    const QRegularExpression form(u"^/b/drafts-[0-9a-f]{8}$"_s);
    QVERIFY2(form.match(one).hasMatch(), qPrintable(one));
    QVERIFY2(form.match(other).hasMatch(), qPrintable(other));
#ifndef Q_OS_WIN
    QVERIFY(QFile::link(m_folder->path(), m_folder->path() + u"-link"_s));
    QCOMPARE(backupFolderFor(u"/b"_s, m_folder->path() + u"-link/drafts.shortlist"_s), one);
    QCOMPARE(backupFolderFor(u"/b"_s, m_folder->path() + u"-link/new.shortlist"_s),
             backupFolderFor(u"/b"_s, m_folder->filePath(u"new.shortlist"_s)));
    QVERIFY(QFile::remove(m_folder->path() + u"-link"_s));
#endif
}

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
