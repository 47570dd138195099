#include "criteria/categoryreader.h"
#include "session/categorylibrary.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString shippedFolder = QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories");
const QString gardenFile = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/session/data/garden.category.json");
const CategoryId garden{u"shed/garden-of-the-year"_s};
const CategoryId care{u"hsj/integrated-care-system-of-the-year"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray otherGarden()
{
    return bytesOf(gardenFile).replace("What lives in it?", "What moves in it?");
}

Category titled(Category category, const QString &title)
{
    category.title = title;
    return category;
}
} // namespace

class ChangingCategoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void refusesAnotherContentOfAnEdition();
    void otherLayoutIsNoOtherContent();
    void takesAnotherContentInPlaceOfTheOwn();
    void takesAnotherContentInPlaceOfAShippedOne();
    void takesWhatWasChangedInTheOwnFolder();

    void writesTheChangesIntoTheFile();
    void earlierBytesAreKeptEachTime();
    void changedShippedOneBecomesOnesOwn();
    void writesNothingWhereNothingChanged();
    void anotherEditionGoesBesideIt();
    void refusesTheEditionOfAnother();
    void refusesWhatCouldNotBeReadAgain();
    void refusesAFileThatWasChangedMeanwhile_data();
    void refusesAFileThatWasChangedMeanwhile();
    void changesNothingWithoutAWayBack();

    void twoOwnFilesInPlaceOfAShippedOneAreAProblem();
    void removedFileIsKept();
    void removingBringsTheShippedOneBack();
    void refusesToRemoveAShippedOne();
    void saysThatAFileCouldNotBeRemoved();
    void exportsByteForByte();
    void saysThatNothingWasExported();

private:
    [[nodiscard]] QString own(const QString &name) const { return m_folder->filePath(u"own/"_s + name); }
    [[nodiscard]] QString write(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] QStringList ownFiles() const { return QDir(own({})).entryList(QDir::Files); }
    [[nodiscard]] QStringList earlierFiles() const { return QDir(own(u"earlier"_s)).entryList(QDir::Files); }
    [[nodiscard]] const LoadedCategory &loaded(const CategoryId &id) const { return *m_library->find(id); }
    void takeGarden();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CategoryLibrary> m_library;
};

void ChangingCategoriesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<CategoryLibrary>(shippedFolder, own({}));
}

QString ChangingCategoriesTest::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void ChangingCategoriesTest::takeGarden()
{
    QVERIFY(m_library->take(gardenFile));
    QVERIFY(!loaded(garden).hidesShipped);
}

void ChangingCategoriesTest::refusesAnotherContentOfAnEdition()
{
    takeGarden();
    const QString file = write(m_folder->filePath(u"sent.json"_s), otherGarden());
    const auto taken = m_library->take(file);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Exists);
    for (const QString &named : {QDir::toNativeSeparators(file), u"Garden of the Year"_s, u"2027"_s})
        QVERIFY2(taken.error().message.contains(named), qPrintable(taken.error().message));
    QCOMPARE(loaded(garden).json, bytesOf(gardenFile));
    QCOMPARE(ownFiles(), QStringList(u"garden.category.json"_s));
}

void ChangingCategoriesTest::otherLayoutIsNoOtherContent()
{
    takeGarden();
    const QString file = write(m_folder->filePath(u"sent.json"_s), bytesOf(gardenFile).replace("\n", "\n "));
    QCOMPARE(m_library->take(file).value_or(CategoryId()), garden);
    QCOMPARE(loaded(garden).json, bytesOf(gardenFile));
}

void ChangingCategoriesTest::takesAnotherContentInPlaceOfTheOwn()
{
    takeGarden();
    const QString file = write(m_folder->filePath(u"sent.json"_s), otherGarden());
    const QSignalSpy changed(m_library.get(), &CategoryLibrary::changed);
    QCOMPARE(m_library->take(file, CategoryLibrary::Conflict::Replace).value_or(CategoryId()), garden);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(loaded(garden).json, otherGarden());
    QCOMPARE(bytesOf(own(u"garden.category.json"_s)), otherGarden());
    QCOMPARE(ownFiles().size(), 1);
    QCOMPARE(earlierFiles().size(), 1);
    QCOMPARE(bytesOf(own(u"earlier/"_s + earlierFiles().first())), bytesOf(gardenFile));
}

void ChangingCategoriesTest::takesAnotherContentInPlaceOfAShippedOne()
{
    const QByteArray json = QByteArray(loaded(care).json).replace("\"HSJ Awards 2024\"", "\"Our own round\"");
    const QString file = write(m_folder->filePath(u"sent.json"_s), json);
    QVERIFY(!m_library->take(file));
    QVERIFY(m_library->take(file, CategoryLibrary::Conflict::Replace));
    QVERIFY(loaded(care).hidesShipped);
    QCOMPARE(loaded(care).json, json);
    QVERIFY(earlierFiles().isEmpty());
}

