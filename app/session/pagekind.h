#pragma once

#include <QByteArray>

/// What the bytes of a page are, whatever they are called.
enum class PageKind {
    Text,
    Html,
    Document, ///< of a word processor, or another file that is packed like one
    Pdf,
    RichText,
    Archive, ///< a page and its pictures in one file, as browsers save it
    Picture,
    CategoryFile,
};

/// @p saidToBeHtml: by its name or by a server, which decides where the bytes leave it open.
[[nodiscard]] PageKind kindOfPage(const QByteArray &bytes, bool saidToBeHtml);
