#include "storage/rescue.h"

#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/filebytes.h"
#include "storage/replacing.h"
#include "storage/rescueplan.h"
#include "storage/rescuereport.h"
#include "storage/rescuewriting.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Examined
{
    Salvage damaged;
    RescuePlan plan;
};

/// With the last changes taken back where the program ended amid them: SQLite does that on a copy, since the
/// damaged file is to stay as it is.
Result<QByteArray> settledBytes(const QString &path)
{
    const QString journal = path + u"-journal"_s;
    if (QFileInfo(journal).size() <= 0)
        return readableBytesOf(path);
    const QString copy = path + u".settling"_s;
    QFile::remove(copy);
    QFile::remove(copy + u"-journal"_s);
    if (QFile::copy(path, copy) && QFile::copy(journal, copy + u"-journal"_s)) {
        if (const auto connection = Connection::open(copy, Access::ReadWrite)) [[maybe_unused]]
            const auto played = execute(**connection, u"BEGIN EXCLUSIVE"_s);
    }
    auto bytes = readableBytesOf(QFileInfo::exists(copy) ? copy : path);
    QFile::remove(copy);
    QFile::remove(copy + u"-journal"_s);
    return bytes;
}

Result<Examined> examine(const RescueCase &given)
{
    const auto bytes = settledBytes(given.path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Examined examined;
    examined.damaged = salvage(*bytes);
    const Reserve reserve = Reserve::read(given.backups, wantedFrom(examined.damaged));
    if (examined.damaged.isEmpty() && reserve.isEmpty()) {
        const QString nothing = QCoreApplication::translate("Rescue", "nothing can be read of it");
        return tl::unexpected(damagedError(given.path, nothing));
    }
    examined.plan = planRescue(examined.damaged, reserve, given.now);
    return examined;
}

Result<> writeLooseTexts(const QString &path, const QStringList &texts)
{
    return writePrivateFile(path, texts.join(u"\n----------\n\n"_s).toUtf8());
}

QString looseName(const RescueCase &given)
{
    const QFileInfo name(freeNameBeside(given.path, u"rescued texts"_s, given.now));
    return name.dir().filePath(name.completeBaseName() + u".txt"_s);
}

/// The journal belongs to the damaged file: whoever looks into that one later needs both.
void keepJournal(const QString &path, const QString &kept)
{
    QFile::copy(path + u"-journal"_s, kept + u"-journal"_s);
}

Result<> putInItsPlace(const RescueCase &given, const QString &rescued, RescuePlan &plan, bool quietly)
{
    RescueReport &report = plan.report;
    report.damagedFile = freeNameBeside(given.path, u"damaged"_s, given.now);
    Result<> written;
    if (!plan.looseTexts.isEmpty()) {
        report.looseTexts = looseName(given);
        written = writeLooseTexts(report.looseTexts, plan.looseTexts);
    }
    if (written && !quietly)
        written = writePendingReport(given.path, report);
    if (!written)
        return written;
    keepJournal(given.path, report.damagedFile);
    return replaceKeeping(given.path, rescued, report.damagedFile);
}
} // namespace

bool wasWorkspace(const RescueCase &given)
{
    constexpr qint64 enough = 256 * 1024 * 1024; // a film is no workspace, and takes minutes to read
    if (QFileInfo(given.path).size() == 0)
        return !given.backups.isEmpty() && !backupsIn(given.backups).isEmpty();
    const auto bytes = readableBytesOf(given.path, enough);
    return bytes && holdsOurRows(*bytes);
}

Result<std::optional<RescueReport>> rescueInPlace(const RescueCase &given)
{
    const auto version = versionOfFile(given.path);
    auto examined = examine(given);
    if (!examined)
        return tl::unexpected(examined.error());
    RescuePlan &plan = examined->plan;
    const bool quietly = plan.nothingLost && version.has_value();
    const QString rescued = given.path + u".rescued"_s;
    auto done =
        writeRescued(rescued, plan).and_then([&] { return putInItsPlace(given, rescued, plan, quietly); });
    if (!done) {
        QFile::remove(rescued);
        return tl::unexpected(done.error());
    }
    return quietly ? std::nullopt : std::optional(plan.report);
}

Result<RescueReport> rescueInto(const RescueCase &given, const QString &target)
{
    auto examined = examine(given);
    if (!examined)
        return tl::unexpected(examined.error());
    examined->plan.report.damagedFile = given.path;
    return writeRescued(target, examined->plan).map([&] { return examined->plan.report; });
}

Result<std::optional<RescueReport>> mendRows(const RescueCase &given)
{
    auto examined = examine(given);
    if (!examined)
        return tl::unexpected(examined.error());
    const RescuePlan &plan = examined->plan;
    const auto connection = Connection::open(given.path, Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    const bool quietly = plan.report.notWhole.isEmpty() && plan.report.textsLost == 0 &&
                         plan.report.filesLost.isEmpty() && plan.report.submissionsLost == 0;
    auto done = quietly ? Result<>() : writePendingReport(given.path, plan.report);
    done = done.and_then([&] { return mendInPlace(**connection, plan, examined->damaged); });
    if (!done)
        return tl::unexpected(done.error());
    return quietly ? std::nullopt : std::optional(plan.report);
}
