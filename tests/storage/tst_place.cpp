#include "storage/place.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPlace : public QObject
{
    Q_OBJECT

private slots:
    void tellsPlacesApart_data();
    void tellsPlacesApart();
    void believesWhatOtherProgramsSettingsSay_data();
    void believesWhatOtherProgramsSettingsSay();
    void looksThroughLinks();
    void knowsFoldersThatAreNotMadeYet();
    void readsWhereOneDriveAndDropboxKeepTheirFolders();
    void saysHowMuchRoomIsLeft();
};

void TestPlace::tellsPlacesApart_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<QString>("mountPoint");
    QTest::addColumn<DriveKind>("drive");
    QTest::addColumn<Place>("place");

    const Place local;
    const Place network{PlaceKind::Network, {}};
    const Place removable{PlaceKind::Removable, {}};
    const auto row = [](const char *name, const QString &folder, const QString &fileSystem,
                        const QString &mountPoint, DriveKind drive, const Place &place) {
        QTest::newRow(name) << folder << fileSystem << mountPoint << drive << place;
    };
    const auto unknown = DriveKind::Unknown;
    row("home", u"/home/ann/.local/share/Shortlist"_s, u"ext4"_s, u"//"_s, unknown, local);
    row("Windows", u"C:/Users/Ann/AppData/Local/Shortlist"_s, u"NTFS"_s, u"C:/"_s, DriveKind::Fixed, local);
    row("other fuse", u"/mnt/data"_s, u"fuseblk"_s, u"/mnt/data/"_s, unknown, local);

    for (const char *type : {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "fuse.sshfs", "davfs",
                             "9p", "webdav", "CIFS"})
        row(type, u"/home/ann/drafts"_s, QString::fromLatin1(type), u"/home/"_s, unknown, network);
    row("mapped letter", u"H:/Awards"_s, u"NTFS"_s, u"H:/"_s, DriveKind::Remote, network);
    row("UNC", u"//server/share/Awards"_s, u""_s, u""_s, unknown, network);

    row("stick", u"/media/ann/STICK/Awards"_s, u"vfat"_s, u"/media/ann/STICK/"_s, unknown, removable);
    row("stick elsewhere", u"/run/media/ann/STICK"_s, u"exfat"_s, u"/run/media/ann/STICK/"_s, unknown,
        removable);
    row("stick on a Mac", u"/Volumes/STICK"_s, u"msdos"_s, u"/Volumes/STICK/"_s, unknown, removable);
    row("stick with a letter", u"E:/Awards"_s, u"FAT32"_s, u"E:/"_s, DriveKind::Removable, removable);
    row("folder called media", u"/home/ann/media/x"_s, u"ext4"_s, u"/home/"_s, unknown, local);

    const auto synced = [&](const char *folder, const char *service) {
        row(folder, QString::fromLatin1(folder), u"ext4"_s, u"//"_s, unknown,
            {PlaceKind::Synced, QString::fromLatin1(service)});
    };
    synced("C:/Users/Ann/OneDrive/Documents", "OneDrive");
    synced("C:/Users/Ann/OneDrive - Some Trust/Documents", "OneDrive");
    synced("/home/ann/onedrive", "OneDrive");
    synced("/home/ann/Dropbox/Awards", "Dropbox");
    synced("/home/ann/Dropbox (Personal)", "Dropbox");
    synced("G:/My Drive/Awards", "Google Drive");
    synced("/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.org/My Drive", "Google Drive");
    synced("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs", "iCloud");
    synced("C:/Users/Ann/iCloudDrive", "iCloud");
    synced("/home/ann/Box/Awards", "Box");
    synced("/home/ann/pCloudDrive", "pCloud");
    synced("P:/pCloud Drive", "pCloud");
    synced("/home/ann/MEGA", "MEGA");
    synced("/home/ann/MEGAsync Uploads", "MEGA");
    synced("/home/ann/Nextcloud/Awards", "Nextcloud");
    synced("/home/ann/Sync/Awards", "Sync");
    synced("C:/BaiduNetdiskWorkspace/a", "Baidu");
    for (const char *folder : {"/home/ann/Boxing", "/home/ann/Box 12", "/home/ann/Megaphones",
                               "/home/ann/Synchrony", "/home/ann/Dropboxes", "/home/ann/My Drives"})
        row(folder, QString::fromLatin1(folder), u"ext4"_s, u"//"_s, unknown, local);
}

