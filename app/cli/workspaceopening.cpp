#include "cli/workspaceopening.h"

#include "cli/output.h"
#include "session/authorship.h"
#include "session/backupfolder.h"
#include "session/folders.h"
#include "session/rescuewording.h"
#include "session/settings.h"
#include "session/storagethread.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
struct WorkspaceOpening
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceOpening)
};

/// A damaged workspace is rescued here too, and needs its backups for that.
WorkspaceOptions optionsFor(const QString &path)
{
    const Folders folders = Folders::ofThisUser();
    const QString chosen = Settings(folders.settings).backupFolder();
    return {authorshipOfThisUser(), backupFolderFor(chosen.isEmpty() ? folders.backups : chosen, path), {}};
}
} // namespace

Result<> openWorkspace(StorageThread &storage, const QString &path, WorkspaceUse use, Output &output)
{
    if (use == WorkspaceUse::Existing && !QFileInfo::exists(path)) {
        return tl::unexpected(
            Error{Error::Kind::NotFound,
                  WorkspaceOpening::tr(
                      "There is no workspace %1. “shortlist-cli new” makes it with its first entry.")
                      .arg(path),
                  path});
    }
    const auto condition = storage.open(path, optionsFor(path)).result();
    if (!condition)
        return tl::unexpected(condition.error());
    if (condition->createdNow)
        output.note(WorkspaceOpening::tr("A new workspace was made: %1").arg(condition->path));
    if (!condition->notice.isEmpty())
        output.note(condition->notice);
    if (condition->rescue) {
        const auto id = [](const EntryId &, const QuestionId &question) { return question.value; };
        output.note(rescueList(*condition->rescue, id).trimmed());
    }
    return {};
}
