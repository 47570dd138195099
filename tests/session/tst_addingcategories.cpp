#include "criteria/categoryreader.h"
#include "session/categoryimport.h"
#include "session/categorylibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

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
    void givesAPageTheIdsOfItsEarlierEditions();
    void addsAPageOnce();

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

void AddingCategoriesTest::givesAPageTheIdsOfItsEarlierEditions()
{
    CategoryLibrary library(shippedFolder, m_folder.path());
    Category page = newGarden();
    QCOMPARE(withKnownIds(library, page), page); // no edition is here
    QVERIFY(library.add(page));
    page.edition = u"2032"_s;
    QList<Question> &soil = page.sections[0].questions;
    std::swap(soil[0].prompt, soil[1].prompt);
    page.sections[1].questions[0].prompt = u"Describe every machine you rented this summer."_s;
    const Category added = withKnownIds(library, page);
    QCOMPARE(added.sections.at(0).questions.at(0).id.value, u"soil-2"_s);
    QCOMPARE(added.sections.at(0).questions.at(1).id.value, u"soil-1"_s);
    QCOMPARE(added.sections.at(1).questions.at(0).id.value, u"harvest-2"_s);

    QVERIFY(library.add(added));
    page.edition = u"2033"_s;
    page.sections[1].questions[0].prompt = u"How did you pay the bill for water?"_s;
    QCOMPARE(withKnownIds(library, page).sections.at(1).questions.at(0).id.value, u"harvest-3"_s);
    page.edition = u"2030"_s; // the one after it knows best
    QCOMPARE(withKnownIds(library, page).sections.at(0).questions.at(0).id.value, u"soil-2"_s);
}

void AddingCategoriesTest::addsAPageOnce()
{
    CategoryLibrary library(shippedFolder, m_folder.path());
    QVERIFY(library.add(newGarden()));
    Category page = newGarden();
    page.sections[0].questions[0].id.value = u"soil-read"_s;
    QCOMPARE(addUnderFreeId(library, page).value_or(CategoryId()), garden);
    page.sections[0].questions[0].prompt = u"Describe every machine you rented this summer."_s;
    QCOMPARE(addUnderFreeId(library, page).value_or(CategoryId()).value, garden.value + u"-2"_s);
}

QTEST_GUILESS_MAIN(AddingCategoriesTest)
#include "tst_addingcategories.moc"
