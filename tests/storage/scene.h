#pragma once

#include "storage/workspace.h"

#include <QDir>

#include <memory>

/// A folder as the program finds it: the workspace, its backups, and whatever it puts beside them.
class Scene final
{
public:
    explicit Scene(const QString &folder);

    [[nodiscard]] QString path() const { return file(QStringLiteral("drafts.shortlist")); }
    [[nodiscard]] QString copy() const { return file(QStringLiteral("copy.shortlist")); }
    [[nodiscard]] QString backups() const { return file(QStringLiteral("backups")); }
    [[nodiscard]] QString olderBackup() const;
    [[nodiscard]] QString newBackup() const;

    /// Opens it where it is not open.
    [[nodiscard]] Result<Workspace *> workspace();
    void close() { m_workspace.reset(); }
    /// As the program makes one: copied in steps, between which saves go on, then checked and named.
    [[nodiscard]] Result<> beginBackup();
    [[nodiscard]] Result<> finishBackup(const QString &path);

    /// Closes the workspace, and overwrites the page where its answers begin.
    [[nodiscard]] Result<> damage();

    /// The workspace with its backups and copies, as they are now.
    [[nodiscard]] Result<QString> contents();
    /// What is wrong with the files that lie about; empty where nothing is. Closes the workspace.
    [[nodiscard]] QString complaint();

private:
    enum class Backup { None, Begun, Copied };

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString unfinishedBackup() const { return file(QStringLiteral("backup.part")); }
    /// What the workspace was when it had been damaged.
    [[nodiscard]] QString damaged() const { return file(QStringLiteral("damaged")); }
    [[nodiscard]] bool keepsDamaged() const;
    /// Whatever its name is: for a moment it has two.
    [[nodiscard]] bool isWorkspace(const QString &name) const;
    /// The files that were put beside the workspace, and are whole ones.
    [[nodiscard]] QStringList others() const;

    QDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Backup m_backup = Backup::None;
};
