#include "storage/workspace.h"

#include "storage/backupwriter.h"
#include "storage/connection.h"
#include "storage/endpointstore.h"
#include "storage/entrystore.h"
#include "storage/filestore.h"
#include "storage/readingcopy.h"
#include "storage/rescuereport.h"
#include "storage/revisionstore.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"
#include "storage/transaction.h"
#include "storage/workspace_p.h"
#include "storage/workspacelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The lock lies beside the file itself, whichever link it was opened by.
QString trueName(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}
} // namespace

Workspace::Private::Private(const QString &path, Clock workspaceClock, const WorkspaceOptions &given)
    : clock(std::move(workspaceClock))
    , options(given)
    , m_file(trueName(path))
{
    condition.path = trueName(path);
}

Workspace::Private::~Private()
{
    close();
}

Result<> Workspace::Private::write(const std::function<Result<>()> &change)
{
    if (auto ready = makeReady(); !ready)
        return ready;
    if (condition.readOnly)
        return tl::unexpected(Error{Error::Kind::ReadOnly, condition.notice, condition.path});
    if (auto held = checkHeld(); !held)
        return held;
    const QString mark = m_marked ? m_mark : storedTime(clock()).toString();
    const auto setMark = [&] {
        const QString sql = uR"(INSERT INTO open_mark (one, since) VALUES (1, ?)
            ON CONFLICT (one) DO UPDATE SET since = excluded.since)"_s;
        return m_marked ? Result<>() : execute(*connection, sql, {mark});
    };
    auto done = inTransaction(*connection, [&] { return setMark().and_then(change); });
    if (!done)
        return tl::unexpected(lookInto(done.error()));
    m_marked = true;
    m_mark = mark;
    m_file.remember();
    return {};
}

void Workspace::Private::close()
{
    m_closed = true;
    backup.reset();
    // A file that is somebody else's by now is left alone.
    if (connection && m_marked && m_file.state() == HeldFile::State::Ours) {
        // Should the one fail, bytes stay that nobody needs; should the other, the next opening takes a
        // closer look than it needs to.
        [[maybe_unused]] const auto tidied =
            inTransaction(*connection, [this] { return FileStore(*connection).forgetUnused(); });
        [[maybe_unused]] const auto forgotten =
            inTransaction(*connection, [this] { return execute(*connection, u"DELETE FROM open_mark"_s); });
        if (condition.rescue)
            settleReport(condition.path);
    }
    connection.reset();
    m_readingCopy.reset();
    m_lock.reset();
}

Error Workspace::Private::closed() const
{
    const QString message = QCoreApplication::translate("Workspace", "%1 has been closed. Open it again.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(condition.path)), condition.path};
}

Workspace::Workspace(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Clock clock,
                                                   const WorkspaceOptions &options)
{
    auto priv = std::make_unique<Private>(path, std::move(clock), options);
    if (auto opened = priv->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(priv)));
}

const WorkspaceCondition &Workspace::condition() const
{
    return d->condition;
}

void Workspace::close()
{
    d->close();
}

Result<QList<EntrySummary>> Workspace::entries()
{
    return d->read<QList<EntrySummary>>([this] { return EntryStore(*d->connection).list(); });
}

Result<StoredEntry> Workspace::entry(const EntryId &id)
{
    return d->read<StoredEntry>([&] { return EntryStore(*d->connection).load(id); });
}

Result<> Workspace::createEntry(const StoredEntry &stored, const EntrySummary &summary,
                                const QList<Revision> &revisions)
{
    return d->write([&] {
        const QDateTime now = d->clock();
        return EntryStore(*d->connection).create(stored, summary, now).and_then([&] {
            return RevisionStore(*d->connection).keep(stored.entry.id, revisions, d->options.authorship, now);
        });
    });
}

Result<> Workspace::saveChanges(const EntryChanges &changes)
{
    return d->write([&] {
        const QDateTime now = d->clock();
        return EntryStore(*d->connection).save(changes, now).and_then([&] {
            return RevisionStore(*d->connection)
                .keep(changes.entry, changes.revisions, d->options.authorship, now);
        });
    });
}

Result<> Workspace::renameEntry(const EntryId &id, const QString &title)
{
    return d->write([&] { return EntryStore(*d->connection).rename(id, title, d->clock()); });
}

Result<> Workspace::duplicateEntry(const EntryId &id, const EntryId &copy, const QString &title)
{
    return d->write([&] { return EntryStore(*d->connection).duplicate(id, copy, title, d->clock()); });
}

Result<> Workspace::moveEntry(const EntryId &id, Shelf shelf)
{
    return d->write([&] { return EntryStore(*d->connection).move(id, shelf); });
}

Result<QList<Endpoint>> Workspace::endpoints()
{
    return d->read<QList<Endpoint>>([this] { return EndpointStore(*d->connection).list(); });
}

Result<> Workspace::saveEndpoint(const Endpoint &endpoint)
{
    return d->write([&] { return EndpointStore(*d->connection).save(endpoint); });
}

Result<> Workspace::removeEndpoint(const EndpointId &id)
{
    return d->write([&] { return EndpointStore(*d->connection).remove(id); });
}
