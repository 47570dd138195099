#pragma once

#include "session/backupkeeper.h"
#include "session/openworkspace.h"
#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A program whose workspace is backed up, and the clock of both.
struct BackupDesk
{
    BackupDesk();

    void startProgram();
    [[nodiscard]] EntryId makeEntry();
    [[nodiscard]] bool change(const EntryId &id);
    [[nodiscard]] QStringList backups() const { return backupsIn(keeper->folder()); }

    const QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<OpenWorkspace> open;
    std::unique_ptr<BackupKeeper> keeper;
    BackupPlace place;
    int changes = 0;
};

inline BackupDesk::BackupDesk()
    : place{folder.filePath(QStringLiteral("drafts.shortlist")), folder.filePath(QStringLiteral("own")),
            folder.filePath(QStringLiteral("own"))}
{
    startProgram();
    place.workspace = open->opened->path;
}

inline void BackupDesk::startProgram()
{
    using namespace std::chrono_literals;
    keeper.reset();
    open.reset();
    open = std::make_unique<OpenWorkspace>(place.workspace, clock.clock());
    if (!open->opened)
        qFatal("%s", qPrintable(open->opened.error().message));
    keeper = std::make_unique<BackupKeeper>(open->storage, clock.clock(),
                                            BackupTiming{.look = 10ms, .apart = 30min, .afterFailure = 5min});
}

inline EntryId BackupDesk::makeEntry()
{
    return valueOf(open->entries.create(gardenCategory(), QStringLiteral("A garden for all")));
}

inline bool BackupDesk::change(const EntryId &id)
{
    return open->entries.rename(id, QStringLiteral("Garden %1").arg(++changes)).result().has_value();
}
