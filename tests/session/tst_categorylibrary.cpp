#include "session/categorylibrary.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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

QByteArray gardenOfEdition(const QByteArray &edition)
{
    return bytesOf(gardenFile).replace("\"edition\": \"2027\"", "\"edition\": \"" + edition + '"');
}

QStringList editionsOf(const CategoryLibrary &library, const CategoryId &id)
{
    QStringList editions;
    for (const LoadedCategory &loaded : library.categories()) {
        if (loaded.category.id == id)
            editions += loaded.category.edition;
    }
    return editions;
}
} // namespace

class CategoryLibraryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatIsShipped();
    void needsNoOwnFolder();
    void brokenFilesHideNoOther();
    void sameEditionTwiceIsNamedWithBothFiles();
    void readsOnlyCategoryFiles();
    void listsByTitleThenNewestEdition();
    void findsTheNewestEdition();
    void reloadPicksUpANewFile();

    void takesAFileIntoTheOwnFolder();
    void takesAFileOfAnyName();
    void takesANewerEditionOfAKnownCategory();
    void doesNotCopyWhatItHas();
    void takesNothingInPlaceOfAnotherFile();
    void refusesToTake_data();
    void refusesToTake();
    void saysWhenTheOwnFolderCannotBeMade();

private:
    [[nodiscard]] QString write(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] QString own(const QString &name) const { return m_folder->filePath(u"own/"_s + name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CategoryLibraryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"own"_s));
}

QString CategoryLibraryTest::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void CategoryLibraryTest::readsWhatIsShipped()
{
    const CategoryLibrary library(shippedFolder, own({}));
    QCOMPARE(library.categories().size(), 2);
    QVERIFY(library.broken().isEmpty());
    for (const LoadedCategory &loaded : library.categories()) {
        QVERIFY(loaded.shipped);
        QCOMPARE(questionCount(loaded.category), loaded.category.title.startsWith(u"System"_s) ? 16 : 18);
        QCOMPARE(loaded.json, bytesOf(loaded.file));
    }
}

void CategoryLibraryTest::needsNoOwnFolder()
{
    const CategoryLibrary library(shippedFolder, m_folder->filePath(u"not there"_s));
    QCOMPARE(library.categories().size(), 2);
    QVERIFY(library.broken().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"not there"_s)));
}

void CategoryLibraryTest::brokenFilesHideNoOther()
{
    const QString cut = write(own(u"a.category.json"_s), bytesOf(gardenFile).first(400));
    const QString untitled =
        write(own(u"b.category.json"_s), bytesOf(gardenFile).replace("Garden of the Year", " "));
    const QString good = write(own(u"c.category.json"_s), bytesOf(gardenFile));
    const QString again = write(own(u"d.category.json"_s), bytesOf(gardenFile));

    const CategoryLibrary library(shippedFolder, own({}));
    QCOMPARE(library.categories().size(), 3);
    const LoadedCategory *loaded = library.find(garden);
    QVERIFY(loaded);
    QCOMPARE(loaded->file, QDir::toNativeSeparators(good));
    QVERIFY(!loaded->shipped);

    QCOMPARE(library.broken().size(), 3);
    QStringList files;
    for (const BrokenCategory &broken : library.broken()) {
        files += broken.file;
        QVERIFY(!broken.problems.isEmpty());
        for (const Problem &problem : broken.problems) {
            QCOMPARE(problem.file, broken.file);
            QVERIFY(!problem.message.isEmpty());
        }
    }
    QCOMPARE(files, QStringList({QDir::toNativeSeparators(cut), QDir::toNativeSeparators(untitled),
                                 QDir::toNativeSeparators(again)}));
    QCOMPARE(library.broken().at(1).problems.first().place, u"title"_s);
}

void CategoryLibraryTest::sameEditionTwiceIsNamedWithBothFiles()
{
    const QString first = write(own(u"a.category.json"_s), bytesOf(gardenFile));
    const QString second = write(own(u"b.category.json"_s), bytesOf(gardenFile));
    const CategoryLibrary library(shippedFolder, own({}));
    QCOMPARE(library.broken().size(), 1);
    const Problem &problem = library.broken().first().problems.first();
    QCOMPARE(problem.file, QDir::toNativeSeparators(second));
    QVERIFY2(problem.message.contains(QDir::toNativeSeparators(first)), qPrintable(problem.message));
    QVERIFY2(problem.message.contains(u"2027"_s), qPrintable(problem.message));
}

void CategoryLibraryTest::readsOnlyCategoryFiles()
{
    (void)write(own(u"notes.json"_s), "{");
    (void)write(own(u"garden.category.json.bak"_s), "{");
    const CategoryLibrary library(shippedFolder, own({}));
    QCOMPARE(library.categories().size(), 2);
    QVERIFY(library.broken().isEmpty());
}

void CategoryLibraryTest::listsByTitleThenNewestEdition()
{
    (void)write(own(u"a.category.json"_s), gardenOfEdition("2025"));
    (void)write(own(u"b.category.json"_s), gardenOfEdition("2027"));
    (void)write(own(u"c.category.json"_s), gardenOfEdition("2026"));
    const CategoryLibrary library(shippedFolder, own({}));
    QCOMPARE(editionsOf(library, garden), QStringList({u"2027"_s, u"2026"_s, u"2025"_s}));
    QCOMPARE(library.categories().first().category.id, garden);
    QVERIFY(library.categories().last().category.title.startsWith(u"System"_s));
}

