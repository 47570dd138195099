#include "documents/filekind.h"

#include "documents/compoundfile.h"
#include "documents/zipparts.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 looksAt = 4096;

struct Magic
{
    FileKind kind;
    int offset;
    QByteArrayView bytes;
};

constexpr QByteArrayView bytesOf(const char *text, qsizetype size)
{
    return {text, size};
}

constexpr Magic magics[] = {
    {FileKind::RichText, 0, bytesOf("{\\rtf", 5)},
    {FileKind::Jpeg, 0, bytesOf("\xff\xd8\xff", 3)},
    {FileKind::Png, 0, bytesOf("\x89PNG\r\n\x1a\n", 8)},
    {FileKind::Gif, 0, bytesOf("GIF87a", 6)},
    {FileKind::Gif, 0, bytesOf("GIF89a", 6)},
    {FileKind::Webp, 8, bytesOf("WEBP", 4)},
    {FileKind::Wav, 8, bytesOf("WAVE", 4)},
    {FileKind::Tiff, 0, bytesOf("II*\0", 4)},
    {FileKind::Tiff, 0, bytesOf("MM\0*", 4)},
    {FileKind::Heic, 4, bytesOf("ftyphei", 7)},
    {FileKind::Heic, 4, bytesOf("ftyphev", 7)},
    {FileKind::Heic, 4, bytesOf("ftypmif1", 8)},
    {FileKind::Avif, 4, bytesOf("ftypavif", 8)},
    {FileKind::QuickTime, 4, bytesOf("ftypqt  ", 8)},
    {FileKind::Mp4, 4, bytesOf("ftyp", 4)},
    {FileKind::QuickTime, 4, bytesOf("moov", 4)},
    {FileKind::Mp3, 0, bytesOf("ID3", 3)},
    {FileKind::Executable, 0,
     bytesOf("\x7f"
             "ELF",
             4)},
    {FileKind::Executable, 0, bytesOf("\xcf\xfa\xed\xfe", 4)},
    {FileKind::Executable, 0, bytesOf("\xce\xfa\xed\xfe", 4)},
    {FileKind::Executable, 0, bytesOf("\xca\xfe\xba\xbe", 4)},
    {FileKind::Executable, 0, bytesOf("#!", 2)},
};

bool isAt(QByteArrayView begin, int offset, QByteArrayView bytes)
{
    return begin.size() >= offset + bytes.size() && begin.sliced(offset, bytes.size()) == bytes;
}

/// Two letters are not enough to tell these from a text.
FileKind kindByField(const QByteArray &begin)
{
    constexpr qsizetype headOfBitmap = 14;
    constexpr qsizetype headOfProgram = 64;
    if (begin.startsWith("BM") && begin.size() >= headOfBitmap && begin.mid(6, 4) == QByteArray(4, '\0'))
        return FileKind::Bmp;
    if (begin.startsWith("MZ") && begin.size() >= headOfProgram && begin.contains('\0'))
        return FileKind::Executable;
    return FileKind::Unknown;
}

FileKind kindOfZip(QIODevice &file)
{
    const auto parts = ZipParts::open(file);
    if (!parts)
        return FileKind::Zip;
    const struct
    {
        FileKind kind;
        const char *types;
    } office[] = {
        {FileKind::Docx, "wordprocessingml.document.main+xml"},
        {FileKind::Pptx, "presentationml.presentation.main+xml"},
        {FileKind::Pptx, "presentationml.slideshow.main+xml"},
        {FileKind::Xlsx, "spreadsheetml.sheet.main+xml"},
    };
    const QByteArray types = parts->part(u"[Content_Types].xml"_s).value_or(QByteArray());
    for (const auto &row : office) {
        if (types.contains(row.types))
            return row.kind;
    }
    const QByteArray media = parts->part(u"mimetype"_s).value_or(QByteArray()).trimmed();
    if (media == "application/vnd.oasis.opendocument.text")
        return FileKind::Odt;
    if (media == "application/vnd.oasis.opendocument.presentation")
        return FileKind::Odp;
    if (media == "application/vnd.oasis.opendocument.spreadsheet")
        return FileKind::Ods;
    return FileKind::Zip;
}

FileKind kindOfCompound(QIODevice &file)
{
    const QStringList streams = compoundStreams(file);
    if (streams.contains(u"EncryptedPackage"_s))
        return FileKind::Protected;
    if (streams.contains(u"WordDocument"_s))
        return FileKind::Doc;
    if (streams.contains(u"PowerPoint Document"_s))
        return FileKind::Ppt;
    if (streams.contains(u"Workbook"_s) || streams.contains(u"Book"_s))
        return FileKind::Xls;
    return FileKind::OldOffice;
}

