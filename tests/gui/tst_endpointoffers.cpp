#include "endpointdialogfixture.h"
#include "sending/sounddiscovery.h"
#include "support/rawserver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray json = "application/json";

/// One way of sending and nobody beside the site itself.
QByteArray plainDiscovery(const RawServer &server)
{
    const QByteArray address = server.url(u"/submissions"_s).toEncoded();
    return R"({"awardSubmission": 1, "organiser": {"name": "Ward Awards", "contact": "awards@example.org"},
        "award": {"id": "safety", "title": "Patient Safety 2027", "deadline": "2027-03-26T18:00:00Z"},
        "auth": [{"type": "basic", "help": "See your invitation."}],
        "profiles": [{"type": "json", "submit": ")" +
           address + R"("}]})";
}
} // namespace

/// Endpoints as their organisers publish them, by an address or a file.
class TestEndpointOffers final : public EndpointDialogFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened"); }
    void init()
    {
        open();
        m_opened.clear();
    }
    void cleanup() { close(); }

    void beginsWithWhatMostPeopleHave();
    void looksAnAddressUp();
    void saysWhyAnAddressGivesNothing();
    void takesTheAddressOverToTheFields();
    void takesAFile();
    void saysWhatIsWrongWithAFile();
    void preselectsTheBestWay();
    void takesTheWayThatIsChosen();
    void savesNothingBeforeTheServersAreAgreedTo();
    void wantsAUserNameForAPassword();
    void showsWhatIsKnown();
    void opensTheOrganisersPage();
    void asksAgain();
    void keepsWhatItKnewWhereNobodyAnswers();
    void showsWhereItHasMovedTo();
    void changesAPublishedOneByHand();

public slots:
    void noteOpened(const QUrl &address) { m_opened += address; }

private:
    void lookUp(RawServer &server, const QByteArray &document);
    /// The plain one, looked up and saved.
    [[nodiscard]] Endpoint saved(RawServer &server);

    QList<QUrl> m_opened;
};

void TestEndpointOffers::lookUp(RawServer &server, const QByteArray &document)
{
    server.enqueue({rawAnswer(200, json, document)});
    type("discoveryEdit", server.url(u"/discovery"_s).toString());
    click("lookUpButton");
    QTRY_VERIFY(isShown("EndpointFacts"));
}

Endpoint TestEndpointOffers::saved(RawServer &server)
{
    lookUp(server, plainDiscovery(server));
    type("userEdit", u"ward"_s);
    save();
    if (!QTest::qWaitFor([this] { return m_desk->endpoints().endpoints().size() == 1; }))
        return {};
    return m_desk->endpoints().endpoints().constFirst();
}

void TestEndpointOffers::beginsWithWhatMostPeopleHave()
{
    QCOMPARE(QApplication::focusWidget(), &part<QWidget>("discoveryEdit"));
    QVERIFY(isShown("fileButton") && isShown("byHandButton"));
    QVERIFY(!isShown("addressEdit") && !isShown("tokenEdit") && !isShown("EndpointFacts"));
    QVERIFY(!part<QDialogButtonBox>("buttonBox").button(QDialogButtonBox::Save)->isVisible());
    click("lookUpButton");
    QVERIFY(!textOf("sourceErrorLabel").isEmpty());
}

void TestEndpointOffers::looksAnAddressUp()
{
    RawServer server;
    server.enqueue({rawAnswer(200, json, plainDiscovery(server))});
    type("discoveryEdit", server.url(u"/discovery"_s).toString());
    QTest::keyClick(&part<QLineEdit>("discoveryEdit"), Qt::Key_Return);
    QVERIFY(textOf("busyLabel").contains(u"127.0.0.1"_s));
    QTRY_VERIFY(isShown("EndpointFacts"));
    QCOMPARE(part<QLineEdit>("nameEdit").text(), u"Patient Safety 2027"_s);
    QVERIFY(!isShown("EndpointRoads")); // one way, and nobody else
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(server.requests().constFirst().method(), "GET");
    type("userEdit", u"ward"_s);
    type("tokenEdit", u"s3cret"_s);
    save();
    QTRY_COMPARE(stored().name, u"Patient Safety 2027"_s);
    QCOMPARE(stored().address, server.url(u"/submissions"_s));
    QCOMPARE(stored().user, u"ward"_s);
    QCOMPARE(stored().terms.organiser, u"Ward Awards"_s);
    QCOMPARE(stored().terms.discovery, server.url(u"/discovery"_s));
    QCOMPARE(m_desk->endpoints().token(stored()), "s3cret"_qba);
    QCOMPARE(server.deliveries(), 1); // adding sends nothing
}