void TestPlace::tellsPlacesApart()
{
    QFETCH(QString, folder);
    QFETCH(QString, fileSystem);
    QFETCH(QString, mountPoint);
    QFETCH(DriveKind, drive);
    PlaceFacts facts;
    facts.folder = folder;
    facts.fileSystem = fileSystem;
    facts.mountPoint = mountPoint;
    facts.drive = drive;
    QTEST(placeOf(facts), "place");
}

void TestPlace::believesWhatOtherProgramsSettingsSay_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("carried");
    QTest::addColumn<PlaceKind>("kind");
    QTest::newRow("the folder itself") << u"/data/work"_s << u"/data/work"_s << PlaceKind::Synced;
    QTest::newRow("within") << u"/data/work/awards"_s << u"/data/work/"_s << PlaceKind::Synced;
    QTest::newRow("beside") << u"/data/workshop"_s << u"/data/work"_s << PlaceKind::Local;
    QTest::newRow("above") << u"/data"_s << u"/data/work"_s << PlaceKind::Local;
    QTest::newRow("not set") << u"/data/work"_s << QString() << PlaceKind::Local;
}

void TestPlace::believesWhatOtherProgramsSettingsSay()
{
    QFETCH(QString, folder);
    QFETCH(QString, carried);
    PlaceFacts facts;
    facts.folder = folder;
    facts.synced = {{carried, u"OneDrive"_s}};
    QTEST(placeOf(facts).kind, "kind");
}

void TestPlace::looksThroughLinks()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"Dropbox"_s));
    const QString link = folder.filePath(u"awards"_s);
    if (!QFile::link(folder.filePath(u"Dropbox"_s), link))
        QSKIP("This system makes no links.");
    const Place place = placeOf(placeFactsOf(link + u"/drafts.shortlist"_s));
    QCOMPARE(place, (Place{PlaceKind::Synced, u"Dropbox"_s}));
}

void TestPlace::knowsFoldersThatAreNotMadeYet()
{
    const QTemporaryDir folder;
    const PlaceFacts facts = placeFactsOf(folder.filePath(u"OneDrive/new/drafts.shortlist"_s));
    QCOMPARE(facts.folder, QFileInfo(folder.path()).canonicalFilePath() + u"/OneDrive/new"_s);
    QCOMPARE(placeOf(facts).kind, PlaceKind::Synced);
    if (!QStorageInfo(folder.path()).isValid())
        QSKIP("This system does not list what the folder lies on.");
    QVERIFY(!facts.fileSystem.isEmpty());
}

void TestPlace::readsWhereOneDriveAndDropboxKeepTheirFolders()
{
    const QTemporaryDir home;
    const QTemporaryDir elsewhere;
    const QByteArray homeBefore = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    qputenv("OneDriveCommercial", elsewhere.filePath(u"trust"_s).toUtf8());
    QVERIFY(QDir(home.path()).mkdir(u".dropbox"_s));
    QFile info(home.filePath(u".dropbox/info.json"_s));
    QVERIFY(info.open(QIODevice::WriteOnly));
    info.write("{\"personal\": {\"path\": \"" + elsewhere.filePath(u"own"_s).toUtf8() + "\", \"host\": 1}}");
    info.close();

    const Place own = placeOf(placeFactsOf(elsewhere.filePath(u"own/drafts.shortlist"_s)));
    const Place trust = placeOf(placeFactsOf(elsewhere.filePath(u"trust/awards/drafts.shortlist"_s)));
    const Place neither = placeOf(placeFactsOf(elsewhere.filePath(u"drafts.shortlist"_s)));
    qputenv("HOME", homeBefore);
    qunsetenv("OneDriveCommercial");
#ifndef Q_OS_WIN
    QCOMPARE(own, (Place{PlaceKind::Synced, u"Dropbox"_s}));
#endif
    QCOMPARE(trust, (Place{PlaceKind::Synced, u"OneDrive"_s}));
    QCOMPARE(neither.kind, PlaceKind::Local);
}

void TestPlace::saysHowMuchRoomIsLeft()
{
    const QTemporaryDir folder;
    QVERIFY(freeSpaceAt(folder.filePath(u"drafts.shortlist"_s)) > 0);
    QVERIFY(freeSpaceAt(folder.filePath(u"not/there/drafts.shortlist"_s)) > 0);
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
