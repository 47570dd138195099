#include "session/wording.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

class CataloguesTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsInTheLanguage_data();
    void countsInTheLanguage();
    void saysWelshOutsideOfCounts();

private:
    static bool load(QTranslator &catalogue, const QString &language);
};

bool CataloguesTest::load(QTranslator &catalogue, const QString &language)
{
    return catalogue.load(u"shortlist_"_s + language, QStringLiteral(SHORTLIST_BINARY_DIR "/app")) &&
           QCoreApplication::installTranslator(&catalogue);
}

void CataloguesTest::countsInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("said");

    QTest::newRow("English, none") << u"en"_s << 0 << u"0 words"_s;
    QTest::newRow("English, one") << u"en"_s << 1 << u"1 word"_s;
    QTest::newRow("English, more") << u"en"_s << 2 << u"2 words"_s;
    QTest::newRow("Welsh, none") << u"cy"_s << 0 << u"0 o eiriau"_s;
    QTest::newRow("Welsh, one") << u"cy"_s << 1 << u"1 gair"_s;
    QTest::newRow("Welsh, two to five") << u"cy"_s << 2 << u"2 o eiriau"_s;
    QTest::newRow("Welsh, six") << u"cy"_s << 6 << u"6 o eiriau"_s;
    QTest::newRow("Welsh, more") << u"cy"_s << 400 << u"400 o eiriau"_s;
}

void CataloguesTest::countsInTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const int, words);
    QFETCH(const QString, said);

    QTranslator catalogue;
    QVERIFY(load(catalogue, language));
    QCOMPARE(wordsWording(words), said);
}

void CataloguesTest::saysWelshOutsideOfCounts()
{
    QTranslator catalogue;
    QVERIFY(load(catalogue, u"cy"_s));
    QCOMPARE(wordingOf(SubmissionState::Submitted), u"Cyflwynwyd"_s);
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
