#include "session/storagethread.h"

#include "storage/restoring.h"
#include "storage/workspace.h"

#include <QCoreApplication>

/// Lives in the storage thread and owns the workspace there.
class StorageThread::Worker final : public QObject
{
public:
    [[nodiscard]] Result<WorkspaceCondition> open(const Clock &clock)
    {
        workspace.reset();
        auto opened = Workspace::open(path, clock, options);
        if (!opened)
            return tl::unexpected(opened.error());
        workspace = std::move(*opened);
        return workspace->condition();
    }

    std::unique_ptr<Workspace> workspace;
    QString path; ///< of the workspace that was opened last
    WorkspaceOptions options;
};

StorageThread::StorageThread(Clock clock)
    : m_clock(std::move(clock))
    , m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    // The last of the posted work; a database connection must be closed by the thread that made it.
    enqueue([worker = m_worker.get()](Workspace *) { worker->workspace.reset(); });
    QMetaObject::invokeMethod(m_worker.get(), [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

QFuture<Result<WorkspaceCondition>> StorageThread::open(const QString &path, const WorkspaceOptions &options)
{
    auto promise = std::make_shared<QPromise<Result<WorkspaceCondition>>>();
    promise->start();
    enqueue([promise, path, options, worker = m_worker.get(), clock = m_clock](Workspace *) {
        worker->path = path;
        worker->options = options;
        promise->addResult(worker->open(clock));
        promise->finish();
    });
    return promise->future();
}

QFuture<RestoreOutcome> StorageThread::restore(const QString &backup)
{
    auto promise = std::make_shared<QPromise<RestoreOutcome>>();
    promise->start();
    enqueue([promise, backup, worker = m_worker.get(), clock = m_clock](Workspace *) {
        if (worker->workspace) // it may have been opened by a link to its file
            worker->path = worker->workspace->condition().path;
        worker->workspace.reset();
        const auto restored = restoreBackup(worker->path, backup, clock());
        RestoreOutcome outcome{restored.map([](const RestoredWorkspace &done) { return done.kept; }),
                               worker->open(clock)};
        if (restored && outcome.opened && !restored->notice.isEmpty())
            outcome.opened->notice =
                QStringList{restored->notice, outcome.opened->notice}.join(u'\n').trimmed();
        promise->addResult(outcome);
        promise->finish();
    });
    return promise->future();
}

Error StorageThread::nothingOpen()
{
    return {Error::Kind::File,
            QCoreApplication::translate("StorageThread",
                                        "No workspace is open, so nothing can be read or saved."),
            {}};
}

void StorageThread::enqueue(std::function<void(Workspace *)> work)
{
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, work = std::move(work)] { work(worker->workspace.get()); }, Qt::QueuedConnection);
}
