#include "cli/program.h"
#include "cli/receiver.h"
#include "cli/relay.h"
#include "cli/wholeentry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The whole road: the built program, real files, a real receiver.
class EndToEndTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void arrivesByteForByte_data();
    void arrivesByteForByte();
    void isThereOnceAfterAKill_data();
    void isThereOnceAfterAKill();
    void goesOnOnceTheTokenIsThere();

private:
    void compareTexts(const QByteArray &entry, const WholeEntry &whole) const;
};

namespace {
QStringList submission(const QString &entry, const QString &address, const QString &profile = u"json"_s)
{
    return {u"submit"_s, entry, u"--endpoint"_s, address, u"--profile"_s, profile};
}
} // namespace

void EndToEndTest::initTestCase()
{
    if (const QString missing = Receiver::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void EndToEndTest::compareTexts(const QByteArray &entry, const WholeEntry &whole) const
{
    const QJsonObject received = QJsonDocument::fromJson(entry).object();
    QMap<QString, QString> texts;
    for (const QJsonValue detail : received[u"details"].toArray())
        texts.insert(detail[u"id"].toString(), detail[u"value"].toString());
    for (const QJsonValue answer : received[u"answers"].toArray())
        texts.insert(answer[u"question"].toString(), answer[u"text"].toString());
    QCOMPARE(texts, whole.texts);
    QCOMPARE(received[u"title"].toString(), whole.texts.value(u"project-title"_s));
    QCOMPARE(received[u"declarations"].toArray().size(), 2);
    for (const QJsonValue declaration : received[u"declarations"].toArray())
        QVERIFY(declaration[u"agreed"].toBool());
}

void EndToEndTest::arrivesByteForByte_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("multipart") << u"multipart"_s;
}

void EndToEndTest::arrivesByteForByte()
{
    QFETCH(const QString, profile);
    const Program program;
    Receiver receiver;
    QVERIFY(receiver.start());
    const WholeEntry whole = writeWholeEntry(program);
    QVERIFY(!whole.id.isEmpty());
    const Ran checked = program.runJson({u"check"_s, whole.id});
    QCOMPARE(checked.out, QByteArray("{\"findings\":[]}\n"));
    QCOMPARE(checked.code, 0);

    const Ran sent = program.runJson(submission(whole.id, receiver.submissions(), profile));
    QVERIFY2(sent.code == 0, sent.err.constData());
    QCOMPARE(sent.json()[u"state"].toString(), u"submitted"_s);
    const QString id = sent.json()[u"submissionId"].toString();
    QCOMPARE(receiver.stored(), QStringList{id});
    const QByteArray entry = receiver.storedEntry(id);
    QCOMPARE(sent.json()[u"receipt"][u"entrySha256"].toString().toUtf8(),
             QCryptographicHash::hash(entry, QCryptographicHash::Sha256).toHex());
    compareTexts(entry, whole);

    QCOMPARE(program.run({u"set"_s, whole.id, u"ambition-1"_s, u"--text"_s, u"Changed since."_s}).code, 0);
    const Ran again = program.runJson(submission(whole.id, receiver.submissions(), profile));
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json(), sent.json());
    QCOMPARE(program.runJson({u"status"_s, whole.id}).json(), sent.json());
    QCOMPARE(program.runJson({u"show"_s, whole.id}).json()[u"state"].toString(), u"submitted"_s);
    QCOMPARE(receiver.stored(), QStringList{id});
    QCOMPARE(receiver.storedEntry(id), entry);
}

void EndToEndTest::isThereOnceAfterAKill_data()
{
    QTest::addColumn<Relay::Passes>("passes");
    QTest::newRow("that came after it arrived") << Relay::Passes::Requests;
    QTest::newRow("that came before it arrived") << Relay::Passes::Nothing;
}

void EndToEndTest::isThereOnceAfterAKill()
{
    QFETCH(const Relay::Passes, passes);
    const Program program;
    Receiver receiver;
    QVERIFY(receiver.start());
    Relay relay(receiver.port());
    const QStringList line = submission(program.newEntry(), relay.submissions()) + QStringList{u"--anyway"_s};

    relay.let(passes);
    QSignalSpy heldBack(&relay, &Relay::heldBack);
    const auto killed = program.start(line);
    QVERIFY(heldBack.wait());
    killed->kill();
    QVERIFY(killed->waitForFinished());
    QCOMPARE(receiver.stored().size(), passes == Relay::Passes::Requests ? 1 : 0);

    relay.let(Relay::Passes::Everything);
    const Ran again = program.runJson(line);
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(receiver.stored(), QStringList{again.json()[u"submissionId"].toString()});
}

void EndToEndTest::goesOnOnceTheTokenIsThere()
{
    Program program;
    Receiver receiver;
    QVERIFY(receiver.start(u"s3cret"_s));
    const QStringList line =
        submission(program.newEntry(), receiver.submissions()) + QStringList{u"--anyway"_s};
    const Ran refused = program.runJson(line);
    QCOMPARE(refused.code, 4);
    QCOMPARE(refused.json()[u"state"].toString(), u"needsUser"_s);
    QCOMPARE(receiver.stored(), QStringList());

    program.setVariable(u"AWARDS_TOKEN"_s, u"s3cret"_s);
    const Ran taken = program.runJson(line + QStringList{u"--token-env"_s, u"AWARDS_TOKEN"_s});
    QVERIFY2(taken.code == 0, taken.err.constData());
    QCOMPARE(taken.json()[u"submissionId"], refused.json()[u"submissionId"]);
    QCOMPARE(receiver.stored().size(), 1);
}

QTEST_GUILESS_MAIN(EndToEndTest)
#include "tst_endtoend.moc"
