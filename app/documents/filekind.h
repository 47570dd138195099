#pragma once

#include <QStringList>

class QIODevice;

/// What a file is by its content, whatever it is called.
enum class FileKind {
    Unknown,
    Empty,
    Text,
    RichText,
    Pdf,
    Doc,
    Ppt,
    Xls,
    OldOffice, ///< packed like the three, and none of them
    Protected, ///< an Office document behind a password
    Docx,
    Pptx,
    Xlsx,
    Odt,
    Odp,
    Ods,
    Zip, ///< and nothing that is known
    Jpeg,
    Png,
    Gif,
    Webp,
    Heic,
    Avif,
    Tiff,
    Bmp,
    Svg,
    Mp4,
    QuickTime,
    Mp3,
    Wav,
    Executable, ///< a program or a script
};

/// Reads no more than it needs of @p file, which has to be open and random access.
[[nodiscard]] FileKind fileKindOf(QIODevice &file);

/// The endings, without the dot, that such a file is called by, the usual one first. Empty for what is not
/// known.
[[nodiscard]] QStringList endingsOf(FileKind kind);
/// "application/pdf"
[[nodiscard]] QString mediaTypeOf(FileKind kind);
[[nodiscard]] bool isPicture(FileKind kind);
