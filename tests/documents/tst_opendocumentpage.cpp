#include "documents/officepage.h"

#include "documents/pagelines.h"
#include "documents/zipwriting.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray spaces = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                          " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                          " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                          " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                          " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                          " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                          " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";
const QByteArray automatic = R"(<office:automatic-styles>
    <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
    <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard">
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
    <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
    <text:list-style style:name="L1">
      <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
      <text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>
    <text:list-style style:name="L2">
      <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
      <text:list-level-style-number text:level="2" style:num-format="a"/></text:list-style>
    <text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>
  </office:automatic-styles>)";

QByteArray content(const QByteArray &text, const QByteArray &kind = "text")
{
    return "<?xml version='1.0'?><office:document-content" + spaces + ">" + automatic +
           "<office:body><office:" + kind + ">" + text + "</office:" + kind +
           "></office:body></office:document-content>";
}

QByteArray document(const QByteArray &text, const QByteArray &header = {})
{
    const QByteArray common =
        "<office:document-styles" + spaces +
        "><office:styles><style:style style:name='Title'/><style:style style:name='Own' "
        "style:default-outline-level='2'/></office:styles>"
        "<office:master-styles><style:master-page><style:header>" +
        header + "</style:header></style:master-page></office:master-styles></office:document-styles>";
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                  {u"content.xml"_s, content(text)},
                  {u"styles.xml"_s, common},
                  {u"META-INF/manifest.xml"_s, "<manifest/>"}});
}

QByteArray plain(const QByteArray &text)
{
    return "<text:p text:style-name='Standard'>" + text + "</text:p>";
}

QByteArray item(const QByteArray &text)
{
    return "<text:list-item>" + plain(text) + "</text:list-item>";
}
} // namespace

class OpenDocumentPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void putsHeadersInTheMargin();
};

void OpenDocumentPageTest::readsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &lines) {
        QTest::newRow(name) << text << lines;
    };
    row("headings",
        "<text:p text:style-name='P1'>Trust of the Year</text:p><text:h text:outline-level='2'>Ambition"
        "</text:h><text:p text:style-name='Own'>Outcome</text:p>",
        {u"heading1 | Trust of the Year"_s, u"heading2 | Ambition"_s, u"heading2 | Outcome"_s});
    row("bullets and their depth",
        "<text:list text:style-name='L1'><text:list-item><text:p>One</text:p><text:list>" + item("Within") +
            "</text:list></text:list-item>" + item("Two") + "</text:list>",
        {u"bullet0 list1 | One"_s, u"bullet1 list2 | Within"_s, u"bullet0 list1 | Two"_s});
    row("numbers",
        "<text:list text:style-name='L2'><text:list-item><text:p>A</text:p><text:list>" + item("B") +
            item("C") + "</text:list></text:list-item>" + item("D") +
            "</text:list><text:p/><text:list text:style-name='L2' "
            "text:continue-numbering='true'>" +
            item("E") + "</text:list><text:list text:style-name='L2'>" + item("F") + "</text:list>",
        {u"number0 list1 1. | A"_s, u"number1 list2 a. | B"_s, u"number1 list2 b. | C"_s,
         u"number0 list1 2. | D"_s, u"number0 list3 gap1 3. | E"_s, u"number0 list4 1. | F"_s});
    row("an item goes on in its next paragraph",
        "<text:list text:style-name='L1'><text:list-item><text:p text:style-name='P2'>Ambition</text:p>"
        "<text:p>Tell us.</text:p></text:list-item></text:list>",
        {u"bullet0 list1 | Ambition: Tell us."_s});
    row("a list without marks", "<text:list text:style-name='L3'>" + item("One") + "</text:list>",
        {u"text | One"_s});
    row("a list's own heading",
        "<text:list text:style-name='L1'><text:list-header><text:p>Above</text:p></text:list-header>" +
            item("One") + "</text:list>",
        {u"text | Above"_s, u"bullet0 list1 | One"_s});
    row("a heading that is counted in a list",
        "<text:list text:style-name='L2'><text:list-item><text:h text:outline-level='1'>Ambition</text:h>"
        "</text:list-item></text:list>",
        {u"heading1 | Ambition"_s});
    row("blank paragraphs", plain("One") + "<text:p/>" + plain("<text:s text:c='3'/>") + plain("Two"),
        {u"text | One"_s, u"text gap2 | Two"_s});
    row("bold lines",
        "<text:p text:style-name='P2'>Judges look</text:p>" +
            plain("<text:span text:style-name='T1'>All of it</text:span> ") +
            plain("<text:span text:style-name='T1'>Half</text:span> of it"),
        {u"text bold | Judges look"_s, u"text bold | All of it"_s, u"text | Half of it"_s});
    row("soft line breaks", plain("One<text:line-break/>two<text:tab/>three"),
        {u"text | One"_s, u"text | two three"_s});
    row("what is no text",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>" +
            plain("Read<office:annotation><text:p>a remark</text:p></office:annotation>"
                  "<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note>"
                  "<text:span text:style-name='T2'>hidden</text:span> this<draw:frame><svg:desc>A photo"
                  "</svg:desc></draw:frame>"),
        {u"text | Read this"_s});
    row("a box of text",
        plain("Around<draw:frame><draw:text-box>" + plain("In the box") + "</draw:text-box></draw:frame> it"),
        {u"text | In the box"_s, u"text | Around it"_s});
    row("links", plain("<text:a>Apply</text:a> here"), {u"text | Apply here"_s});
    row("a table",
        "<table:table><table:table-header-rows><table:table-row><table:table-cell>" + plain("Criterion") +
            "</table:table-cell><table:table-cell>" + plain("What we ask") +
            "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
            "<table:table-cell>" +
            plain("Ambition") + "</table:table-cell><table:table-cell>" + plain("Why?") +
            "</table:table-cell></table:table-row></table:table>",
        {u"label cell margin | Criterion"_s, u"text cell margin | What we ask"_s, u"label cell | Ambition"_s,
         u"text cell | Why?"_s});
    row("a table of contents",
        "<text:table-of-content><text:index-body>" + plain("Ambition 3") +
            "</text:index-body></text:table-of-content>" + plain("Text"),
        {u"text margin | Ambition 3"_s, u"text | Text"_s});
    row("a hidden part",
        "<text:section text:display='none'>" + plain("Hidden") + "</text:section>" + "<text:section>" +
            plain("Shown") + "</text:section>",
        {u"text | Shown"_s});
}

void OpenDocumentPageTest::readsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    const auto page = readOfficePage(document(text), u"page.odt"_s);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message));
    QCOMPARE(asTexts(page->lines), lines);
}

void OpenDocumentPageTest::putsHeadersInTheMargin()
{
    const auto page = readOfficePage(document(plain("Text"), plain("HSJ Awards 2024")), u"page.odt"_s);
    QVERIFY(page.has_value());
    QCOMPARE(asTexts(page->lines), QStringList({u"text margin | HSJ Awards 2024"_s, u"text | Text"_s}));
}

QTEST_GUILESS_MAIN(OpenDocumentPageTest)
#include "tst_opendocumentpage.moc"
