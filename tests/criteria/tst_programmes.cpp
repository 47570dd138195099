#include "criteria/programmereader.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QDir folder()
{
    return QDir(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/programmes"));
}

QStringList files()
{
    return folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ProgrammeSet setIn(const QString &name)
{
    return readProgramme(contentOf(name), name).value_or(ProgrammeSet());
}

/// A passage of the sound file that is replaced, and the one error that this makes.
struct Defect
{
    const char *name;
    const char *passage;
    const char *replacement;
    const char *error;
};

constexpr char sound[] = R"({
  "format": "shortlist-programme/1",
  "id": "hill-awards",
  "name": "Hill Awards, to 2025",
  "programme": { "name": "Hill Awards", "organiser": "Hill" },
  "idPrefix": "hill",
  "signs": ["Hill Awards", "hill.example"],
  "years": { "first": 2019, "last": 2025 },
  "commonest": true,
  "sections": [
    { "title": "Ascent", "definition": "The way up.", "others": ["Climb", "Way up"],
      "limit": { "unit": "words", "fewest": 10, "most": 400, "from": "usual" } },
    { "title": "View" }
  ],
  "evidence": { "windowMonths": 18 },
  "details": [ { "id": "boots", "label": "Boots", "kind": "line" } ],
  "files": [ { "role": "photo", "title": "Photo", "types": ["jpg"] } ],
  "declarations": [ { "id": "true", "text": "It is true." } ],
  "judging": { "scale": [ { "score": 0, "means": "Nothing there." } ] },
  "notes": ["Known from its page."]
})";

constexpr Defect defects[] = {
    {"format missing", R"("format": "shortlist-programme/1",)", "", "format: is missing"},
    {"another format", "shortlist-programme/1", "shortlist-category/1",
     R"(format: must be "shortlist-programme/1", the only format this version reads)"},
    {"a newer format", "shortlist-programme/1", "shortlist-programme/2",
     R"(format: must be "shortlist-programme/1", the only format this version reads)"},
    {"id missing", R"("id": "hill-awards",)", "", "id: is missing"},
    {"id with a slash", R"("hill-awards")", R"("hill/awards")",
     "id: must be of lower-case letters, digits and hyphens, and not begin or end with a hyphen"},
    {"name blank", "Hill Awards, to 2025", "  ", "name: must not be empty"},
    {"programme missing", R"("programme": { "name": "Hill Awards", "organiser": "Hill" },)", "",
     "programme: is missing"},
    {"programme without name", R"("name": "Hill Awards", "organiser")", R"("organiser")",
     "programme.name: is missing"},
    {"organiser a list", R"("organiser": "Hill")", R"("organiser": ["Hill"])",
     "programme.organiser: must be text in double quotes"},
    {"prefix a number", R"("idPrefix": "hill")", R"("idPrefix": 1)",
     "idPrefix: must be text in double quotes"},
    {"sign twice", "hill.example", "Hill Awards", "signs[1]: must not repeat signs[0]"},
    {"sign blank", "hill.example", "", "signs[1]: must not be empty"},
    {"signs no list", R"(["Hill Awards", "hill.example"])", R"("Hill")",
     "signs: must be a list in square brackets"},
    {"year in quotes", "2019", R"("2019")", "years.first: must be a whole number, without quotes"},
    {"year below zero", "2025 }", "-1 }", "years.last: must be at least 0"},
    {"years a list", R"({ "first": 2019, "last": 2025 })", "[2019, 2025]",
     "years: must be an object in curly brackets"},
    {"commonest in quotes", R"("commonest": true)", R"("commonest": "true")",
     "commonest: must be true or false, without quotes"},
    {"section without title", R"({ "title": "View" })", "{}", "sections[1].title: is missing"},
    {"section with a blank title", R"("View")", R"("")", "sections[1].title: must not be empty"},
    {"section that is text", R"({ "title": "View" })", R"("View")",
     "sections[1]: must be an object in curly brackets"},
    {"definition a number", R"("The way up.")", "7", "sections[0].definition: must be text in double quotes"},
    {"other title twice", "Way up", "Climb", "sections[0].others[1]: must not repeat sections[0].others[0]"},
    {"limit without unit", R"("unit": "words", )", "", "sections[0].limit.unit: is missing"},
    {"limit of zero", "400", "0", "sections[0].limit.most: must be at least 1"},
    {"limit upside down", "10,", "500,", "sections[0].limit.fewest: must not be above most, which is 400"},
    {"limit from nowhere", R"("usual")", R"("guess")",
     "sections[0].limit.from: must be one of these: page, usual, person"},
    {"window of no month", "18", "0", "evidence.windowMonths: must be at least 1"},
    {"detail of no kind", R"(, "kind": "line")", "", "details[0].kind: is missing"},
    {"ids that are the same", R"("id": "true")", R"("id": "boots")",
     "declarations[0].id: must differ from the other ids, but “boots” stands already at details[0].id"},
    {"files without types", R"(["jpg"])", "[]", "files[0].types: must hold at least one item"},
    {"score in quotes", R"("score": 0)", R"("score": "0")",
     "judging.scale[0].score: must be a whole number, without quotes"},
    {"note blank", "Known from its page.", " ", "notes[0]: must not be empty"},
    {"no JSON", R"("notes": [)", R"("notes": [,)", "line 20, column 13: is not valid JSON: illegal value"},
};

