#include "session/pagereading.h"

#include "documents/pagelines.h"
#include "documents/wordfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray html =
    "<html><title>Awards</title><body><h2>Ambition</h2><ul><li>Why?</li></ul></body></html>";
const QStringList htmlLines{u"heading2 | Ambition"_s, u"bullet0 list1 gap1 | Why?"_s};

QByteArray inUtf16(const QString &text)
{
    return QByteArray("\xff\xfe", 2) +
           QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QStringList textsOf(const Result<Page> &page)
{
    return page ? asTexts(page->lines) : QStringList{page.error().message};
}
} // namespace

class PageReadingTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsAFileByItsContent_data();
    void tellsAFileByItsContent();
    void refusesAFile_data();
    void refusesAFile();
    void refusesWhatIsNoFile();
    void takesTypedMarksOfADocument();
    void leavesOutWhatNamesTheColumns();
    void readsWhatWasFetched_data();
    void readsWhatWasFetched();
    void keepsTheAddress();
    void readsWhatWasPasted_data();
    void readsWhatWasPasted();
    void readsTheSetsOfAFolder();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString PageReadingTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

void PageReadingTest::tellsAFileByItsContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList text{u"text | Ambition \u2013 d\u00E9j\u00E0"_s};
    const QStringList word{u"text | Ambition"_s};
    const QByteArray fragment = "<h2>Ambition</h2><ul><li>Why?</li></ul>";
    QTest::newRow("UTF-8") << u"a.txt"_s << QByteArray("Ambition \xe2\x80\x93 d\xc3\xa9j\xc3\xa0") << text;
    QTest::newRow("UTF-8 with its mark") << u"a.txt"_s
                                         << QByteArray("\xef\xbb\xbf"
                                                       "Ambition \xe2\x80\x93 d\xc3\xa9j\xc3\xa0")
                                         << text;
    QTest::newRow("UTF-16") << u"a.txt"_s << inUtf16(u"Ambition \u2013 d\u00E9j\u00E0"_s) << text;
    QTest::newRow("Windows-1252") << u"a.txt"_s << QByteArray("Ambition \x96 d\xe9j\xe0") << text;
    QTest::newRow("HTML") << u"a.html"_s << html << htmlLines;
    QTest::newRow("HTML that is called text") << u"a.txt"_s << html << htmlLines;
    QTest::newRow("HTML behind a remark") << u"a"_s << QByteArray("\n<!-- saved -->\n") + html << htmlLines;
    QTest::newRow("a piece of HTML") << u"a.htm"_s << fragment << htmlLines;
    QTest::newRow("a piece of HTML without a name") << u"a"_s << fragment << htmlLines;
    QTest::newRow("HTML in UTF-16") << u"a.html"_s << inUtf16(QString::fromUtf8(html)) << htmlLines;
    QTest::newRow("text that is called HTML")
        << u"a.html"_s << QByteArray("Fewer than <5 people") << QStringList{u"text | Fewer than <5 people"_s};
    QTest::newRow("text that speaks of an element")
        << u"a.txt"_s << QByteArray("Write <b> for bold") << QStringList{u"text | Write <b> for bold"_s};
    QTest::newRow("Word") << u"a.docx"_s << wordFile(paragraph("Ambition")) << word;
    QTest::newRow("Word that is called HTML") << u"a.html"_s << wordFile(paragraph("Ambition")) << word;
    QTest::newRow("nothing") << u"a.txt"_s << QByteArray() << QStringList();
}

void PageReadingTest::tellsAFileByItsContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(textsOf(readPageFile(write(name, bytes))), lines);
}

void PageReadingTest::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3") << u"is a PDF"_s;
    QTest::newRow("Rich Text") << QByteArray("{\\rtf1\\ansi Ambition}") << u"Rich Text Format"_s;
    QTest::newRow("Word of old") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) << u"before 2007"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"is a picture"_s;
    QTest::newRow("a page with its pictures")
        << QByteArray(
               "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n")
        << u"HTML only"_s;
    QTest::newRow("a category") << QByteArray("{ \"format\": \"shortlist-category/1\" }")
                                << u"is a category file"_s;
    QTest::newRow("bytes") << QByteArray("\x01\x00\x02\x00", 4) << u"is not a text"_s;
    QTest::newRow("too long") << QByteArray(33 * 1024 * 1024, 'x') << u"is longer than 32"_s;
    QTest::newRow("too long for a text") << QByteArray(5 * 1024 * 1024, 'x') << u"is longer than"_s;
}

void PageReadingTest::refusesAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QString path = write(u"page.txt"_s, bytes);
    const auto page = readPageFile(path);
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(message), qPrintable(page.error().message));
    QVERIFY2(page.error().message.contains(u"page.txt"_s), qPrintable(page.error().message));
}

void PageReadingTest::refusesWhatIsNoFile()
{
    for (const QString &path : {m_folder.path(), m_folder.filePath(u"not there.txt"_s)}) {
        const auto page = readPageFile(path);
        QVERIFY(!page.has_value());
        QCOMPARE(page.error().kind, Error::Kind::File);
        QVERIFY2(page.error().message.contains(QDir::toNativeSeparators(path)),
                 qPrintable(page.error().message));
    }
}

void PageReadingTest::takesTypedMarksOfADocument()
{
    const QByteArray body = paragraph("\xe2\x80\xa2\xc2\xa0 Describe why") + paragraph("2. Say how") +
                            paragraph("\xe2\x80\x8b") + paragraph("Spread");
    QCOMPARE(textsOf(readPageBytes(wordFile(body), u"a.docx"_s)),
             QStringList(
                 {u"bullet0 \u2022 | Describe why"_s, u"number0 2. | Say how"_s, u"text gap1 | Spread"_s}));
}

