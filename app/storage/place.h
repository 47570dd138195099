#pragma once

#include "model/placekind.h"
#include "storage/platformfile.h"

#include <QString>
#include <QStringList>

/// A folder that a program of this computer carries to other computers.
struct SyncedFolder
{
    QString folder;
    QString service; ///< "OneDrive"
};

/// What the system says about a folder.
struct PlaceFacts
{
    QString folder;     ///< absolute, links followed, with forward slashes
    QString fileSystem; ///< as the system names it: "ext4", "cifs"
    QString mountPoint;
    DriveKind drive = DriveKind::Unknown;
    QList<SyncedFolder> synced; ///< what other programs' settings name
};

struct Place
{
    PlaceKind kind = PlaceKind::Local;
    QString service; ///< that carries a synced folder
    bool operator==(const Place &) const = default;
};

/// The facts about the folder of @p path, or the nearest one above it that is there.
[[nodiscard]] PlaceFacts placeFactsOf(const QString &path);

[[nodiscard]] Place placeOf(const PlaceFacts &facts);

/// Bytes that may still be written beside @p path; -1 where the system does not say.
[[nodiscard]] qint64 freeSpaceAt(const QString &path);
