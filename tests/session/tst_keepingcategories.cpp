#include "session/ownlibrary.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class KeepingCategoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesAnotherContentOfAnEdition();
    void refusesAnotherZoneOfTheSameMoment();
    void otherLayoutIsNoOtherContent();
    void takesAnotherContentInPlaceOfTheOwn();
    void takesAnotherContentInPlaceOfAShippedOne();
    void takesWhatWasChangedInTheOwnFolder();
    void removedFileIsKept();
    void removingBringsTheShippedOneBack();
    void refusesToRemoveAShippedOne();
    void saysThatAFileCouldNotBeRemoved();
    void exportsByteForByte();
    void saysThatNothingWasExported();

private:
    [[nodiscard]] CategoryLibrary &library() const { return m_own->library(); }
    [[nodiscard]] const LoadedCategory &loaded(const CategoryId &id) const { return m_own->loaded(id); }
    void takeGarden();

    std::unique_ptr<OwnLibrary> m_own;
};

void KeepingCategoriesTest::init()
{
    m_own = std::make_unique<OwnLibrary>();
}

void KeepingCategoriesTest::takeGarden()
{
    QVERIFY(library().take(gardenFile));
    QVERIFY(!loaded(garden).hidesShipped);
}

void KeepingCategoriesTest::refusesAnotherContentOfAnEdition()
{
    takeGarden();
    const QString file = written(m_own->path(u"sent.json"_s), otherGarden());
    const auto taken = library().take(file);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Exists);
    for (const QString &named : {QDir::toNativeSeparators(file), u"Garden of the Year"_s, u"2027"_s})
        QVERIFY2(taken.error().message.contains(named), qPrintable(taken.error().message));
    QCOMPARE(loaded(garden).json, bytesOf(gardenFile));
    QCOMPARE(m_own->ownFiles(), QStringList(u"garden.category.json"_s));
}

void KeepingCategoriesTest::refusesAnotherZoneOfTheSameMoment()
{
    takeGarden();
    const QString file =
        written(m_own->path(u"sent.json"_s), bytesOf(gardenFile).replace("Europe/London", "Europe/Lisbon"));
    const auto taken = library().take(file);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Exists);
    QVERIFY(library().take(file, CategoryLibrary::Conflict::Replace));
    QCOMPARE(loaded(garden).json, bytesOf(file));
}

void KeepingCategoriesTest::otherLayoutIsNoOtherContent()
{
    takeGarden();
    const QString file = written(m_own->path(u"sent.json"_s), bytesOf(gardenFile).replace("\n", "\n "));
    QCOMPARE(library().take(file).value_or(TakenCategory()).id, garden);
    QCOMPARE(loaded(garden).json, bytesOf(gardenFile));
}

void KeepingCategoriesTest::takesAnotherContentInPlaceOfTheOwn()
{
    takeGarden();
    const QString file = written(m_own->path(u"sent.json"_s), otherGarden());
    const QSignalSpy changed(&library(), &CategoryLibrary::changed);
    QCOMPARE(library().take(file, CategoryLibrary::Conflict::Replace).value_or(TakenCategory()).id, garden);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(loaded(garden).json, otherGarden());
    QCOMPARE(bytesOf(m_own->own(u"garden.category.json"_s)), otherGarden());
    QCOMPARE(m_own->ownFiles().size(), 1);
    QCOMPARE(m_own->earlierFiles().size(), 1);
    QCOMPARE(bytesOf(m_own->earlier(m_own->earlierFiles().first())), bytesOf(gardenFile));
}

void KeepingCategoriesTest::takesAnotherContentInPlaceOfAShippedOne()
{
    const QByteArray json = QByteArray(loaded(care).json).replace("\"HSJ Awards 2024\"", "\"Our own round\"");
    const QString file = written(m_own->path(u"sent.json"_s), json);
    QVERIFY(!library().take(file));
    QVERIFY(library().take(file, CategoryLibrary::Conflict::Replace));
    QVERIFY(loaded(care).hidesShipped);
    QCOMPARE(loaded(care).json, json);
    QVERIFY(m_own->earlierFiles().isEmpty());
}

void KeepingCategoriesTest::takesWhatWasChangedInTheOwnFolder()
{
    takeGarden();
    const QString file = written(m_own->own(u"garden.category.json"_s), otherGarden());
    QCOMPARE(library().take(file).value_or(TakenCategory()).id, garden);
    QCOMPARE(loaded(garden).json, otherGarden());
}

void KeepingCategoriesTest::removedFileIsKept()
{
    takeGarden();
    QVERIFY(library().remove(loaded(garden)));
    QVERIFY(!library().find(garden));
    QVERIFY(m_own->ownFiles().isEmpty());
    QCOMPARE(m_own->earlierFiles().size(), 1);
    QCOMPARE(bytesOf(m_own->earlier(m_own->earlierFiles().first())), bytesOf(gardenFile));
    takeGarden();
    QVERIFY(library().remove(loaded(garden)));
    QCOMPARE(m_own->earlierFiles().size(), 2);
}

void KeepingCategoriesTest::removingBringsTheShippedOneBack()
{
    const LoadedCategory shipped = loaded(care);
    QVERIFY(library().replace(loaded(care), titled(shipped.category, u"Care, Our Way"_s)));
    QVERIFY(library().remove(loaded(care)));
    QVERIFY(loaded(care).shipped);
    QCOMPARE(loaded(care).json, shipped.json);
    QCOMPARE(m_own->earlierFiles().size(), 1);
}

void KeepingCategoriesTest::refusesToRemoveAShippedOne()
{
    const auto removed = library().remove(loaded(care));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::BadInput);
    QVERIFY(QFile::exists(loaded(care).file));
}

void KeepingCategoriesTest::saysThatAFileCouldNotBeRemoved()
{
    takeGarden();
    (void)written(m_own->own(u"earlier"_s), "in the way");
    const auto removed = library().remove(loaded(garden));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::File);
    QVERIFY2(!removed.error().message.contains(u"Unknown error"_s), qPrintable(removed.error().message));
    QVERIFY(library().find(garden));
}

void KeepingCategoriesTest::exportsByteForByte()
{
    const QString file = written(m_own->path(u"exported.category.json"_s), "was here");
    QVERIFY(library().exportTo(loaded(care), file));
    QCOMPARE(bytesOf(file), loaded(care).json);
}

void KeepingCategoriesTest::saysThatNothingWasExported()
{
    const QString inTheWay = written(m_own->path(u"file"_s), "x");
    const QString file = inTheWay + u"/exported.category.json"_s;
    const auto exported = library().exportTo(loaded(care), file);
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, Error::Kind::File);
    QVERIFY2(exported.error().message.contains(QDir::toNativeSeparators(file)),
             qPrintable(exported.error().message));
}

QTEST_GUILESS_MAIN(KeepingCategoriesTest)
#include "tst_keepingcategories.moc"
