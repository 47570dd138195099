#include "session/storagethread.h"

#include "session/samefile.h"
#include "storage/privatefolder.h"
#include "storage/restoring.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {
Error nothingIsOpen()
{
    return {Error::Kind::File,
            QCoreApplication::translate("StorageThread",
                                        "No workspace is open, so nothing can be read or saved."),
            {}};
}

Result<WorkspaceCondition> openIn(std::unique_ptr<Workspace> &open, const QString &path, const Clock &clock,
                                  const WorkspaceOptions &options)
{
    open.reset();
    auto opened = Workspace::open(path, clock, options);
    if (!opened)
        return tl::unexpected(opened.error());
    open = std::move(*opened);
    return open->condition();
}

Result<WorkspaceCondition> exchanged(std::unique_ptr<Workspace> &open, const QString &path,
                                     const Clock &clock, const WorkspaceOptions &options,
                                     StorageThread::Contents contents)
{
    const bool copies = contents == StorageThread::Contents::Copied;
    if (copies) {
        if (!open)
            return tl::unexpected(nothingIsOpen());
        if (auto copied = open->copyTo(path); !copied)
            return tl::unexpected(copied.error());
    } else if (open && isSameFile(open->condition().path, path)) {
        open.reset(); // its lock would stand in the way
    }
    auto other = Workspace::open(path, clock, options);
    if (!other) {
        if (copies)
            QFile::remove(path); // nothing is in it that is not in the old one
        return tl::unexpected(other.error());
    }
    open = std::move(*other);
    return open->condition();
}
} // namespace

/// Lives in the storage thread and owns the workspace there.
class StorageThread::Worker final : public QObject
{
public:
    std::unique_ptr<Workspace> workspace;
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
        promise->addResult(openIn(worker->workspace, path, clock, options));
        promise->finish();
    });
    return promise->future();
}

QFuture<RestoreOutcome> StorageThread::restore(const QString &path, const QString &backup,
                                               const WorkspaceOptions &options)
{
    auto promise = std::make_shared<QPromise<RestoreOutcome>>();
    promise->start();
    enqueue([promise, path, backup, options, worker = m_worker.get(), clock = m_clock](Workspace *) {
        worker->workspace.reset();
        // The file itself, and not a link to it, is what is replaced.
        const QString file = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
        const auto restored = restoreBackup(file, backup, clock());
        RestoreOutcome outcome{restored.map([](const RestoredWorkspace &done) { return done.kept; }), {}};
        if (restored || QFileInfo::exists(file))
            outcome.opened = openIn(worker->workspace, file, clock, options);
        else // nothing was there before, and no empty one is to come of it
            outcome.opened = tl::unexpected(restored.error());
        if (restored && outcome.opened)
            outcome.opened->notice = (restored->notice + u'\n' + outcome.opened->notice).trimmed();
        promise->addResult(outcome);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<WorkspaceCondition>> StorageThread::exchange(const QString &path,
                                                            const WorkspaceOptions &options,
                                                            Contents contents)
{
    auto promise = std::make_shared<QPromise<Result<WorkspaceCondition>>>();
    promise->start();
    enqueue([promise, path, options, contents, worker = m_worker.get(), clock = m_clock](Workspace *) {
        promise->addResult(exchanged(worker->workspace, path, clock, options, contents));
        promise->finish();
    });
    return promise->future();
}

void StorageThread::removeLeftCopies()
{
    enqueue([](Workspace *) { PrivateFolder::removeLeft(); });
}

Error StorageThread::nothingOpen()
{
    return nothingIsOpen();
}

void StorageThread::enqueue(std::function<void(Workspace *)> work)
{
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, work = std::move(work)] { work(worker->workspace.get()); }, Qt::QueuedConnection);
}
