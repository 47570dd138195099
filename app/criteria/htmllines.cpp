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
    // What parts links stands for nothing itself.
    static const QString parting = u"|\u00B7\u2022/>\u203A\u00BB"_s;
    const bool isParting =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || parting.contains(c); });
    if (!isParting) {
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

void HtmlLines::enterTable(const QString &name)
{
    if (name == u"table"_s)
        m_tables.append(OpenTable());
    if (m_tables.isEmpty())
        return;
    OpenTable &table = m_tables.last();
    table.cellBegin = m_page.lines.size();
    if (name == u"tr"_s) {
        table.rowBegin = table.cellBegin;
        table.cells.clear();
    }
}

/// A cell that only says how long an answer may be, or what it weighs, belongs to the first of its row.
void HtmlLines::leaveCell()
{
    OpenTable &table = m_tables.last();
    const bool isSingle = m_page.lines.size() == table.cellBegin + 1;
    const QString text = isSingle ? m_page.lines.constLast().block.text : QString();
    const qsizetype column = table.cells.size();
    table.cells += text;
    const QString limit = table.columns.limitIn(column, text);
    if (limit.isEmpty() && !table.columns.isWeight(column, text))
        return;
    m_page.lines.removeLast();
    if (!limit.isEmpty() && m_page.lines.size() > table.rowBegin)
        m_page.lines[table.rowBegin].block.text += u" (%1)"_s.arg(limit);
}

void HtmlLines::leaveTable(const QString &name)
{
    if (m_tables.isEmpty())
        return;
    if (name == u"td"_s || name == u"th"_s)
        leaveCell();
    if (name == u"tr"_s) {
        OpenTable &table = m_tables.last();
        const bool isHead = table.columns.takeHead(table.cells);
        for (qsizetype i = table.rowBegin; isHead && i < m_page.lines.size(); ++i)
            m_page.lines[i].marginal = true;
        const bool isAlone = table.columns.isKnown() && m_page.lines.size() == table.rowBegin + 1;
        if (isAlone && m_page.lines.constLast().block.kind != Block::Kind::Heading)
            m_page.lines.last().block.kind = Block::Kind::Bullet;
    }
    if (name == u"table"_s)
        m_tables.removeLast();
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
    const QString opens = partOpenedBy(element);
    if (!opens.isEmpty())
        m_controlled.insert(opens);
    const bool hidden = isHidden(element) && !m_controlled.contains(attribute(element, "id"));
    if (isUnread(element) || (hidden && !beginsLine(element)))
        return false;
    if (beginsLine(element)) {
        endLine();
        m_gap = std::max(m_gap, isSetOff(element) ? 1 : 0);
    }
    enterTable(name);
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
    looks.marginal += name == u"thead"_s || isMarginal(element) || hidden ? 1 : 0;
    looks.marginal = isMainTitle && !hidden ? 0 : looks.marginal;
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
    leaveTable(name);
    if ((name == u"ul"_s || name == u"ol"_s || name == u"menu"_s) && !m_lists.isEmpty())
        m_lists.removeLast();
    m_looks.removeLast();
}

Page HtmlLines::finished()
{
    endLine();
    return m_page;
}
