#include "session/emergencycopy.h"

#include "session/exporting.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

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
} // namespace

Result<QString> writeEmergencyCopy(const QString &folder, const Category &category, const Entry &entry,
                                   const QDateTime &now)
{
    const QDir dir(folder);
    dir.mkpath(u"."_s);
    const QString base = dir.filePath(entry.id.value);
    return writeWhole(base + u".json"_s, exportedJson(category, entry, now))
        .and_then([&] { return writeWhole(base + u".txt"_s, exportedText(category, entry)); })
        .map([&] { return QDir::toNativeSeparators(base + u".txt"_s); });
}
