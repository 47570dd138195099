#include "cli/program.h"
#include "cli/smallpages.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class CliImportSavingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<Program>(); }
    void savesAmongTheOwnCategories();
    void savesTheSameOnce();
    void savesInPlaceOfNothing();
    void savesNothingThatCannotBeUsed();

private:
    [[nodiscard]] QString ownFolder() const
    {
        return m_program->path(u"data/Shortlist/Shortlist/categories"_s);
    }
    [[nodiscard]] QStringList ownFiles() const
    {
        return QDir(ownFolder()).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<Program> m_program;
};

void CliImportSavingTest::savesAmongTheOwnCategories()
{
    const QString page = m_program->writeFile(u"page.html"_s, smallPage);
    const Ran ran = m_program->runJson({u"import-category"_s, page, u"--save"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ownFiles().size(), 1);
    QVERIFY2(ran.err.contains(ownFiles().constFirst().toUtf8()), ran.err.constData());
    const QString id = ran.json()[u"category"_s][u"id"_s].toString();
    QVERIFY2(ran.err.contains(id.toUtf8()), ran.err.constData());
    QCOMPARE(m_program->run({u"new"_s, u"--category"_s, id, u"--title"_s, u"Our spade"_s}).code, 0);
}

void CliImportSavingTest::savesTheSameOnce()
{
    const QString page = m_program->writeFile(u"page.html"_s, smallPage);
    const Ran first = m_program->runJson({u"import-category"_s, page, u"--save"_s});
    const QStringList files = ownFiles();
    const QByteArray bytes = bytesOf(QDir(ownFolder()).filePath(files.value(0)));
    const Ran second = m_program->runJson({u"import-category"_s, page, u"--save"_s});
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json(), first.json());
    QCOMPARE(ownFiles(), files);
    QCOMPARE(bytesOf(QDir(ownFolder()).filePath(files.value(0))), bytes);
}

void CliImportSavingTest::savesInPlaceOfNothing()
{
    const QString page = m_program->writeFile(u"page.html"_s, smallPage);
    const Ran first = m_program->runJson({u"import-category"_s, page, u"--save"_s});
    const QString before = ownFiles().value(0);
    const QByteArray bytes = bytesOf(QDir(ownFolder()).filePath(before));
    m_program->writeFile(u"page.html"_s, QByteArray(smallPage).replace("how deep", "how wide"));
    const Ran second = m_program->runJson({u"import-category"_s, page, u"--save"_s});
    QCOMPARE(second.code, 0);
    QCOMPARE(ownFiles().size(), 2);
    QCOMPARE(bytesOf(QDir(ownFolder()).filePath(before)), bytes);
    QCOMPARE(second.json()[u"category"_s][u"id"_s].toString(),
             first.json()[u"category"_s][u"id"_s].toString() + u"-2"_s);
    const QByteArray listed = m_program->run({u"categories"_s}).out;
    QVERIFY2(listed.count("Spade of the Year") == 2, listed.constData());
}

void CliImportSavingTest::savesNothingThatCannotBeUsed()
{
    const QString page = m_program->writeFile(
        u"page.html"_s, QByteArray(smallPage).replace("<h2>Outcome</h2>", "<h2>Ambition</h2>"));
    const Ran ran = m_program->runJson({u"import-category"_s, page, u"--save"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("was not saved. More than one section is called “Ambition”"),
             ran.err.constData());
    QVERIFY(ownFiles().isEmpty());
}

QTEST_GUILESS_MAIN(CliImportSavingTest)
#include "tst_cliimportsaving.moc"