void PageReadingTest::leavesOutWhatNamesTheColumns()
{
    const auto row = [](const QByteArray &first, const QByteArray &second) {
        return "<w:tr><w:tc>" + paragraph(first) + "</w:tc><w:tc>" + paragraph(second) + "</w:tc></w:tr>";
    };
    const QByteArray body =
        "<w:tbl>" + row("Criterion", "What we look for") + row("Ambition", "Why?") + "</w:tbl>";
    QCOMPARE(textsOf(readPageBytes(wordFile(body), u"a.docx"_s)),
             QStringList({u"label cell margin | Criterion"_s, u"text cell margin | What we look for"_s,
                          u"label cell | Ambition"_s, u"text cell | Why?"_s}));
}

void PageReadingTest::readsWhatWasFetched_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList accents{u"text | d\u00E9j\u00E0"_s};
    QTest::newRow("HTML") << u"text/html; charset=utf-8"_s << html << htmlLines;
    QTest::newRow("HTML, unsaid") << QString() << html << htmlLines;
    QTest::newRow("HTML without elements")
        << u"text/html"_s << QByteArray("a &amp; b") << QStringList{u"text | a & b"_s};
    QTest::newRow("text") << u"text/plain"_s << QByteArray("<p>literally</p>")
                          << QStringList{u"text | <p>literally</p>"_s};
    QTest::newRow("a document") << u"application/octet-stream"_s << wordFile(paragraph("Ambition"))
                                << QStringList{u"text | Ambition"_s};
    QTest::newRow("Latin-1") << u"text/html; charset=\"ISO-8859-1\""_s << QByteArray("<p>d\xe9j\xe0</p>")
                             << accents;
    QTest::newRow("Windows-1252, unsaid") << u"text/html"_s << QByteArray("<p>d\xe9j\xe0</p>") << accents;
    QTest::newRow("UTF-8 that is said to be Latin-1")
        << u"text/html; charset=iso-8859-1"_s << QByteArray("<p>d\xc3\xa9j\xc3\xa0</p>") << accents;
    QTest::newRow("Latin-1 that is said to be UTF-8")
        << u"text/html; charset=utf-8"_s << QByteArray("<p>d\xe9j\xe0</p>") << accents;
    QTest::newRow("a charset that nobody knows")
        << u"text/html; charset=x-unknown"_s << QByteArray("<p>d\xc3\xa9j\xc3\xa0</p>") << accents;
}

void PageReadingTest::readsWhatWasFetched()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(textsOf(readFetchedPage(bytes, type, u"https://awards.example.org/"_s)), lines);
}

void PageReadingTest::keepsTheAddress()
{
    const auto page = readFetchedPage(html, u"text/html"_s, u"https://awards.example.org/a"_s);
    QVERIFY(page.has_value());
    QCOMPARE(page->address, u"https://awards.example.org/a"_s);
    QCOMPARE(page->title, u"Awards"_s);
    const auto pdf = readFetchedPage("%PDF-1.4", u"text/html"_s, u"https://awards.example.org/b"_s);
    QVERIFY(!pdf.has_value());
    QVERIFY(pdf.error().message.startsWith(u"https://awards.example.org/b is a PDF"_s));
}

void PageReadingTest::readsWhatWasPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("lines");
    const QString text = u"Ambition\nWhy?"_s;
    const QStringList plain{u"text | Ambition"_s, u"text | Why?"_s};
    QTest::newRow("text alone") << text << QByteArray() << plain;
    QTest::newRow("HTML that holds more") << text << html << htmlLines;
    QTest::newRow("HTML alone") << QString() << html << htmlLines;
    QTest::newRow("HTML with looks alone")
        << text << QByteArray("<div><span style='color:red'>Ambition</span></div><div>Why?</div>") << plain;
    QTest::newRow("HTML that has lost text")
        << text + u" And the longer rest of the criteria."_s << QByteArray("<ul><li>Why?</li></ul>")
        << QStringList{u"text | Ambition"_s, u"text | Why? And the longer rest of the criteria."_s};
    QTest::newRow("nothing") << QString() << QByteArray() << QStringList();
}

void PageReadingTest::readsWhatWasPasted()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, lines);
    QCOMPARE(textsOf(readPastedPage(text, html)), lines);
}

void PageReadingTest::readsTheSetsOfAFolder()
{
    const QByteArray set = R"({"format": "shortlist-programme/1", "id": "garden", "name": "Garden Awards",
        "programme": {"name": "Garden Awards"}, "sections": [{"title": "Soil"}]})";
    write(u"b.programme.json"_s, set);
    write(u"a.programme.json"_s, QByteArray(set).replace("Garden Awards", "Shed Awards"));
    write(u"c.programme.json"_s, "{}");
    write(u"d.json"_s, set);
    QStringList names;
    for (const ProgrammeSet &each : readProgrammeSets(m_folder.path()))
        names += each.name;
    QCOMPARE(names, QStringList({u"Garden Awards"_s, u"Shed Awards"_s}));
    QVERIFY(readProgrammeSets(m_folder.filePath(u"none"_s)).isEmpty());
    QCOMPARE(
        readProgrammeSets(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/programmes")).size(),
        QDir(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/programmes")).entryList(QDir::Files).size());
}

QTEST_GUILESS_MAIN(PageReadingTest)
#include "tst_pagereading.moc"
