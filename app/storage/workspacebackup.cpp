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
template<typename T, typename Private>
Result<T> beside(Private &workspace, const std::function<Result<T>()> &work)
{
    Result<T> outcome;
    const auto ready = workspace.template read<void>([&]() -> Result<> {
        outcome = work();
        return {};
    });
    return ready ? outcome : tl::unexpected(ready.error());
}
} // namespace

Result<> Workspace::beginBackup(const QString &path)
{
    d->backup.reset();
    return beside<void>(*d, [&]() -> Result<> {
        if (d->condition.readOnly)
            return tl::unexpected(Error{Error::Kind::ReadOnly, d->condition.notice, d->condition.path});
        auto writer = std::make_unique<BackupWriter>(path);
        return writer->begin(*d->connection).map([&] { d->backup = std::move(writer); });
    });
}

Result<bool> Workspace::continueBackup(std::chrono::milliseconds atMost)
{
    return beside<bool>(*d, [&]() -> Result<bool> {
        if (!d->backup)
            return tl::unexpected(givenUp(d->condition.path));
        const auto done = d->backup->step(*d->connection, atMost);
        if (!done || *done)
            d->backup.reset();
        return done;
    });
}

void Workspace::abandonBackup()
{
    d->backup.reset();
}

Result<qint64> Workspace::latestChange()
{
    return beside<qint64>(*d, [this]() -> Result<qint64> {
        return d->condition.readOnly ? 0 : ::latestChange(*d->connection);
    });
}
