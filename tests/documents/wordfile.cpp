#include "documents/wordfile.h"

#include "documents/zipwriting.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";
const QByteArray relations =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    "officeDocument' Target='word/document2.xml'/></Relationships>";
const QByteArray documentRelations = R"(<Relationships>
    <Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="styles.xml"/>
    <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
      Target="/word/numbering.xml"/>
    <Relationship Id="r3" Type="http://a/header" Target="header1.xml"/>
    <Relationship Id="r4" Type="http://a/footer" Target="../word/footer1.xml"/>
    <Relationship Id="r5" Type="http://a/hyperlink" Target="https://example.org/" TargetMode="External"/>
  </Relationships>)";
const QByteArray styles = R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Criterion"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own2"><w:name w:val="Criterion small"/><w:basedOn w:val="Own"/></w:style>
    <w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Contents"/><w:basedOn w:val="Own"/>
      <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
    <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
  </w:styles>)";
const QByteArray numbering =
    R"(<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
  </w:numbering>)";

} // namespace

QByteArray wordPart(const QByteArray &root, const QByteArray &body)
{
    return "<?xml version='1.0'?><w:" + root +
           " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
           "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>" +
           body + "</w:" + root + ">";
}

QByteArray wordFile(const QByteArray &body, const QByteArray &header, const QByteArray &footer)
{
    return zipOf({{u"[Content_Types].xml"_s, types},
                  {u"_rels/.rels"_s, relations},
                  {u"word/_rels/document2.xml.rels"_s, documentRelations},
                  {u"word/document2.xml"_s, wordPart("document", "<w:body>" + body + "</w:body>")},
                  {u"word/styles.xml"_s, styles},
                  {u"word/numbering.xml"_s, numbering},
                  {u"word/header1.xml"_s, wordPart("hdr", header)},
                  {u"word/footer1.xml"_s, wordPart("ftr", footer)}});
}