void CategoryLibraryTest::findsTheNewestEdition()
{
    (void)write(own(u"a.category.json"_s), gardenOfEdition("2027"));
    (void)write(own(u"b.category.json"_s), gardenOfEdition("2026"));
    const CategoryLibrary library(shippedFolder, own({}));
    const LoadedCategory *loaded = library.find(garden);
    QVERIFY(loaded);
    QCOMPARE(loaded->category.edition, u"2027"_s);
    QVERIFY(!library.find({u"shed/none"_s}));
}

void CategoryLibraryTest::reloadPicksUpANewFile()
{
    CategoryLibrary library(shippedFolder, own({}));
    QVERIFY(!library.find(garden));
    const QString file = write(own(u"a.category.json"_s), bytesOf(gardenFile));
    const QSignalSpy changed(&library, &CategoryLibrary::changed);
    library.reload();
    QCOMPARE(changed.count(), 1);
    QVERIFY(library.find(garden));

    QVERIFY(QFile::remove(file));
    library.reload();
    QVERIFY(!library.find(garden));
    QCOMPARE(library.categories().size(), 2);
}

void CategoryLibraryTest::takesAFileIntoTheOwnFolder()
{
    const QString folder = m_folder->filePath(u"made/when needed"_s);
    CategoryLibrary library(shippedFolder, folder);
    const QSignalSpy changed(&library, &CategoryLibrary::changed);
    const auto taken = library.take(gardenFile);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(taken->id, garden);
    QCOMPARE(changed.count(), 1);
    QVERIFY(library.find(garden));
    QVERIFY(!library.find(garden)->shipped);
    QCOMPARE(bytesOf(QDir(folder).filePath(u"garden.category.json"_s)), bytesOf(gardenFile));
}

void CategoryLibraryTest::takesAFileOfAnyName()
{
    CategoryLibrary library(shippedFolder, own({}));
    const QString file = write(m_folder->filePath(u"garden (1).json"_s), bytesOf(gardenFile));
    QVERIFY(library.take(file));
    QVERIFY(library.find(garden));
    QVERIFY(CategoryLibrary(shippedFolder, own({})).find(garden));
}

void CategoryLibraryTest::takesANewerEditionOfAKnownCategory()
{
    (void)write(own(u"old.category.json"_s), gardenOfEdition("2026"));
    CategoryLibrary library(shippedFolder, own({}));
    QVERIFY(library.take(gardenFile));
    QCOMPARE(editionsOf(library, garden), QStringList({u"2027"_s, u"2026"_s}));
}

void CategoryLibraryTest::doesNotCopyWhatItHas()
{
    (void)write(own(u"mine.category.json"_s), bytesOf(gardenFile));
    CategoryLibrary library(shippedFolder, own({}));
    const auto taken = library.take(gardenFile);
    QVERIFY(taken);
    QCOMPARE(taken->id, garden);
    QCOMPARE(QDir(own({})).entryList(QDir::Files), QStringList(u"mine.category.json"_s));
}

void CategoryLibraryTest::takesNothingInPlaceOfAnotherFile()
{
    const QString there = write(own(u"garden.category.json"_s), gardenOfEdition("2026"));
    const QByteArray before = bytesOf(there);
    CategoryLibrary library(shippedFolder, own({}));
    const auto taken = library.take(gardenFile);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::File);
    QVERIFY2(taken.error().message.contains(QDir::toNativeSeparators(there)),
             qPrintable(taken.error().message));
    QCOMPARE(bytesOf(there), before);
    QCOMPARE(editionsOf(library, garden), QStringList(u"2026"_s));
}

void CategoryLibraryTest::refusesToTake_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("no such file") << QByteArray() << Error::Kind::File;
    QTest::newRow("not JSON") << QByteArray("%PDF-1.7") << Error::Kind::BadInput;
    QTest::newRow("not a category") << QByteArray("{\"format\":\"shortlist-entry/1\"}")
                                    << Error::Kind::BadInput;
}

void CategoryLibraryTest::refusesToTake()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    const QString file = m_folder->filePath(u"found.category.json"_s);
    if (!bytes.isEmpty())
        (void)write(file, bytes);
    CategoryLibrary library(shippedFolder, own({}));
    const auto taken = library.take(file);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, kind);
    QVERIFY2(taken.error().message.contains(QDir::toNativeSeparators(file)),
             qPrintable(taken.error().message));
    QVERIFY(QDir(own({})).isEmpty());
    QVERIFY(library.broken().isEmpty());
}

void CategoryLibraryTest::saysWhenTheOwnFolderCannotBeMade()
{
    const QString inTheWay = write(m_folder->filePath(u"file"_s), "x");
    CategoryLibrary library(shippedFolder, inTheWay + u"/categories"_s);
    const auto taken = library.take(gardenFile);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::File);
    QVERIFY2(!taken.error().message.contains(u"Unknown error"_s), qPrintable(taken.error().message));
}

QTEST_GUILESS_MAIN(CategoryLibraryTest)
#include "tst_categorylibrary.moc"
