#include "storage/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace {
// The names of file systems that another computer serves, on Linux and macOS.
constexpr QLatin1StringView networkFileSystems[] = {
    "9p"_L1,          "afpfs"_L1,          "afs"_L1,
    "ceph"_L1,        "cifs"_L1,           "davfs"_L1,
    "fuse.davfs2"_L1, "fuse.glusterfs"_L1, "fuse.gvfsd-fuse"_L1,
    "fuse.rclone"_L1, "fuse.sshfs"_L1,     "fuse.vmhgfs-fuse"_L1,
    "glusterfs"_L1,   "ncpfs"_L1,          "nfs"_L1,
    "nfs3"_L1,        "nfs4"_L1,           "prl_fs"_L1,
    "smb2"_L1,        "smb3"_L1,           "smbfs"_L1,
    "sshfs"_L1,       "vboxsf"_L1,         "webdav"_L1,
};

enum class Match {
    Whole,    ///< the folder's whole name: short words that other folders begin with
    Beginning ///< what follows is the name of an account: "OneDrive - Trust", "GoogleDrive-me@example.org"
};

struct Marker
{
    QLatin1StringView name;
    Match match;
    QLatin1StringView service;
};

constexpr Marker markers[] = {
    {"OneDrive"_L1, Match::Beginning, "OneDrive"_L1},
    {"Dropbox"_L1, Match::Beginning, "Dropbox"_L1},
    {"Google Drive"_L1, Match::Beginning, "Google Drive"_L1},
    {"GoogleDrive"_L1, Match::Beginning, "Google Drive"_L1},
    {"My Drive"_L1, Match::Whole, "Google Drive"_L1},
    {"Mobile Documents"_L1, Match::Whole, "iCloud"_L1},
    {"iCloudDrive"_L1, Match::Whole, "iCloud"_L1},
    {"iCloud Drive"_L1, Match::Beginning, "iCloud"_L1},
    {"Box"_L1, Match::Whole, "Box"_L1},
    {"Box Sync"_L1, Match::Whole, "Box"_L1},
    {"Box-Box"_L1, Match::Whole, "Box"_L1},
    {"pCloud"_L1, Match::Beginning, "pCloud"_L1},
    {"pCloudDrive"_L1, Match::Beginning, "pCloud"_L1},
    {"MEGA"_L1, Match::Whole, "MEGA"_L1},
    {"MEGAsync"_L1, Match::Beginning, "MEGA"_L1},
    {"Nextcloud"_L1, Match::Beginning, "Nextcloud"_L1},
    {"ownCloud"_L1, Match::Beginning, "ownCloud"_L1},
    {"Sync"_L1, Match::Whole, "Sync"_L1},
    {"BaiduNetdisk"_L1, Match::Beginning, "Baidu"_L1},
    {"BaiduNetdiskWorkspace"_L1, Match::Beginning, "Baidu"_L1},
    {"BaiduYun"_L1, Match::Beginning, "Baidu"_L1},
    {"Baidu"_L1, Match::Whole, "Baidu"_L1},
};

constexpr QLatin1StringView removableMountPoints[] = {"/media/"_L1, "/run/media/"_L1, "/Volumes/"_L1};

bool carries(const Marker &marker, const QString &name)
{
    if (!name.startsWith(marker.name, Qt::CaseInsensitive))
        return false;
    if (name.size() == marker.name.size())
        return true;
    return marker.match == Match::Beginning && !name.at(marker.name.size()).isLetterOrNumber();
}

QString serviceByName(const QString &folder)
{
    const QStringList names = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto *found = std::find_if(std::begin(markers), std::end(markers),
                                         [&](const Marker &marker) { return carries(marker, name); });
        if (found != std::end(markers))
            return found->service;
    }
    return {};
}

bool isWithin(const QString &folder, const QString &outer)
{
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(outer));
    return !clean.isEmpty() && (folder.compare(clean, Qt::CaseInsensitive) == 0 ||
                                folder.startsWith(clean + u'/', Qt::CaseInsensitive));
}

QString serviceBySettings(const PlaceFacts &facts)
{
    const auto found =
        std::find_if(facts.synced.begin(), facts.synced.end(),
                     [&](const SyncedFolder &synced) { return isWithin(facts.folder, synced.folder); });
    return found == facts.synced.end() ? QString() : found->service;
}

bool isNetwork(const PlaceFacts &facts)
{
    const QString type = facts.fileSystem.toLower();
    return facts.drive == DriveKind::Remote || facts.folder.startsWith("//"_L1) ||
           facts.folder.startsWith("\\\\"_L1) ||
           std::find(std::begin(networkFileSystems), std::end(networkFileSystems), type) !=
               std::end(networkFileSystems);
}

bool isRemovable(const PlaceFacts &facts)
{
    return facts.drive == DriveKind::Removable ||
           std::any_of(std::begin(removableMountPoints), std::end(removableMountPoints),
                       [&](QLatin1StringView beginning) { return facts.mountPoint.startsWith(beginning); });
}

/// Dropbox writes down where its folders are.
QList<SyncedFolder> dropboxFolders()
{
    QList<SyncedFolder> folders;
    const QString files[] = {QDir::homePath() + u"/.dropbox/info.json"_s,
                             qEnvironmentVariable("LOCALAPPDATA") + u"/Dropbox/info.json"_s,
                             qEnvironmentVariable("APPDATA") + u"/Dropbox/info.json"_s};
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject accounts = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &account : accounts)
            folders += {account["path"_L1].toString(), u"Dropbox"_s};
    }
    return folders;
}

QList<SyncedFolder> syncedFolders()
{
    QList<SyncedFolder> folders = dropboxFolders();
    for (const char *name : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"})
        folders += {qEnvironmentVariable(name), u"OneDrive"_s};
    return folders;
}

QFileInfo nearestFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder;
}
} // namespace

PlaceFacts placeFactsOf(const QString &path)
{
    const QFileInfo there = nearestFolder(path);
    const QString above = there.absoluteFilePath();
    const QString below = QFileInfo(path).absolutePath().mid(above.size()); // not made yet
    const QStorageInfo storage(above);
    PlaceFacts facts;
    facts.folder = (there.exists() ? there.canonicalFilePath() : above) + below;
    facts.fileSystem = QString::fromLatin1(storage.fileSystemType());
    facts.mountPoint = storage.rootPath() + u'/';
    facts.drive = driveKindOf(above);
    facts.synced = syncedFolders();
    return facts;
}

Place placeOf(const PlaceFacts &facts)
{
    QString service = serviceBySettings(facts);
    if (service.isEmpty())
        service = serviceByName(facts.folder);
    if (!service.isEmpty()) // first: some of them show as a drive of their own
        return {PlaceKind::Synced, service};
    if (isNetwork(facts))
        return {PlaceKind::Network, {}};
    if (isRemovable(facts))
        return {PlaceKind::Removable, {}};
    return {};
}

qint64 freeSpaceAt(const QString &path)
{
    // Not by QStorageInfo: that wants the folder's mount point listed, which containers do not always do.
    std::error_code unknown;
    const auto space = std::filesystem::space(nearestFolder(path).filesystemAbsoluteFilePath(), unknown);
    return unknown ? -1 : static_cast<qint64>(space.available);
}
