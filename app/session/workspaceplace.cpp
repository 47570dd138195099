// Where the open workspace lies, and how much room there is.
#include "session/workspacekeeper.h"

#include "session/folders.h"
#include "session/settings.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/place.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 littleRoom = 50LL * 1024 * 1024;

/// A name beside @p own that no file bears yet.
QString freePlaceBeside(const QString &own, const QString &path)
{
    const QDir folder = QFileInfo(own).dir();
    const QFileInfo file(path);
    QString free = folder.filePath(file.fileName());
    for (int count = 2; QFileInfo::exists(free); ++count)
        free = folder.filePath(u"%1 %2.%3"_s.arg(file.completeBaseName()).arg(count).arg(file.suffix()));
    return free;
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

QString warningFor(PlaceKind kind, const QString &service, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (kind == PlaceKind::Synced)
        //: %1 is a file, %2 the name of a service: OneDrive, Dropbox
        return WorkspaceKeeper::tr(
                   "%1 lies in a folder that %2 copies to other computers. It can be copied while "
                   "it is half written, or an older copy can take its place, and words are lost. "
                   "Keep the workspace on this computer, and its backups there.")
            .arg(shown, service);
    return WorkspaceKeeper::tr(
               "%1 lies on a network drive. When the connection breaks while something is being "
               "saved, the file can be damaged. Keep the workspace on this computer, and its "
               "backups there.")
        .arg(shown);
}
} // namespace

void WorkspaceKeeper::lookAtPlace()
{
    if (m_settings.acceptedPlaces().contains(folderOf(m_path)))
        return;
    struct Found
    {
        Place here;
        Place own;
    };
    // In the storage thread: a network drive can keep whoever asks waiting.
    const auto look = [path = m_path, own = m_folders.workspace](Workspace &) -> Result<Found> {
        return Found{placeOf(placeFactsOf(path)), placeOf(placeFactsOf(own))};
    };
    whenReady(m_storage.post(look), this, [this, path = m_path](const Result<Found> &found) {
        if (found)
            onPlaceKnown(path, found->here.kind, found->here.service, found->own.kind == PlaceKind::Local);
    });
}

void WorkspaceKeeper::onPlaceKnown(const QString &path, PlaceKind kind, const QString &service,
                                   bool ownPlaceIsLocal)
{
    const bool doubtful = kind == PlaceKind::Network || kind == PlaceKind::Synced;
    if (!doubtful || path != m_path)
        return;
    const QString better = ownPlaceIsLocal ? freePlaceBeside(m_folders.workspace, path) : QString();
    emit placeDoubted({warningFor(kind, service, path), better});
}

void WorkspaceKeeper::acceptPlace()
{
    m_settings.acceptPlace(folderOf(m_path));
}

void WorkspaceKeeper::lookAtRoom()
{
    const auto look = [path = m_path](Workspace &) -> Result<qint64> { return freeSpaceAt(path); };
    whenReady(m_storage.post(look), this, [this, path = m_path](const Result<qint64> &bytes) {
        if (bytes)
            onRoomKnown(path, *bytes);
    });
}

void WorkspaceKeeper::onRoomKnown(const QString &path, qint64 bytes)
{
    const bool low = bytes >= 0 && bytes < littleRoom;
    const bool isNews = low && !m_saidLow && path == m_path;
    m_saidLow = low;
    if (!isNews)
        return;
    //: %1 is an amount such as "12.3 MB", %2 a file
    emit roomRanLow(
        tr("Only %1 are left on the disk that holds %2. Free some space, or move the workspace to "
           "another disk: when the disk is full, nothing more can be saved.")
            .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat),
                 QDir::toNativeSeparators(path)));
}
