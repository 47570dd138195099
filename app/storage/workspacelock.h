#pragma once

#include "model/result.h"

#include <QLockFile>

/// Holds NAME.lock beside the workspace file, so that a second opener can be told who has it.
class WorkspaceLock final
{
public:
    enum class Outcome {
        Held,
        FolderReadOnly, ///< no file can be made there
        NotPossible,    ///< a full disk, say: SQLite's own lock has to do
    };

    explicit WorkspaceLock(const QString &path);

    /// An error of kind InUse where another program holds the file.
    [[nodiscard]] Result<Outcome> take();

private:
    [[nodiscard]] Error inUse() const;

    QString m_path;
    QLockFile m_lock;
};
