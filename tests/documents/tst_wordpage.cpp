#include "documents/officepage.h"

#include "documents/pagelines.h"
#include "documents/wordfile.h"
#include "documents/zipwriting.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray styled(const QByteArray &style, const QByteArray &text)
{
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray plain(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray item(const QByteArray &list, int level, const QByteArray &text)
{
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + QByteArray::number(level) + "'/><w:numId w:val='" + list +
           "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}
} // namespace

class WordPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void putsHeadersAndFootersInTheMargin();
    void needsNeitherStylesNorNumbering();
};

void WordPageTest::readsLines_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &lines) {
        QTest::newRow(name) << body << lines;
    };
    row("headings by style, in any language",
        styled("Titel", "Trust of the Year") + styled("berschrift2", "Ambition") + styled("Own", "Outcome") +
            styled("Own2", "Value") + styled("Plain", "Contents") + styled("Loop", "Round"),
        {u"heading1 | Trust of the Year"_s, u"heading2 | Ambition"_s, u"heading3 | Outcome"_s,
         u"heading3 | Value"_s, u"text | Contents"_s, u"text | Round"_s});
    row("a heading by its own level",
        "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>Spread</w:t></w:r></w:p>",
        {u"heading2 | Spread"_s});
    row("bullets and their depth", item("1", 0, "One") + item("1", 1, "Within") + item("1", 0, "Two"),
        {u"bullet0 list1 | One"_s, u"bullet1 list1 | Within"_s, u"bullet0 list1 | Two"_s});
    row("bullets by style", styled("LB", "One") + styled("LB2", "Within") + styled("LB", "Two"),
        {u"bullet0 list1 | One"_s, u"bullet1 list2 | Within"_s, u"bullet0 list1 | Two"_s});
    row("numbers count on, and deeper ones begin anew",
        item("2", 0, "A") + item("2", 1, "B") + item("2", 1, "C") + item("2", 0, "D") + item("2", 1, "E"),
        {u"number0 list1 1. | A"_s, u"number1 list1 a. | B"_s, u"number1 list1 b. | C"_s,
         u"number0 list1 2. | D"_s, u"number1 list1 a. | E"_s});
    row("a list that begins anew",
        item("2", 0, "A") + item("2", 0, "B") + item("3", 0, "C") + item("3", 0, "D"),
        {u"number0 list1 1. | A"_s, u"number0 list1 2. | B"_s, u"number0 list2 1. | C"_s,
         u"number0 list2 2. | D"_s});
    row("no list", item("0", 0, "One") + item("99", 0, "Two"), {u"text | One"_s, u"text | Two"_s});
    row("a list after a paragraph is another", item("1", 0, "One") + plain("Then") + item("1", 0, "Two"),
        {u"bullet0 list1 | One"_s, u"text | Then"_s, u"bullet0 list2 | Two"_s});
    row("blank paragraphs", plain("One") + "<w:p/>" + plain(" &#160; ") + item("1", 0, "Two"),
        {u"text | One"_s, u"bullet0 list1 gap2 | Two"_s});
    row("bold lines",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>Judges </w:t></w:r>"
        "<w:r><w:t xml:space='preserve'> </w:t></w:r><w:r><w:rPr><w:rStyle w:val='Fett'/></w:rPr><w:t>look"
        "</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Half</w:t></w:r><w:r><w:rPr><w:b w:val='0'/>"
        "</w:rPr><w:t xml:space='preserve'> of it</w:t></w:r></w:p>",
        {u"text bold | Judges look"_s, u"text | Half of it"_s});
    row("soft line breaks",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ambition</w:t><w:br/></w:r><w:r><w:t>Tell us.</w:t></w:r></w:p>",
        {u"text bold | Ambition"_s, u"text | Tell us."_s});
    row("soft line breaks in an item",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:rPr><w:b/>"
        "</w:rPr><w:t>Ambition</w:t><w:br/></w:r><w:r><w:t>Tell "
        "us,</w:t><w:br/><w:t>please.</w:t></w:r></w:p>",
        {u"bullet0 list1 | Ambition: Tell us, please."_s});
    row("labels", plain("Judges will look for:"), {u"label | Judges will look for:"_s});
    row("characters of their own",
        "<w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t><w:softHyphen/>"
        "<w:sym w:font='Wingdings' w:char='F0B7'/></w:r></w:p>",
        {u"text | A B-C\uF0B7"_s});
    row("links and fields",
        "<w:p><w:hyperlink><w:r><w:t>Apply</w:t></w:r></w:hyperlink><w:r><w:fldChar/><w:instrText>PAGE"
        "</w:instrText></w:r><w:fldSimple><w:r><w:t> here</w:t></w:r></w:fldSimple></w:p>",
        {u"text | Apply here"_s});
    row("changes that were tracked",
        "<w:p><w:ins><w:r><w:t>What</w:t></w:r></w:ins><w:del><w:r><w:delText>Why</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> changed</w:t></w:r>"
        "</w:moveTo></w:p>",
        {u"text | What changed"_s});
    row("a paragraph's end that was deleted",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>One </w:t></w:r></w:p>" +
            plain("line"),
        {u"text | One line"_s});
    row("a last paragraph's end that was deleted",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Last</w:t></w:r></w:p>", {u"text | Last"_s});
    row("a style that was changed is not what it was",
        "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='Titel'/></w:pPr></w:pPrChange></w:pPr><w:r>"
        "<w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>Text</w:t></w:r></w:p>",
        {u"text | Text"_s});
    row("what is hidden",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>open</w:t></w:r></w:p>",
        {u"text | open"_s});
    row("a box of text, once",
        "<w:p><w:r><w:t>Around</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" + plain("In the box") +
            "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + plain("In the box") +
            "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        {u"text | In the box"_s, u"text | Around"_s});
    row("a table",
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + plain("Criterion") + "</w:tc><w:tc>" +
            plain("What we ask") + "</w:tc></w:tr><w:tr><w:tc>" + plain("Ambition") + "</w:tc><w:tc>" +
            item("1", 0, "Why?") + item("1", 0, "How?") + "</w:tc></w:tr><w:tr><w:tc>" + plain("Alone") +
            "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>" + plain("No label") + "</w:tc></w:tr></w:tbl>" +
            plain("After"),
        {u"label cell margin | Criterion"_s, u"text cell margin | What we ask"_s, u"label cell | Ambition"_s,
         u"bullet0 list1 cell | Why?"_s, u"bullet0 list1 cell | How?"_s, u"text cell | Alone"_s,
         u"text cell | No label"_s, u"text | After"_s});
    row("a table of contents",
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        "<w:sdtContent>" +
            plain("Ambition 3") + "</w:sdtContent></w:sdt>" + styled("TOC1", "Outcome 4") +
            "<w:sdt><w:sdtContent>" + plain("Filled in") + "</w:sdtContent></w:sdt>",
        {u"text margin | Ambition 3"_s, u"text margin | Outcome 4"_s, u"text | Filled in"_s});
}

void WordPageTest::readsLines()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const auto page = readOfficePage(wordFile(body), u"page.docx"_s);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message));
    QCOMPARE(asTexts(page->lines), lines);
    for (qsizetype i = 0; i < page->lines.size(); ++i)
        QCOMPARE(page->lines.at(i).number, int(i) + 1);
}

void WordPageTest::putsHeadersAndFootersInTheMargin()
{
    const auto page =
        readOfficePage(wordFile(plain("Text"), plain("HSJ Awards 2024"), plain("Page 1")), u"page.docx"_s);
    QVERIFY(page.has_value());
    QCOMPARE(asTexts(page->lines),
             QStringList({u"text margin | HSJ Awards 2024"_s, u"text | Text"_s, u"text margin | Page 1"_s}));
}

void WordPageTest::needsNeitherStylesNorNumbering()
{
    const QByteArray bytes =
        zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
               {u"word/document.xml"_s, wordPart("document", "<w:body>" + styled("Nowhere", "One") +
                                                                 item("1", 0, "Two") + "</w:body>")}});
    const auto page = readOfficePage(bytes, u"page.docx"_s);
    QVERIFY(page.has_value());
    QCOMPARE(asTexts(page->lines), QStringList({u"text | One"_s, u"text | Two"_s}));
}

QTEST_GUILESS_MAIN(WordPageTest)
#include "tst_wordpage.moc"