void ChangingCategoriesTest::takesWhatWasChangedInTheOwnFolder()
{
    takeGarden();
    const QString file = write(own(u"garden.category.json"_s), otherGarden());
    QCOMPARE(m_library->take(file).value_or(CategoryId()), garden);
    QCOMPARE(loaded(garden).json, otherGarden());
}

void ChangingCategoriesTest::writesTheChangesIntoTheFile()
{
    takeGarden();
    const Category changed = titled(loaded(garden).category, u"Garden of All Years"_s);
    QCOMPARE(m_library->replace(loaded(garden), changed).value_or(CategoryId()), garden);
    QCOMPARE(loaded(garden).category, changed);
    QVERIFY(!loaded(garden).hidesShipped);
    QCOMPARE(ownFiles(), QStringList(u"garden.category.json"_s));
    const CategoryLibrary later(shippedFolder, own({}));
    QCOMPARE(later.find(garden)->category, changed);
    QVERIFY(later.broken().isEmpty());
}

void ChangingCategoriesTest::earlierBytesAreKeptEachTime()
{
    takeGarden();
    QList<QByteArray> before;
    for (const QString &title : {u"First"_s, u"Second"_s, u"Third"_s}) {
        before += loaded(garden).json;
        QVERIFY(m_library->replace(loaded(garden), titled(loaded(garden).category, title)));
    }
    static const QRegularExpression name(u"^garden-[0-9]{8}-[0-9]{6}(-[0-9])?\\.category\\.json$"_s);
    QCOMPARE(QDir(m_library->earlierFolder()), QDir(own(u"earlier"_s)));
    QCOMPARE(earlierFiles().size(), 3);
    for (const QString &file : earlierFiles()) {
        QVERIFY2(name.match(file).hasMatch(), qPrintable(file));
        QVERIFY(before.removeOne(bytesOf(own(u"earlier/"_s + file))));
    }
}

void ChangingCategoriesTest::changedShippedOneBecomesOnesOwn()
{
    const LoadedCategory shipped = loaded(care);
    const qsizetype count = m_library->categories().size();
    QVERIFY(m_library->replace(loaded(care), titled(shipped.category, u"Care, Our Way"_s)));
    QCOMPARE(m_library->categories().size(), count);
    QVERIFY(m_library->broken().isEmpty());
    QCOMPARE(loaded(care).category.title, u"Care, Our Way"_s);
    QVERIFY(!loaded(care).shipped);
    QVERIFY(loaded(care).hidesShipped);
    QCOMPARE(QFileInfo(loaded(care).file).dir(), QDir(own({})));
    QCOMPARE(bytesOf(shipped.file), shipped.json);
    QVERIFY(m_library->replace(loaded(care), titled(loaded(care).category, u"Care, Again"_s)));
    QCOMPARE(ownFiles().size(), 1);
}

void ChangingCategoriesTest::writesNothingWhereNothingChanged()
{
    takeGarden();
    QVERIFY(m_library->replace(loaded(garden), loaded(garden).category));
    QVERIFY(m_library->replace(loaded(care), loaded(care).category));
    QCOMPARE(loaded(garden).json, bytesOf(gardenFile));
    QVERIFY(loaded(care).shipped);
    QVERIFY(earlierFiles().isEmpty());
}

void ChangingCategoriesTest::anotherEditionGoesBesideIt()
{
    takeGarden();
    Category changed = loaded(garden).category;
    changed.edition = u"2028"_s;
    QVERIFY(m_library->replace(loaded(garden), changed));
    QCOMPARE(loaded(garden).category, changed);
    QCOMPARE(ownFiles().size(), 2);
    QCOMPARE(bytesOf(own(u"garden.category.json"_s)), bytesOf(gardenFile));
}

void ChangingCategoriesTest::refusesTheEditionOfAnother()
{
    takeGarden();
    Category changed = loaded(garden).category;
    changed.id = care;
    changed.edition = loaded(care).category.edition;
    const auto replaced = m_library->replace(loaded(garden), changed);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::Exists);
    QVERIFY(loaded(care).shipped);
    QCOMPARE(ownFiles(), QStringList(u"garden.category.json"_s));
}

void ChangingCategoriesTest::refusesWhatCouldNotBeReadAgain()
{
    takeGarden();
    Category empty = loaded(garden).category;
    empty.sections.clear();
    const auto replaced = m_library->replace(loaded(garden), empty);
    QVERIFY(!replaced);
    QVERIFY2(replaced.error().message.contains(u"sections"_s), qPrintable(replaced.error().message));
    QCOMPARE(bytesOf(own(u"garden.category.json"_s)), bytesOf(gardenFile));
}

