#include "session/entrycopying.h"

#include "session/editions.h"
#include "session/openentry.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QuestionId food{u"soil-1"_s};
const QuestionId life{u"soil-2"_s};
const QuestionId eaters{u"harvest-1"_s};

/// Asks who eats, by another id, something that the garden does not ask, and the e-mail address.
LoadedCategory kitchenCategory()
{
    return loadedCategory(R"({
        "format": "shortlist-category/1", "id": "shed/kitchen", "edition": "2027", "language": "en-GB",
        "title": "Kitchen of the Year", "programme": { "name": "Shed Awards", "organiser": "The Shed" },
        "details": [
            { "id": "project-title", "label": "Name of the kitchen", "kind": "line", "required": true },
            { "id": "email", "label": "Where we write to", "kind": "email" },
            { "id": "phone", "label": "Phone", "kind": "phone" } ],
        "sections": [ { "id": "table", "title": "Table",
            "questions": [
                { "id": "table-1", "prompt": "Who eats what grows here?", "short": "Guests",
                  "limit": { "unit": "words", "most": 3 } },
                { "id": "table-2", "prompt": "Name the three most expensive pans.", "short": "Pans" } ] } ]
    })");
}
} // namespace

class EntryCopyingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void proposesByLikenessAndDetailsById();
    void emptyAnswersAreNoSources();
    void takesWhatWasChosen();
    void neverTouchesTheOtherEntry();
    void eachTextSaysWhereItCameFrom();
    void saysWhatIsOverALimit();
    void filesComeAlongWhereTheyAreTaken();

private:
    [[nodiscard]] EntryId copied(const CopyChoice &choice);

    std::unique_ptr<OpenEntry> m_open;
    OpenedEntry m_from;
    const LoadedCategory m_kitchen = kitchenCategory();
};

void EntryCopyingTest::init()
{
    m_open = std::make_unique<OpenEntry>(AutosaveTiming{1ms, 2ms});
    EntrySession &session = m_open->session();
    session.setText(food, u"With compost"_s);
    session.setDone(food, true);
    session.setText(eaters, u"All of the street"_s);
    session.setNotes(eaters, u"ask Ann"_s);
    session.setText({u"email"_s}, u"ann@shed.example"_s);
    session.setAgreed({u"true"_s}, true);
    session.flush();
    QTRY_COMPARE(session.saveState().kind, SaveState::Kind::Saved);
    m_from = valueOf(m_open->entries().load(session.entry().id));
    m_open->closeSession();
    m_open->clock().advance(1h);
}

void EntryCopyingTest::cleanup()
{
    m_open.reset();
}

EntryId EntryCopyingTest::copied(const CopyChoice &choice)
{
    return valueOf(
        copyInto(m_open->storage(), m_from, m_kitchen, u" Roof kitchen "_s, choice, m_open->clock().now()));
}

void EntryCopyingTest::proposesByLikenessAndDetailsById()
{
    const CopyPlan plan = planCopy(m_from, m_kitchen.category);
    const QList<CopyTarget> wanted = {
        {{u"email"_s}, {}, u"Where we write to"_s, u"Where we write to"_s, {u"email"_s}},
        {{u"phone"_s}, {}, u"Phone"_s, u"Phone"_s, {}},
        {{u"table-1"_s}, u"Table"_s, u"Guests"_s, u"Who eats what grows here?"_s, eaters},
        {{u"table-2"_s}, u"Table"_s, u"Pans"_s, u"Name the three most expensive pans."_s, {}},
    };
    QCOMPARE(plan.targets, wanted);
    const CopyChoice proposal = {{{u"email"_s}, {u"email"_s}}, {{u"table-1"_s}, eaters}};
    QCOMPARE(proposalOf(plan), proposal);
}

