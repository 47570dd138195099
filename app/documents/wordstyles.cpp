#include "documents/wordstyles.h"

#include "documents/documentxml.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestChain = 20; ///< of styles, one based on another
constexpr int deepestList = 8;

/// A switch without a value is on.
bool isOn(const DocumentXml &xml)
{
    const QString value = xml.attribute(u"val");
    return value != u"0"_s && value != u"false"_s && value != u"off"_s;
}

ListFormat formatNamed(const QString &name)
{
    static const QHash<QString, ListFormat> formats{
        {u"none"_s, ListFormat::None},
        {u"bullet"_s, ListFormat::Bullet},
        {u"lowerLetter"_s, ListFormat::SmallLetter},
        {u"upperLetter"_s, ListFormat::Letter},
        {u"lowerRoman"_s, ListFormat::SmallRoman},
        {u"upperRoman"_s, ListFormat::Roman},
    };
    return formats.value(name, ListFormat::Number);
}

int levelIn(const QString &value)
{
    return qBound(0, value.toInt(), deepestList);
}

/// Calls @p take at the begin of each element within the one that has just begun, to that one's end.
template<typename Take>
void eachWithin(DocumentXml &xml, Take take)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (xml.isBegin())
            take();
    }
}
} // namespace

WordProperties WordStyles::readProperties(DocumentXml &xml)
{
    WordProperties read;
    int markDepth = 0; // of the looks of a paragraph's end, which are not its text's
    eachWithin(xml, [&] {
        const QStringView name = xml.name();
        const bool isOfMark = markDepth > 0 && xml.depth() > markDepth;
        if (name == u"rPr")
            markDepth = xml.depth();
        else if (name == u"pPrChange" || name == u"rPrChange" || name == u"sectPr")
            xml.skip();
        else if (name == u"del" && isOfMark)
            read.endIsDeleted = true;
        else if (isOfMark)
            return;
        else if (name == u"pStyle" || name == u"rStyle")
            read.style = xml.attribute(u"val");
        else if (name == u"outlineLvl")
            read.outline = xml.attribute(u"val").toInt();
        else if (name == u"b")
            read.bold = isOn(xml);
        else if (name == u"vanish")
            read.isHidden = isOn(xml);
        else if (name == u"numId")
            read.list = xml.attribute(u"val");
        else if (name == u"ilvl")
            read.level = levelIn(xml.attribute(u"val"));
    });
    return read;
}

void WordStyles::readStyle(DocumentXml &xml)
{
    const QString id = xml.attribute(u"styleId");
    if (xml.attribute(u"type") == u"paragraph" && xml.has(u"default") && xml.attribute(u"default") != u"0"_s)
        m_usualStyle = id;
    Style style;
    eachWithin(xml, [&] {
        const QStringView name = xml.name();
        if (name == u"name") {
            style.name = xml.attribute(u"val").toLower();
        } else if (name == u"basedOn") {
            style.own.style = xml.attribute(u"val");
        } else if (name == u"pPr" || name == u"rPr") {
            const WordProperties read = readProperties(xml);
            style.own.bold = read.bold ? read.bold : style.own.bold;
            style.own.outline = read.outline ? read.outline : style.own.outline;
            style.own.list = read.list ? read.list : style.own.list;
            style.own.level = read.level ? read.level : style.own.level;
        } else if (name == u"tblStylePr") {
            xml.skip();
        }
    });
    m_styles.insert(id, style);
}

void WordStyles::readStyles(const QByteArray &bytes)
{
    DocumentXml xml(bytes);
    while (xml.next()) {
        if (xml.isBegin() && xml.name() == u"style")
            readStyle(xml);
    }
}

