#include "session/filelook.h"

#include "documents/filekind.h"
#include "documents/photodata.h"
#include "session/filewording.h"
#include "session/storedfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct FileLooks
{
    Q_DECLARE_TR_FUNCTIONS(FileLook)
};

QStringList wordsOf(const PhotoData &data)
{
    constexpr int decimals = 4; // some ten metres
    QStringList words;
    if (data.place) {
        const QLocale locale = QLocale::c();
        //: where a photo was taken, as latitude and longitude: "53.4000, -2.2000"
        words += FileLooks::tr("taken at %1, %2")
                     .arg(locale.toString(data.place->latitude, 'f', decimals),
                          locale.toString(data.place->longitude, 'f', decimals));
    }
    if (!data.device.isEmpty())
        //: %1 is the name of a camera or a telephone
        words += FileLooks::tr("with: %1").arg(data.device);
    if (!data.takenAt.isEmpty())
        //: %1 is the time at which a photo was taken
        words += FileLooks::tr("time: %1").arg(data.takenAt);
    if (!data.author.isEmpty())
        //: %1 is who took a photo
        words += FileLooks::tr("by: %1").arg(data.author);
    return words;
}
} // namespace

FileLook lookAt(StorageThread &storage, const Attachment &file)
{
    StoredFile stored(storage, file);
    const FileKind kind = fileKindOf(stored);
    FileLook look;
    look.kind = kindWording(kind);
    look.hasPicture = isPicture(kind) || kind == FileKind::Pdf;
    if (!isPicture(kind))
        return look;
    const auto bytes = storedBytes(storage, file, largestPhoto);
    const PhotoData data = bytes ? photoDataOf(*bytes) : PhotoData();
    look.says = wordsOf(data);
    look.unread = !bytes || data.unread;
    return look;
}
