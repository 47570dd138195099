#include "session/pagekind.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype looksAt = 4096;

QString beginOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Latin1);
    QStringDecoder decode(encoding);
    return decode(bytes.first(qMin(looksAt, bytes.size()))).operator QString().trimmed();
}

bool isHtml(const QString &begin, bool saidToBeHtml)
{
    static const QRegularExpression document(u"<(?:!doctype\\s+html|html|head|body|meta)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression element(
        u"<(?:p|div|span|h[1-6]|ul|ol|li|table|section|article|main|a|b|strong|br|title)(?:\\s[^<>]*)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (document.match(begin).hasMatch())
        return true;
    return element.match(begin).hasMatch() && (saidToBeHtml || begin.startsWith(u'<'));
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") || bytes.startsWith("II*") ||
           bytes.mid(4, 8) == "ftypheic";
}

bool isArchive(const QByteArray &bytes)
{
    const QByteArray begin = bytes.first(qMin(looksAt, bytes.size())).toLower();
    return bytes.startsWith("bplist00") ||
           (begin.contains("mime-version:") && begin.contains("multipart/related"));
}
} // namespace

PageKind kindOfPage(const QByteArray &bytes, bool saidToBeHtml)
{
    constexpr qsizetype pdfBeginsWithin = 1024;
    const bool isCompound = bytes.startsWith("\xd0\xcf\x11\xe0");
    const bool isZip = bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
    if (isCompound || isZip)
        return PageKind::Document;
    if (bytes.first(qMin(pdfBeginsWithin, bytes.size())).contains("%PDF-"))
        return PageKind::Pdf;
    if (bytes.startsWith("{\\rtf"))
        return PageKind::RichText;
    if (isPicture(bytes))
        return PageKind::Picture;
    if (isArchive(bytes))
        return PageKind::Archive;
    const QString begin = beginOf(bytes);
    if (begin.startsWith(u'{') && begin.contains(u"\"shortlist-category/"_s))
        return PageKind::CategoryFile;
    return isHtml(begin, saidToBeHtml) ? PageKind::Html : PageKind::Text;
}
