#include "criteria/htmllines.h"

#include "criteria/htmllooks.h"
#include "criteria/listmark.h"
#include "criteria/textpage.h"

#include <libxml/tree.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostLabelWords = 6;
}

void HtmlLines::addText(const QString &text)
{
    static const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (!std::all_of(text.cbegin(), text.cend(), isSpace)) {
        m_allBold = m_allBold && m_looks.constLast().bold > 0;
        m_allLink = m_allLink && m_looks.constLast().link > 0;
    }
    m_text += text;
}

/// A number or a bullet that was typed, not coded.
void HtmlLines::readMark(PageLine &line) const
{
    const ListMark mark = listMarkOf(line.block.text);
    if (mark.mark.isEmpty())
        return;
    line.mark = mark.mark;
    line.block.text = line.block.text.mid(mark.length);
    line.block.kind = mark.isNumber ? Block::Kind::Numbered : Block::Kind::Bullet;
    line.block.level = std::max<int>(0, int(m_lists.size()) - 1) + m_looks.constLast().indent;
}

void HtmlLines::startItem(PageLine &line)
{
    OpenList &list = m_lists.last();
    list.itemBegins = false;
    list.itemLine = m_page.lines.size();
    line.block.kind = list.isNumbered ? Block::Kind::Numbered : Block::Kind::Bullet;
    line.block.level = int(m_lists.size()) - 1 + list.indent;
    line.list = list.number;
    const ListMark typed = listMarkOf(line.block.text);
    line.block.text = line.block.text.mid(typed.length);
    if (list.isNumbered)
        line.mark = u"%1."_s.arg(list.items);
}

/// The second line of an item goes on in the first.
bool HtmlLines::joinItem(const QString &text)
{
    if (m_lists.isEmpty() || m_looks.constLast().heading > 0 || m_lists.constLast().itemBegins ||
        m_lists.constLast().itemLine != m_page.lines.size() - 1 || m_page.lines.isEmpty())
        return false;
    PageLine &item = m_page.lines.last();
    if (!item.isItem())
        return false;
    static const QString ends = u".?!:;,\u2013-"_s;
    const bool isLabel = item.emphasised && !m_allBold && item.block.text.count(u' ') < mostLabelWords &&
                         !ends.contains(item.block.text.back());
    item.block.text += (isLabel ? u": "_s : u" "_s) + text;
    item.emphasised = item.emphasised && m_allBold;
    return true;
}

void HtmlLines::endLine()
{
    const QString text = plainLine(m_text);
    const bool allBold = m_allBold;
    const bool allLink = m_allLink;
    m_text.clear();
    if (text.isEmpty() || joinItem(text)) {
        m_allBold = m_allLink = true;
        return;
    }
    const Looks &looks = m_looks.constLast();
    PageLine line;
    line.number = int(m_page.lines.size()) + 1;
    line.block.text = text;
    line.gap = m_page.lines.isEmpty() ? 0 : m_gap + std::max(0, m_breaks - 1);
    line.emphasised = allBold;
    line.cell = looks.isCell;
    if (looks.heading > 0) {
        line.block.kind = Block::Kind::Heading;
        line.block.level = looks.heading;
    } else if (!m_lists.isEmpty() && m_lists.constLast().itemBegins) {
        startItem(line);
    } else {
        readMark(line);
        const bool isLabel = line.mark.isEmpty() && (looks.isLabel || text.endsWith(u':'));
        line.block.kind = isLabel ? Block::Kind::Label : line.block.kind;
    }
    line.marginal = looks.marginal > 0 || (allLink && looks.heading == 0 && !text.contains(u'@'));
    m_page.lines.append(line);
    m_gap = 0;
    m_breaks = 0;
    m_allBold = m_allLink = true;
}

void HtmlLines::enterList(const _xmlNode &element)
{
    const QString name = nameOfElement(element);
    if (name == u"ul"_s || name == u"ol"_s || name == u"menu"_s) {
        m_lists.append(OpenList());
        m_lists.last().number = ++m_listCount;
        m_lists.last().isNumbered = name == u"ol"_s;
        m_lists.last().indent = levelOfWordProcessor(element);
    } else if (name == u"li"_s) {
        if (m_lists.isEmpty())
            m_lists.append(OpenList());
        m_lists.last().itemBegins = true;
        ++m_lists.last().items;
    }
}

void HtmlLines::breakLine()
{
    if (m_looks.constLast().heading > 0) {
        m_text += u' '; // a heading that was broken for its looks
        return;
    }
    endLine();
    ++m_breaks;
}

/// Whether its children are to be read.
bool HtmlLines::enter(const _xmlNode &element)
{
    const QString name = nameOfElement(element);
    if (name == u"title"_s) {
        const std::unique_ptr<xmlChar, decltype(xmlFree)> content(xmlNodeGetContent(&element), xmlFree);
        if (m_page.title.isEmpty())
            m_page.title = plainLine(QString::fromUtf8(reinterpret_cast<const char *>(content.get())));
        return false;
    }
    if (name == u"html"_s)
        m_page.language = attribute(element, "lang");
    if (name == u"br"_s)
        breakLine();
    if (isUnread(element) || (isHidden(element) && !beginsLine(element)))
        return false;
    if (beginsLine(element)) {
        endLine();
        m_gap = std::max(m_gap, isSetOff(element) ? 1 : 0);
    }
    enterList(element);
    Looks looks = m_looks.constLast();
    looks.bold += isBold(element) ? 1 : 0;
    looks.link += name == u"a"_s && !attribute(element, "href").startsWith(u"mailto:"_s) &&
                          !attribute(element, "href").startsWith(u"tel:"_s) &&
                          !attribute(element, "href").isEmpty()
                      ? 1
                      : 0;
    looks.heading = headingLevel(element) > 0 ? headingLevel(element) : looks.heading;
    const bool isMainTitle = headingLevel(element) == 1;
    looks.marginal += name == u"thead"_s || isMarginal(element) || isHidden(element) ? 1 : 0;
    looks.marginal = isMainTitle && !isHidden(element) ? 0 : looks.marginal;
    looks.indent = levelOfWordProcessor(element);
    looks.isCell = looks.isCell || name == u"td"_s || name == u"th"_s;
    looks.isLabel = name == u"dt"_s || name == u"th"_s || name == u"button"_s || labelsRow(element);
    looks.bold += name == u"button"_s ? 1 : 0;
    m_looks.append(looks);
    return true;
}

void HtmlLines::leave(const _xmlNode &element)
{
    const QString name = nameOfElement(element);
    if (beginsLine(element)) {
        const bool isBlank = name == u"p"_s && plainLine(m_text).isEmpty() && m_text.contains(QChar::Nbsp);
        endLine();
        m_gap += isBlank ? 1 : 0;
        m_gap = std::max(m_gap, isSetOff(element) ? 1 : 0);
    }
    if ((name == u"ul"_s || name == u"ol"_s || name == u"menu"_s) && !m_lists.isEmpty())
        m_lists.removeLast();
    m_looks.removeLast();
}

Page HtmlLines::finished()
{
    endLine();
    return m_page;
}
