#include "criteria/categoryreader.h"
#include "session/categorylibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString shippedFolder = QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories");
const QString gardenFile = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/session/data/garden.category.json");
const CategoryId garden{u"shed/garden-of-the-year"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The garden as another edition.
Category newGarden()
{
    Category category = readCategory(bytesOf(gardenFile), u"garden"_s)->category;
    category.edition = u"2031"_s;
    return category;
}
} // namespace

class AddingCategoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(QDir(m_folder.path()).removeRecursively()); }
    void addsACategoryAsAFileThatIsReadAgain();
    void addsNothingInPlaceOfAnotherFile();
    void refusesAnEditionThatIsHere();
    void refusesWhatCouldNotBeReadAgain();

private:
    QTemporaryDir m_folder; ///< the user's own; not there at the beginning
};

void AddingCategoriesTest::addsACategoryAsAFileThatIsReadAgain()
{
    CategoryLibrary library(shippedFolder, m_folder.path());
    const Category category = newGarden();
    QCOMPARE(library.add(category).value_or(CategoryId()), garden);
    QCOMPARE(library.find(garden)->category, category);
    const CategoryLibrary later(shippedFolder, m_folder.path());
    QCOMPARE(later.find(garden)->category, category);
}

void AddingCategoriesTest::addsNothingInPlaceOfAnotherFile()
{
    CategoryLibrary library(shippedFolder, m_folder.path());
    QVERIFY(library.add(newGarden()));
    const QString first = library.find(garden)->file;
    const QByteArray before = bytesOf(first);
    Category other = newGarden();
    other.id.value = u"another/garden-of-the-year"_s;
    QVERIFY(library.add(other));
    QCOMPARE(bytesOf(first), before);
    QVERIFY(library.find(other.id)->file != first);
}

void AddingCategoriesTest::refusesAnEditionThatIsHere()
{
    QVERIFY(QDir().mkpath(m_folder.path()) &&
            QFile::copy(gardenFile, m_folder.filePath(u"garden.category.json"_s)));
    CategoryLibrary library(shippedFolder, m_folder.path());
    Category same = newGarden();
    same.edition = u"2027"_s;
    const auto added = library.add(same);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Exists);
    QCOMPARE(library.find(garden)->category.edition, u"2027"_s);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList(u"garden.category.json"_s));
}

void AddingCategoriesTest::refusesWhatCouldNotBeReadAgain()
{
    CategoryLibrary library(shippedFolder, m_folder.path());
    Category empty = newGarden();
    empty.sections.clear();
    const auto added = library.add(empty);
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(u"sections"_s), qPrintable(added.error().message));
    QVERIFY(!library.find(garden));
}

QTEST_GUILESS_MAIN(AddingCategoriesTest)
#include "tst_addingcategories.moc"