void EntryCopyingTest::emptyAnswersAreNoSources()
{
    const QList<CopySource> wanted = {
        {{u"email"_s}, u"E-mail address"_s, u"ann@shed.example"_s},
        {food, u"Feeding"_s, u"With compost"_s},
        {eaters, u"Eaters"_s, u"All of the street"_s},
    };
    QCOMPARE(planCopy(m_from, m_kitchen.category).sources, wanted);
}

void EntryCopyingTest::takesWhatWasChosen()
{
    const EntryId copy = copied({{{u"table-1"_s}, eaters}, {{u"table-2"_s}, food}});
    const OpenedEntry opened = valueOf(m_open->entries().load(copy));
    QCOMPARE(opened.category, m_kitchen.category);
    QCOMPARE(opened.entry.title, u"Roof kitchen"_s);
    QCOMPARE(opened.entry.answers.size(), 2);
    const Answer guests = {u"All of the street"_s, u"ask Ann"_s, false, {}};
    QCOMPARE(opened.entry.answers.value({u"table-1"_s}), guests);
    QCOMPARE(opened.entry.answers.value({u"table-2"_s}).text, u"With compost"_s);
    QVERIFY(!opened.entry.answers.value({u"table-2"_s}).done);
    QVERIFY(opened.entry.agreed.isEmpty());
    const EntrySummary listed = valueOf(m_open->entries().list()).first();
    QCOMPARE(listed.id, copy);
    QCOMPARE(listed.categoryTitle, u"Kitchen of the Year"_s);
    QCOMPARE(listed.totals.answered, 2);
}

void EntryCopyingTest::neverTouchesTheOtherEntry()
{
    const EntryId copy = copied(proposalOf(planCopy(m_from, m_kitchen.category)));
    QVERIFY(copy != m_from.entry.id);
    const OpenedEntry now = valueOf(m_open->entries().load(m_from.entry.id));
    QCOMPARE(now.entry, m_from.entry);
    QCOMPARE(now.category, m_from.category);
    QVERIFY(copied({}) != copy); // each time another one
    QCOMPARE(valueOf(m_open->entries().list()).size(), 3);
}

void EntryCopyingTest::eachTextSaysWhereItCameFrom()
{
    const EntryId copy = copied({{{u"table-1"_s}, eaters}});
    auto session = m_open->open(copy);
    const auto history = valueOf(session->history({u"table-1"_s}));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().cause, RevisionCause::Copy);
    QCOMPARE(history.first().name, u"‘Roof garden’, Eaters"_s);
    QCOMPARE(valueOf(session->revision(history.first().id)).text, u"All of the street"_s);
}

void EntryCopyingTest::saysWhatIsOverALimit()
{
    const CopyChoice choice = {{{u"table-1"_s}, eaters}, {{u"table-2"_s}, food}};
    const QStringList over = overLimits(m_from, m_kitchen.category, choice);
    QCOMPARE(over.size(), 1);
    QVERIFY(over.first().contains(u"Guests"_s));
}

void EntryCopyingTest::filesComeAlongWhereTheyAreTaken()
{
    FileSlot photos;
    photos.role = u"photos"_s;
    photos.types = {u"jpg"_s};
    photos.maxBytes = 100;
    photos.most = 3;
    Category into = m_kitchen.category;
    into.files = {photos};
    const auto fileOf = [](const QString &role, const QString &name, qint64 size) {
        Attachment file;
        file.slot.value = role;
        file.name = name;
        file.size = size;
        return file;
    };
    Entry from;
    from.files = {fileOf(u"photos"_s, u"pot.JPG"_s, 100), fileOf(u"photos"_s, u"large.jpg"_s, 101),
                  fileOf(u"photos"_s, u"pot.png"_s, 100), fileOf(u"letters"_s, u"letter.jpg"_s, 1)};
    const CopiedFiles files = filesToCopy(from, into);
    QCOMPARE(files.along, QList<Attachment>{from.files.first()});
    QCOMPARE(files.left, from.files.mid(1));
}

QTEST_GUILESS_MAIN(EntryCopyingTest)
#include "tst_entrycopying.moc"
