#include "session/keptcopies.h"

#include "session/backupfolder.h"
#include "session/folders.h"
#include "session/openworkspace.h"
#include "session/settings.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
bool writeFile(const QString &path, const QByteArray &bytes = "some bytes")
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) > 0;
}

QStringList namesOf(const QList<KeptCopy> &copies)
{
    QStringList names;
    for (const KeptCopy &copy : copies)
        names += QFileInfo(copy.path).fileName();
    return names;
}
} // namespace

class KeptCopiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsBackupsAndCopiesThatHoldTheEntry();
    void listsThePlainFormBesideABackup();
    void listsWhatARescueWroteOfTheEntry();
    void listsEmergencyCopies();
    void looksWhereBackupsWereMadeBeforeToo();
    void deletesBackupsWithWhatLiesBesideThem();

private:
    [[nodiscard]] CopyPlaces places() const
    {
        return {m_workspace, {m_backups.path()}, {m_folder->filePath(u"emergency"_s)}};
    }
    void copyTo(const QString &path);

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    QDir m_backups;
    EntryId m_entry;
};

void KeptCopiesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"drafts.shortlist"_s);
    m_backups.setPath(m_folder->filePath(u"backups"_s));
    QVERIFY(m_backups.mkpath(u"files"_s));
    OpenWorkspace run(m_workspace, m_clock.clock());
    QVERIFY(run.storage
                .post([path = m_backups.filePath(u"2026-03-01T09-00-00Z.shortlist"_s)](Workspace &workspace) {
                    return workspace.copyTo(path);
                })
                .result());
    m_entry = valueOf(run.entries.create(gardenCategory(), u"Roses"_s));
}

void KeptCopiesTest::copyTo(const QString &path)
{
    OpenWorkspace run(m_workspace, m_clock.clock());
    QVERIFY(run.storage.post([path](Workspace &workspace) { return workspace.copyTo(path); }).result());
}

void KeptCopiesTest::listsBackupsAndCopiesThatHoldTheEntry()
{
    copyTo(m_backups.filePath(u"2026-03-02T09-00-00Z.shortlist"_s));
    copyTo(m_folder->filePath(u"drafts (before restore 2026-03-02 09.00.00).shortlist"_s));
    copyTo(m_folder->filePath(u"drafts (before restore 2026-03-02 09.00.00) 2.shortlist"_s));
    copyTo(m_folder->filePath(u"drafts.shortlist.v1.bak"_s));
    copyTo(m_folder->filePath(u"something else.shortlist"_s));
    QVERIFY(writeFile(m_folder->filePath(u"drafts (damaged 2026-03-02 09.00.00).shortlist"_s)));

    const QList<KeptCopy> copies = copiesHolding({m_entry}, places()).result();
    QCOMPARE(namesOf(copies), (QStringList{u"2026-03-02T09-00-00Z.shortlist"_s,
                                           u"drafts (before restore 2026-03-02 09.00.00) 2.shortlist"_s,
                                           u"drafts (before restore 2026-03-02 09.00.00).shortlist"_s,
                                           u"drafts (damaged 2026-03-02 09.00.00).shortlist"_s,
                                           u"drafts.shortlist.v1.bak"_s}));
    QVERIFY(copies.at(0).madeAt.isValid());
    QVERIFY(copies.at(1).isRead);
    QVERIFY(!copies.at(1).madeAt.isValid());
    QVERIFY(!copies.at(3).isRead); // it may hold the entry
    QVERIFY(copiesHolding({{u"other"_s}}, places()).result().size() == 1);
}

void KeptCopiesTest::listsThePlainFormBesideABackup()
{
    const QString plain = m_backups.filePath(u"2026-03-02T09-00-00Z.json"_s);
    copyTo(m_backups.filePath(u"2026-03-02T09-00-00Z.shortlist"_s));
    QCOMPARE(copiesHolding({m_entry}, places()).result().first().readable, QString());
    QVERIFY(writeFile(plain));
    QCOMPARE(copiesHolding({m_entry}, places()).result().first().readable, plain);
}

