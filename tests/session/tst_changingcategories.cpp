#include "session/ownlibrary.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class ChangingCategoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesTheChangesIntoTheFile();
    void earlierBytesAreKeptEachTime();
    void changedShippedOneBecomesOnesOwn();
    void writesNothingWhereNothingChanged();
    void writesAnotherZoneOfTheSameMoment();
    void newQuestionsGetIdsThatNoneEverHad();
    void anotherEditionGoesBesideIt();
    void refusesTheEditionOfAnother();
    void refusesWhatCouldNotBeReadAgain();
    void refusesAFileThatWasChangedMeanwhile_data();
    void refusesAFileThatWasChangedMeanwhile();
    void changesNothingWithoutAWayBack();
    void twoOwnFilesInPlaceOfAShippedOneAreAProblem();

private:
    [[nodiscard]] CategoryLibrary &library() const { return m_own->library(); }
    [[nodiscard]] const LoadedCategory &loaded(const CategoryId &id) const { return m_own->loaded(id); }
    void takeGarden();

    std::unique_ptr<OwnLibrary> m_own;
};

void ChangingCategoriesTest::init()
{
    m_own = std::make_unique<OwnLibrary>();
}

void ChangingCategoriesTest::takeGarden()
{
    QVERIFY(library().take(gardenFile));
    QVERIFY(!loaded(garden).hidesShipped);
}

void ChangingCategoriesTest::writesTheChangesIntoTheFile()
{
    takeGarden();
    const Category changed = titled(loaded(garden).category, u"Garden of All Years"_s);
    QCOMPARE(library().replace(loaded(garden), changed).value_or(CategoryId()), garden);
    QCOMPARE(loaded(garden).category, changed);
    QVERIFY(!loaded(garden).hidesShipped);
    QCOMPARE(m_own->ownFiles(), QStringList(u"garden.category.json"_s));
    const CategoryLibrary later({}, m_own->own({}));
    QCOMPARE(later.find(garden)->category, changed);
    QVERIFY(later.broken().isEmpty());
}

void ChangingCategoriesTest::earlierBytesAreKeptEachTime()
{
    takeGarden();
    QList<QByteArray> before;
    for (const QString &title : {u"First"_s, u"Second"_s, u"Third"_s}) {
        before += loaded(garden).json;
        QVERIFY(library().replace(loaded(garden), titled(loaded(garden).category, title)));
    }
    static const QRegularExpression name(u"^garden-[0-9]{8}-[0-9]{6}(-[0-9])?\\.category\\.json$"_s);
    QCOMPARE(QDir(library().earlierFolder()), QDir(m_own->own(u"earlier"_s)));
    QCOMPARE(m_own->earlierFiles().size(), 3);
    for (const QString &file : m_own->earlierFiles()) {
        QVERIFY2(name.match(file).hasMatch(), qPrintable(file));
        QVERIFY(before.removeOne(bytesOf(m_own->earlier(file))));
    }
}

void ChangingCategoriesTest::changedShippedOneBecomesOnesOwn()
{
    const LoadedCategory shipped = loaded(care);
    const qsizetype count = library().categories().size();
    QVERIFY(library().replace(loaded(care), titled(shipped.category, u"Care, Our Way"_s)));
    QCOMPARE(library().categories().size(), count);
    QVERIFY(library().broken().isEmpty());
    QCOMPARE(loaded(care).category.title, u"Care, Our Way"_s);
    QVERIFY(!loaded(care).shipped);
    QVERIFY(loaded(care).hidesShipped);
    QCOMPARE(QFileInfo(loaded(care).file).dir(), QDir(m_own->own({})));
    QCOMPARE(bytesOf(shipped.file), shipped.json);
    QVERIFY(library().replace(loaded(care), titled(loaded(care).category, u"Care, Again"_s)));
    QCOMPARE(m_own->ownFiles().size(), 1);
}

void ChangingCategoriesTest::writesNothingWhereNothingChanged()
{
    takeGarden();
    QVERIFY(library().replace(loaded(garden), loaded(garden).category));
    QVERIFY(library().replace(loaded(care), loaded(care).category));
    QCOMPARE(loaded(garden).json, bytesOf(gardenFile));
    QVERIFY(loaded(care).shipped);
    QVERIFY(m_own->earlierFiles().isEmpty());
}

void ChangingCategoriesTest::writesAnotherZoneOfTheSameMoment()
{
    takeGarden();
    Category changed = loaded(garden).category;
    changed.closes = changed.closes.toTimeZone(QTimeZone("Asia/Tokyo"));
    QVERIFY(library().replace(loaded(garden), changed));
    QCOMPARE(loaded(garden).category.closes.timeZone().id(), "Asia/Tokyo"_qba);
}

