#include "storage/replacing.h"

#include "storage/platformfile.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace {
Error notKept(const QString &path, const QString &kept)
{
    const QString message = QCoreApplication::translate(
        "Replacing", "%1 was not replaced, because it has to be kept as %2 first and that file could not be "
                     "written. Nothing was changed. Free some space on that disk and try again.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(kept)),
            kept};
}

Error notReplaced(const QString &path, const std::error_code &why)
{
    const QString message =
        QCoreApplication::translate("Replacing", "%1 could not be replaced (%2). It is as it was. Close what "
                                                 "else has the file open and try again.");
    const QString reason = QString::fromStdString(why.message());
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path), reason), path};
}

QString endingOf(const QFileInfo &file)
{
    return file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
}

bool keepUnder(const QString &path, const QString &kept)
{
    // A second name for the same bytes is at once there; sticks formatted for cameras cannot do that.
    std::error_code failed;
    std::filesystem::create_hard_link(nativePath(path), nativePath(kept), failed);
    if (!failed || (QFile::copy(path, kept) && flushToDisk(kept)))
        return true;
    QFile::remove(kept);
    return false;
}
} // namespace

QString freeNameBeside(const QString &path, const QString &tag, const QDateTime &time)
{
    const QFileInfo file(path);
    const QString stamp = time.toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString base = u"%1 (%2 %3)"_s.arg(file.completeBaseName(), tag, stamp);
    QString name = file.dir().filePath(base + endingOf(file));
    for (int count = 2; QFileInfo::exists(name); ++count)
        name = file.dir().filePath(base + u' ' + QString::number(count) + endingOf(file));
    return name;
}

Result<> replaceKeeping(const QString &path, const QString &replacement, const QString &kept)
{
    if (QFileInfo::exists(path) && !keepUnder(path, kept))
        return tl::unexpected(notKept(path, kept));
    setAsideJournalsOf(path);
    std::error_code failed;
    std::filesystem::rename(nativePath(replacement), nativePath(path), failed);
    if (failed) {
        QFile::remove(kept);
        return tl::unexpected(notReplaced(path, failed));
    }
    flushFolderOf(path);
    return {};
}

void removeSecondNamesOf(const QString &path)
{
    const QFileInfo file(path);
    const QString pattern = u"* (* *)"_s + endingOf(file);
    for (const QFileInfo &other : file.dir().entryInfoList({pattern}, QDir::Files)) {
        std::error_code unknown;
        const bool same =
            std::filesystem::equivalent(nativePath(path), nativePath(other.filePath()), unknown);
        if (same && other.fileName() != file.fileName())
            QFile::remove(other.filePath());
    }
}