void TestEndpointOffers::saysWhyAnAddressGivesNothing()
{
    RawServer server;
    server.enqueue({rawAnswer(404, json, "{}")});
    type("discoveryEdit", server.url(u"/discovery"_s).toString());
    click("lookUpButton");
    QTRY_VERIFY(!textOf("sourceErrorLabel").isEmpty());
    QVERIFY2(textOf("sourceErrorLabel").contains(u"by hand"_s), qPrintable(textOf("sourceErrorLabel")));
    QVERIFY(part<QPushButton>("lookUpButton").isEnabled() && !isShown("busyLabel"));
}

void TestEndpointOffers::takesTheAddressOverToTheFields()
{
    type("discoveryEdit", u"entries.example.org/submit"_s);
    click("byHandButton");
    QCOMPARE(part<QLineEdit>("addressEdit").text(), u"https://entries.example.org/submit"_s);
    QCOMPARE(QApplication::focusWidget(), &part<QWidget>("addressEdit"));
}

void TestEndpointOffers::takesAFile()
{
    click("fileButton");
    auto *choosing = m_dialog->findChild<QFileDialog *>();
    QVERIFY(choosing);
    emit choosing->fileSelected(write(u"ward.awardendpoint.json"_s, soundDiscovery()));
    choosing->close();
    QVERIFY(isShown("EndpointFacts"));
    QVERIFY(textOf("sourceLabel").contains(u"file"_s));
    QVERIFY(!isShown("renewButton")); // a file cannot be asked
    QVERIFY(textOf("hostsLabel").contains(u"in.example.org"_s));
}

void TestEndpointOffers::saysWhatIsWrongWithAFile()
{
    m_dialog->takeFile(write(u"broken.awardendpoint.json"_s, "{"));
    QVERIFY(textOf("sourceErrorLabel").contains(u"broken.awardendpoint.json"_s));
    QVERIFY(isShown("discoveryEdit"));
}

void TestEndpointOffers::preselectsTheBestWay()
{
    m_dialog->takeFile(write(u"ward.awardendpoint.json"_s, soundDiscovery()));
    QCOMPARE(part<QComboBox>("roadBox").count(), 4);
    part<QCheckBox>("hostsBox").setChecked(true);
    save();
    QTRY_COMPARE(stored().profile, EndpointProfile::TusCommit);
    QCOMPARE(stored().uploads, QUrl(u"https://in.example.org/tus/"_s));
}

void TestEndpointOffers::takesTheWayThatIsChosen()
{
    m_dialog->takeFile(write(u"ward.awardendpoint.json"_s, soundDiscovery()));
    auto &box = part<QComboBox>("roadBox");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    QVERIFY2(textOf("goesToLabel").contains(u"multipart"_s), qPrintable(textOf("goesToLabel")));
    part<QCheckBox>("hostsBox").setChecked(true);
    save();
    QTRY_COMPARE(stored().profile, EndpointProfile::Multipart);
    QCOMPARE(stored().terms.maxTotalBytes, 26214400);
}

void TestEndpointOffers::savesNothingBeforeTheServersAreAgreedTo()
{
    RawServer server;
    lookUp(server, soundDiscovery());
    for (const char *host : {"in.example.org", "login.example.com", "files.example.net"})
        QVERIFY2(textOf("hostsLabel").contains(QString::fromLatin1(host)), host);
    save();
    QVERIFY(!textOf("errorLabel").isEmpty());
    QCOMPARE(QApplication::focusWidget(), &part<QWidget>("hostsBox"));
    click("testButton"); // nor is anything asked of them
    QVERIFY(!m_dialog->findChild<QDialog *>(u"EndpointTestDialog"_s));
    QVERIFY(WritingDesk::taken(m_desk->endpoints().stored())->isEmpty());
    QTest::keyClick(&part<QCheckBox>("hostsBox"), Qt::Key_Space);
    save();
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    m_dialog->edit(stored());
    m_dialog->open();
    QVERIFY(!isShown("hostsBox")); // once is enough
}

