#include "session/pagereading.h"

#include "criteria/htmlpage.h"
#include "criteria/listmark.h"
#include "criteria/programmereader.h"
#include "criteria/tablecolumns.h"
#include "criteria/textpage.h"
#include "documents/officepage.h"
#include "session/pagekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(PageReading)
};

Error refused(PageKind kind, const QString &name)
{
    QString message;
    if (kind == PageKind::Pdf)
        message = Reading::tr("%1 is a PDF, which Shortlist does not read. Open it, copy the category's text "
                              "and paste it, or save it as text and import that.");
    else if (kind == PageKind::RichText)
        message =
            Reading::tr("%1 is in Rich Text Format. Open it in your word processor, save it as .docx or "
                        ".odt, and import that.");
    else if (kind == PageKind::Archive)
        message = Reading::tr("%1 holds a page together with its pictures. Save the page in your browser as "
                              "“HTML only”, or copy its text and paste it.");
    else if (kind == PageKind::CategoryFile)
        message = Reading::tr("%1 is a category file, which needs no reading. Put it among your categories "
                              "as it is.");
    else
        message = Reading::tr("%1 is a picture, which Shortlist does not read. Find the page that prints the "
                              "criteria, or type them into a text file.");
    return {Error::Kind::BadInput, message.arg(name), name};
}

/// Where the cell that names a column stands first in its row, the row says nothing of the award.
void leaveOutHeadRows(QList<PageLine> &lines)
{
    bool isHead = false;
    for (PageLine &line : lines) {
        if (!line.cell)
            isHead = false;
        else if (line.block.kind == Block::Kind::Label)
            isHead = isHeadOfTable(line.block.text);
        line.marginal = line.marginal || isHead;
    }
}

/// Marks that were typed into a document, not made by its list, and characters that cannot be seen.
Page withTypedMarks(const Page &page)
{
    Page read = page;
    read.lines.clear();
    int gap = 0;
    for (PageLine line : page.lines) {
        line.block.text = plainLine(line.block.text);
        gap += line.gap;
        if (line.block.text.isEmpty()) {
            ++gap;
            continue;
        }
        const bool mayBeItem = line.block.kind == Block::Kind::Paragraph || line.isItem() ||
                               (line.block.kind == Block::Kind::Label && !line.cell);
        const ListMark typed = mayBeItem ? listMarkOf(line.block.text) : ListMark();
        if (!typed.mark.isEmpty()) {
            line.block.text = line.block.text.mid(typed.length);
            if (!line.isItem()) {
                line.mark = typed.mark;
                line.block.kind = typed.isNumber ? Block::Kind::Numbered : Block::Kind::Bullet;
            }
        }
        line.number = int(read.lines.size()) + 1;
        line.gap = read.lines.isEmpty() ? 0 : gap;
        gap = 0;
        read.lines.append(line);
    }
    leaveOutHeadRows(read.lines);
    return read;
}

Result<Page> readAs(PageKind kind, const QByteArray &bytes, const QString &name, const QByteArray &charset)
{
    switch (kind) {
    case PageKind::Text:
        return readTextPage(bytes, name);
    case PageKind::Html:
        return readHtmlPage(bytes, name, charset);
    case PageKind::Document:
        return readOfficePage(bytes, name).map(withTypedMarks);
    default:
        return tl::unexpected(refused(kind, name));
    }
}

bool isNamedHtml(const QString &name)
{
    static const QRegularExpression ending(u"\\.x?html?$"_s, QRegularExpression::CaseInsensitiveOption);
    return ending.match(name).hasMatch();
}

/// What the bytes are in: the server's word, unless they show that it is wrong.
QByteArray charsetOf(const QByteArray &bytes, const QString &contentType)
{
    static const QRegularExpression said(u"charset\\s*=\\s*[\"']?([\\w:.-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QByteArray charset = said.match(contentType).captured(1).toLatin1().toLower();
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(bytes);
    const bool isUtf8 = !decode.hasError() && text.size() < bytes.size();
    if (charset == "utf-8" || charset == "utf8")
        return decode.hasError() ? QByteArray("windows-1252") : charset;
    return isUtf8 && !charset.isEmpty() && !charset.startsWith("utf") ? QByteArray("utf-8") : charset;
}

bool hasStructure(const Page &page)
{
    return std::any_of(page.lines.cbegin(), page.lines.cend(), [](const PageLine &line) {
        return line.list > 0 || line.cell || line.emphasised || line.block.kind == Block::Kind::Heading;
    });
}

/// How many characters are no white space.
qsizetype lettersOf(const Page &page)
{
    qsizetype letters = 0;
    for (const PageLine &line : page.lines)
        letters += line.block.text.size() - line.block.text.count(u' ');
    return letters;
}
} // namespace

Result<Page> readPageBytes(const QByteArray &bytes, const QString &name)
{
    return readAs(kindOfPage(bytes, isNamedHtml(name)), bytes, name, {});
}

Result<Page> readPageFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return tl::unexpected(Error{Error::Kind::File,
                                    Reading::tr("%1 is no file. Choose a file that holds a page.").arg(shown),
                                    shown});
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{Error::Kind::File,
                                    Reading::tr("%1 could not be opened: %2.").arg(shown, file.errorString()),
                                    shown});
    const QByteArray bytes = file.read(longestPageFile + 1);
    if (file.error() != QFile::NoError)
        return tl::unexpected(Error{Error::Kind::File,
                                    Reading::tr("%1 could not be read: %2.").arg(shown, file.errorString()),
                                    shown});
    if (bytes.size() > longestPageFile)
        return tl::unexpected(
            Error{Error::Kind::BadInput,
                  Reading::tr("%1 is longer than %n MiB, which no page of a category is. Copy the category's "
                              "text and paste it.",
                              nullptr, int(longestPageFile / 1024 / 1024))
                      .arg(shown),
                  shown});
    return readPageBytes(bytes, shown);
}

Result<Page> readFetchedPage(const QByteArray &bytes, const QString &contentType, const QString &address)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    const bool saidToBeHtml = type == u"text/html"_s || type == u"application/xhtml+xml"_s;
    PageKind kind = kindOfPage(bytes, saidToBeHtml);
    if (kind == PageKind::Text && saidToBeHtml)
        kind = PageKind::Html;
    else if (kind == PageKind::Html && type == u"text/plain"_s)
        kind = PageKind::Text;
    return readAs(kind, bytes, address, charsetOf(bytes, contentType)).map([&](Page page) {
        page.address = address;
        return page;
    });
}

Result<Page> readPastedPage(const QString &text, const QByteArray &html)
{
    const QString name = Reading::tr("What was pasted");
    const auto read = readTextPage(text.toUtf8(), name);
    if (!read)
        return read;
    const Page &plain = *read;
    if (!html.trimmed().isEmpty()) {
        const auto rich = readHtmlPage(html, name, "UTF-8");
        const bool holdsAll = rich && 5 * lettersOf(*rich) >= 4 * lettersOf(plain);
        if (holdsAll && (hasStructure(*rich) || plain.lines.isEmpty()))
            return rich;
        if (!rich && plain.lines.isEmpty())
            return rich;
    }
    return plain;
}

QList<ProgrammeSet> readProgrammeSets(const QString &folder)
{
    QList<ProgrammeSet> sets;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.programme.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto set = readProgramme(file.readAll(), name))
            sets.append(*set);
    }
    std::sort(sets.begin(), sets.end(), [](const ProgrammeSet &one, const ProgrammeSet &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return sets;
}
