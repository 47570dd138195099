#include "session/backupdesk.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestBackupFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<BackupDesk>(); }
    void cleanup() { m_desk.reset(); }

    void writesWhatCanBeReadWithoutShortlist();
    void keepsEachAttachedFileOnce();
    void removesWhatWasLeftUnfinished();
    void movesToTheChosenFolder();
    void nameOfAFolderTellsWorkspacesApart();

private:
    void attach(const EntryId &id, const QByteArray &bytes);

    std::unique_ptr<BackupDesk> m_desk;
};

void TestBackupFolder::attach(const EntryId &id, const QByteArray &bytes)
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QList<QByteArray> chunks;
    for (qsizetype from = 0; from < bytes.size(); from += 1024 * 1024)
        chunks += bytes.mid(from, 1024 * 1024);
    const Attachment attachment{{u"a1"_s}, id, {u"photo"_s}, u"garden.jpg"_s, sha256, bytes.size(), {}};
    QVERIFY(m_desk->open->storage
                .post([&](Workspace &workspace) {
                    return workspace.files().putChunks(sha256, bytes.size(), 0, chunks).and_then([&] {
                        return workspace.files().attach(attachment);
                    });
                })
                .result());
}

void TestBackupFolder::writesWhatCanBeReadWithoutShortlist()
{
    const EntryId id = m_desk->makeEntry();
    EntryChanges changes;
    changes.entry = id;
    changes.answers[{u"soil-1"_s}] = {u"Roses – \"für alle\"\nand more"_s, u"Ask Ŵyn"_s, true, {}};
    changes.answers[{u"from-elsewhere"_s}].text = u"No question asks for this"_s;
    QVERIFY(m_desk->open->storage.post([&](Workspace &workspace) { return workspace.saveChanges(changes); })
                .result());
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();

    const QByteArray bytes = bytesOf(m_desk->keeper->folder() + u"/2026-03-02T09-00-00Z.json"_s);
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

void TestBackupFolder::keepsEachAttachedFileOnce()
{
    const EntryId id = m_desk->makeEntry();
    const QByteArray bytes = QByteArray(1024 * 1024, 'a') + QByteArray(500, 'b');
    attach(id, bytes);
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    const QString file =
        m_desk->keeper->folder() + u"/files/"_s +
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(bytesOf(file), bytes);
    const QDateTime written = QFileInfo(file).lastModified();

    m_desk->clock.advance(24h);
    QVERIFY(m_desk->change(id));
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 2);
    QCOMPARE(namesIn(m_desk->keeper->folder() + u"/files"_s).size(), 1);
    QCOMPARE(QFileInfo(file).lastModified(), written);

    QVERIFY(
        m_desk->open->storage.post([](Workspace &workspace) { return workspace.files().detach({u"a1"_s}); })
            .result());
    m_desk->clock.advance(31min);
    m_desk->keeper->finishBeforeClose();
    QVERIFY(QFile::exists(file)); // yesterday's backup has it
    QFile::remove(m_desk->backups().last());
    m_desk->clock.advance(31min);
    QVERIFY(m_desk->change(id));
    m_desk->keeper->finishBeforeClose();
    QVERIFY(!QFile::exists(file));
}

void TestBackupFolder::removesWhatWasLeftUnfinished()
{
    QVERIFY(!m_desk->makeEntry().isEmpty());
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    const QDir folder(m_desk->keeper->folder());
    const QStringList sound = namesIn(folder.path());
    QVERIFY(folder.mkpath(u"files"_s));
    for (const QString &name :
         {u"2026-03-01T09-00-00Z.shortlist.part"_s, u"2026-03-01T09-00-00Z.json.AbCdEf"_s,
          u"files/0a0b.part"_s, u"unfinished"_s, u"my notes.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // The next run of the program; no backup is due in it.
    m_desk->startProgram();
    m_desk->keeper->watch(m_desk->place);
    QTRY_COMPARE(namesIn(folder.path()), sound + QStringList{u"my notes.txt"_s});
    QTRY_VERIFY(namesIn(folder.filePath(u"files"_s)).isEmpty());
}

void TestBackupFolder::movesToTheChosenFolder()
{
    QVERIFY(!m_desk->makeEntry().isEmpty());
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    const QStringList before = m_desk->backups();
    m_desk->place.root = m_desk->folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(m_desk->place.root));
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 1);
    QVERIFY(m_desk->backups().first().startsWith(m_desk->place.root));
    QVERIFY(QFile::exists(before.first()));
}

void TestBackupFolder::nameOfAFolderTellsWorkspacesApart()
{
    const QString one = backupFolderFor(u"/b"_s, m_desk->folder.filePath(u"drafts.shortlist"_s));
    const QString other = backupFolderFor(u"/b"_s, m_desk->folder.filePath(u"sub/drafts.shortlist"_s));
    QVERIFY(one != other);
    const QRegularExpression form(u"^/b/drafts-[0-9a-f]{8}$"_s);
    QVERIFY2(form.match(one).hasMatch(), qPrintable(one));
    QVERIFY2(form.match(other).hasMatch(), qPrintable(other));
#ifndef Q_OS_WIN
    QVERIFY(QFile::link(m_desk->folder.path(), m_desk->folder.path() + u"-link"_s));
    QCOMPARE(backupFolderFor(u"/b"_s, m_desk->folder.path() + u"-link/drafts.shortlist"_s), one);
    QCOMPARE(backupFolderFor(u"/b"_s, m_desk->folder.path() + u"-link/new.shortlist"_s),
             backupFolderFor(u"/b"_s, m_desk->folder.filePath(u"new.shortlist"_s)));
    QVERIFY(QFile::remove(m_desk->folder.path() + u"-link"_s));
#endif
}

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backupfolder.moc"