QStringList errorsIn(const QByteArray &json)
{
    const auto reading = readProgramme(json, u"hill"_s);
    QStringList errors;
    if (!reading) {
        for (const Problem &problem : reading.error())
            errors += problem.text();
    }
    return errors;
}
} // namespace

class ProgrammesTest : public QObject
{
    Q_OBJECT

private slots:
    void areReadable_data() { eachFile(); }
    void areReadable();
    void areNamedAfterTheirIds_data() { eachFile(); }
    void areNamedAfterTheirIds();
    void nameEachSectionOnce_data() { eachFile(); }
    void nameEachSectionOnce();
    void markTheirLimitsAsUsual_data() { eachFile(); }
    void markTheirLimitsAsUsual();
    void differFromEachOther();
    void haveOneCommonest();
    void knowTheSectionsOfTheShippedCategories();
    void readEveryKey();
    void refuseOneDefect_data();
    void refuseOneDefect();
    void giveEveryErrorAtOnce();

private:
    static void eachFile();
};

void ProgrammesTest::eachFile()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : files())
        QTest::newRow(qPrintable(name)) << name;
}

void ProgrammesTest::areReadable()
{
    QFETCH(const QString, name);
    const auto reading = readProgramme(contentOf(name), name);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().constFirst().text()));
    QVERIFY(!reading->notes.isEmpty());
    QVERIFY(!reading->details.isEmpty());
    QCOMPARE(reading->details.constFirst().id, projectTitleId());
}

void ProgrammesTest::areNamedAfterTheirIds()
{
    QFETCH(const QString, name);
    QCOMPARE(setIn(name).id + u".programme.json"_s, name);
}

void ProgrammesTest::nameEachSectionOnce()
{
    QFETCH(const QString, name);
    QSet<QString> titles;
    const ProgrammeSet set = setIn(name);
    for (const UsualSection &section : set.sections) {
        for (const QString &title : QStringList(section.title) + section.others) {
            QVERIFY2(!titles.contains(title.toCaseFolded()), qPrintable(title));
            titles.insert(title.toCaseFolded());
        }
    }
}

void ProgrammesTest::markTheirLimitsAsUsual()
{
    QFETCH(const QString, name);
    const ProgrammeSet set = setIn(name);
    QList<std::optional<Limit>> limits;
    for (const UsualSection &section : set.sections)
        limits += section.limit;
    for (const Detail &detail : set.details)
        limits += detail.limit;
    for (const auto &limit : limits) {
        QVERIFY(!limit || limit->from == Provenance::Usual);
        QVERIFY(!limit || limit->most > 0);
    }
}

