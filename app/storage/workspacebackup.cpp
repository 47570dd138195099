#include "storage/workspacebackup.h"

#include "storage/backupwriter.h"
#include "storage/changelog.h"
#include "storage/workspace_p.h"

#include <QCoreApplication>

namespace {
Error givenUp(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Workspace",
        "The backup was given up, because an entry was removed for good while it was being made. "
        "Back up again.");
    return {Error::Kind::NotFound, message, path};
}

/// What @p work returns. Its errors are the copy's and do not speak against the workspace, as those of
/// read() do.
template<typename T>
Result<T> beside(Workspace::Private &workspace, const std::function<Result<T>()> &work)
{
    Result<T> outcome;
    const auto ready = workspace.read<void>([&]() -> Result<> {
        outcome = work();
        return {};
    });
    return ready ? outcome : tl::unexpected(ready.error());
}
} // namespace

WorkspaceBackup::WorkspaceBackup(Workspace::Private &workspace)
    : m_workspace(workspace)
{}

WorkspaceBackup Workspace::backup()
{
    return WorkspaceBackup(*d);
}

Result<> WorkspaceBackup::begin(const QString &path)
{
    m_workspace.backup.reset();
    return beside<void>(m_workspace, [&]() -> Result<> {
        if (m_workspace.condition.readOnly)
            return tl::unexpected(
                Error{Error::Kind::ReadOnly, m_workspace.condition.notice, m_workspace.condition.path});
        auto writer = std::make_unique<BackupWriter>(path);
        return writer->begin(*m_workspace.connection).map([&] { m_workspace.backup = std::move(writer); });
    });
}

Result<bool> WorkspaceBackup::step(std::chrono::milliseconds atMost)
{
    return beside<bool>(m_workspace, [&]() -> Result<bool> {
        if (!m_workspace.backup)
            return tl::unexpected(givenUp(m_workspace.condition.path));
        const auto done = m_workspace.backup->step(*m_workspace.connection, atMost);
        if (!done || *done)
            m_workspace.backup.reset();
        return done;
    });
}

void WorkspaceBackup::abandon()
{
    m_workspace.backup.reset();
}

Result<qint64> WorkspaceBackup::latestChange()
{
    return beside<qint64>(m_workspace, [this]() -> Result<qint64> {
        return m_workspace.condition.readOnly ? 0 : ::latestChange(*m_workspace.connection);
    });
}
