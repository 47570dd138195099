#include "session/entrylibrary.h"

#include "session/openworkspace.h"
#include "storage/workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class EntryLibraryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void createsAnEntryThatTheNextRunLists();
    void listsTheLatestChangeFirst();
    void loadsTheCategoryItWasBegunWithAfterItsFileIsGone();
    void saysWhenTheStoredCategoryCannotBeRead();
    void renames();
    void duplicatesAnswersUnderANewId();
    void movesBetweenShelves_data();
    void movesBetweenShelves();
    void unknownEntryIsAnError();
    void onlyWhatStandsUpToTheChecksIsReady();
    void eachDraftIsHeldAgainstItsOwnCategory();
    void refreshReadsTheListAnew();
    void refreshFailsWithoutAWorkspace();

private:
    [[nodiscard]] EntryLibrary &library() const { return m_run->entries; }
    [[nodiscard]] EntrySummary onlyRow() const;
    void restart();

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenWorkspace> m_run;
    const LoadedCategory m_garden = gardenCategory();
};

void EntryLibraryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void EntryLibraryTest::cleanup()
{
    m_run.reset();
}

void EntryLibraryTest::restart()
{
    m_run.reset();
    m_run = std::make_unique<OpenWorkspace>(m_folder->filePath(u"drafts.shortlist"_s), m_clock.clock());
    QVERIFY(m_run->opened);
}

EntrySummary EntryLibraryTest::onlyRow() const
{
    const auto rows = valueOf(library().list());
    if (rows.size() != 1)
        QTest::qFail("there is not exactly one entry", __FILE__, __LINE__);
    return rows.value(0);
}

void EntryLibraryTest::createsAnEntryThatTheNextRunLists()
{
    const EntryId id = valueOf(library().create(m_garden, u" Roof garden \n"_s));
    QVERIFY(!id.isEmpty());
    restart();

    const EntrySummary row = onlyRow();
    QCOMPARE(row.id, id);
    QCOMPARE(row.title, u"Roof garden"_s);
    QCOMPARE(row.category, m_garden.category.id);
    QCOMPARE(row.edition, u"2027"_s);
    QCOMPARE(row.categoryTitle, u"Garden of the Year"_s);
    QCOMPARE(row.totals, (EntryTotals{3, 0, 0, 0}));
    QCOMPARE(row.closes, m_garden.category.closes);
    QCOMPARE(row.createdAt, m_clock.now());
    QCOMPARE(row.shelf, Shelf::Current);
    QVERIFY(!row.submission);
}

void EntryLibraryTest::listsTheLatestChangeFirst()
{
    const EntryId first = valueOf(library().create(m_garden, u"First"_s));
    m_clock.advance(1h);
    const EntryId second = valueOf(library().create(m_garden, u"Second"_s));
    QVERIFY(first != second);
    m_clock.advance(1h);
    const auto rows = valueOf(library().list());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().id, second);
    QVERIFY(library().rename(first, u"First again"_s).result());
    QCOMPARE(valueOf(library().list()).first().id, first);
}

void EntryLibraryTest::loadsTheCategoryItWasBegunWithAfterItsFileIsGone()
{
    const QString file = m_folder->filePath(u"own/garden.category.json"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"own"_s));
    QVERIFY(QFile::copy(m_garden.file, file));
    CategoryLibrary categories({}, m_folder->filePath(u"own"_s));
    const Category begunWith = categories.find(m_garden.category.id)->category;
    const EntryId id = valueOf(library().create(*categories.find(begunWith.id), u"Roof garden"_s));

    QVERIFY(QFile::remove(file));
    categories.reload();
    QVERIFY(!categories.find(begunWith.id));
    restart();
    const OpenedEntry opened = valueOf(library().load(id));
    QCOMPARE(opened.category, begunWith);
    QCOMPARE(opened.entry.id, id);
    QCOMPARE(opened.entry.title, u"Roof garden"_s);
    QCOMPARE(opened.entry.category, begunWith.id);
    QCOMPARE(opened.entry.edition, u"2027"_s);
}

void EntryLibraryTest::saysWhenTheStoredCategoryCannotBeRead()
{
    LoadedCategory cut = m_garden;
    cut.json = cut.json.first(100);
    const EntryId id = valueOf(library().create(cut, u"Roof garden"_s));
    const auto opened = library().load(id).result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    QCOMPARE(opened.error().place, u"Roof garden"_s);
    QVERIFY2(opened.error().message.contains(m_garden.category.id.value), qPrintable(opened.error().message));
}

void EntryLibraryTest::renames()
{
    const EntryId id = valueOf(library().create(m_garden, u"Roof garden"_s));
    QVERIFY(library().rename(id, u"  Café garden "_s).result());
    QCOMPARE(onlyRow().title, u"Café garden"_s);
    QCOMPARE(valueOf(library().load(id)).entry.title, u"Café garden"_s);
}

