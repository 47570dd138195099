// After an error of the disk nothing that the connection says can be believed: a change that it reports as
// written may only be in the system's memory. It is closed, and the file looked at anew before it is used.
#include "storage/changelog.h"
#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/readingcopy.h"
#include "storage/statement.h"
#include "storage/workspace_p.h"
#include "storage/workspacefile.h"

using namespace Qt::Literals::StringLiterals;

Result<> Workspace::Private::makeReady()
{
    if (m_closed)
        return tl::unexpected(closed());
    return connection ? Result<>() : openAgain();
}

Result<> Workspace::Private::openAgain()
{
    if (m_readingCopy)
        return openReadingCopy();
    // SQLite would make a new file where none is.
    const HeldFile::State state = m_file.stateWhileLetGo();
    if (state != HeldFile::State::Ours)
        return tl::unexpected(state == HeldFile::State::NotThere ? notThere() : replaced(state));
    const auto version = versionOfFile(condition.path);
    if (!version && version.error().kind == Error::Kind::File)
        return tl::unexpected(version.error());
    if (!version || !*version)
        return tl::unexpected(replaced(HeldFile::State::Changed));

    auto tried = tryFile(condition.readOnly ? Access::ReadOnly : Access::ReadWrite);
    // What was saved can still be read then, and the next change tries it the other way once more.
    if (!tried && tried.error().kind == Error::Kind::ReadOnly)
        tried = tryFile(Access::ReadOnly);
    return tried;
}

Result<> Workspace::Private::openReadingCopy()
{
    connection.reset();
    return m_readingCopy->open().map(
        [this](std::unique_ptr<Connection> &&copy) { connection = std::move(copy); });
}

Result<> Workspace::Private::tryFile(Access access)
{
    auto opened = Connection::open(condition.path, access);
    if (!opened)
        return tl::unexpected(opened.error());
    const Connection &fresh = **opened;
    auto checked =
        execute(fresh, u"BEGIN EXCLUSIVE"_s)
            .and_then([&] { return execute(fresh, u"COMMIT"_s); })
            .and_then([&] { return checkQuickly(fresh); })
            .and_then([&] { return access == Access::ReadWrite ? followChanges(fresh) : Result<>(); });
    if (!checked)
        return checked;
    if (m_marked) {
        const auto mark = valueOf(fresh, u"SELECT since FROM open_mark"_s);
        if (!mark)
            return tl::unexpected(mark.error());
        if (*mark != m_mark)
            return tl::unexpected(replaced(HeldFile::State::Changed));
    }
    connection = std::move(*opened);
    fileProofs.clear();
    m_file.remember();
    return {};
}

Error Workspace::Private::lookInto(const Error &error)
{
    // What was cut short for want of room is only put back at the next look into the file.
    if (connection && error.kind == Error::Kind::DiskFull &&
        !valueOf(*connection, u"PRAGMA schema_version"_s))
        connection.reset();
    m_file.rememberAfterFailure();
    const bool trusted = error.kind != Error::Kind::File && error.kind != Error::Kind::ReadOnly &&
                         error.kind != Error::Kind::Damaged;
    if (trusted)
        return error;
    connection.reset();
    return m_file.state() == HeldFile::State::NotThere ? notThere() : error;
}
