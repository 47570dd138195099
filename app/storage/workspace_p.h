#pragma once

#include "storage/workspace.h"

#include <QStringList>

#include <functional>
#include <memory>

class Connection;
class WorkspaceLock;
enum class Access;

class Workspace::Private
{
public:
    Private(const QString &path, Clock workspaceClock, const WorkspaceOptions &given);
    ~Private();

    /// Everything that has to be true before the file is used, in its order (opening.cpp).
    [[nodiscard]] Result<> open();
    /// Runs @p change as one transaction; refused where the workspace is read-only.
    [[nodiscard]] Result<> write(const std::function<Result<>()> &change);
    /// What @p look returns, or an error after close().
    template<typename T>
    [[nodiscard]] Result<T> read(const std::function<Result<T>()> &look) const
    {
        return connection ? look() : tl::unexpected(closed());
    }
    void close();

    WorkspaceCondition condition;
    Clock clock;
    WorkspaceOptions options;
    std::unique_ptr<Connection> connection;

private:
    [[nodiscard]] Error closed() const;
    [[nodiscard]] Result<> takeLock();
    [[nodiscard]] Result<> createFile();
    void decideReadOnly(int version);
    [[nodiscard]] Result<> openAs(Access access);
    [[nodiscard]] Result<> lookForUncleanEnd();
    [[nodiscard]] Result<> bringUpToDate(Access access);
    [[nodiscard]] Result<> markAsOpen();

    std::unique_ptr<WorkspaceLock> m_lock;
    bool m_folderReadOnly = false;
    QString m_readOnlyReason;
    QStringList m_notices;
    bool m_marked = false; ///< the file says that it is open
};
