#include "scene.h"

#include "contents.h"
#include "samples.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/workspacebackup.h"

#include <algorithm>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype pageSize = 4096;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QString verdictOn(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return connection.error().message;
    const auto verdict = valueOf(**connection, u"PRAGMA integrity_check"_s);
    return verdict ? *verdict : verdict.error().message;
}

Result<QString> contentsOfFile(const QString &path)
{
    const auto opened = Workspace::open(path, now);
    return opened ? contentsOf(**opened) : tl::unexpected(opened.error());
}
} // namespace

Scene::Scene(const QString &folder)
    : m_folder(folder)
{}

QString Scene::olderBackup() const
{
    return backups() + u"/2026-03-01T09-00-00Z.shortlist"_s;
}

QString Scene::newBackup() const
{
    return backups() + u"/2026-03-02T09-00-00Z.shortlist"_s;
}

bool Scene::isWorkspace(const QString &name) const
{
    std::error_code missing;
    return std::filesystem::equivalent(name.toStdString(), path().toStdString(), missing);
}

QStringList Scene::others() const
{
    QStringList paths;
    const QStringList names = m_folder.entryList({u"*.shortlist"_s}, QDir::Files);
    for (const QString &name : names) {
        if (file(name) != copy() && !isWorkspace(file(name)) && !name.contains(u"damaged"_s))
            paths += file(name);
    }
    return paths;
}

Result<Workspace *> Scene::workspace()
{
    if (!m_workspace) {
        auto opened = Workspace::open(path(), now, {{u"Sioned"_s, u"ward-3"_s}, backups(), {}});
        if (!opened)
            return tl::unexpected(opened.error());
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

Result<> Scene::beginBackup()
{
    QDir().mkpath(backups());
    QFile::remove(unfinishedBackup());
    return workspace()
        .and_then([&](Workspace *workspace) { return workspace->backup().begin(unfinishedBackup()); })
        .and_then([&] { return (*workspace())->backup().step(0ms); })
        .map([&](bool done) { m_backup = done ? Backup::Copied : Backup::Begun; });
}

Result<> Scene::finishBackup(const QString &path)
{
    if (m_backup == Backup::None) {
        if (auto begun = beginBackup(); !begun)
            return begun;
    }
    Result<bool> done = m_backup == Backup::Copied;
    m_backup = Backup::None;
    while (done && !*done)
        done = workspace().and_then([](Workspace *workspace) { return workspace->backup().step(5ms); });
    return done ? ::finishBackup(unfinishedBackup(), path) : tl::unexpected(done.error());
}

Result<> Scene::damage()
{
    close();
    const auto page = Connection::open(path(), Access::ReadOnly).and_then([](const auto &connection) {
        return valueOf(*connection, u"SELECT rootpage FROM sqlite_schema WHERE name = 'answer'"_s);
    });
    if (!page)
        return tl::unexpected(page.error());
    QByteArray bytes = bytesOf(path());
    bytes.replace((page->toLongLong() - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    if (!writeBytes(path(), bytes) || !writeBytes(damaged(), bytes))
        return tl::unexpected(Error());
    return {};
}

bool Scene::keepsDamaged() const
{
    const QStringList names = m_folder.entryList({u"*(damaged*.shortlist"_s}, QDir::Files);
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return bytesOf(file(name)) == bytesOf(damaged()); });
}

Result<QString> Scene::contents()
{
    const auto opened = workspace();
    if (!opened)
        return tl::unexpected(opened.error());
    const auto own = contentsOf(**opened);
    const auto backedUp = contentsOfBackups(backups());
    if (!own || !backedUp)
        return own ? backedUp : own;
    QStringList texts{*own, *backedUp};
    if (QFileInfo::exists(copy())) {
        const auto copied = contentsOfFile(copy());
        if (!copied)
            return copied;
        texts += u"copied\n"_s + *copied;
    }
    // What was kept says nothing new until something else has taken its place.
    const QStringList kept = others();
    for (const QString &path : kept) {
        const auto other = contentsOfFile(path);
        if (!other)
            return other;
        if (*other != *own && !texts.contains(u"kept\n"_s + *other))
            texts += u"kept\n"_s + *other;
    }
    return texts.join(QString());
}

QString Scene::complaint()
{
    close();
    const QStringList files = others() + QStringList{path()};
    for (const QString &path : files) {
        if (const QString verdict = verdictOn(path); verdict != u"ok"_s)
            return path + u": "_s + verdict;
    }
    if (QFileInfo::exists(damaged()) && !keepsDamaged())
        return u"the damaged file was not kept"_s;
    return {};
}
