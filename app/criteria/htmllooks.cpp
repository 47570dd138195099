#include "criteria/htmllooks.h"

#include <libxml/tree.h>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isOneOf(const _xmlNode &element, const QSet<QString> &names)
{
    return names.contains(nameOfElement(element));
}

/// Class, id and the like: what the makers of a page call a part of it.
QString calledOf(const _xmlNode &element)
{
    return attribute(element, "class") + u' ' + attribute(element, "id");
}

bool isWithin(const _xmlNode &element, const QSet<QString> &names)
{
    for (const _xmlNode *node = element.parent; node && node->type == XML_ELEMENT_NODE; node = node->parent) {
        if (isOneOf(*node, names))
            return true;
    }
    return false;
}
} // namespace

QString nameOfElement(const _xmlNode &element)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(element.name)).toLower();
}

QString attribute(const _xmlNode &element, const char *name)
{
    for (const xmlAttr *each = element.properties; each; each = each->next) {
        if (xmlStrcasecmp(each->name, reinterpret_cast<const xmlChar *>(name)) == 0)
            return each->children ? QString::fromUtf8(reinterpret_cast<const char *>(each->children->content))
                                  : QString();
    }
    return {};
}

bool beginsLine(const _xmlNode &element)
{
    static const QSet<QString> names{
        u"p"_s,       u"div"_s,     u"section"_s, u"article"_s,  u"main"_s,       u"header"_s, u"footer"_s,
        u"nav"_s,     u"aside"_s,   u"ul"_s,      u"ol"_s,       u"li"_s,         u"dl"_s,     u"dt"_s,
        u"dd"_s,      u"table"_s,   u"thead"_s,   u"tbody"_s,    u"tr"_s,         u"td"_s,     u"th"_s,
        u"caption"_s, u"form"_s,    u"legend"_s,  u"fieldset"_s, u"blockquote"_s, u"pre"_s,    u"figure"_s,
        u"address"_s, u"details"_s, u"summary"_s, u"button"_s,   u"figcaption"_s, u"hr"_s,     u"body"_s,
        u"center"_s,  u"h1"_s,      u"h2"_s,      u"h3"_s,       u"h4"_s,         u"h5"_s,     u"h6"_s,
        u"menu"_s,    u"dialog"_s,  u"hgroup"_s,  u"search"_s,   u"label"_s};
    return isOneOf(element, names);
}

bool isSetOff(const _xmlNode &element)
{
    static const QSet<QString> names{u"p"_s,  u"ul"_s, u"ol"_s,  u"dl"_s,         u"table"_s,
                                     u"h1"_s, u"h2"_s, u"h3"_s,  u"h4"_s,         u"h5"_s,
                                     u"h6"_s, u"hr"_s, u"pre"_s, u"blockquote"_s, u"section"_s};
    return isOneOf(element, names);
}

bool isUnread(const _xmlNode &element)
{
    static const QSet<QString> names{u"script"_s, u"style"_s,  u"noscript"_s, u"template"_s, u"svg"_s,
                                     u"iframe"_s, u"object"_s, u"select"_s,   u"textarea"_s, u"canvas"_s,
                                     u"video"_s,  u"audio"_s,  u"math"_s,     u"datalist"_s};
    return isOneOf(element, names);
}

