#pragma once

#include "workspacetest.h"

#include <functional>

/// A workspace that is backed up.
class BackupTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    void makeEntries(int count);
    /// All steps, each as short as can be, with @p between after each of them.
    void copyAll(const std::function<void(int)> &between = {});
    void backUp(const std::function<void(int)> &between = {});

    [[nodiscard]] QString unfinished() const;
    [[nodiscard]] QString backup() const;
    /// The names of all files in its folder.
    [[nodiscard]] static QStringList filesBeside(const QString &path);
};
