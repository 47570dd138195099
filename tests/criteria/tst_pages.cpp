#include "criteria/draftverdict.h"
#include "criteria/htmlpage.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"
#include "pagestructure.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString folder()
{
    return qEnvironmentVariable("SHORTLIST_PAGES",
                                QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages"));
}

QByteArray contentOf(const QString &name)
{
    QFile file(folder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Page> pageNamed(const QString &name)
{
    return name.endsWith(u".html"_s) ? readHtmlPage(contentOf(name), name)
                                     : readTextPage(contentOf(name), name);
}

/// The lines in which two structures differ, for a person to read.
QString difference(const QString &expected, const QString &understood)
{
    const QStringList wanted = expected.split(u'\n');
    const QStringList got = understood.split(u'\n');
    QStringList lines;
    for (const QString &line : wanted) {
        if (!got.contains(line))
            lines += u"  expected   "_s + line;
    }
    for (const QString &line : got) {
        if (!wanted.contains(line))
            lines += u"  understood "_s + line;
    }
    return lines.join(u'\n');
}
} // namespace

/// Pages of every layout, each with the structure that a person gave it. The folder may be another one:
/// SHORTLIST_PAGES holds pages with their expectations beside them.
class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areUnderstood_data();
    void areUnderstood();
    void accountForEveryLine_data();
    void accountForEveryLine();
    void cleanupTestCase();

private:
    [[nodiscard]] CategoryDraft draftOfPage(const Page &page) const
    {
        return understandPage(page, {m_sets, {}, QDate(2026, 11, 22)});
    }

    QList<ProgrammeSet> m_sets;
    int m_exact = 0;
    int m_exactAndSure = 0;
    int m_wrongAndSure = 0;
    int m_wrong = 0;
};

void PagesTest::initTestCase()
{
    m_sets = shippedSets();
    QVERIFY(!m_sets.isEmpty());
}

void PagesTest::areUnderstood_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(folder()).entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void PagesTest::areUnderstood()
{
    QFETCH(const QString, name);
    const auto page = pageNamed(name);
    QVERIFY(page.has_value());
    const CategoryDraft draft = draftOfPage(*page);
    const QString understood = structureOf(draft);
    const QString expected = QString::fromUtf8(contentOf(name + u".expected"_s));
    const bool sure = verdictOf(draft).unsure == 0;
    const bool exact = understood == expected;
    m_exact += exact ? 1 : 0;
    m_exactAndSure += exact && sure ? 1 : 0;
    m_wrong += exact ? 0 : 1;
    m_wrongAndSure += !exact && sure ? 1 : 0;
    QVERIFY2(exact, qPrintable(u'\n' + difference(expected, understood)));
}

void PagesTest::accountForEveryLine_data()
{
    areUnderstood_data();
}

void PagesTest::accountForEveryLine()
{
    QFETCH(const QString, name);
    const auto page = pageNamed(name);
    QVERIFY(page.has_value());
    QSet<int> lines;
    for (const PageLine &line : page->lines)
        lines.insert(line.number);
    int last = 0;
    for (const DraftPart &part : draftOfPage(*page).parts) {
        QVERIFY2(!part.why.isEmpty() || part.line == 0, qPrintable(part.text));
        QVERIFY(part.line == 0 || part.line >= last);
        last = part.line == 0 ? last : part.line;
        lines.remove(part.line);
    }
    QVERIFY2(lines.isEmpty(), qPrintable(QString::number(lines.isEmpty() ? 0 : *lines.cbegin())));
}

void PagesTest::cleanupTestCase()
{
    qInfo().noquote()
        << u"%1 pages: %2 exactly right, %3 of them with something a person should look at; %4 wrong, "
           "%5 of them without saying so"_s.arg(m_exact + m_wrong)
               .arg(m_exact)
               .arg(m_exact - m_exactAndSure)
               .arg(m_wrong)
               .arg(m_wrongAndSure);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
