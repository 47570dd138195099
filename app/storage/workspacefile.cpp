#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace {
// The SQLite file format: 100 bytes of header, these among them.
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationIdAt = 68;

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error unreadable(const QFile &file)
{
    const QString message = QCoreApplication::translate(
        "WorkspaceFile", "%1 could not be opened: %2. See that its drive is there "
                         "and that you may use it, or choose another place.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
            file.fileName()};
}

Error emptyFile(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "WorkspaceFile",
        "%1 is empty, which a workspace never is. Open a copy or a backup of it. If there is "
        "none, delete the empty file to begin anew.");
    return {Error::Kind::Damaged, message.arg(QDir::toNativeSeparators(path)), path};
}

Error notAWorkspace(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "WorkspaceFile", "%1 is not a Shortlist workspace. It was not changed. Open another file.");
    return {Error::Kind::BadInput, message.arg(QDir::toNativeSeparators(path)), path};
}

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}
} // namespace

Result<std::optional<int>> versionOfFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(file));
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return tl::unexpected(emptyFile(path));
    const QByteArrayView magic("SQLite format 3", 16); // with the zero byte at its end
    if (header.size() < headerSize || !header.startsWith(magic) ||
        numberAt(header, applicationIdAt) != workspaceApplicationId)
        return tl::unexpected(notAWorkspace(path));
    const auto version = qint32(numberAt(header, versionAt));
    if (version < 1)
        return tl::unexpected(notAWorkspace(path));
    return version;
}

Result<> makeFolderFor(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    if (folder.exists())
        return {};
    const QFileInfo info(folder.absolutePath());
    const bool made = QDir().mkpath(info.path()) &&
                      QDir(info.path()).mkdir(info.fileName(), ownerOnly | QFileDevice::ExeOwner);
    if (made)
        return {};
    const QString message = QCoreApplication::translate(
        "WorkspaceFile", "The folder %1 could not be made. Choose another folder for the workspace.");
    const QString name = QDir::toNativeSeparators(folder.absolutePath());
    return tl::unexpected(Error{Error::Kind::File, message.arg(name), folder.absolutePath()});
}

Result<> makePrivateFile(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return tl::unexpected(unreadable(file));
    return {};
}

Result<> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    const QString message = QCoreApplication::translate(
        "WorkspaceFile", "%1 could not be written: %2. Free some space on that disk and try again.");
    return tl::unexpected(
        Error{Error::Kind::File, message.arg(QDir::toNativeSeparators(path), file.errorString()), path});
}

void setAsideJournalsOf(const QString &path)
{
    for (const QString &journal : {path + u"-journal"_s, path + u"-wal"_s}) {
        if (!QFileInfo::exists(journal))
            continue;
        const QString kept = journal + u".kept"_s;
        QFile::remove(kept);
        QFile::rename(journal, kept);
    }
}
