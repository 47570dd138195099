#include "gui/filepicture.h"

#include "session/storedfile.h"

#include <QImageReader>

QImage filePicture(StorageThread &storage, const Attachment &file, int edge)
{
    constexpr int mostMegabytes = 128; ///< a small file can hold a picture that fills the memory
    StoredFile stored(storage, file);
    QImageReader reader(&stored);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() * 4 > qint64(mostMegabytes) * 1024 * 1024)
        return {};
    reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio));
    return reader.read();
}
