#include "documents/officepage.h"

#include "documents/opendocumentpage.h"
#include "documents/wordpage.h"
#include "documents/zipparts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using Trouble = ZipParts::Trouble;

struct OfficePage
{
    Q_DECLARE_TR_FUNCTIONS(OfficePage)
};

Error refused(const QString &sentences, const QString &file)
{
    return {Error::Kind::BadInput, sentences.arg(file), file};
}

/// What Office kept its documents in before 2007, and keeps locked ones in to this day.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8));
}

bool holdsLockedPackage(const QByteArray &compound)
{
    const QString name = u"EncryptedPackage"_s; // as a stream's name stands there: UTF-16
    QByteArray encoded;
    for (const QChar c : name)
        encoded += QByteArray(1, char(c.unicode())) + '\0';
    return compound.contains(encoded);
}

Error locked(const QString &file)
{
    return refused(OfficePage::tr("%1 is locked with a password. Open it in your word processor, save a copy "
                                  "without a password, and choose that."),
                   file);
}

Error errorOf(Trouble trouble, const QString &file)
{
    switch (trouble) {
    case Trouble::Locked:
        return locked(file);
    case Trouble::NotZip:
    case Trouble::Missing:
        return refused(OfficePage::tr("%1 is no text document that Shortlist reads. Save it as .docx, .odt, "
                                      ".html or plain text, or copy its text and paste it instead."),
                       file);
    case Trouble::TooMuch:
        return refused(OfficePage::tr("%1 holds more than the page of a category could. Copy the category's "
                                      "part into a document of its own, or paste its text instead."),
                       file);
    case Trouble::Damaged:
        break;
    }
    return refused(OfficePage::tr("%1 is damaged and cannot be read. Open it in your word processor and save "
                                  "it again, or fetch it once more."),
                   file);
}
} // namespace

Result<Page> readOfficePage(const QByteArray &bytes, const QString &file)
{
    if (isCompoundFile(bytes)) {
        if (holdsLockedPackage(bytes))
            return tl::unexpected(locked(file));
        return tl::unexpected(
            refused(OfficePage::tr("%1 is in the format that Word used before 2007. Open it in your word "
                                   "processor, save it as .docx or .odt, and choose that."),
                    file));
    }
    const auto parts = ZipParts::open(bytes);
    if (!parts)
        return tl::unexpected(errorOf(parts.error(), file));
    Result<QList<PageLine>, Trouble> lines = tl::unexpected(Trouble::NotZip);
    if (isOfficeOpenXml(*parts))
        lines = readWordPage(*parts);
    else if (isOpenDocument(*parts))
        lines = readOpenDocumentPage(*parts);
    if (!lines)
        return tl::unexpected(errorOf(lines.error(), file));
    Page page;
    page.lines = *lines;
    return page;
}