bool isText(const QByteArray &begin)
{
    const auto mark = QStringConverter::encodingForData(begin);
    if (mark && *mark != QStringConverter::Utf8)
        return true; // UTF-16 and UTF-32 are known by their mark
    return std::none_of(begin.begin(), begin.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
}

struct Named
{
    FileKind kind;
    const char *endings;
    const char *media;
};

constexpr const char *officePrefix = "application/vnd.openxmlformats-officedocument.";

constexpr Named named[] = {
    {FileKind::Text, "txt text md csv tsv log json xml htm html eml ics vcf", "text/plain"},
    {FileKind::RichText, "rtf doc", "application/rtf"},
    {FileKind::Pdf, "pdf", "application/pdf"},
    {FileKind::Doc, "doc dot", "application/msword"},
    {FileKind::Ppt, "ppt pps pot", "application/vnd.ms-powerpoint"},
    {FileKind::Xls, "xls xlt", "application/vnd.ms-excel"},
    {FileKind::Docx, "docx", "wordprocessingml.document"},
    {FileKind::Pptx, "pptx ppsx", "presentationml.presentation"},
    {FileKind::Xlsx, "xlsx", "spreadsheetml.sheet"},
    {FileKind::Odt, "odt", "application/vnd.oasis.opendocument.text"},
    {FileKind::Odp, "odp", "application/vnd.oasis.opendocument.presentation"},
    {FileKind::Ods, "ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {FileKind::Zip, "zip", "application/zip"},
    {FileKind::Jpeg, "jpg jpeg jpe jfif", "image/jpeg"},
    {FileKind::Png, "png", "image/png"},
    {FileKind::Gif, "gif", "image/gif"},
    {FileKind::Webp, "webp", "image/webp"},
    {FileKind::Heic, "heic heif", "image/heic"},
    {FileKind::Avif, "avif", "image/avif"},
    {FileKind::Tiff, "tif tiff", "image/tiff"},
    {FileKind::Bmp, "bmp", "image/bmp"},
    {FileKind::Svg, "svg", "image/svg+xml"},
    {FileKind::Mp4, "mp4 m4v m4a", "video/mp4"},
    {FileKind::QuickTime, "mov qt", "video/quicktime"},
    {FileKind::Mp3, "mp3", "audio/mpeg"},
    {FileKind::Wav, "wav", "audio/wav"},
};

const Named *rowOf(FileKind kind)
{
    const auto found =
        std::find_if(std::begin(named), std::end(named), [&](const Named &row) { return row.kind == kind; });
    return found == std::end(named) ? nullptr : found;
}
} // namespace

FileKind fileKindOf(QIODevice &file)
{
    constexpr qsizetype pdfBeginsWithin = 1024;
    file.seek(0);
    const QByteArray begin = file.read(looksAt);
    if (begin.isEmpty())
        return FileKind::Empty;
    for (const Magic &magic : magics) {
        if (isAt(begin, magic.offset, magic.bytes))
            return magic.kind;
    }
    if (begin.startsWith("PK\x03\x04") || begin.startsWith("PK\x05\x06"))
        return kindOfZip(file);
    if (begin.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return kindOfCompound(file);
    if (begin.first(std::min(pdfBeginsWithin, begin.size())).contains("%PDF-"))
        return FileKind::Pdf;
    if (const FileKind kind = kindByField(begin); kind != FileKind::Unknown)
        return kind;
    if (!isText(begin))
        return FileKind::Unknown;
    const QByteArray head = begin.trimmed();
    const bool markup = head.startsWith("<?xml") || head.startsWith("<svg") || head.startsWith("<!");
    return markup && head.contains("<svg") ? FileKind::Svg : FileKind::Text;
}

QStringList endingsOf(FileKind kind)
{
    const Named *row = rowOf(kind);
    return row ? QString::fromLatin1(row->endings).split(u' ') : QStringList();
}

QString mediaTypeOf(FileKind kind)
{
    const Named *row = rowOf(kind);
    if (!row)
        return u"application/octet-stream"_s;
    const QString media = QString::fromLatin1(row->media);
    return media.contains(u'/') ? media : QString::fromLatin1(officePrefix) + media;
}

bool isPicture(FileKind kind)
{
    return mediaTypeOf(kind).startsWith(u"image/"_s);
}
