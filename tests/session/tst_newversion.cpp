#include "../cli/receiver.h"
#include "session/newversion.h"
#include "session/sendingdesk.h"
#include "session/versiondifference.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(NewVersions)

namespace {
constexpr auto otherContent = R"({"type":"https://example.org/other-content","title":"Other content"})";

RawScript refusal(int status, const QByteArray &problem)
{
    return {rawAnswer(status, "application/problem+json", problem)};
}

QList<RawScript> confirmed(const Submission &submission)
{
    return {receiptFor(submission), receiptFor(submission, 200)};
}

Submission sent(SubmissionState state, SendingTrouble trouble = SendingTrouble::None)
{
    Submission submission;
    submission.id.value = nameOf(state);
    submission.endpoint.id.value = u"shed"_s;
    submission.state = state;
    submission.trouble = trouble;
    return submission;
}
} // namespace

/// What a second sending of an entry takes the place of, and what has changed between them.
class NewVersionTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatHasChanged();
    void findsNothingWhereNothingHasChanged();
    void readsWhatTheOrganiserTakes_data();
    void readsWhatTheOrganiserTakes();
    void namesTheWayToReachTheOrganiser();
    void offersNoneWhereNothingArrived();
    void offersNoneWhileAnotherIsOnItsWay();
    void offersNoneWhileFilesTravel();
    void takesThePlaceOfTheNewestThatArrived();
    void takesThePlaceOfOtherContent();
    void goesOnWhereTheOrganiserHasAnotherVersion();
    void leavesOutWhatArrivedElsewhere();
    void isTakenByTheReceiver();

private:
    static Submission sendNew(SendingDesk &desk);
};

Submission NewVersionTest::sendNew(SendingDesk &desk)
{
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint, true}, {});
    if (settled.isEmpty() && !settled.wait(20'000))
        QTest::qFail("the attempt did not end", __FILE__, __LINE__);
    return desk.stored();
}

void NewVersionTest::findsWhatHasChanged()
{
    const Category category = gardenCategory().category;
    Entry entry;
    entry.title = u"Roof garden"_s;
    entry.answers[{u"soil-1"_s}].text = u"With compost."_s;
    entry.answers[{u"soil-2"_s}].text = u"Worms."_s;
    entry.agreed = {{u"visit"_s}};
    Submission submission;
    submission.body = "{}";
    const SentEntry earlier = entryAsSent(category, entry);
    entry.title = u"Roof gardens"_s;
    entry.answers[{u"soil-1"_s}].text = u"With more compost."_s;
    entry.answers[{u"soil-2"_s}].text.clear();
    entry.answers[{u"harvest-1"_s}].text = u"Neighbours."_s;
    entry.answers[{u"email"_s}].text = u"a@example.org"_s;
    entry.answers[{u"email"_s}].notes = u"never sent"_s;
    entry.agreed = {};
    SentEntry later = entryAsSent(category, entry);
    SentFile file;
    file.name = u"plan.pdf"_s;
    file.sha256 = "00ff";
    later.files = {file, file};

    using Kind = ChangedPart::Kind;
    const QList<ChangedPart> changes = changedParts(earlier, later);
    QList<Kind> kinds;
    for (const ChangedPart &change : changes)
        kinds += change.kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Title, Kind::Detail, Kind::Answer, Kind::Answer, Kind::Answer,
                                 Kind::Declaration, Kind::File, Kind::File}));
    QCOMPARE(changes.at(2), (ChangedPart{Kind::Answer, u"How is the soil fed?"_s, u"With compost."_s,
                                         u"With more compost."_s}));
    QCOMPARE(changes.at(3).later, QString());
    QVERIFY(changes.at(6).later.contains(u"00ff"_s));
    QVERIFY(!changesSince(submission, category, entry)); // no entry
}

void NewVersionTest::findsNothingWhereNothingHasChanged()
{
    SendingDesk desk;
    desk.attach(u"paper.pdf"_s, "%PDF-1.7");
    desk.script = confirmed;
    const Submission first = desk.submit();
    const auto changes = changesSince(first, desk.category, desk.entry());
    QVERIFY(changes);
    QCOMPARE(*changes, QList<ChangedPart>());
}

