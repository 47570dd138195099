#include "criteria/categorywriter.h"
#include "criteria/knowncategories.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
Category smallest()
{
    Category category;
    category.id = {u"walk"_s};
    category.edition = u"1"_s;
    category.language = u"cy"_s;
    category.title = u"Walk"_s;
    category.programme.name = u"Hill"_s;
    const Question question{{u"a-1"_s}, u"Why?"_s, u"Why?"_s, true, {}, {}};
    category.sections = {{{u"a"_s}, u"A"_s, Provenance::Page, {}, {}, {question}}};
    return category;
}

/// Every text of the category is the odd one, and so are its numbers.
Category odd(const QString &text)
{
    Category category = everyKeyCategory();
    category.edition = text;
    category.title = text;
    category.programme = {text, text};
    category.source = {text, QDate(1999, 12, 31), {text, text}};
    category.introduction = {text, u"\n"_s + text};
    category.eligibility = {text};
    category.howToApply = {{u"start"_s, text}};
    category.contacts = {{text, text, text, text}, {text, {}, {}, {}}};
    category.closes = QDateTime(QDate(2031, 1, 1), QTime(0, 0), QTimeZone("America/St_Johns"));
    category.counting = countingRule(CountingPreset::PortalStrict);
    category.counting.splitDash = false;
    category.counting.ignoreLonePunctuation = true;
    category.limit = Limit{LimitUnit::Characters, 3, 0, Provenance::Usual};
    for (Detail &detail : category.details) {
        detail.label = text;
        detail.hint = text;
    }
    category.details.last().choices = {text, text + u'2'};
    for (Section &section : category.sections) {
        section.title = text;
        section.guidance = text;
        for (Question &question : section.questions) {
            question.prompt = text;
            question.shortLabel = text;
            question.points = {text, text + u' '};
        }
    }
    category.files.first() = {u"evidence"_s, text, 0, 2147483647, {u"7z"_s}, 1LL << 53};
    category.declarations.first().text = text;
    category.judging = {{2147483647, text}, {0, text}};
    return category;
}

Result<CategoryReading, QList<Problem>> readBack(const Category &category)
{
    return readCategory(categoryJson(category), u"written"_s);
}
} // namespace

class CategoryWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatIsReadTheSame_data();
    void writesWhatIsReadTheSame();
    void writesTheSameBytesAgain();
    void leavesOutWhatIsEmpty();
    void keepsTheKeysInOrder();
    void keepsHalfALetter();
    void leavesFilesForTheSchema();
};

void CategoryWriterTest::writesWhatIsReadTheSame_data()
{
    QTest::addColumn<Category>("category");
    QTest::newRow("leadership") << leadershipCategory();
    QTest::newRow("integrated care") << integratedCareCategory();
    QTest::newRow("every key") << everyKeyCategory();
    QTest::newRow("no more than it must have") << smallest();
    QTest::newRow("quotes") << odd(uR"("Why?" he said, \"now\" and 'then' \\ \n)"_s);
    QTest::newRow("lines") << odd(u"One\ntwo\r\n\r\nthree\ttabbed\u2028four\u0085five"_s);
    QTest::newRow("Welsh") << odd(u"Gŵyl y Rhŷd: ŵ ŷ â ê î ô û ï Ŵ Ŷ, combining w\u0302"_s);
    QTest::newRow("emoji") << odd(u"👩🏽\u200d⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🎉"_s);
    QTest::newRow("other scripts") << odd(u"年度最佳 جائزة العام ปี"_s);
    QTest::newRow("code") << odd(u"</script><!-- {\"a\": [1]} //, \u0001\u001f\u007f\uFEFF"_s);
    QTest::newRow("no character at all") << odd(u"a"_s + QChar::Null + u'b');
    QTest::newRow("spaces") << odd(u"  \u00a0a\u200b  "_s);
    QTest::newRow("long") << odd(u"Pam? "_s.repeated(5000));
}

void CategoryWriterTest::writesWhatIsReadTheSame()
{
    QFETCH(const Category, category);
    const auto reading = readBack(category);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().constFirst().text()));
    QCOMPARE(reading->category, category);
    QCOMPARE(reading->notes.size(), 0);
    QCOMPARE(reading->category.closes.timeZone(), category.closes.timeZone());
}

void CategoryWriterTest::writesTheSameBytesAgain()
{
    const QByteArray once = categoryJson(everyKeyCategory());
    QCOMPARE(categoryJson(readCategory(once, {})->category), once);
}

void CategoryWriterTest::leavesOutWhatIsEmpty()
{
    QCOMPARE(categoryJson(smallest()), QByteArray(R"({
  "format": "shortlist-category/1",
  "id": "walk",
  "edition": "1",
  "language": "cy",
  "title": "Walk",
  "programme": {
    "name": "Hill"
  },
  "counting": { "rule": "spaces", "version": 1 },
  "sections": [
    {
      "id": "a",
      "title": "A",
      "titleFrom": "page",
      "questions": [
        {
          "id": "a-1",
          "prompt": "Why?",
          "short": "Why?",
          "required": true
        }
      ]
    }
  ],
  "changesAfterSubmission": "unknown"
}
)"));
}

void CategoryWriterTest::keepsTheKeysInOrder()
{
    const QByteArray json = categoryJson(everyKeyCategory());
    QStringList keys;
    for (const QByteArray &line : json.split('\n')) {
        if (line.startsWith("  \""))
            keys += QString::fromUtf8(line.mid(3, line.indexOf('"', 3) - 3));
    }
    QCOMPARE(
        keys.join(u' '),
        u"format id edition language title programme source introduction eligibility howToApply contacts "
        "deadline evidence counting limit details sections files declarations judging "
        "changesAfterSubmission endpoint"_s);
}

void CategoryWriterTest::keepsHalfALetter()
{
    const Category category = odd(u"a"_s + QChar(0xd83d) + u'b');
    const QByteArray json = categoryJson(category);
    QVERIFY(QString::fromUtf8(json).toUtf8() == json);
    const auto reading = readBack(category);
    QVERIFY(reading);
    QCOMPARE(reading->category, category);
}

/// The test written_schema holds them against the schema of category files.
void CategoryWriterTest::leavesFilesForTheSchema()
{
    const QDir folder(QStringLiteral(SHORTLIST_BINARY_DIR "/tests/criteria/written"));
    QVERIFY(QDir().mkpath(folder.path()));
    const QList<Category> categories{leadershipCategory(), integratedCareCategory(), everyKeyCategory(),
                                     smallest(), odd(u"\"Gŵyl\"\n\t\\ 🎉 \u0001"_s)};
    for (qsizetype i = 0; i < categories.size(); ++i) {
        QFile file(folder.filePath(u"%1.category.json"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray json = categoryJson(categories.at(i));
        QCOMPARE(file.write(json), json.size());
    }
}

QTEST_GUILESS_MAIN(CategoryWriterTest)
#include "tst_categorywriter.moc"
