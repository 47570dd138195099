#include "cli/workspaceopening.h"

#include "cli/output.h"
#include "session/folders.h"
#include "session/openingoptions.h"
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

} // namespace

void tellOf(const WorkspaceCondition &condition, Output &output)
{
    if (condition.createdNow)
        output.note(WorkspaceOpening::tr("A new workspace was made: %1").arg(condition.path));
    if (!condition.notice.isEmpty())
        output.note(condition.notice);
    if (condition.rescue) {
        const auto id = [](const EntryId &, const QuestionId &question) { return question.value; };
        output.note(rescueList(*condition.rescue, id).trimmed());
    }
}

Result<> openWorkspace(StorageThread &storage, const QString &path, const Folders &folders, WorkspaceUse use,
                       Output &output)
{
    if (use == WorkspaceUse::Existing && !QFileInfo::exists(path)) {
        return tl::unexpected(
            Error{Error::Kind::NotFound,
                  WorkspaceOpening::tr(
                      "There is no workspace %1. “shortlist-cli new” makes it with its first entry.")
                      .arg(path),
                  path});
    }
    // A damaged workspace is rescued here too, and needs its backups for that.
    const auto condition =
        storage.open(path, openingOptions(path, Settings(folders.settings), folders)).result();
    if (!condition)
        return tl::unexpected(condition.error());
    tellOf(*condition, output);
    return {};
}
