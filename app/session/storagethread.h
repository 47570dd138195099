#pragma once

#include "model/clock.h"
#include "model/result.h"
#include "model/workspacecondition.h"
#include "model/workspaceoptions.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

class Workspace;

/// How a backup was put in the place of the workspace.
struct RestoreOutcome
{
    /// The name of the replaced workspace, empty where there was none; or why nothing was replaced.
    Result<QString> kept;
    /// How the workspace is open again, the restored one or the old one.
    Result<WorkspaceCondition> opened;
};

/// The one thread that touches the workspace file. Work is done in the order it was posted; destruction waits
/// until all of it is done and the file is closed.
class StorageThread final
{
public:
    explicit StorageThread(Clock clock);
    ~StorageThread();

    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    /// Opens or creates a workspace file, after closing the one that was open.
    [[nodiscard]] QFuture<Result<WorkspaceCondition>> open(const QString &path,
                                                           const WorkspaceOptions &options = {});

    /// Puts the backup in the place of the workspace at @p path, be it open or not, and opens what is there
    /// then. What did not come back stands in the notice.
    [[nodiscard]] QFuture<RestoreOutcome> restore(const QString &path, const QString &backup,
                                                  const WorkspaceOptions &options = {});

    enum class Contents {
        Own,   ///< what the file holds
        Copied ///< what the workspace that was open holds: the file must not be there yet
    };
    /// The same, but the one that was open stays so where this fails, unless it is the same file.
    [[nodiscard]] QFuture<Result<WorkspaceCondition>> exchange(const QString &path,
                                                               const WorkspaceOptions &options,
                                                               Contents contents = Contents::Own);

    /// Removes the copies of files and workspaces that programs have left that were killed.
    void removeLeftCopies();

    /// Runs @p job with the workspace. The job returns a Result; without an open workspace it is not run and
    /// the future holds an error.
    template<typename Job>
    [[nodiscard]] auto post(Job job) -> QFuture<std::invoke_result_t<Job, Workspace &>>
    {
        using Outcome = std::invoke_result_t<Job, Workspace &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        enqueue([promise, job = std::move(job)](Workspace *workspace) {
            promise->addResult(workspace ? job(*workspace) : Outcome(tl::unexpected(nothingOpen())));
            promise->finish();
        });
        return promise->future();
    }

private:
    class Worker;

    static Error nothingOpen();
    void enqueue(std::function<void(Workspace *)> work);

    Clock m_clock;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};
