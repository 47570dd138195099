#include "documents/entryjson.h"

#include "smallentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
const SubmissionId submission{u"6c1f1c1e-8a35-4f6f-9d0e-2b7a5c9d4e10"_s};

QDateTime aMoment()
{
    return {{2024, 6, 7}, {16, 30, 5, 678}, Qt::UTC};
}

QByteArray jsonOf(const SmallEntry &small)
{
    return entryJson(small.category, small.entry, small.tally, submission, aMoment());
}

QString firstAnswerIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"answers"_s][0][u"text"_s].toString();
}
} // namespace

class TestEntryJson : public QObject
{
    Q_OBJECT

private slots:
    void writesExactlyTheseBytes();
    void sameInputGivesSameBytes();
    void keptDocumentHasNoSubmissionId();
    void namesFilesAndWhatItTakesThePlaceOf();
    void namesTheCategorysCountingRule();
    void timeIsUtcToTheSecond();
    void textsComeBack_data();
    void textsComeBack();
    void holdsNothingThatIsNotSent();
};

void TestEntryJson::writesExactlyTheseBytes()
{
    const QByteArray expected =
        R"({"format":"shortlist-entry/1","submissionId":"6c1f1c1e-8a35-4f6f-9d0e-2b7a5c9d4e10",)"
        R"("category":{"id":"awards/team","edition":"2024","title":"Team of the Year"},)"
        R"("title":"Café “Home”",)"
        R"("details":[{"id":"project-title","label":"Project title","value":"Café “Home”"},)"
        R"({"id":"summary","label":"Summary","value":"In short."},)"
        R"({"id":"contact-email","label":"Contact e-mail","value":""}],)"
        R"("answers":[{"section":"ambition","question":"ambition-1","prompt":"What did you set out to do?",)"
        R"("text":"To \"do\" it.\nNow.","words":4,"rule":"spaces","ruleVersion":1},)"
        R"({"section":"ambition","question":"ambition-2","prompt":"Why?",)"
        R"("text":"","words":0,"rule":"spaces","ruleVersion":1},)"
        R"({"section":"outcome","question":"outcome-1","prompt":"What changed?",)"
        R"("text":"","words":0,"rule":"spaces","ruleVersion":1}],)"
        R"("declarations":[{"id":"accurate","text":"All is true.","agreed":false},)"
        R"({"id":"agreed","text":"We agree.","agreed":true}],)"
        R"("files":[],"client":{"name":"Shortlist","version":")" SHORTLIST_VERSION
        R"("},"createdAt":"2024-06-07T16:30:05Z"})"_ba;
    QCOMPARE(jsonOf(SmallEntry()), expected);
}

void TestEntryJson::sameInputGivesSameBytes()
{
    SmallEntry again;
    // Another order of insertion, so that nothing may hang on the order within a hash or a set.
    again.entry.answers = {};
    again.entry.answers[{u"ambition-1"_s}].text = SmallEntry().entry.answers[{u"ambition-1"_s}].text;
    again.entry.answers[{u"summary"_s}].text = u"In short."_s;
    QCOMPARE(jsonOf(again), jsonOf(SmallEntry()));
}

void TestEntryJson::keptDocumentHasNoSubmissionId()
{
    const SmallEntry small;
    QByteArray sent = jsonOf(small);
    const QByteArray kept = entryJson(small.category, small.entry, small.tally, aMoment());
    QCOMPARE(kept, sent.replace("\"submissionId\":\"" + submission.value.toUtf8() + "\",", ""));
    QVERIFY(!kept.contains("submissionId"));
}

void TestEntryJson::namesFilesAndWhatItTakesThePlaceOf()
{
    const SmallEntry small;
    SentFile file;
    file.role = u"evidence"_s;
    file.name = u"cafe\u0301.pdf"_s;
    file.size = 5'000'000'000;
    file.sha256 = "00ff";
    file.upload = QUrl(u"https://in.example.org/tus/7"_s);
    const QByteArray json = entryJson(small.category, small.entry, small.tally, submission, aMoment(), {file},
                                      {u"6d0e3a60-0000-4000-8000-000000000000"_s});
    QVERIFY(json.contains("\",\"supersedes\":\"6d0e3a60-0000-4000-8000-000000000000\",\"category\":{"));
    const QByteArray files =
        u"\"files\":[{\"role\":\"evidence\",\"name\":\"café.pdf\",\"size\":5000000000,\"sha256\":\"00ff\"}],"_s
            .toUtf8();
    QVERIFY2(json.contains(files), json.constData());
}

void TestEntryJson::namesTheCategorysCountingRule()
{
    SmallEntry small;
    small.category.counting = countingRule(CountingPreset::PortalStrict);
    small.category.counting.version = 3;
    const QJsonValue answer = QJsonDocument::fromJson(jsonOf(small))[u"answers"_s][0];
    QCOMPARE(answer[u"rule"_s].toString(), u"portalStrict"_s);
    QCOMPARE(answer[u"ruleVersion"_s].toInt(), 3);
}

void TestEntryJson::timeIsUtcToTheSecond()
{
    const SmallEntry small;
    const QDateTime summerTime = aMoment().toOffsetFromUtc(3600);
    const QByteArray json = entryJson(small.category, small.entry, small.tally, submission, summerTime);
    QCOMPARE(json, jsonOf(small));
}

void TestEntryJson::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("received");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("quotes", u"\"best\" \\ 'ok' \u201cpractice\u201d"_s);
    same("control characters", u"a\u0001b\tc\u001fd\u007fe"_s);
    same("emoji", u"\U0001F600 \U0001F468\u200d\u2695\ufe0f"_s);
    same("markup", u"</script><b>&amp;"_s);
    QTest::newRow("Windows line ends") << u"a\r\nb\r\n\r\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("other line ends") << u"a\rb\u2028c\u2029d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("decomposed") << u"cafe\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xd83d) + u'b' + QChar(0xde00))
                                     << u"a\ufffdb\ufffd"_s;
}

void TestEntryJson::textsComeBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, received);
    SmallEntry small;
    small.entry.title = text;
    setTextOf(small.entry, {u"ambition-1"_s}, text);
    setTextOf(small.entry, {u"summary"_s}, text);
    const QByteArray json = jsonOf(small);
    QVERIFY(json.isValidUtf8());
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QCOMPARE(document[u"answers"_s][0][u"text"_s].toString(), received);
    QCOMPARE(document[u"details"_s][1][u"value"_s].toString(), received);
    QCOMPARE(document[u"details"_s][0][u"value"_s].toString(), received);
    QCOMPARE(document[u"title"_s].toString(), received);
}

void TestEntryJson::holdsNothingThatIsNotSent()
{
    const QByteArray json = jsonOf(SmallEntry());
    QCOMPARE(firstAnswerIn(json), u"To \"do\" it.\nNow."_s);
    for (const char *secret : {"Ask Sam", "Jo Bloggs", "jo@example.org", "notes", "covered", "done"})
        QVERIFY2(!json.contains(secret), secret);
}

QTEST_GUILESS_MAIN(TestEntryJson)
#include "tst_entryjson.moc"
