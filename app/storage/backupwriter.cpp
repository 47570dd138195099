#include "storage/backupwriter.h"

#include "storage/backupcopying.h"
#include "storage/changelog.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostAtOnce = 256;

struct Range
{
    QString first;
    QString last;
    int count = 0;
};

/// The next @p most rows of a table by their ids.
Result<Range> nextRange(const Connection &connection, const QString &sql, const QString &after, int most)
{
    Range range;
    return forEachRow(connection, sql, {after, most},
                      [&](Row &row) -> Result<> {
                          range = {row.text(), row.text(), row.number()};
                          return {};
                      })
        .map([&] { return range; });
}

struct Change
{
    qint64 number = 0;
    QString kind;
    QString id;
};

Result<> copyAgain(const Connection &connection, const Change &change)
{
    if (change.kind == u"entry"_s) {
        return removeEntry(connection, change.id).and_then([&] {
            return copyEntries(connection, change.id, change.id);
        });
    }
    if (change.kind == u"submission"_s) {
        return removeSubmission(connection, change.id).and_then([&] {
            return copySubmissions(connection, change.id, change.id);
        });
    }
    return {}; // the others are copied at the end
}

/// The workspace is only read here, so it is the copy that found no room.
Error aboutBackup(const Error &error, const QString &path)
{
    if (error.kind != Error::Kind::DiskFull)
        return error;
    const QString message = QCoreApplication::translate(
        "BackupWriter", "There is no room for a backup in %1. Your entries are saved in the workspace. Free "
                        "some space on that disk, then it is tried again.");
    return {Error::Kind::DiskFull, message.arg(QDir::toNativeSeparators(QFileInfo(path).path())), path};
}
} // namespace

BackupWriter::BackupWriter(const QString &path)
    : m_path(path)
{}

BackupWriter::~BackupWriter()
{
    if (!m_complete)
        QFile::remove(m_path);
}

Result<> BackupWriter::begin(const Connection &workspace)
{
    const auto opening = openingOf(workspace);
    const auto change = latestChange(workspace);
    if (!opening || !change)
        return tl::unexpected(opening ? change.error() : opening.error());
    m_opening = *opening;
    m_lastChange = *change;
    return makeFile();
}

Result<> BackupWriter::makeFile() const
{
    // Left by a program that was killed here, it would be played into the new file.
    QFile::remove(m_path + u"-journal"_s);
    return makeFolderFor(m_path)
        .and_then([this] { return makePrivateFile(m_path); })
        .and_then([this] { return Connection::open(m_path, Access::ReadWrite); })
        .and_then([](const std::unique_ptr<Connection> &fresh) {
            // Nobody relies on it until finishBackup() has got it onto the disk.
            return execute(*fresh, u"PRAGMA synchronous = OFF"_s).and_then([&] {
                return migrate(*fresh, migrations());
            });
        });
}

Result<bool> BackupWriter::step(const Connection &workspace, std::chrono::milliseconds atMost)
{
    // Attached for the step alone: whatever happens to the copy, no save has to do with it.
    auto copied = checkSame(workspace).and_then([&] { return attach(workspace); });
    if (!copied)
        return tl::unexpected(copied.error());
    copied =
        execute(workspace, u"BEGIN"_s).and_then([&] { return copyFor(workspace, atMost); }).and_then([&] {
            return execute(workspace, u"COMMIT"_s);
        });
    if (!copied) [[maybe_unused]]
        const auto undone = execute(workspace, u"ROLLBACK"_s);
    const auto detached = execute(workspace, u"DETACH DATABASE backup"_s);
    if (!copied || !detached)
        return tl::unexpected(aboutBackup(copied ? detached.error() : copied.error(), m_path));
    return m_complete = m_pass == Pass::Done;
}

