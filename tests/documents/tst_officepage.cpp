#include "documents/officepage.h"

#include "documents/zipwriting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray word = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

QByteArray wordDocument(const QByteArray &main)
{
    return zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, main}});
}

QByteArray wordBody(const QByteArray &body)
{
    return wordDocument("<w:document " + word + "><w:body>" + body + "</w:body></w:document>");
}

QByteArray openDocument(const QByteArray &content, const QByteArray &manifest = "<m/>")
{
    return zipOf({{u"content.xml"_s, content}, {u"META-INF/manifest.xml"_s, manifest}});
}

QByteArray compound(const QByteArray &rest)
{
    return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(1024, '\0') + rest;
}

QByteArray inUtf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}
} // namespace

class OfficePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void neverUnpacksMoreThanAPageHolds();
    void endsOnDamagedBytes();
    void takesADocumentOfManyLinesInTime();
    void endsInTimeWhateverItHolds_data();
    void endsInTimeWhateverItHolds();
};

void OfficePageTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QByteArray lineText = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
    const QByteArray sound = wordBody(lineText);
    QTest::newRow("nothing") << QByteArray() << u"no text document"_s;
    QTest::newRow("text") << QByteArray("Dear Sir") << u"no text document"_s;
    QTest::newRow("another ZIP file") << zipOf({{u"a.txt"_s, "a"}}) << u"no text document"_s;
    QTest::newRow("a spreadsheet") << wordDocument("<workbook/>") << u"no text document"_s;
    QTest::newRow("an OpenDocument spreadsheet")
        << openDocument("<a:c xmlns:a='a'><a:body><a:spreadsheet/></a:body></a:c>") << u"no text document"_s;
    QTest::newRow("an old document") << compound({}) << u"before 2007"_s;
    QTest::newRow("a locked document")
        << compound(inUtf16(u"EncryptedPackage"_s)) << u"locked with a password"_s;
    QTest::newRow("a locked ZIP file")
        << zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, "<x/>"}}, "secret")
        << u"locked with a password"_s;
    QTest::newRow("a locked OpenDocument text")
        << openDocument("\x01\x02", "<m><file-entry><encryption-data/></file-entry></m>")
        << u"locked with a password"_s;
    QTest::newRow("a package that is locked")
        << zipOf({{u"encrypted-package"_s, "\x01"}}) << u"locked with a password"_s;
    QTest::newRow("half a file") << sound.first(sound.size() / 2) << u"damaged"_s;
    QTest::newRow("broken XML") << wordDocument("<w:document " + word + "><w:body><w:p>") << u"damaged"_s;
    QTest::newRow("entities") << wordDocument("<!DOCTYPE a [<!ENTITY x 'boo'>]><w:document " + word +
                                              "><w:body><w:p><w:r><w:t>&x;"
                                              "</w:t></w:r></w:p></w:body></w:document>")
                              << u"no text document"_s;
    QTest::newRow("nested without end")
        << wordBody(QByteArray("<w:tbl>").repeated(5000) + QByteArray("</w:tbl>").repeated(5000))
        << u"damaged"_s;
    QTest::newRow("too many lines") << wordBody(lineText.repeated(20'001)) << u"holds more"_s;
}

void OfficePageTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto page = readOfficePage(bytes, u"criteria.docx"_s);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, Error::Kind::BadInput);
    QVERIFY2(page.error().message.contains(message), qPrintable(page.error().message));
    QVERIFY2(page.error().message.startsWith(u"criteria.docx"_s), qPrintable(page.error().message));
}

void OfficePageTest::neverUnpacksMoreThanAPageHolds()
{
    const QByteArray bomb =
        wordBody("<w:p><w:r><w:t>" + QByteArray(200 * 1024 * 1024, 'a') + "</w:t></w:r></w:p>");
    QVERIFY(bomb.size() < 1024 * 1024);
    const auto page = readOfficePage(bomb, u"bomb.docx"_s);
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(u"holds more"_s), qPrintable(page.error().message));
}

/// Every byte of a sound document, changed one at a time: a page or an error, never worse.
void OfficePageTest::endsOnDamagedBytes()
{
    const QByteArray sound = wordBody("<w:p><w:r><w:t>Ambition</w:t></w:r></w:p>");
    int refused = 0;
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QByteArray damaged = sound;
        damaged[i] = char(~damaged.at(i));
        refused += readOfficePage(damaged, u"a.docx"_s) ? 0 : 1;
    }
    QVERIFY(refused > sound.size() / 4);
}

void OfficePageTest::takesADocumentOfManyLinesInTime()
{
    const QByteArray body =
        QByteArray("<w:p><w:r><w:t>Describe how the team works.</w:t></w:r></w:p>").repeated(15'000);
    const QByteArray bytes = wordBody(body);
    QElapsedTimer timer;
    timer.start();
    const auto page = readOfficePage(bytes, u"long.docx"_s);
    QVERIFY(page.has_value());
    QCOMPARE(page->lines.size(), 15'000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void OfficePageTest::endsInTimeWhateverItHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = "<text:p>x</text:p>";
    QTest::newRow("an item of very many paragraphs")
        << openDocument("<o:c xmlns:o='o' xmlns:text='t'><o:body><o:text><text:list><text:list-item>" +
                        text.repeated(400'000) + "</text:list-item></text:list></o:text></o:body></o:c>");
    const QByteArray deleted =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>some words</w:t></w:r></w:p>";
    QTest::newRow("paragraphs whose ends were deleted") << wordBody(deleted.repeated(90'000));
    QTest::newRow("line breaks without end")
        << wordBody("<w:p><w:r>" + QByteArray("<w:br/>").repeated(1'000'000) + "</w:r></w:p>");
    QTest::newRow("a head that is named over and over") << zipOf(
        {{u"[Content_Types].xml"_s, "<Types/>"},
         {u"word/_rels/document.xml.rels"_s,
          "<R>" + QByteArray("<Relationship Type='/header' Target='h.xml'/>").repeated(100'000) + "</R>"},
         {u"word/h.xml"_s, "<w:hdr " + word + ">" + QByteArray("<w:p/>").repeated(1'000'000) + "</w:hdr>"},
         {u"word/document.xml"_s, "<w:document " + word + "><w:body/></w:document>"}});
}

void OfficePageTest::endsInTimeWhateverItHolds()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto page = readOfficePage(bytes, u"hostile"_s);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms, %s", timer.elapsed(), page ? "read" : "refused");
}

QTEST_GUILESS_MAIN(OfficePageTest)
#include "tst_officepage.moc"
