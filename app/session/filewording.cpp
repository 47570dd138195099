#include "session/filewording.h"

#include "documents/filekind.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FileWording
{
    Q_DECLARE_TR_FUNCTIONS(FileWording)
};

QString pictureWording(FileKind kind)
{
    //: %1 is JPEG, PNG, …
    return FileWording::tr("%1 picture").arg(endingsOf(kind).value(0).toUpper());
}

QString mediaWording(FileKind kind)
{
    const QString media = mediaTypeOf(kind);
    if (media.startsWith(u"video/"))
        //: %1 is MP4, MOV
        return FileWording::tr("%1 video").arg(endingsOf(kind).value(0).toUpper());
    if (media.startsWith(u"audio/"))
        //: %1 is MP3, WAV
        return FileWording::tr("%1 sound").arg(endingsOf(kind).value(0).toUpper());
    return FileWording::tr("file of a kind that Shortlist does not know");
}
} // namespace

QString kindWording(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return FileWording::tr("empty file");
    case FileKind::Text:
        return FileWording::tr("text file");
    case FileKind::RichText:
        return FileWording::tr("RTF document");
    case FileKind::Pdf:
        return FileWording::tr("PDF document");
    case FileKind::Doc:
    case FileKind::Docx:
        return FileWording::tr("Word document");
    case FileKind::Ppt:
    case FileKind::Pptx:
        return FileWording::tr("PowerPoint presentation");
    case FileKind::Xls:
    case FileKind::Xlsx:
        return FileWording::tr("Excel workbook");
    case FileKind::OldOffice:
        return FileWording::tr("file of an older Office program");
    case FileKind::Protected:
        return FileWording::tr("Office document behind a password");
    case FileKind::Odt:
        return FileWording::tr("OpenDocument text");
    case FileKind::Odp:
        return FileWording::tr("OpenDocument presentation");
    case FileKind::Ods:
        return FileWording::tr("OpenDocument spreadsheet");
    case FileKind::Zip:
        return FileWording::tr("ZIP archive");
    case FileKind::Executable:
        return FileWording::tr("program");
    default:
        return isPicture(kind) ? pictureWording(kind) : mediaWording(kind);
    }
}

QString sizeWording(qint64 bytes, qint64 limit)
{
    constexpr qint64 million = 1'000'000;
    const bool inMillions = limit > 0 && limit % million == 0;
    return QLocale().formattedDataSize(
        bytes, 1, inMillions ? QLocale::DataSizeSIFormat : QLocale::DataSizeTraditionalFormat);
}

QString mailSizeWording(qint64 bytes)
{
    constexpr qint64 most = 20 * 1024 * 1024; // with what makes letters of it a third more
    if (bytes <= most)
        return {};
    return FileWording::tr(
               "The bundle has %1, and many mail servers refuse so much. If the e-mail does not go "
               "or comes back, ask the organiser for another way to hand the bundle over, or put "
               "it where they can fetch it and send them the link.")
        .arg(sizeWording(bytes));
}

QString progressWording(qint64 sent, qint64 total)
{
    const QString whole = sizeWording(total);
    QString part = sizeWording(sent);
    const QString unit = whole.mid(whole.lastIndexOf(u' '));
    if (part.endsWith(unit))
        part.chop(unit.size());
    //: how much of a sending has arrived: %1 is "8.2" or "820 kB", %2 "43.1 MB"
    return FileWording::tr("%1 of %2").arg(part, whole);
}

QString typesWording(const FileSlot &slot)
{
    QStringList types;
    for (const QString &type : slot.types)
        types += type.toUpper();
    if (types.size() < 2)
        return types.value(0);
    const QString last = types.takeLast();
    //: a choice of types: %1 is "PDF, DOC", %2 "DOCX"
    return FileWording::tr("%1 or %2").arg(types.join(u", "_s), last);
}

QString rulesWording(const FileSlot &slot)
{
    QStringList rules;
    if (slot.fewest == 0)
        rules += FileWording::tr("Optional, %n file(s) at most.", nullptr, slot.most);
    else if (slot.fewest == slot.most)
        rules += FileWording::tr("Required: %n file(s).", nullptr, slot.most);
    else
        rules +=
            FileWording::tr("Required: at least %1 and at most %2 files.").arg(slot.fewest).arg(slot.most);
    if (!slot.types.isEmpty())
        rules += FileWording::tr("Types: %1.").arg(typesWording(slot));
    if (slot.maxBytes > 0)
        rules += FileWording::tr("Each file may have %1.").arg(sizeWording(slot.maxBytes, slot.maxBytes));
    return rules.join(u' ');
}
