#include "documents/wordbody.h"

#include "documents/documentxml.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What is not there any more, stands there twice, or was never to be read.
bool isUnread(QStringView name)
{
    static const QSet<QString> names{u"del"_s,       u"moveFrom"_s, u"Fallback"_s, u"instrText"_s,
                                     u"delText"_s,   u"sectPr"_s,   u"tblPr"_s,    u"tblPrEx"_s,
                                     u"tcPr"_s,      u"fldData"_s,  u"ruby"_s,     u"delInstrText"_s,
                                     u"oMathPara"_s, u"tblGrid"_s};
    return names.contains(name.toString());
}

/// A character of a symbol font.
QString symbolOf(const DocumentXml &xml)
{
    bool isNumber = false;
    const uint code = xml.attribute(u"char").toUInt(&isNumber, 16);
    return isNumber && code > 0x1f && code <= 0xffff ? QString(QChar(char16_t(code))) : QString();
}
} // namespace

void WordBody::takeParagraphLook(DocumentXml &xml)
{
    if (m_open.isEmpty())
        xml.skip();
    else
        m_open.last().look = m_styles.resolved(WordStyles::readProperties(xml));
}

void WordBody::takeRunLook(DocumentXml &xml)
{
    if (m_open.isEmpty()) {
        xml.skip();
        return;
    }
    const WordProperties run = WordStyles::readProperties(xml);
    Paragraph &paragraph = m_open.last();
    paragraph.isRunBold =
        run.bold.value_or(m_styles.isBold(run.style) || paragraph.look.bold.value_or(false));
    paragraph.isRunHidden = run.isHidden;
}

void WordBody::addText(const QString &text)
{
    if (!m_open.isEmpty() && !m_open.constLast().isRunHidden)
        m_lines.addText(text, m_open.constLast().isRunBold);
}

void WordBody::beginInRun(DocumentXml &xml)
{
    const QStringView name = xml.name();
    if (name == u"t")
        addText(xml.takeText());
    else if (name == u"tab" || name == u"ptab")
        addText(u" "_s);
    else if (name == u"noBreakHyphen")
        addText(u"-"_s);
    else if (name == u"sym")
        addText(symbolOf(xml));
    else if (name == u"br" || name == u"cr")
        m_lines.breakLine();
}

void WordBody::begin(DocumentXml &xml)
{
    const QStringView name = xml.name();
    if (isUnread(name)) {
        xml.skip();
    } else if (name == u"p") {
        m_open.append(Paragraph{m_styles.resolved({}), false, false});
        m_lines.beginParagraph();
    } else if (name == u"pPr") {
        takeParagraphLook(xml);
    } else if (name == u"r" && !m_open.isEmpty()) {
        m_open.last().isRunBold = m_open.constLast().look.bold.value_or(false);
        m_open.last().isRunHidden = false;
    } else if (name == u"rPr") {
        takeRunLook(xml);
    } else if (name == u"sdt") {
        m_contentBlocks.append(false);
    } else if (name == u"docPartGallery" && !m_contentBlocks.isEmpty() && !m_contentBlocks.constLast() &&
               xml.attribute(u"val") == u"Table of Contents"_s) {
        m_contentBlocks.last() = true;
        m_lines.enterMargin();
    } else if (name == u"tr") {
        m_rows.append(false);
        m_lines.beginRow();
    } else if (name == u"tblHeader" && !m_rows.isEmpty()) {
        m_rows.last() = true;
    } else if (name == u"tc") {
        m_lines.beginCell();
    } else {
        beginInRun(xml);
    }
}

void WordBody::end(DocumentXml &xml)
{
    const QStringView name = xml.name();
    if (name == u"p" && !m_open.isEmpty())
        m_lines.endParagraph(lookOf(m_open.takeLast().look));
    else if (name == u"tc")
        m_lines.endCell();
    else if (name == u"tr" && !m_rows.isEmpty())
        m_lines.endRow(m_rows.takeLast());
    else if (name == u"sdt" && !m_contentBlocks.isEmpty() && m_contentBlocks.takeLast())
        m_lines.leaveMargin();
}

ParagraphLook WordBody::lookOf(const WordProperties &look)
{
    ParagraphLook seen;
    seen.joinsNext = look.endIsDeleted;
    seen.marginal = m_styles.isOfContents(look.style);
    seen.heading = m_styles.headingLevel(look);
    if (seen.heading > 0 || !look.list || *look.list == u"0"_s)
        return seen;
    const int level = look.level.value_or(0);
    const WordStyles::Numbering numbering = m_styles.numbering(*look.list, level);
    if (numbering.format == ListFormat::None)
        return seen;
    seen.isItem = true;
    seen.isNumbered = numbering.format != ListFormat::Bullet;
    seen.level = level > 0 ? level : m_styles.extraLevel(look.style);
    seen.list = *look.list;
    const QString begun = u"%1/%2"_s.arg(*look.list).arg(level);
    if (numbering.beginsAnew && !m_begun.contains(begun)) {
        m_begun.insert(begun);
        m_counting.restart(numbering.list, level);
    }
    seen.mark = m_counting.nextMark(numbering.list, level, numbering.format, numbering.start);
    return seen;
}

bool WordBody::read(const QByteArray &bytes)
{
    DocumentXml xml(bytes);
    while (!m_lines.isFull() && xml.next()) {
        if (xml.isBegin())
            begin(xml);
        else
            end(xml);
    }
    m_lines.endText();
    return !xml.failed() && !m_lines.isFull();
}
