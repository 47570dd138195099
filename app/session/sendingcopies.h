#pragma once

#include "model/id.h"
#include "storage/privatefolder.h"

#include <QList>

#include <memory>
#include <utility>

/// Folders for copies of the files that are being sent, outside the workspace. They stay for the next
/// attempt, those of the last few entries; what is left goes with this object.
class SendingCopies
{
public:
    static constexpr int most = 2; ///< the entry that is being sent, and the one that gave way to it

    using Folder = std::shared_ptr<PrivateFolder>;

    [[nodiscard]] Folder folderOf(const EntryId &entry);
    void forget(const EntryId &entry);

private:
    QList<std::pair<EntryId, Folder>> m_kept; ///< the last one that was asked for first
};