void KeptCopiesTest::listsWhatARescueWroteOfTheEntry()
{
    const QString report = u"drafts (damaged 2026-03-02 09.00.00).json"_s;
    QVERIFY(writeFile(m_folder->filePath(report), "{\"entry\": \"" + m_entry.value.toUtf8() + "\"}"));
    const QString texts = u"drafts (rescued texts 2026-03-02 09.00.00).txt"_s;
    QVERIFY(writeFile(m_folder->filePath(texts), "Entry " + m_entry.value.toUtf8()));
    QVERIFY(writeFile(m_folder->filePath(u"drafts (rescued texts 2026-03-01 09.00.00).txt"_s), "Another"));
    QVERIFY(writeFile(m_folder->filePath(u"drafts.txt"_s), m_entry.value.toUtf8())); // somebody else's
    QCOMPARE(namesOf(copiesHolding({m_entry}, places()).result()), (QStringList{report, texts}));
}

void KeptCopiesTest::listsEmergencyCopies()
{
    const QDir emergency(m_folder->filePath(u"emergency"_s));
    QVERIFY(emergency.mkpath(u"."_s));
    for (const QString &name : {m_entry.value + u".txt"_s, m_entry.value + u".json"_s, u"other.txt"_s})
        QVERIFY(writeFile(emergency.filePath(name)));
    const QList<KeptCopy> copies = copiesHolding({m_entry}, places()).result();
    QCOMPARE(namesOf(copies), (QStringList{m_entry.value + u".json"_s, m_entry.value + u".txt"_s}));
    QVERIFY(!copies.first().madeAt.isValid());
}

void KeptCopiesTest::looksWhereBackupsWereMadeBeforeToo()
{
    Folders folders;
    folders.backups = m_folder->filePath(u"own"_s);
    folders.emergency = m_folder->filePath(u"emergency"_s);
    Settings settings(m_folder->filePath(u"settings.ini"_s));
    QCOMPARE(copyPlaces(m_workspace, settings, folders).backupFolders,
             QStringList{backupFolderFor(folders.backups, m_workspace)});
    settings.setBackupFolder(m_folder->filePath(u"stick"_s));
    const CopyPlaces both = copyPlaces(m_workspace, settings, folders);
    QCOMPARE(both.workspace, m_workspace);
    QCOMPARE(both.backupFolders.size(), 2);
    QCOMPARE(both.emergencyFolders.first(), folders.emergency);

    for (const QString &folder : both.backupFolders)
        QVERIFY(QDir().mkpath(folder + u"/files"_s));
    const QString older = both.backupFolders.first() + u"/2026-03-02T09-00-00Z.shortlist"_s;
    const QString newer = both.backupFolders.last() + u"/2026-03-03T09-00-00Z.shortlist"_s;
    copyTo(older);
    copyTo(newer);
    const QList<KeptCopy> copies = copiesHolding({m_entry}, both).result();
    QCOMPARE(copies.size(), 2);
    QCOMPARE(copies.first().path, newer);
    QCOMPARE(copies.last().path, older);

    for (const QString &folder : both.backupFolders)
        QVERIFY(writeFile(folder + u"/files/"_s + QString(64, u'a')));
    QVERIFY(deleteBackups({newer, older}).result());
    for (const QString &folder : both.backupFolders) {
        QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
        QVERIFY(QDir(folder + u"/files"_s).entryList(QDir::Files).isEmpty());
    }
}

void KeptCopiesTest::deletesBackupsWithWhatLiesBesideThem()
{
    const QString backup = m_backups.filePath(u"2026-03-02T09-00-00Z.shortlist"_s);
    copyTo(backup);
    QVERIFY(writeFile(m_backups.filePath(u"2026-03-02T09-00-00Z.json"_s)));
    QVERIFY(writeFile(m_backups.filePath(u"files/"_s + QString(64, u'a'))));
    QVERIFY(deleteBackups({backup}).result());
    QCOMPARE(m_backups.entryList(QDir::Files), QStringList{u"2026-03-01T09-00-00Z.shortlist"_s});
    QVERIFY(QDir(m_backups.filePath(u"files"_s)).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(KeptCopiesTest)
#include "tst_keptcopies.moc"
