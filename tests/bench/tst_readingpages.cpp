#include "criteria/htmlpage.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"
#include "measuring.h"
#include "pagestructure.h"

#include <libxml/HTMLparser.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// How much longer understanding a page takes than parsing it.
class TestReadingPages : public QObject
{
    Q_OBJECT

private slots:
    void againstTheParserAlone();
    void hostileText_data();
    void hostileText();
};

void TestReadingPages::againstTheParserAlone()
{
    constexpr int rounds = 5;
    const QList<ProgrammeSet> sets = shippedSets();
    const QDir folder(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages"));
    QList<QByteArray> pages;
    qsizetype bytes = 0;
    for (const QString &name : folder.entryList({u"*.html"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        pages += file.readAll();
        bytes += pages.constLast().size();
    }
    Measured ours{u"read and understood"_s, {}};
    Measured parser{u"libxml2 alone"_s, {}};
    for (int round = 0; round < rounds; ++round) {
        for (const QByteArray &page : std::as_const(pages)) {
            ours.times += timeOf([&] {
                const auto read = readHtmlPage(page, u"page.html"_s);
                QVERIFY(read && !understandPage(*read, {sets, {}, QDate(2026, 11, 22)}).parts.isEmpty());
            });
            parser.times += timeOf([&] {
                xmlFreeDoc(htmlReadMemory(page.constData(), int(page.size()), nullptr, "UTF-8",
                                          HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                              HTML_PARSE_NONET));
            });
        }
    }
    std::chrono::nanoseconds all{};
    for (const auto time : ours.times)
        all += time;
    const double seconds = std::chrono::duration<double>(all).count();
    qInfo("%lld pages of %lld bytes on average, %.0f pages a second", qlonglong(pages.size()),
          qlonglong(bytes / pages.size()), double(ours.times.size()) / seconds);
    printComparison(u"a page of HTML"_s, ours, parser);
}

void TestReadingPages::hostileText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr int size = 100'000;
    for (const char *repeated :
         {"- a\n", "a ", "Ambition\n\n", "(200 words) max ", "a@b.c contact ", "1.1 x\n", "\t",
          "Home > News > ", "What? ", "<div>", "<ul><li>a", "0207 608 9045 "}) {
        const QByteArray piece(repeated);
        QTest::newRow(repeated) << piece.repeated(size / piece.size());
    }
}

void TestReadingPages::hostileText()
{
    QFETCH(const QByteArray, bytes);
    const QList<ProgrammeSet> sets = shippedSets();
    const auto text = timeOf([&] {
        if (const auto page = readTextPage(bytes, u"page.txt"_s))
            QVERIFY(understandPage(*page, {sets, {}, QDate(2026, 11, 22)}).parts.size() >=
                    page->lines.size());
    });
    const auto html = timeOf([&] {
        if (const auto page = readHtmlPage(bytes, u"page.html"_s))
            QVERIFY(understandPage(*page, {sets, {}, QDate(2026, 11, 22)}).parts.size() >=
                    page->lines.size());
    });
    qInfo("100 KB as text %.1f ms, as HTML %.1f ms", std::chrono::duration<double, std::milli>(text).count(),
          std::chrono::duration<double, std::milli>(html).count());
}

QTEST_GUILESS_MAIN(TestReadingPages)
#include "tst_readingpages.moc"
