#include "session/emergencycopy.h"

#include "session/exporting.h"
#include "session/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return tl::unexpected(
        Error{Error::Kind::File,
              QCoreApplication::translate("EmergencyCopy", "The emergency copy could not be written: %1.")
                  .arg(file.errorString()),
              QDir::toNativeSeparators(path)});
}

Result<QString> writeTo(const QString &folder, const Category &category, const Entry &entry,
                        const QDateTime &now)
{
    const QDir dir(folder);
    dir.mkpath(u"."_s);
    const QString base = dir.filePath(entry.id.value);
    return writeWhole(base + u".json"_s, exportedJson(category, entry, now))
        .and_then([&] { return writeWhole(base + u".txt"_s, exportedText(category, entry)); })
        .map([&] { return QDir::toNativeSeparators(base + u".txt"_s); });
}
} // namespace

QStringList emergencyFolders(const Folders &folders, const QString &workspace)
{
    const QByteArray disk = QStorageInfo(QFileInfo(workspace).absolutePath()).device();
    QStringList onOtherDisks;
    QStringList onTheSame;
    using Location = QStandardPaths::StandardLocation;
    for (const Location location : {QStandardPaths::HomeLocation, QStandardPaths::AppLocalDataLocation,
                                    QStandardPaths::TempLocation, QStandardPaths::RuntimeLocation}) {
        const QString place = QStandardPaths::writableLocation(location);
        if (place.isEmpty())
            continue;
        QStringList &list = QStorageInfo(place).device() == disk ? onTheSame : onOtherDisks;
        list += place + u"/Shortlist emergency copies"_s;
    }
    return QStringList{folders.emergency} + onOtherDisks + onTheSame;
}

Result<QString> writeEmergencyCopy(const QStringList &folders, const Category &category, const Entry &entry,
                                   const QDateTime &now)
{
    Result<QString> first;
    for (const QString &folder : folders) {
        auto written = writeTo(folder, category, entry, now);
        if (written)
            return written;
        if (folder == folders.first())
            first = std::move(written); // what is wrong with the place that is known is worth saying
    }
    return first;
}
