#include "endpointdialogfixture.h"
#include "support/rawserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray json = "application/json";

RawScript codeGiven(const RawServer &server, int valid = 60)
{
    return {rawAnswer(200, json,
                      R"({"device_code":"dev","user_code":"WDJB-MJHT","interval":1,"expires_in":)" +
                          QByteArray::number(valid) + R"(,"verification_uri":")" +
                          server.url(u"/go"_s).toEncoded() + "\"}")};
}
} // namespace

/// A test of an endpoint and a sign-in by a code, both over the dialog.
class TestEndpointAsking final : public EndpointDialogFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QDesktopServices::setUrlHandler(u"http"_s, this, "noteOpened"); }
    void init()
    {
        open();
        m_server = std::make_unique<RawServer>();
        m_opened.clear();
    }
    void cleanup()
    {
        close();
        m_server.reset();
    }

    void testsAndSendsNothing();
    void saysWhatIsInTheWay();
    void testsAgain();
    void copiesWhatItFound();
    void takesNoSecretToAnotherServer();
    void showsTheCodeAndOpensThePage();
    void keepsTheTokenOnceItIsSaved();
    void saysThatItWasRefusedAndTriesAgain();
    void givesUpWithTheDialog();

public slots:
    void noteOpened(const QUrl &address) { m_opened += address; }

private:
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        return m_dialog->findChild<QDialog *>(QString::fromLatin1(name));
    }
    void typeEndpoint()
    {
        click("byHandButton");
        type("addressEdit", m_server->url(u"/submissions"_s).toString());
    }
    void typeSignInByCode();
    [[nodiscard]] QString summary() const
    {
        return dialog("EndpointTestDialog")->findChild<QLabel *>(u"summaryLabel"_s)->text();
    }
    [[nodiscard]] QString steps() const;
    /// A part of the dialog with the code.
    template<typename Widget>
    [[nodiscard]] Widget &code(const char *name) const
    {
        return *dialog("DeviceSignInDialog")->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<RawServer> m_server;
    QList<QUrl> m_opened;
};

QString TestEndpointAsking::steps() const
{
    QStringList lines;
    const auto labels =
        dialog("EndpointTestDialog")->findChild<QWidget *>(u"stepsWidget"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            lines += label->text();
    }
    return lines.join(u'\n');
}

void TestEndpointAsking::typeSignInByCode()
{
    typeEndpoint();
    auto &box = part<QComboBox>("kindBox");
    box.setCurrentIndex(box.findData(nameOf(SignIn::OAuthDevice)));
    type("deviceEdit", m_server->url(u"/device"_s).toString());
    type("tokenAddressEdit", m_server->url(u"/token"_s).toString());
    type("clientEdit", u"shortlist"_s);
}

void TestEndpointAsking::testsAndSendsNothing()
{
    m_server->enqueue({rawAnswer(404, json, "{}")});
    typeEndpoint();
    type("tokenEdit", u"s3cret"_s);
    click("testButton");
    QTRY_VERIFY(dialog("EndpointTestDialog"));
    QTRY_VERIFY2(summary().startsWith(u"Nothing that could be tried"_s), qPrintable(summary()));
    QVERIFY2(steps().contains(u"Reach: in order"_s), qPrintable(steps()));
    QVERIFY2(steps().contains(u"Sign-in: in order"_s), qPrintable(steps()));
    QVERIFY2(steps().contains(u"Limits and dates: not known"_s), qPrintable(steps()));
    QCOMPARE(m_server->deliveries(), 1);
    QCOMPARE(m_server->requests().constFirst().method(), "GET");
    QCOMPARE(m_server->requests().constFirst().header("Authorization"), "Bearer s3cret");
    QVERIFY(WritingDesk::taken(m_desk->endpoints().stored())->isEmpty()); // nor is it saved by that
}

void TestEndpointAsking::saysWhatIsInTheWay()
{
    m_server->enqueue({rawAnswer(401, json, "{}")});
    typeEndpoint();
    click("testButton");
    QTRY_VERIFY(dialog("EndpointTestDialog"));
    QTRY_VERIFY2(summary().startsWith(u"An entry could not be sent"_s), qPrintable(summary()));
    QVERIFY2(steps().contains(u"Sign-in: in the way"_s), qPrintable(steps()));
}

void TestEndpointAsking::testsAgain()
{
    m_server->enqueue({rawAnswer(401, json, "{}")});
    typeEndpoint();
    click("testButton");
    QTRY_VERIFY(dialog("EndpointTestDialog"));
    QTRY_VERIFY(summary().startsWith(u"An entry could not"_s));
    m_server->enqueue({rawAnswer(404, json, "{}")});
    dialog("EndpointTestDialog")->findChild<QPushButton *>(u"againButton"_s)->click();
    QTRY_VERIFY(summary().startsWith(u"Nothing that could be tried"_s));
    QVERIFY2(!steps().contains(u"in the way"_s), qPrintable(steps()));
}

