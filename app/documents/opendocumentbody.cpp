#include "documents/opendocumentbody.h"

#include "documents/documentxml.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int deepestHeading = 9;

/// What is not there any more, is a remark, or speaks of pictures.
bool isUnread(QStringView name)
{
    static const QSet<QString> names{u"tracked-changes"_s,
                                     u"annotation"_s,
                                     u"annotation-end"_s,
                                     u"note"_s,
                                     u"desc"_s,
                                     u"hidden-text"_s,
                                     u"script"_s,
                                     u"sequence-decls"_s,
                                     u"variable-decls"_s,
                                     u"forms"_s,
                                     u"ruby-text"_s,
                                     u"math"_s,
                                     u"object"_s,
                                     u"soft-page-break"_s,
                                     u"user-field-decls"_s,
                                     u"hidden-paragraph"_s,
                                     u"event-listeners"_s};
    return names.contains(name.toString());
}

bool isIndex(QStringView name)
{
    return name == u"table-of-content" || name == u"alphabetical-index" || name == u"user-index";
}
} // namespace

void OpenDocumentBody::addText(const QString &text)
{
    if (m_open.isEmpty() || !m_open.constLast().hidden.isEmpty())
        return;
    m_lines.addText(text, !m_open.constLast().bold.isEmpty());
}

void OpenDocumentBody::beginParagraph(const DocumentXml &xml)
{
    Paragraph paragraph;
    paragraph.style = xml.attribute(u"style-name");
    paragraph.depth = xml.depth();
    paragraph.heading = m_styles.headingLevel(paragraph.style);
    if (xml.name() == u"h") {
        const bool isLevelled = xml.has(u"outline-level");
        paragraph.heading =
            isLevelled ? qBound(1, xml.attribute(u"outline-level").toInt(), deepestHeading) : 1;
    }
    if (m_styles.isBold(paragraph.style))
        paragraph.bold.append(xml.depth());
    if (m_styles.isHidden(paragraph.style))
        paragraph.hidden.append(xml.depth());
    m_open.append(paragraph);
    m_lines.beginParagraph();
}

void OpenDocumentBody::beginSpan(const DocumentXml &xml)
{
    const QString style = xml.attribute(u"style-name");
    if (m_styles.isBold(style))
        m_open.last().bold.append(xml.depth());
    if (m_styles.isHidden(style))
        m_open.last().hidden.append(xml.depth());
}

void OpenDocumentBody::beginList(const DocumentXml &xml)
{
    List list;
    list.style = xml.attribute(u"style-name");
    if (list.style.isEmpty() && !m_lists.isEmpty())
        list.style = m_lists.constLast().style;
    const bool isOutermost = m_lists.isEmpty();
    list.word = QString::number(++m_listCount);
    if (isOutermost && xml.attribute(u"continue-numbering") != u"true"_s && !xml.has(u"continue-list"))
        m_counting.restart(list.style, 0);
    m_lists.append(list);
}

void OpenDocumentBody::beginInParagraph(DocumentXml &xml)
{
    const QStringView name = xml.name();
    if (name == u"span" || name == u"a")
        beginSpan(xml);
    else if (name == u"s" || name == u"tab")
        addText(u" "_s);
    else if (name == u"line-break")
        m_lines.breakLine();
}

void OpenDocumentBody::begin(DocumentXml &xml)
{
    const QStringView name = xml.name();
    if (isUnread(name) || (name == u"section" && xml.attribute(u"display") == u"none"_s)) {
        xml.skip();
    } else if (name == u"p" || name == u"h") {
        beginParagraph(xml);
    } else if (name == u"list") {
        beginList(xml);
    } else if (name == u"list-item" && !m_lists.isEmpty()) {
        m_lists.last().itemBegins = true;
        m_lists.last().isInItem = true;
        if (xml.has(u"start-value"))
            m_counting.restart(m_lists.constLast().style, int(m_lists.size()) - 1);
    } else if (isIndex(name)) {
        m_lines.enterMargin();
    } else if (name == u"table-header-rows") {
        ++m_headRows;
    } else if (name == u"table-row") {
        m_lines.beginRow();
    } else if (name == u"table-cell") {
        m_lines.beginCell();
    } else if (!m_open.isEmpty()) {
        beginInParagraph(xml);
    }
}

void OpenDocumentBody::end(const DocumentXml &xml)
{
    const QStringView name = xml.name();
    if ((name == u"p" || name == u"h") && !m_open.isEmpty())
        endParagraph();
    else if (name == u"list" && !m_lists.isEmpty())
        m_lists.removeLast();
    else if (name == u"list-item" && !m_lists.isEmpty())
        m_lists.last().isInItem = false;
    else if (isIndex(name))
        m_lines.leaveMargin();
    else if (name == u"table-header-rows")
        --m_headRows;
    else if (name == u"table-row")
        m_lines.endRow(m_headRows > 0);
    else if (name == u"table-cell")
        m_lines.endCell();
    if (m_open.isEmpty())
        return;
    // The depth is that of what the element stood in.
    const auto isOver = [&](int depth) { return depth > xml.depth(); };
    m_open.last().bold.removeIf(isOver);
    m_open.last().hidden.removeIf(isOver);
}

void OpenDocumentBody::endParagraph()
{
    const Paragraph paragraph = m_open.takeLast();
    m_lines.endParagraph(lookOf(paragraph));
}

ParagraphLook OpenDocumentBody::lookOf(const Paragraph &paragraph)
{
    ParagraphLook look;
    look.heading = paragraph.heading;
    if (look.heading > 0 || m_lists.isEmpty() || !m_lists.constLast().isInItem)
        return look;
    List &list = m_lists.last();
    if (!list.itemBegins) {
        look.goesOn = true;
        return look;
    }
    list.itemBegins = false;
    const int level = int(m_lists.size()) - 1;
    const OpenDocumentStyles::Level said =
        m_styles.level(list.style.isEmpty() ? m_styles.listOf(paragraph.style) : list.style, level);
    if (said.format == ListFormat::None)
        return look;
    look.isItem = true;
    look.isNumbered = said.format != ListFormat::Bullet;
    look.level = level;
    look.list = list.word;
    look.mark = m_counting.nextMark(list.style, level, said.format, said.start);
    return look;
}

bool OpenDocumentBody::read(const QByteArray &bytes, const QStringList &within)
{
    DocumentXml xml(bytes);
    xml.reportText();
    int outside = 0; // the depth of the element that is read; 0: none is
    while (!m_lines.isFull() && xml.next()) {
        if (outside == 0) {
            const bool begins = xml.isBegin() && within.contains(xml.name().toString());
            outside = begins ? xml.depth() : 0;
        } else if (xml.isText()) {
            addText(xml.text());
        } else if (xml.isBegin()) {
            begin(xml);
        } else if (xml.depth() < outside) {
            outside = 0;
        } else {
            end(xml);
        }
    }
    return !xml.failed() && !m_lines.isFull();
}
