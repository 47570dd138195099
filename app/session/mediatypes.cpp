#include "session/mediatypes.h"

#include "documents/filekind.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QBuffer>

namespace {
/// What these are in truth may stand further on than in the first chunk, or in the name alone.
bool tells(FileKind kind)
{
    return kind != FileKind::Unknown && kind != FileKind::Empty && kind != FileKind::Text &&
           kind != FileKind::OldOffice && kind != FileKind::Protected && kind != FileKind::Zip;
}

} // namespace

QList<SentFile> withMediaTypes(Workspace &workspace, QList<SentFile> files)
{
    for (SentFile &file : files) {
        auto chunk = workspace.files().chunk(QByteArray::fromHex(file.sha256), 0);
        if (!chunk) // whether its bytes are there is found out by who needs all of them
            continue;
        QBuffer first(&*chunk);
        first.open(QIODevice::ReadOnly);
        if (const FileKind kind = fileKindOf(first); tells(kind))
            file.mediaType = mediaTypeOf(kind);
    }
    return files;
}