void ProgrammesTest::differFromEachOther()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const QString &name : files()) {
        const ProgrammeSet set = setIn(name);
        ids.insert(set.id);
        names.insert(set.name);
        QVERIFY(set.firstYear == 0 || set.lastYear == 0 || set.firstYear <= set.lastYear);
    }
    QCOMPARE(ids.size(), files().size());
    QCOMPARE(names.size(), files().size());
    QVERIFY(files().size() >= 2);
}

void ProgrammesTest::haveOneCommonest()
{
    QStringList commonest;
    for (const QString &name : files()) {
        if (setIn(name).isCommonest)
            commonest += setIn(name).id;
    }
    QCOMPARE(commonest, QStringList(u"hsj-awards"_s));
}

void ProgrammesTest::knowTheSectionsOfTheShippedCategories()
{
    QStringList titles;
    const ProgrammeSet set = setIn(u"hsj-awards.programme.json"_s);
    for (const UsualSection &section : set.sections)
        titles += section.title;
    QCOMPARE(titles, QStringList({u"Ambition"_s, u"Outcome"_s, u"Spread"_s, u"Value"_s, u"Involvement"_s}));
    QCOMPARE(set.lastYear, 2025);
    QCOMPARE(setIn(u"hsj-awards-2026.programme.json"_s).firstYear, 2026);
}

void ProgrammesTest::readEveryKey()
{
    QCOMPARE(errorsIn(sound), QStringList());
    ProgrammeSet wanted;
    wanted.id = u"hill-awards"_s;
    wanted.name = u"Hill Awards, to 2025"_s;
    wanted.programme = {u"Hill Awards"_s, u"Hill"_s};
    wanted.idPrefix = u"hill"_s;
    wanted.signs = {u"Hill Awards"_s, u"hill.example"_s};
    wanted.firstYear = 2019;
    wanted.lastYear = 2025;
    wanted.isCommonest = true;
    wanted.sections = {{u"Ascent"_s,
                        u"The way up."_s,
                        {u"Climb"_s, u"Way up"_s},
                        Limit{LimitUnit::Words, 10, 400, Provenance::Usual}},
                       {u"View"_s, {}, {}, {}}};
    wanted.evidenceWindowMonths = 18;
    wanted.details = {{{u"boots"_s}, u"Boots"_s, {}, DetailKind::Line, {}, false, {}}};
    wanted.files = {{u"photo"_s, u"Photo"_s, 0, 1, {u"jpg"_s}, 0}};
    wanted.declarations = {{{u"true"_s}, u"It is true."_s, true}};
    wanted.judging = {{0, u"Nothing there."_s}};
    wanted.notes = {u"Known from its page."_s};
    QCOMPARE(*readProgramme(sound, u"hill"_s), wanted);
}

void ProgrammesTest::refuseOneDefect_data()
{
    QTest::addColumn<QByteArray>("passage");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("error");
    for (const Defect &defect : defects) {
        QTest::newRow(defect.name) << QByteArray(defect.passage) << QByteArray(defect.replacement)
                                   << u"hill: "_s + QString::fromUtf8(defect.error);
    }
}

void ProgrammesTest::refuseOneDefect()
{
    QFETCH(const QByteArray, passage);
    QFETCH(const QByteArray, replacement);
    QFETCH(const QString, error);
    QCOMPARE(QByteArray(sound).count(passage), 1);
    QCOMPARE(errorsIn(QByteArray(sound).replace(passage, replacement)), QStringList(error));
}

void ProgrammesTest::giveEveryErrorAtOnce()
{
    QCOMPARE(errorsIn(R"({ "format": "shortlist-programme/1", "id": "A", "sections": [ {}, 7 ] })"),
             QStringList({
                 u"hill: id: must be of lower-case letters, digits and hyphens, and not begin or end with a "
                 "hyphen"_s,
                 u"hill: name: is missing"_s,
                 u"hill: programme: is missing"_s,
                 u"hill: sections[0].title: is missing"_s,
                 u"hill: sections[1]: must be an object in curly brackets"_s,
             }));
}

QTEST_GUILESS_MAIN(ProgrammesTest)
#include "tst_programmes.moc"
