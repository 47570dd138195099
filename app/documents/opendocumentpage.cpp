#include "documents/opendocumentpage.h"

#include "documents/documentxml.h"
#include "documents/opendocumentbody.h"
#include "model/page.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using Trouble = ZipParts::Trouble;

bool isLocked(const ZipParts &parts)
{
    if (parts.has(u"encrypted-package"_s))
        return true;
    const auto manifest = parts.part(u"META-INF/manifest.xml"_s);
    DocumentXml xml(manifest.value_or(QByteArray()));
    while (xml.next()) {
        if (xml.isBegin() && xml.name() == u"encryption-data")
            return true;
    }
    return false;
}

/// The kind of document: "text", "spreadsheet", "presentation".
QString kindOf(const QByteArray &content)
{
    DocumentXml xml(content);
    bool isInBody = false;
    while (xml.next()) {
        if (xml.isBegin() && isInBody)
            return xml.name().toString();
        isInBody = isInBody || (xml.isBegin() && xml.name() == u"body");
    }
    return {};
}
} // namespace

bool isOpenDocument(const ZipParts &parts)
{
    return parts.has(u"content.xml"_s) || parts.has(u"encrypted-package"_s);
}

Result<QList<PageLine>, Trouble> readOpenDocumentPage(const ZipParts &parts)
{
    if (isLocked(parts))
        return tl::unexpected(Trouble::Locked);
    const auto content = parts.part(u"content.xml"_s);
    if (!content)
        return tl::unexpected(content.error());
    const QString kind = kindOf(*content);
    if (kind != u"text"_s)
        return tl::unexpected(kind.isEmpty() ? Trouble::Damaged : Trouble::Missing);
    const auto common = parts.part(u"styles.xml"_s);
    if (!common && common.error() != Trouble::Missing)
        return tl::unexpected(common.error());

    OpenDocumentStyles styles;
    styles.read(common.value_or(QByteArray()));
    styles.read(*content);
    DocumentLines lines;
    OpenDocumentBody body(styles, lines);
    lines.enterMargin();
    bool isSound = !common || body.read(*common, {u"header"_s, u"header-first"_s});
    lines.leaveMargin();
    isSound = isSound && body.read(*content, {u"text"_s});
    lines.enterMargin();
    isSound = isSound && (!common || body.read(*common, {u"footer"_s, u"footer-first"_s}));
    lines.leaveMargin();
    if (lines.isFull())
        return tl::unexpected(Trouble::TooMuch);
    if (!isSound)
        return tl::unexpected(Trouble::Damaged);
    return lines.lines();
}
