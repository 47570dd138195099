#include "storage/migrations.h"

#include "storage/connection.h"
#include "storage/platformfile.h"
#include "storage/schema1.h"
#include "storage/schema2.h"
#include "storage/schema3.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
Error newerFile(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Migrations", "%1 was written by a newer version of Shortlist. Update Shortlist to open it.");
    return {Error::Kind::NewerFile, message.arg(QDir::toNativeSeparators(path)), path};
}

Error copyFailed(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Migrations", "The copy %1, which is made before a workspace is brought up to date, could not be "
                      "written. The workspace was left as it was.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path)), path};
}

Result<> copyBeforeUpgrade(const Connection &connection, int version)
{
    const QString copy = u"%1.v%2.bak"_s.arg(connection.path(), QString::number(version));
    const QString unfinished = copy + u".new"_s;
    auto written = makePrivateFile(unfinished).and_then([&] {
        return execute(connection, u"VACUUM INTO ?"_s, {unfinished});
    });
    if (!written) {
        QFile::remove(unfinished);
        return written;
    }
    if (!flushToDisk(unfinished))
        return tl::unexpected(copyFailed(copy));
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return tl::unexpected(copyFailed(copy));
    return {};
}

Result<> run(const Connection &connection, const Migration &step)
{
    for (const QString &statement : step.statements) {
        if (auto done = execute(connection, statement); !done)
            return done;
    }
    return execute(connection, u"PRAGMA user_version = %1"_s.arg(step.version));
}

Result<> checkReferences(const Connection &connection)
{
    return valueOf(connection, u"PRAGMA foreign_key_check"_s).and_then([&](const QString &table) -> Result<> {
        if (!table.isEmpty())
            return tl::unexpected(damagedError(connection.path(), table));
        return {};
    });
}

/// The steps that come after @p version.
Result<> runAfter(const Connection &connection, const QList<Migration> &steps, int version)
{
    return inTransaction(connection, [&]() -> Result<> {
        for (const Migration &step : steps) {
            if (step.version <= version)
                continue;
            if (auto done = run(connection, step); !done)
                return done;
        }
        return checkReferences(connection);
    });
}
} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps = {{1, schema1()}, {2, schema2()}, {3, schema3()}};
    return steps;
}

int newestVersion(const QList<Migration> &steps)
{
    return steps.last().version;
}

Result<int> versionOf(const Connection &connection)
{
    return valueOf(connection, u"PRAGMA user_version"_s).map([](const QString &version) {
        return version.toInt();
    });
}

Result<> migrate(const Connection &connection, const QList<Migration> &steps)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestVersion(steps))
        return tl::unexpected(newerFile(connection.path()));
    if (*version == newestVersion(steps))
        return {};
    if (*version > 0) {
        if (auto copied = copyBeforeUpgrade(connection, *version); !copied)
            return copied;
    }
    return runAfter(connection, steps, *version);
}

Result<> migrateWithoutCopy(const Connection &connection, const QList<Migration> &steps)
{
    return versionOf(connection).and_then([&](int version) { return runAfter(connection, steps, version); });
}
