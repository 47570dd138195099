#include "documents/wordpage.h"

#include "documents/documentxml.h"
#include "documents/wordbody.h"
#include "model/page.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
using Trouble = ZipParts::Trouble;

/// More than any document has; a hostile one names the same part over and over.
constexpr qsizetype mostRelations = 2000;
constexpr int mostMargins = 6; ///< heads or feet of pages

struct Relation
{
    QString type; ///< the last word of its address: "styles"
    QString part;
};

/// The parts that one refers to. @p folder is where it stands.
QList<Relation> relationsIn(const QByteArray &xml, const QString &folder)
{
    QList<Relation> relations;
    DocumentXml reader(xml);
    while (relations.size() < mostRelations && reader.next()) {
        if (!reader.isBegin() || reader.name() != u"Relationship" ||
            reader.attribute(u"TargetMode") == u"External"_s)
            continue;
        const QString target = reader.attribute(u"Target");
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
        relations.append({reader.attribute(u"Type").section(u'/', -1), path});
    }
    return relations;
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString mainPart(const ZipParts &parts)
{
    for (const Relation &relation : relationsIn(parts.part(u"_rels/.rels"_s).value_or(QByteArray()), {})) {
        if (relation.type == u"officeDocument"_s)
            return relation.part;
    }
    return u"word/document.xml"_s;
}

bool isWordDocument(const QByteArray &xml)
{
    DocumentXml reader(xml);
    return reader.next() && reader.name() == u"document";
}

/// The first part of a type; empty where there is none.
QByteArray partOfType(const ZipParts &parts, const QList<Relation> &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return parts.part(relation.part).value_or(QByteArray());
    }
    return {};
}

/// The paragraphs of the page's head or foot, which stand outside its text.
bool readMargins(const ZipParts &parts, const QList<Relation> &relations, const QString &type, WordBody &body,
                 DocumentLines &lines)
{
    bool isSound = true;
    QStringList read;
    lines.enterMargin();
    for (const Relation &relation : relations) {
        if (relation.type != type || read.contains(relation.part) || read.size() == mostMargins)
            continue;
        read += relation.part;
        if (const auto part = parts.part(relation.part))
            isSound = isSound && body.read(*part);
    }
    lines.leaveMargin();
    return isSound;
}
} // namespace

bool isOfficeOpenXml(const ZipParts &parts)
{
    return parts.has(u"[Content_Types].xml"_s);
}

Result<QList<PageLine>, Trouble> readWordPage(const ZipParts &parts)
{
    const QString main = mainPart(parts);
    const auto document = parts.part(main);
    if (!document)
        return tl::unexpected(document.error());
    if (!isWordDocument(*document))
        return tl::unexpected(Trouble::Missing);
    const QString folder = folderOf(main);
    const auto described = parts.part(folder + u"_rels/"_s + main.mid(folder.size()) + u".rels"_s);
    const QList<Relation> relations = relationsIn(described.value_or(QByteArray()), folder);

    WordStyles styles;
    styles.readStyles(partOfType(parts, relations, u"styles"_s));
    styles.readNumbering(partOfType(parts, relations, u"numbering"_s));
    DocumentLines lines;
    WordBody body(styles, lines);
    const bool isSound = readMargins(parts, relations, u"header"_s, body, lines) && body.read(*document) &&
                         readMargins(parts, relations, u"footer"_s, body, lines);
    if (lines.isFull())
        return tl::unexpected(Trouble::TooMuch);
    if (!isSound)
        return tl::unexpected(Trouble::Damaged);
    return lines.lines();
}