void NewVersionTest::readsWhatTheOrganiserTakes_data()
{
    QTest::addColumn<bool>("published");
    QTest::addColumn<bool>("takes");
    QTest::addColumn<QString>("category");
    QTest::addColumn<EndpointProfile>("profile");
    QTest::addColumn<NewVersions>("terms");
    const auto json = EndpointProfile::Json;
    QTest::newRow("taken") << true << true << u"unknown"_s << json << NewVersions::Taken;
    QTest::newRow("not taken") << true << false << u"untilDeadline"_s << json << NewVersions::NotTaken;
    QTest::newRow("not known") << false << false << u"untilDeadline"_s << json << NewVersions::NotKnown;
    QTest::newRow("ruled out") << false << false << u"never"_s << json << NewVersions::NotTaken;
    QTest::newRow("form") << true << true << u"unknown"_s << EndpointProfile::WebForm
                          << NewVersions::InTheirForm;
}

void NewVersionTest::readsWhatTheOrganiserTakes()
{
    QFETCH(bool, published);
    QFETCH(bool, takes);
    QFETCH(QString, category);
    QFETCH(EndpointProfile, profile);
    Category asked;
    const auto changes = changesAfterSubmissionNamed(category);
    asked.changesAfterSubmission = changes.value_or(ChangesAfterSubmission::Unknown);
    Submission first = sent(SubmissionState::Submitted);
    Endpoint now = first.endpoint;
    now.profile = profile;
    now.terms.takesNewVersions = takes;
    if (published)
        now.terms.discovery = QUrl(u"https://example.org/award"_s);
    const NewVersionOffer offer = newVersionOffer({first}, {Endpoint(), now}, asked);
    QTEST(offer.terms, "terms");
    QCOMPARE(offer.endpoint, now);
    QCOMPARE(wordingOf(offer, asked).isEmpty(), offer.terms == NewVersions::Taken);
}

void NewVersionTest::namesTheWayToReachTheOrganiser()
{
    Submission first = sent(SubmissionState::Submitted);
    first.endpoint.terms.discovery = QUrl(u"https://example.org/award"_s);
    first.endpoint.terms.organiser = u"The Shed"_s;
    first.endpoint.terms.phone = u"020 7946 0000"_s;
    Category category;
    category.contacts = {{{}, {}, {}, u"page@example.org"_s}};
    const QString told = wordingOf(newVersionOffer({first}, {}, category), category);
    QVERIFY(told.contains(u"The Shed"_s) && told.contains(u"020 7946 0000"_s));
    QVERIFY(!told.contains(u"page@example.org"_s));
    first.endpoint.terms.phone.clear();
    QVERIFY(wordingOf(newVersionOffer({first}, {}, category), category).contains(u"page@example.org"_s));
}

void NewVersionTest::offersNoneWhereNothingArrived()
{
    QVERIFY(!newVersionOffer({}, {}, {}).replaced);
    QVERIFY(!newVersionOffer({sent(SubmissionState::Cancelled)}, {}, {}).replaced);
    QVERIFY(!newVersionOffer({sent(SubmissionState::Rejected, SendingTrouble::Invalid)}, {}, {}).replaced);
    QVERIFY(!newVersionOffer({sent(SubmissionState::Unconfirmed)}, {}, {}).replaced);
}

void NewVersionTest::offersNoneWhileAnotherIsOnItsWay()
{
    const Submission first = sent(SubmissionState::Submitted);
    const NewVersionOffer offer =
        newVersionOffer({sent(SubmissionState::Waiting), sent(SubmissionState::Cancelled), first}, {}, {});
    QCOMPARE(offer.replaced->id, first.id);
    QVERIFY(offer.inTheWay);
    QVERIFY(
        !newVersionOffer({sent(SubmissionState::NeedsUser, SendingTrouble::VersionChanged), first}, {}, {})
             .inTheWay);
}

