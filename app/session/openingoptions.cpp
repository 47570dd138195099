#include "session/openingoptions.h"

#include "session/authorship.h"
#include "session/backupfolder.h"
#include "session/folders.h"
#include "session/settings.h"

QString backupRoot(const Settings &settings, const Folders &folders)
{
    const QString chosen = settings.backupFolder();
    return chosen.isEmpty() ? folders.backups : chosen;
}

WorkspaceOptions openingOptions(const QString &path, const Settings &settings, const Folders &folders)
{
    return {authorshipOfThisUser(), backupFolderFor(backupRoot(settings, folders), path), folders.emergency};
}
