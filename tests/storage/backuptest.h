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
    /// The backup holds what the workspace holds now.
    void compareTables() const;
    /// The rows of one statement on a file, each as text.
    [[nodiscard]] static QStringList rowsOf(const QString &path, const QString &sql);
    /// The names of all files in its folder.
    [[nodiscard]] static QStringList filesBeside(const QString &path);
};
