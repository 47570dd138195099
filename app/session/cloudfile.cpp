#include "session/cloudfile.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

#ifdef Q_OS_WIN
namespace {
bool isMarkedOffline(const QFileInfo &file)
{
    constexpr DWORD recallOnOpen = 0x00040000; // FILE_ATTRIBUTE_RECALL_ON_OPEN, not in every SDK
    constexpr DWORD recallOnRead = 0x00400000; // FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS
    const QString path = QDir::toNativeSeparators(file.absoluteFilePath());
    const DWORD marks = GetFileAttributesW(reinterpret_cast<const wchar_t *>(path.utf16()));
    return marks != INVALID_FILE_ATTRIBUTES &&
           (marks & (FILE_ATTRIBUTE_OFFLINE | recallOnOpen | recallOnRead)) != 0;
}
} // namespace
#else
namespace {
// macOS and Linux fetch the bytes when they are read, and fail in words where they cannot.
bool isMarkedOffline(const QFileInfo &)
{
    return false;
}
} // namespace
#endif

bool isOnlyInTheCloud(const QFileInfo &file)
{
    // iCloud Drive puts ".report.pdf.icloud" in the place of report.pdf.
    const bool standsForAnother = file.fileName().endsWith(u".icloud", Qt::CaseInsensitive);
    const QString standIn = file.dir().filePath(u"."_s + file.fileName() + u".icloud"_s);
    return standsForAnother || (!file.exists() && QFileInfo::exists(standIn)) || isMarkedOffline(file);
}