/// An answer that was given under such an id would pass for one to the new question.
void ChangingCategoriesTest::newQuestionsGetIdsThatNoneEverHad()
{
    takeGarden();
    Category changed = loaded(garden).category;
    const Question last = changed.sections.first().questions.takeLast();
    QCOMPARE(last.id.value, u"soil-2"_s);
    QVERIFY(library().replace(loaded(garden), changed));

    Question added = last;
    added.prompt = u"Which machines did you rent?"_s;
    for (const QString &edition : {u"2027"_s, u"2028"_s}) { // in place, and beside it
        changed = loaded(garden).category;
        changed.edition = edition;
        changed.sections.first().questions += added;
        QVERIFY(library().replace(loaded(garden), changed));
        const Question &kept = loaded(garden).category.sections.first().questions.constLast();
        QCOMPARE(kept.prompt, added.prompt);
        QVERIFY2(!QStringList({u"soil-1"_s, u"soil-2"_s}).contains(kept.id.value), qPrintable(kept.id.value));
    }
}

void ChangingCategoriesTest::anotherEditionGoesBesideIt()
{
    takeGarden();
    Category changed = loaded(garden).category;
    changed.edition = u"2028"_s;
    QVERIFY(library().replace(loaded(garden), changed));
    QCOMPARE(loaded(garden).category, changed);
    QCOMPARE(m_own->ownFiles().size(), 2);
    QCOMPARE(bytesOf(m_own->own(u"garden.category.json"_s)), bytesOf(gardenFile));
}

void ChangingCategoriesTest::refusesTheEditionOfAnother()
{
    takeGarden();
    Category changed = loaded(garden).category;
    changed.id = care;
    changed.edition = loaded(care).category.edition;
    const auto replaced = library().replace(loaded(garden), changed);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::Exists);
    QVERIFY(loaded(care).shipped);
    QCOMPARE(m_own->ownFiles(), QStringList(u"garden.category.json"_s));
}

void ChangingCategoriesTest::refusesWhatCouldNotBeReadAgain()
{
    takeGarden();
    Category empty = loaded(garden).category;
    empty.sections.clear();
    const auto replaced = library().replace(loaded(garden), empty);
    QVERIFY(!replaced);
    QVERIFY2(replaced.error().message.contains(u"sections"_s), qPrintable(replaced.error().message));
    QCOMPARE(bytesOf(m_own->own(u"garden.category.json"_s)), bytesOf(gardenFile));
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
    const QString file = m_own->own(u"garden.category.json"_s);
    if (meanwhile.isEmpty())
        QVERIFY(QFile::remove(file));
    else
        (void)written(file, meanwhile);
    const LoadedCategory before = loaded(garden);
    Category changed = titled(before.category, u"Mine"_s);
    const auto replaced = library().replace(before, changed);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::File);
    QVERIFY2(replaced.error().message.contains(before.file), qPrintable(replaced.error().message));
    QCOMPARE(bytesOf(file), meanwhile);
    QCOMPARE(library().find(garden) != nullptr, meanwhile == otherGarden()); // it was read anew

    changed.edition = u"2028"_s; // as the sentence says
    QVERIFY(library().replace(before, changed));
}

void ChangingCategoriesTest::changesNothingWithoutAWayBack()
{
    takeGarden();
    (void)written(m_own->own(u"earlier"_s), "in the way");
    const auto replaced = library().replace(loaded(garden), titled(loaded(garden).category, u"Mine"_s));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::File);
    QCOMPARE(bytesOf(m_own->own(u"garden.category.json"_s)), bytesOf(gardenFile));
}

void ChangingCategoriesTest::twoOwnFilesInPlaceOfAShippedOneAreAProblem()
{
    QVERIFY(QDir().mkpath(m_own->own({})));
    const QString first = written(m_own->own(u"a.category.json"_s), loaded(care).json);
    const QString second = written(m_own->own(u"b.category.json"_s), loaded(care).json);
    library().reload();
    QCOMPARE(loaded(care).file, QDir::toNativeSeparators(first));
    QVERIFY(loaded(care).hidesShipped);
    QCOMPARE(library().broken().size(), 1);
    QCOMPARE(library().broken().first().file, QDir::toNativeSeparators(second));
}

QTEST_GUILESS_MAIN(ChangingCategoriesTest)
#include "tst_changingcategories.moc"