void NewVersionTest::offersNoneWhileFilesTravel()
{
    const Submission received = sent(SubmissionState::FilesDue);
    const NewVersionOffer offer = newVersionOffer({received}, {}, {});
    QCOMPARE(offer.replaced->id, received.id);
    QVERIFY(offer.inTheWay);
    QVERIFY(wordingOf(offer, {}).contains(u"files"_s));
    QVERIFY(!newVersionOffer({sent(SubmissionState::FilesDue, SendingTrouble::Paused)}, {}, {}).inTheWay);
}

void NewVersionTest::takesThePlaceOfTheNewestThatArrived()
{
    SendingDesk desk;
    desk.script = confirmed;
    const Submission first = desk.submit();
    desk.write({u"soil-1"_s}, u"With more compost."_s);
    desk.script = [](const Submission &) { return QList{refusal(422, R"({"title":"Too short"})")}; };
    const Submission refused = sendNew(desk);
    QCOMPARE(refused.state, SubmissionState::Rejected);
    QCOMPARE(refused.supersedes, first.id);

    // Submitted as a draft again, it must not become a second entry.
    desk.script = confirmed;
    const Submission third = desk.submit();
    QCOMPARE(third.state, SubmissionState::Submitted);
    QCOMPARE(third.supersedes, first.id);
}

void NewVersionTest::takesThePlaceOfOtherContent()
{
    SendingDesk desk;
    desk.script = [](const Submission &) { return QList{refusal(422, otherContent)}; };
    const Submission first = desk.submit();
    QCOMPARE(first.state, SubmissionState::Rejected);
    QCOMPARE(first.trouble, SendingTrouble::OtherContent);
    const NewVersionOffer offer = newVersionOffer({first}, {}, desk.category);
    QCOMPARE(offer.replaced->id, first.id);
    desk.script = confirmed;
    const Submission second = sendNew(desk);
    QCOMPARE(second.state, SubmissionState::Submitted);
    QCOMPARE(second.supersedes, first.id);
}

void NewVersionTest::goesOnWhereTheOrganiserHasAnotherVersion()
{
    SendingDesk desk;
    desk.script = confirmed;
    const Submission first = desk.submit();
    desk.write({u"soil-1"_s}, u"With more compost."_s);
    desk.script = [](const Submission &) { return QList{refusal(412, R"({"title":"Version changed"})")}; };
    const Submission second = sendNew(desk);
    QCOMPARE(second.state, SubmissionState::NeedsUser);
    QCOMPARE(second.trouble, SendingTrouble::VersionChanged);
    const auto versions = valueOf(desk.queue().versions(desk.entryId()));
    QVERIFY(!newVersionOffer(versions, {}, desk.category).inTheWay);

    desk.script = confirmed;
    const Submission third = sendNew(desk);
    QCOMPARE(third.state, SubmissionState::Submitted);
    QCOMPARE(third.supersedes, first.id);
    QCOMPARE(valueOf(desk.queue().versions(desk.entryId())).at(1).state, SubmissionState::Cancelled);
}

void NewVersionTest::leavesOutWhatArrivedElsewhere()
{
    SendingDesk desk;
    desk.script = confirmed;
    const Submission first = desk.submit();
    desk.endpoint.id = {u"another"_s};
    desk.endpoint.address = desk.server.url(u"/elsewhere"_s);
    const Submission second = sendNew(desk);
    QVERIFY(second.id != first.id);
    QVERIFY(!second.supersedes);
}

void NewVersionTest::isTakenByTheReceiver()
{
    if (const QString missing = Receiver::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Receiver receiver;
    QVERIFY(receiver.start());
    SendingDesk desk;
    desk.endpoint.address = QUrl(receiver.submissions());
    desk.endpoint.statusRoad = StatusRoad::Derived;
    const Submission first = desk.submit();
    QCOMPARE(first.state, SubmissionState::Submitted);
    desk.write({u"soil-1"_s}, u"With more compost."_s);
    const Submission second = sendNew(desk);
    QCOMPARE(second.state, SubmissionState::Submitted);
    const auto body = QJsonDocument::fromJson(receiver.storedEntry(second.id.value)).object();
    QCOMPARE(body[u"supersedes"_s].toString(), first.id.value);
    QCOMPARE(receiver.storedEntry(first.id.value), first.body); // exactly as it was sent
}

QTEST_GUILESS_MAIN(NewVersionTest)
#include "tst_newversion.moc"
