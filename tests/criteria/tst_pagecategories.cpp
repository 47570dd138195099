#include "criteria/categoryreader.h"
#include "criteria/categorywriter.h"
#include "criteria/draft.h"
#include "criteria/draftverdict.h"
#include "criteria/editions.h"
#include "criteria/htmlpage.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"
#include "pagestructure.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What becomes of the categories of all pages of the tests.
class PageCategoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void canBeKeptAndChanged_data();
    void canBeKeptAndChanged();
    void areInALanguageThatAFileMayHave_data();
    void areInALanguageThatAFileMayHave();
};

void PageCategoriesTest::canBeKeptAndChanged_data()
{
    QTest::addColumn<QString>("name");
    const QDir pages(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages"));
    for (const QString &name : pages.entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void PageCategoriesTest::canBeKeptAndChanged()
{
    QFETCH(const QString, name);
    static const QList<ProgrammeSet> sets = shippedSets();
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto page =
        name.endsWith(u".html"_s) ? readHtmlPage(file.readAll(), name) : readTextPage(file.readAll(), name);
    QVERIFY(page);
    const CategoryDraft draft = understandPage(*page, {sets, {}, QDate(2026, 11, 22)});
    const DraftVerdict verdict = verdictOf(draft);
    if (verdict.questions == 0) {
        QVERIFY(!verdict.obstacles.isEmpty());
        return;
    }
    QCOMPARE(verdict.obstacles, QStringList());

    const Category category = categoryOf(draft);
    const auto reading = readCategory(categoryJson(category), name);
    QVERIFY(reading);
    QCOMPARE(reading->category, category);
    QCOMPARE(categoryOf(draftOf(category)), category);
    QCOMPARE(withIdsOf(category, category), category);
    for (const QuestionChange &change : compareEditions(category, category))
        QCOMPARE(change.kind, QuestionChange::Kind::Same);
}

void PageCategoriesTest::areInALanguageThatAFileMayHave_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("language");
    QTest::newRow("as it should be") << u"en-GB"_s << u"en-GB"_s;
    QTest::newRow("Welsh") << u"cy"_s << u"cy"_s;
    QTest::newRow("with an underline") << u"en_US"_s << u"en-US"_s;
    QTest::newRow("in capitals") << u"EN-gb"_s << u"en-gb"_s;
    QTest::newRow("with spaces") << u" en "_s << u"en"_s;
    QTest::newRow("a word") << u"English"_s << u"en-GB"_s;
    QTest::newRow("none") << QString() << u"en-GB"_s;
    QTest::newRow("code") << u"{{ lang }}"_s << u"en-GB"_s;
}

void PageCategoriesTest::areInALanguageThatAFileMayHave()
{
    QFETCH(const QString, said);
    const QString html =
        u"<html lang='%1'><h1>Walk of the Year</h1><h2>Why</h2><ul><li>Describe why you went."
        "</li><li>Describe the view.</li></ul></html>"_s;
    const auto page = readHtmlPage(html.arg(said).toUtf8(), u"walk.html"_s);
    QVERIFY(page);
    const CategoryDraft draft = understandPage(*page, {{}, {}, QDate(2026, 11, 22)});
    QTEST(categoryOf(draft).language, "language");
    QCOMPARE(verdictOf(draft).obstacles, QStringList());
}

QTEST_GUILESS_MAIN(PageCategoriesTest)
#include "tst_pagecategories.moc"
