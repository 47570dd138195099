#include "session/emptiedplaces.h"

#include "session/entrylabels.h"
#include "session/storagethread.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"

namespace {
Result<QList<EmptiedPlace>> readPlaces(Workspace &workspace)
{
    const auto emptied = workspace.history().emptiedAnswers();
    if (!emptied)
        return tl::unexpected(emptied.error());
    EntryLabels labels;
    QList<EmptiedPlace> places;
    for (const EmptiedAnswer &answer : *emptied) {
        const auto last = workspace.history().revision(answer.last.id);
        if (!last)
            return tl::unexpected(last.error());
        places += {answer, labels.label(workspace, answer.entry, answer.last.question), last->text};
    }
    return places;
}
} // namespace

QFuture<Result<QList<EmptiedPlace>>> emptiedPlaces(StorageThread &storage)
{
    return storage.post([](Workspace &workspace) { return readPlaces(workspace); });
}