bool isHidden(const _xmlNode &element)
{
    static const QRegularExpression none(
        u"display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression folded(u"accordion|panel|collaps|toggle|tab|expand|fold|faq"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (attribute(element, "aria-hidden") == u"true"_s && !folded.match(calledOf(element)).hasMatch())
        return true;
    bool hidden = none.match(attribute(element, "style")).hasMatch();
    for (const xmlAttr *each = element.properties; each && !hidden; each = each->next)
        hidden = xmlStrcasecmp(each->name, reinterpret_cast<const xmlChar *>("hidden")) == 0;
    // What folds away on a click is read like the rest.
    const bool isNamed =
        !attribute(element, "aria-labelledby").isEmpty() || attribute(element, "role") == u"region"_s;
    return hidden && !isNamed && !folded.match(calledOf(element)).hasMatch() &&
           attribute(element, "role") != u"tabpanel"_s;
}

QString partOpenedBy(const _xmlNode &element)
{
    QString part = attribute(element, "aria-controls");
    for (const char *name : {"data-target", "data-bs-target", "href"}) {
        const QString target = attribute(element, name);
        if (part.isEmpty() && target.size() > 1 && target.startsWith(u'#'))
            part = target.mid(1);
    }
    return part;
}

bool isMarginal(const _xmlNode &element)
{
    static const QSet<QString> text{u"article"_s, u"main"_s};
    static const QSet<QString> roles{u"navigation"_s, u"banner"_s, u"contentinfo"_s,
                                     u"search"_s,     u"dialog"_s, u"alertdialog"_s};
    static const QRegularExpression called(
        u"(^|[\\s_-])(cookies?|consent|gdpr|breadcrumbs?|menu|main-?nav|nav(bar|igation)?|site-?(header|"
        u"footer)|footer|"
        u"share|sharing|social|promo|newsletter|skip-?(link|to-content)?|related|pagination|pager|advert|popup|modal)($|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> bodies{u"body"_s, u"html"_s, u"main"_s, u"article"_s};
    const QString name = nameOfElement(element);
    if (name == u"nav"_s || roles.contains(attribute(element, "role")))
        return true;
    if (name == u"figcaption"_s)
        return true;
    if (name == u"header"_s || name == u"footer"_s || name == u"aside"_s)
        return !isWithin(element, text);
    // A whole name: what is "with-sidebar" is the page.
    static const QRegularExpression whole(
        u"(^|\\s)((left|right|page|site)-?)?(side-?bar|foot|comments?|comments?-(area|section))($|\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!bodies.contains(name) && whole.match(calledOf(element)).hasMatch())
        return true;
    return !bodies.contains(name) && called.match(calledOf(element)).hasMatch();
}

bool isBold(const _xmlNode &element)
{
    static const QSet<QString> names{u"b"_s, u"strong"_s, u"th"_s};
    static const QRegularExpression weight(u"font-weight\\s*:\\s*(bold|[6-9]00)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return isOneOf(element, names) || weight.match(attribute(element, "style")).hasMatch();
}

int levelOfWordProcessor(const _xmlNode &element)
{
    static const QRegularExpression word(u"mso-list:[^;]*level(\\d)"_s);
    static const QRegularExpression google(u"lst-\\w+-(\\d)"_s);
    const auto byWord = word.match(attribute(element, "style"));
    if (byWord.hasMatch())
        return byWord.captured(1).toInt() - 1;
    return google.match(attribute(element, "class")).captured(1).toInt();
}

bool labelsRow(const _xmlNode &element)
{
    constexpr int longestLabel = 80;
    if (nameOfElement(element) != u"td"_s || !element.parent || nameOfElement(*element.parent) != u"tr"_s)
        return false;
    int others = 0;
    for (const _xmlNode *node = element.parent->children; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE && nameOfElement(*node) == u"th"_s)
            return false;
        const bool isCell = node->type == XML_ELEMENT_NODE && nameOfElement(*node) == u"td"_s;
        if (isCell && others == 0 && node != &element)
            return false;
        others += isCell ? 1 : 0;
    }
    int length = 0;
    for (const _xmlNode *node = element.children; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE && (isSetOff(*node) || nameOfElement(*node) == u"br"_s))
            return false;
        length += node->content ? xmlStrlen(node->content) : 0;
    }
    return others > 1 && length <= longestLabel;
}

int headingLevel(const _xmlNode &element)
{
    const QString name = nameOfElement(element);
    if (name.size() == 2 && name.at(0) == u'h' && name.at(1) >= u'1' && name.at(1) <= u'6')
        return name.at(1).digitValue();
    if (name == u"summary"_s)
        return 4;
    if (attribute(element, "role") != u"heading"_s)
        return 0;
    const int level = attribute(element, "aria-level").toInt();
    return level >= 1 && level <= 6 ? level : 2;
}
