#include "criteria/htmlpage.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"
#include "pagestructure.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QDir pages()
{
    return QDir(qEnvironmentVariable("PAGES", QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages")));
}

QByteArray contentOf(const QString &name)
{
    QFile file(pages().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areUnderstood_data();
    void areUnderstood();

private:
    QList<ProgrammeSet> m_sets;
};

void PagesTest::initTestCase()
{
    m_sets = shippedSets();
    QVERIFY(!m_sets.isEmpty());
}

void PagesTest::areUnderstood_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : pages().entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void PagesTest::areUnderstood()
{
    QFETCH(const QString, name);
    const auto page = name.endsWith(u".html"_s) ? readHtmlPage(contentOf(name), name) : readTextPage(contentOf(name), name);
    QVERIFY(page.has_value());
    const CategoryDraft draft = understandPage(*page, {m_sets, {}, QDate(2026, 11, 22)});
    const QString structure = structureOf(draft);
    const QString expected = QString::fromUtf8(contentOf(name + u".expected"_s));
    if (structure != expected) {
        for (const DraftPart &part : draft.parts)
            qInfo().noquote() << part.line << nameOf(part.kind) << (part.sure ? "" : "UNSURE") << part.text.left(50) << "|" << part.why;
    }
    if (structure != expected && qEnvironmentVariableIsSet("SHOW"))
        qInfo().noquote().nospace() << "\n" << structure;
    QCOMPARE(structure, expected);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
