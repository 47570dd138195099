// A workspace of an older version that cannot be brought up to date where it lies, for want of room or of
// leave to write, is read through a copy that can.
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "storage/workspace_p.h"
#include "storage/workspacefile.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<> makeCopy(const Connection &from, const QString &path)
{
    return makePrivateFile(path)
        .and_then([&] { return execute(from, u"VACUUM INTO ?"_s, {path}); })
        .and_then([&] { return Connection::open(path, Access::ReadWrite); })
        .and_then([](const std::unique_ptr<Connection> &copy) { return migrate(*copy, migrations()); });
}
} // namespace

Result<> Workspace::Private::readThroughCopy()
{
    Result<> made;
    // The second one lies in memory on Linux, and so has room where the disk has none.
    for (const QString &place :
         {QDir::tempPath(), QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)}) {
        auto folder = std::make_unique<QTemporaryDir>(place + u"/shortlist-XXXXXX"_s);
        made = makeCopy(*connection, folder->filePath(u"copy.shortlist"_s));
        if (made) {
            connection.reset();
            m_readingCopy = std::move(folder);
            return openReadingCopy();
        }
    }
    return made;
}

Result<> Workspace::Private::openReadingCopy()
{
    return Connection::open(m_readingCopy->filePath(u"copy.shortlist"_s), Access::ReadOnly)
        .map([this](std::unique_ptr<Connection> &&copy) { connection = std::move(copy); });
}