Result<> BackupWriter::checkSame(const Connection &workspace) const
{
    return openingOf(workspace).and_then([this](qint64 opening) -> Result<> {
        if (opening == m_opening)
            return {};
        const QString message = QCoreApplication::translate(
            "BackupWriter",
            "The backup was given up, because the workspace was opened anew while it was being "
            "made. Back up again.");
        return tl::unexpected(Error{Error::Kind::File, message, m_path});
    });
}

Result<> BackupWriter::attach(const Connection &workspace) const
{
    // Neither journal nor flushing: a copy that is interrupted is thrown away, and a whole one is checked and
    // flushed at its end.
    return execute(workspace, u"ATTACH DATABASE ? AS backup"_s, {m_path})
        .and_then([&] { return execute(workspace, u"PRAGMA backup.journal_mode = OFF"_s); })
        .and_then([&] { return execute(workspace, u"PRAGMA backup.synchronous = OFF"_s); });
}

Result<> BackupWriter::copyFor(const Connection &workspace, std::chrono::milliseconds atMost)
{
    QElapsedTimer timer;
    timer.start();
    if (auto copied = copyNewCategories(workspace); !copied)
        return copied;
    do {
        const qint64 before = timer.elapsed();
        const auto copied = copySome(workspace);
        if (!copied)
            return tl::unexpected(copied.error());
        const bool wasLong = timer.elapsed() - before > atMost.count() / 4;
        m_atOnce = std::clamp(wasLong ? m_atOnce / 2 : m_atOnce * 2, 1, mostAtOnce);
        if (*copied == 0)
            m_pass = Pass(int(m_pass) + 1);
    } while (m_pass != Pass::Done && timer.elapsed() < atMost.count());
    if (m_pass != Pass::Done)
        return {};
    return copySettings(workspace).and_then([&] { return removeUnusedFiles(workspace); });
}

Result<int> BackupWriter::copySome(const Connection &workspace)
{
    switch (m_pass) {
    case Pass::Entries:
        return copyNextEntries(workspace);
    case Pass::Submissions:
        return copyNextSubmissions(workspace);
    case Pass::Changes:
        return copyNextChanges(workspace);
    case Pass::Done:
        break;
    }
    return 0;
}

Result<int> BackupWriter::copyNextEntries(const Connection &workspace)
{
    // By their ids, as the answers lie in both files.
    const QString sql = u"SELECT min(id), max(id), count(*) FROM "
                        "(SELECT id FROM main.entry WHERE id > ? ORDER BY id LIMIT ?)"_s;
    const auto range = nextRange(workspace, sql, m_lastEntry, m_atOnce);
    if (!range)
        return tl::unexpected(range.error());
    if (range->count == 0)
        return 0;
    m_lastEntry = range->last;
    return copyEntries(workspace, range->first, range->last).map([&] { return range->count; });
}

Result<int> BackupWriter::copyNextSubmissions(const Connection &workspace)
{
    const QString sql = u"SELECT min(id), max(id), count(*) FROM "
                        "(SELECT id FROM main.submission WHERE id > ? ORDER BY id LIMIT ?)"_s;
    const auto range = nextRange(workspace, sql, m_lastSubmission, m_atOnce);
    if (!range)
        return tl::unexpected(range.error());
    if (range->count == 0)
        return 0;
    m_lastSubmission = range->last;
    return copySubmissions(workspace, range->first, range->last).map([&] { return range->count; });
}

Result<int> BackupWriter::copyNextChanges(const Connection &workspace)
{
    const QString sql =
        u"SELECT number, kind, id FROM temp.latest_change WHERE number > ? ORDER BY number LIMIT ?"_s;
    const auto changes =
        listOf<Change>(workspace, sql, {m_lastChange, m_atOnce}, [](Row &row) -> Result<Change> {
            const qint64 number = row.bigNumber();
            const QString kind = row.text();
            return Change{number, kind, row.text()};
        });
    if (!changes)
        return tl::unexpected(changes.error());
    for (const Change &change : *changes) {
        if (auto copied = copyAgain(workspace, change); !copied)
            return tl::unexpected(copied.error());
        m_lastChange = change.number;
    }
    return int(changes->size());
}
