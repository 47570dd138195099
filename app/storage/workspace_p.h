#pragma once

#include "storage/fileproofs.h"
#include "storage/heldfile.h"
#include "storage/workspace.h"

#include <QStringList>

#include <functional>
#include <memory>

class BackupWriter;
class Connection;
class ReadingCopy;
class WorkspaceLock;
enum class Access;

class Workspace::Private
{
public:
    Private(const QString &path, Clock workspaceClock, const WorkspaceOptions &given);
    ~Private();

    /// Everything that has to be true before the file is used, in its order (opening.cpp).
    [[nodiscard]] Result<> open();
    /// Runs @p change as one transaction; refused where the workspace is read-only, and where the file is no
    /// longer as this program left it.
    [[nodiscard]] Result<> write(const std::function<Result<>()> &change);
    /// What @p look returns, or an error after close().
    template<typename T>
    [[nodiscard]] Result<T> read(const std::function<Result<T>()> &look)
    {
        if (auto ready = makeReady(); !ready)
            return tl::unexpected(ready.error());
        auto found = look();
        if (!found)
            return tl::unexpected(lookInto(found.error()));
        return found;
    }
    void close();
    [[nodiscard]] bool hasSearchIndex();
    /// Makes the file anew without what was deleted (purging.cpp).
    [[nodiscard]] Result<> rewrite();

    WorkspaceCondition condition;
    Clock clock;
    WorkspaceOptions options;
    std::unique_ptr<Connection> connection;
    FileProofs fileProofs;                ///< by this connection
    std::unique_ptr<BackupWriter> backup; ///< while one is being made

private:
    [[nodiscard]] Error closed() const;
    /// A connection that can be trusted: a new one to the checked file after trouble (reopening.cpp).
    [[nodiscard]] Result<> makeReady();
    [[nodiscard]] Result<> openAgain();
    [[nodiscard]] Result<> tryFile(Access access);
    /// What the matter is behind @p error. Lets go of the connection where it can no longer be trusted.
    [[nodiscard]] Error lookInto(const Error &error);
    /// An error where the file is no longer ours (replacedfile.cpp).
    [[nodiscard]] Result<> checkHeld();
    [[nodiscard]] Error notThere() const;
    [[nodiscard]] Error replaced(HeldFile::State state);
    [[nodiscard]] QString whereKept() const;
    void keepOurs();
    void lookAtClock();
    /// Reads an older file through a copy that is up to date.
    [[nodiscard]] Result<> readThroughCopy();
    [[nodiscard]] Result<> openReadingCopy();

    // rescuing.cpp
    [[nodiscard]] bool canBeRescued(const Error &error) const;
    [[nodiscard]] Access wantedAccess() const;
    [[nodiscard]] Result<> rescueAndOpen();
    [[nodiscard]] Result<> rescue();
    [[nodiscard]] Result<> rescueForReading();
    [[nodiscard]] Result<> checkTables() const;
    [[nodiscard]] Result<> checkRows(Access access);
    void lookAtSubmissions();
    void takeUnseenReport();
    [[nodiscard]] Result<> takeLock();
    [[nodiscard]] Result<> createFile();
    void decideReadOnly(int version);
    [[nodiscard]] Result<> openAs(Access access);
    [[nodiscard]] Result<> lookForUncleanEnd(Access access);
    [[nodiscard]] Result<> bringUpToDate(Access access);
    [[nodiscard]] Result<> markAsOpen();

    std::unique_ptr<WorkspaceLock> m_lock;
    bool m_folderReadOnly = false;
    QString m_readOnlyReason;
    QStringList m_notices;
    bool m_marked = false; ///< the file says that it is open
    QString m_mark;        ///< and since when
    bool m_closed = false; ///< for good
    HeldFile m_file;
    bool m_keepingTried = false; ///< of what was ours, since another program took the file
    QString m_kept;              ///< where it is
    std::unique_ptr<ReadingCopy> m_readingCopy;
};