void EntryLibraryTest::duplicatesAnswersUnderANewId()
{
    const EntryId id = valueOf(library().create(m_garden, u"Roof garden"_s));
    EntryChanges changes;
    changes.entry = id;
    changes.answers[{u"soil-1"_s}] = {u"With compost."_s, u"Ask Jo"_s, true, {u"Compost"_s}};
    changes.agreed = QSet<DeclarationId>{{u"true"_s}};
    const auto save = [changes](Workspace &workspace) { return workspace.saveChanges(changes); };
    QVERIFY(m_run->storage.post(save).result());

    const EntryId copy = valueOf(library().duplicate(id, u" Second try "_s));
    QVERIFY(copy != id);
    restart();
    const OpenedEntry original = valueOf(library().load(id));
    const OpenedEntry copied = valueOf(library().load(copy));
    QCOMPARE(copied.entry.title, u"Second try"_s);
    QCOMPARE(copied.entry.answers, original.entry.answers);
    QCOMPARE(copied.category, original.category);
    QVERIFY(copied.entry.agreed.isEmpty());
    QCOMPARE(original.entry.agreed.size(), 1);
}

void EntryLibraryTest::movesBetweenShelves_data()
{
    QTest::addColumn<Shelf>("shelf");
    for (const Shelf shelf : {Shelf::Archived, Shelf::Bin, Shelf::Current})
        QTest::newRow(qPrintable(nameOf(shelf))) << shelf;
}

void EntryLibraryTest::movesBetweenShelves()
{
    QFETCH(Shelf, shelf);
    const EntryId id = valueOf(library().create(m_garden, u"Roof garden"_s));
    QVERIFY(library().move(id, shelf == Shelf::Current ? Shelf::Bin : Shelf::Current).result());
    QVERIFY(library().move(id, shelf).result());
    restart();
    QCOMPARE(onlyRow().shelf, shelf);
    QCOMPARE(valueOf(library().load(id)).entry.shelf, shelf);
}

void EntryLibraryTest::onlyWhatStandsUpToTheChecksIsReady()
{
    const Category &garden = m_garden.category;
    EntryChanges answered;
    answered.entry = valueOf(library().create(m_garden, u"Roof garden"_s));
    QVERIFY(!onlyRow().mustBeFixed); // it is plainly not complete
    answered.answers[{u"email"_s}].text = u"ann@shed.example"_s;
    for (const Section &section : garden.sections) {
        for (const Question &question : section.questions)
            answered.answers[question.id].text = u"With compost"_s;
    }
    answered.totals = {3, 3, 6, 0};
    const auto save = [this](const EntryChanges &changes) {
        return m_run->storage.post([changes](Workspace &workspace) { return workspace.saveChanges(changes); })
            .result();
    };
    QVERIFY(save(answered));
    QVERIFY(onlyRow().mustBeFixed); // a declaration is not agreed to

    answered.agreed.emplace();
    for (const Declaration &declaration : garden.declarations)
        answered.agreed->insert(declaration.id);
    QVERIFY(save(answered));
    QVERIFY(!onlyRow().mustBeFixed);
}

/// Of two editions that ask the same, only one wants a declaration.
void EntryLibraryTest::eachDraftIsHeldAgainstItsOwnCategory()
{
    LoadedCategory lenient = m_garden;
    lenient.category.edition = u"2028"_s;
    lenient.json.replace("\"edition\": \"2027\"", "\"edition\": \"2028\"");
    lenient.json.replace("is true.\", \"required\": true", "is true.\", \"required\": false");
    QVERIFY(lenient.json.contains("2028"));
    QHash<EntryId, QString> editions;
    for (const LoadedCategory &category : {m_garden, lenient, m_garden, lenient}) {
        EntryChanges answered;
        answered.entry = valueOf(library().create(category, u"Roof garden"_s));
        editions.insert(answered.entry, category.category.edition);
        answered.answers[{u"email"_s}].text = u"ann@shed.example"_s;
        for (const QString &question : {u"soil-1"_s, u"harvest-1"_s})
            answered.answers[{question}].text = u"With compost"_s;
        answered.totals = {3, 3, 6, 0};
        const auto saved =
            m_run->storage.post([answered](Workspace &workspace) { return workspace.saveChanges(answered); });
        QVERIFY(saved.result());
    }
    for (const EntrySummary &row : valueOf(library().list()))
        QCOMPARE(row.mustBeFixed, editions.value(row.id) == m_garden.category.edition);
}

void EntryLibraryTest::unknownEntryIsAnError()
{
    const EntryId none{u"none"_s};
    QCOMPARE(library().load(none).result().error().kind, Error::Kind::NotFound);
    QCOMPARE(library().rename(none, u"x"_s).result().error().kind, Error::Kind::NotFound);
    QCOMPARE(library().duplicate(none, u"x"_s).result().error().kind, Error::Kind::NotFound);
    QCOMPARE(library().move(none, Shelf::Bin).result().error().kind, Error::Kind::NotFound);
}

void EntryLibraryTest::refreshReadsTheListAnew()
{
    QSignalSpy changed(&library(), &EntryLibrary::changed);
    const EntryId id = valueOf(library().create(m_garden, u"Roof garden"_s));
    QVERIFY(library().entries().isEmpty());
    QVERIFY(!library().find(id));
    library().refresh();
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(library().entries(), QList<EntrySummary>{onlyRow()});
    QVERIFY(library().find(id));
    QCOMPARE(library().find(id)->title, u"Roof garden"_s);
}

void EntryLibraryTest::refreshFailsWithoutAWorkspace()
{
    QVERIFY(!m_run->storage.open(m_folder->filePath(u"drafts.shortlist/none"_s)).result());
    QSignalSpy failed(&library(), &EntryLibrary::failed);
    const QSignalSpy changed(&library(), &EntryLibrary::changed);
    library().refresh();
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(EntryLibraryTest)
#include "tst_entrylibrary.moc"