void WordStyles::readAbstract(DocumentXml &xml)
{
    const QString id = xml.attribute(u"abstractNumId");
    int level = 0;
    eachWithin(xml, [&] {
        const QStringView name = xml.name();
        if (name == u"lvl")
            level = levelIn(xml.attribute(u"ilvl"));
        else if (name == u"numFmt")
            m_abstracts[id][level].format = formatNamed(xml.attribute(u"val"));
        else if (name == u"start")
            m_abstracts[id][level].start = xml.attribute(u"val").toInt();
        else if (name == u"numStyleLink")
            m_linked.insert(id, xml.attribute(u"val"));
        else if (name == u"pPr" || name == u"rPr")
            xml.skip();
    });
}

void WordStyles::readList(DocumentXml &xml)
{
    const QString id = xml.attribute(u"numId");
    List list;
    int level = 0;
    eachWithin(xml, [&] {
        if (xml.name() == u"abstractNumId")
            list.abstract = xml.attribute(u"val");
        else if (xml.name() == u"lvlOverride")
            level = levelIn(xml.attribute(u"ilvl"));
        else if (xml.name() == u"startOverride")
            list.starts.insert(level, xml.attribute(u"val").toInt());
    });
    m_lists.insert(id, list);
}

void WordStyles::readNumbering(const QByteArray &bytes)
{
    DocumentXml xml(bytes);
    while (xml.next()) {
        if (xml.isBegin() && xml.name() == u"abstractNum")
            readAbstract(xml);
        else if (xml.isBegin() && xml.name() == u"num")
            readList(xml);
    }
}

WordProperties WordStyles::resolved(const WordProperties &own) const
{
    WordProperties all = own;
    QString id = own.style.isEmpty() ? m_usualStyle : own.style;
    for (int i = 0; i < longestChain && m_styles.contains(id); ++i) {
        const WordProperties &base = m_styles.constFind(id)->own;
        all.outline = all.outline ? all.outline : base.outline;
        all.bold = all.bold ? all.bold : base.bold;
        all.list = all.list ? all.list : base.list;
        all.level = all.level ? all.level : base.level;
        id = base.style;
    }
    return all;
}

int WordStyles::headingLevel(const WordProperties &resolved) const
{
    constexpr int bodyText = 9;
    if (resolved.outline)
        return *resolved.outline >= 0 && *resolved.outline < bodyText ? *resolved.outline + 1 : 0;
    static const QRegularExpression heading(u"^heading ([1-9])$"_s);
    QString id = resolved.style;
    for (int i = 0; i < longestChain && m_styles.contains(id); ++i) {
        const QString name = nameOf(id);
        if (name == u"title"_s)
            return 1;
        if (const auto match = heading.match(name); match.hasMatch())
            return match.captured(1).toInt();
        id = m_styles.constFind(id)->own.style;
    }
    return 0;
}

bool WordStyles::isBold(const QString &characterStyle) const
{
    WordProperties own;
    own.style = characterStyle;
    return !characterStyle.isEmpty() && resolved(own).bold.value_or(false);
}

WordStyles::Numbering WordStyles::numbering(const QString &id, int level) const
{
    const auto list = m_lists.constFind(id);
    if (list == m_lists.cend())
        return {};
    QString abstract = list->abstract;
    if (m_linked.contains(abstract)) {
        WordProperties linked;
        linked.style = m_linked.value(abstract);
        abstract = m_lists.value(resolved(linked).list.value_or(QString())).abstract;
    }
    const Level found = m_abstracts.value(abstract).value(level);
    return {abstract, found.format, list->starts.value(level, found.start), list->starts.contains(level)};
}

QString WordStyles::nameOf(const QString &style) const
{
    const auto found = m_styles.constFind(style);
    return found == m_styles.cend() ? QString() : found->name;
}

int WordStyles::extraLevel(const QString &style) const
{
    static const QRegularExpression deeper(u"^list (?:bullet|number) ([2-5])$"_s);
    return std::max(0, deeper.match(nameOf(style)).captured(1).toInt() - 1);
}

bool WordStyles::isOfContents(const QString &style) const
{
    static const QRegularExpression contents(u"^toc \\d$"_s);
    return contents.match(nameOf(style)).hasMatch();
}