void TestEndpointOffers::wantsAUserNameForAPassword()
{
    RawServer server;
    lookUp(server, plainDiscovery(server));
    QVERIFY(!isShown("kindBox")); // the organiser has said how
    QVERIFY(textOf("knownKindLabel").contains(u"See your invitation."_s));
    save();
    QVERIFY(!textOf("errorLabel").isEmpty());
    QCOMPARE(QApplication::focusWidget(), &part<QWidget>("userEdit"));
}

void TestEndpointOffers::showsWhatIsKnown()
{
    RawServer server;
    lookUp(server, soundDiscovery());
    QCOMPARE(textOf("organiserLabel"), u"Ward Awards"_s);
    QCOMPARE(textOf("awardLabel"), u"Patient Safety 2027"_s);
    QVERIFY(textOf("datesLabel").contains(u"close"_s));
    QVERIFY(textOf("limitsLabel").contains(u"512"_s));
    QCOMPARE(textOf("contactLabel"), u"awards@example.org, or by telephone 020 7946 0000"_s);
    QVERIFY(textOf("sourceLabel").contains(server.url(u"/discovery"_s).toString()));
}

void TestEndpointOffers::opensTheOrganisersPage()
{
    m_dialog->takeFile(write(u"ward.awardendpoint.json"_s, soundDiscovery()));
    click("registerButton");
    click("privacyButton");
    QCOMPARE(m_opened,
             (QList<QUrl>{QUrl(u"https://example.org/register"_s), QUrl(u"https://example.org/privacy"_s)}));
}

void TestEndpointOffers::asksAgain()
{
    RawServer server;
    m_dialog->edit(saved(server));
    m_dialog->open();
    QByteArray later = plainDiscovery(server);
    later.replace("2027-03-26", "2027-04-02");
    server.enqueue({rawAnswer(200, json, later)});
    click("renewButton");
    const QDateTime deadline({2027, 4, 2}, {18, 0}, Qt::UTC);
    QTRY_COMPARE(m_desk->endpoints().endpoints().constFirst().terms.deadline, deadline); // kept at once
    QVERIFY(!textOf("renewalLabel").isEmpty());
    QVERIFY(part<QPushButton>("renewButton").isEnabled());
    QCOMPARE(m_desk->endpoints().endpoints().constFirst().user, u"ward"_s);
}

void TestEndpointOffers::keepsWhatItKnewWhereNobodyAnswers()
{
    Endpoint known;
    {
        RawServer server;
        known = saved(server);
    }
    m_dialog->edit(known);
    m_dialog->open();
    click("renewButton");
    QTRY_VERIFY2(textOf("renewalLabel").contains(u"still holds"_s), qPrintable(textOf("renewalLabel")));
    QCOMPARE(textOf("organiserLabel"), u"Ward Awards"_s);
    QCOMPARE(stored(), known);
}

void TestEndpointOffers::showsWhereItHasMovedTo()
{
    RawServer server;
    const Endpoint known = saved(server);
    m_dialog->edit(known);
    m_dialog->open();
    QByteArray moved = plainDiscovery(server);
    moved.replace(server.url(u"/submissions"_s).toEncoded(), "https://in.example.org/submissions");
    server.enqueue({rawAnswer(200, json, moved)});
    click("renewButton");
    QTRY_VERIFY(textOf("hostsLabel").contains(u"in.example.org"_s));
    QCOMPARE(stored(), known); // nothing changes by itself
    part<QCheckBox>("hostsBox").setChecked(true);
    save();
    QTRY_COMPARE(stored().address.host(), u"in.example.org"_s);
    QCOMPARE(stored().id, known.id);
    QCOMPARE(m_desk->endpoints().endpoints().size(), 1);
}

void TestEndpointOffers::changesAPublishedOneByHand()
{
    RawServer server;
    m_dialog->edit(saved(server));
    m_dialog->open();
    QVERIFY(!isShown("addressEdit"));
    click("handButton");
    QCOMPARE(part<QLineEdit>("addressEdit").text(), server.url(u"/submissions"_s).toString());
    type("addressEdit", u"https://elsewhere.example.org/submit"_s);
    save();
    QTRY_COMPARE(stored().address.host(), u"elsewhere.example.org"_s);
    QCOMPARE(stored().terms, EndpointTerms()); // they were published for the other
}

QTEST_MAIN(TestEndpointOffers)
#include "tst_endpointoffers.moc"