void ChangingCategoriesTest::refusesAFileThatWasChangedMeanwhile_data()
{
    QTest::addColumn<QByteArray>("meanwhile");
    QTest::newRow("changed") << otherGarden();
    QTest::newRow("broken") << QByteArray("{");
    QTest::newRow("gone") << QByteArray();
}

void ChangingCategoriesTest::refusesAFileThatWasChangedMeanwhile()
{
    QFETCH(QByteArray, meanwhile);
    takeGarden();
    const QString file = own(u"garden.category.json"_s);
    if (meanwhile.isEmpty())
        QVERIFY(QFile::remove(file));
    else
        (void)write(file, meanwhile);
    const LoadedCategory before = loaded(garden);
    Category changed = titled(before.category, u"Mine"_s);
    const auto replaced = m_library->replace(before, changed);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::File);
    QVERIFY2(replaced.error().message.contains(before.file), qPrintable(replaced.error().message));
    QCOMPARE(bytesOf(file), meanwhile);
    QCOMPARE(m_library->find(garden) != nullptr, meanwhile == otherGarden()); // it was read anew

    changed.edition = u"2028"_s; // as the sentence says
    QVERIFY(m_library->replace(before, changed));
}

void ChangingCategoriesTest::changesNothingWithoutAWayBack()
{
    takeGarden();
    (void)write(own(u"earlier"_s), "in the way");
    const auto replaced = m_library->replace(loaded(garden), titled(loaded(garden).category, u"Mine"_s));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::File);
    QCOMPARE(bytesOf(own(u"garden.category.json"_s)), bytesOf(gardenFile));
}

void ChangingCategoriesTest::twoOwnFilesInPlaceOfAShippedOneAreAProblem()
{
    QVERIFY(QDir().mkpath(own({})));
    const QString first = write(own(u"a.category.json"_s), loaded(care).json);
    const QString second = write(own(u"b.category.json"_s), loaded(care).json);
    m_library->reload();
    QCOMPARE(loaded(care).file, QDir::toNativeSeparators(first));
    QVERIFY(loaded(care).hidesShipped);
    QCOMPARE(m_library->broken().size(), 1);
    QCOMPARE(m_library->broken().first().file, QDir::toNativeSeparators(second));
}

void ChangingCategoriesTest::removedFileIsKept()
{
    takeGarden();
    QVERIFY(m_library->remove(loaded(garden)));
    QVERIFY(!m_library->find(garden));
    QVERIFY(ownFiles().isEmpty());
    QCOMPARE(earlierFiles().size(), 1);
    QCOMPARE(bytesOf(own(u"earlier/"_s + earlierFiles().first())), bytesOf(gardenFile));
    takeGarden();
    QVERIFY(m_library->remove(loaded(garden)));
    QCOMPARE(earlierFiles().size(), 2);
}

void ChangingCategoriesTest::removingBringsTheShippedOneBack()
{
    const LoadedCategory shipped = loaded(care);
    QVERIFY(m_library->replace(loaded(care), titled(shipped.category, u"Care, Our Way"_s)));
    QVERIFY(m_library->remove(loaded(care)));
    QVERIFY(loaded(care).shipped);
    QCOMPARE(loaded(care).json, shipped.json);
    QCOMPARE(earlierFiles().size(), 1);
}

void ChangingCategoriesTest::refusesToRemoveAShippedOne()
{
    const auto removed = m_library->remove(loaded(care));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::BadInput);
    QVERIFY(QFile::exists(loaded(care).file));
}

void ChangingCategoriesTest::saysThatAFileCouldNotBeRemoved()
{
    takeGarden();
    (void)write(own(u"earlier"_s), "in the way");
    const auto removed = m_library->remove(loaded(garden));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::File);
    QVERIFY2(!removed.error().message.contains(u"Unknown error"_s), qPrintable(removed.error().message));
    QVERIFY(m_library->find(garden));
}

void ChangingCategoriesTest::exportsByteForByte()
{
    const QString file = write(m_folder->filePath(u"exported.category.json"_s), "was here");
    QVERIFY(m_library->exportTo(loaded(care), file));
    QCOMPARE(bytesOf(file), loaded(care).json);
}

void ChangingCategoriesTest::saysThatNothingWasExported()
{
    const QString inTheWay = write(m_folder->filePath(u"file"_s), "x");
    const QString file = inTheWay + u"/exported.category.json"_s;
    const auto exported = m_library->exportTo(loaded(care), file);
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, Error::Kind::File);
    QVERIFY2(exported.error().message.contains(QDir::toNativeSeparators(file)),
             qPrintable(exported.error().message));
}

QTEST_GUILESS_MAIN(ChangingCategoriesTest)
#include "tst_changingcategories.moc"
