#include "documents/opendocumentstyles.h"

#include "documents/documentxml.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestChain = 20; ///< of styles, one based on another

bool isBoldWeight(const QString &weight)
{
    constexpr int semibold = 600;
    return weight == u"bold"_s || weight.toInt() >= semibold;
}

ListFormat formatOf(const QString &sign)
{
    static const QHash<QString, ListFormat> formats{
        {u""_s, ListFormat::None},        {u"a"_s, ListFormat::SmallLetter}, {u"A"_s, ListFormat::Letter},
        {u"i"_s, ListFormat::SmallRoman}, {u"I"_s, ListFormat::Roman},
    };
    return formats.value(sign, ListFormat::Number);
}
} // namespace

void OpenDocumentStyles::readStyle(DocumentXml &xml)
{
    const QString name = xml.attribute(u"name");
    Style style;
    style.parent = xml.attribute(u"parent-style-name");
    if (xml.has(u"default-outline-level"))
        style.outline = xml.attribute(u"default-outline-level").toInt();
    if (xml.has(u"list-style-name"))
        style.list = xml.attribute(u"list-style-name");
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isBegin() || xml.name() != u"text-properties")
            continue;
        if (xml.has(u"font-weight"))
            style.bold = isBoldWeight(xml.attribute(u"font-weight"));
        if (xml.has(u"display"))
            style.hidden = xml.attribute(u"display") == u"none"_s;
    }
    m_styles.insert(name, style);
}

void OpenDocumentStyles::readListStyle(DocumentXml &xml)
{
    const QString name = xml.attribute(u"name");
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isBegin() || !xml.has(u"level"))
            continue;
        const bool isNumber = xml.name() == u"list-level-style-number";
        const int start = xml.has(u"start-value") ? xml.attribute(u"start-value").toInt() : 1;
        m_lists[name].insert(xml.attribute(u"level").toInt() - 1,
                             {isNumber ? formatOf(xml.attribute(u"num-format")) : ListFormat::Bullet, start});
    }
}

void OpenDocumentStyles::read(const QByteArray &bytes)
{
    DocumentXml xml(bytes);
    while (xml.next()) {
        if (xml.isBegin() && xml.name() == u"body")
            return;
        if (xml.isBegin() && xml.name() == u"style")
            readStyle(xml);
        else if (xml.isBegin() && xml.name() == u"list-style")
            readListStyle(xml);
    }
}

template<typename Take>
auto OpenDocumentStyles::firstOf(const QString &style, Take take) const -> decltype(take(QString(), Style()))
{
    QString name = style;
    for (int i = 0; i < longestChain; ++i) {
        const auto found = m_styles.constFind(name);
        if (found == m_styles.cend())
            break;
        if (const auto taken = take(name, *found))
            return taken;
        name = found->parent;
    }
    return {};
}

bool OpenDocumentStyles::isBold(const QString &style) const
{
    return firstOf(style, [](const QString &, const Style &each) { return each.bold; }).value_or(false);
}

bool OpenDocumentStyles::isHidden(const QString &style) const
{
    return firstOf(style, [](const QString &, const Style &each) { return each.hidden; }).value_or(false);
}

int OpenDocumentStyles::headingLevel(const QString &style) const
{
    return firstOf(style,
                   [](const QString &name, const Style &each) {
                       return name == u"Title"_s ? std::optional(1) : each.outline;
                   })
        .value_or(0);
}

QString OpenDocumentStyles::listOf(const QString &style) const
{
    return firstOf(style, [](const QString &, const Style &each) { return each.list; }).value_or(QString());
}

OpenDocumentStyles::Level OpenDocumentStyles::level(const QString &listStyle, int level) const
{
    return m_lists.value(listStyle).value(level);
}