void TestEndpointAsking::copiesWhatItFound()
{
    m_server->enqueue({rawAnswer(404, json, "{}")});
    typeEndpoint();
    type("tokenEdit", u"s3cret"_s);
    click("testButton");
    QTRY_VERIFY(dialog("EndpointTestDialog"));
    auto *copy = dialog("EndpointTestDialog")->findChild<QPushButton *>(u"copyButton"_s);
    QTRY_VERIFY(copy->isEnabled());
    copy->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Reach: in order"_s), qPrintable(text));
    QVERIFY(!text.contains(u"s3cret"_s));
}

void TestEndpointAsking::takesNoSecretToAnotherServer()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    const Endpoint endpoint = *m_desk->endpoints().find(id);
    (void)WritingDesk::taken(m_desk->endpoints().setToken(endpoint, "s3cret"));
    m_dialog->edit(endpoint);
    QTRY_COMPARE(part<QLineEdit>("tokenEdit").text(), u"s3cret"_s);
    m_server->enqueue({rawAnswer(404, json, "{}")});
    type("addressEdit", m_server->url(u"/submissions"_s).toString());
    click("testButton");
    QTRY_COMPARE(m_server->deliveries(), 1);
    QCOMPARE(m_server->requests().constFirst().header("Authorization"), QByteArray());
}

void TestEndpointAsking::showsTheCodeAndOpensThePage()
{
    m_server->enqueue(codeGiven(*m_server));
    m_server->enqueue({rawAnswer(400, json, R"({"error":"authorization_pending"})")});
    typeSignInByCode();
    QVERIFY(textOf("signedInLabel").contains(u"not signed in"_s));
    click("signInButton");
    QTRY_VERIFY(dialog("DeviceSignInDialog"));
    QTRY_COMPARE(code<QLabel>("codeLabel").text(), u"WDJB-MJHT"_s);
    QVERIFY(code<QLabel>("stepsLabel").text().contains(m_server->url(u"/go"_s).toString()));
    code<QPushButton>("openButton").click();
    QCOMPARE(m_opened, QList<QUrl>{m_server->url(u"/go"_s)});
    code<QPushButton>("copyButton").click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
}

void TestEndpointAsking::keepsTheTokenOnceItIsSaved()
{
    m_server->enqueue(codeGiven(*m_server));
    m_server->enqueue({rawAnswer(200, json, R"({"access_token":"open","token_type":"bearer"})")});
    typeSignInByCode();
    click("signInButton");
    QTRY_VERIFY(textOf("signedInLabel").contains(u"have signed in"_s));
    QTRY_VERIFY(!dialog("DeviceSignInDialog"));
    save();
    QTRY_COMPARE(stored().signIn, SignIn::OAuthDevice);
    QCOMPARE(m_desk->endpoints().token(stored()), "open"_qba);
    m_dialog->edit(stored());
    m_dialog->open();
    QTRY_COMPARE(textOf("signedInLabel"), u"You are signed in."_s);
}

void TestEndpointAsking::saysThatItWasRefusedAndTriesAgain()
{
    m_server->enqueue(codeGiven(*m_server));
    m_server->enqueue({rawAnswer(400, json, R"({"error":"access_denied"})")});
    typeSignInByCode();
    click("signInButton");
    QTRY_VERIFY(dialog("DeviceSignInDialog"));
    QTRY_VERIFY(code<QPushButton>("againButton").isVisible());
    QVERIFY(code<QLabel>("stateLabel").text().contains(u"refused"_s));
    QVERIFY(!code<QLabel>("codeLabel").isVisible());
    m_server->enqueue(codeGiven(*m_server));
    code<QPushButton>("againButton").click();
    QTRY_VERIFY(code<QLabel>("codeLabel").isVisible());
}

void TestEndpointAsking::givesUpWithTheDialog()
{
    m_server->enqueue(codeGiven(*m_server));
    m_server->enqueue({rawAnswer(200, json, R"({"access_token":"open","token_type":"bearer"})")});
    typeSignInByCode();
    click("signInButton");
    QTRY_VERIFY(dialog("DeviceSignInDialog"));
    QTRY_VERIFY(code<QLabel>("codeLabel").isVisible());
    QTest::keyClick(dialog("DeviceSignInDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog("DeviceSignInDialog"));
    QVERIFY(textOf("signedInLabel").contains(u"not signed in"_s));
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(TestEndpointAsking)
#include "tst_endpointasking.moc"
