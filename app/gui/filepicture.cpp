#include "gui/filepicture.h"

#include "session/storedfile.h"

#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

namespace {
QImage pictureOf(QIODevice &file, int edge)
{
    constexpr int mostMegabytes = 128; ///< a small file can hold a picture that fills the memory
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() * 4 > qint64(mostMegabytes) * 1024 * 1024)
        return {};
    reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio));
    return reader.read();
}

QImage firstPageOf(QIODevice &file, int edge)
{
    QPdfDocument document;
    document.load(&file);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return {};
    const QSize size = document.pagePointSize(0).scaled(edge, edge, Qt::KeepAspectRatio).toSize();
    const QImage page = document.render(0, size);
    if (page.isNull())
        return {};
    QImage onPaper(page.size(), QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(0, 0, page);
    return onPaper;
}
} // namespace

QImage filePicture(StorageThread &storage, const Attachment &file, int edge)
{
    StoredFile stored(storage, file);
    return stored.peek(5) == "%PDF-" ? firstPageOf(stored, edge) : pictureOf(stored, edge);
}
