#include "gui/networkdesk.h"
#include "gui/networkdialog.h"
#include "gui/proxysignindialog.h"
#include "gui/writingdesk.h"
#include "session/networkaccess.h"
#include "support/connectproxy.h"
#include "support/rawserver.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkReply>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace {
QString dataFile(const QString &name)
{
    return QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/support/data/"_s + name;
}
} // namespace

/// What a person sees of the proxy and of the authorities.
class TestNetworkDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void remembersAProxy();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void asksForTheHostOnlyWhereOneIsNamed();
    void forgetsASignIn();
    void asksOnceWhoOneIs();
    void saysWhomTheProxyRefused();
    void wantsBothBeforeItSignsIn();

private:
    template<typename Widget>
    [[nodiscard]] static Widget &part(QWidget &dialog, const char *name)
    {
        return *dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] NetworkDialog &shown();
    [[nodiscard]] ProxySignInDialog *question() const { return m_window->findChild<ProxySignInDialog *>(); }
    void press(QWidget &dialog, QDialogButtonBox::StandardButton button);
    void goThroughTheProxy();
    [[nodiscard]] std::unique_ptr<QNetworkReply> get();

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<NetworkAccess> m_access;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
    std::unique_ptr<QWidget> m_window;
    NetworkDesk *m_networkDesk = nullptr;
};

void TestNetworkDialog::init()
{
    m_desk = std::make_unique<WritingDesk>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_access = std::make_unique<NetworkAccess>(*m_network, m_desk->settings(),
                                               [] { return QDateTime::currentDateTimeUtc(); });
    m_server = std::make_unique<RawServer>(RawServer::Security::Tls);
    m_server->enqueue({rawAnswer(200, "text/plain", "Here.")});
    m_proxy = std::make_unique<ConnectProxy>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_networkDesk = new NetworkDesk(*m_access, m_desk->services(), *m_window);
}

void TestNetworkDialog::cleanup()
{
    m_window.reset();
    m_access.reset();
    m_network.reset();
    m_desk.reset();
}

NetworkDialog &TestNetworkDialog::shown()
{
    m_networkDesk->showSettings();
    auto *dialog = m_window->findChild<NetworkDialog *>();
    if (!QTest::qWaitForWindowExposed(dialog))
        QTest::qFail("the dialog is not shown", __FILE__, __LINE__);
    return *dialog;
}

void TestNetworkDialog::press(QWidget &dialog, QDialogButtonBox::StandardButton button)
{
    QTest::mouseClick(part<QDialogButtonBox>(dialog, "buttonBox").button(button), Qt::LeftButton);
}

void TestNetworkDialog::goThroughTheProxy()
{
    NetworkChoice choice;
    choice.proxy = ProxyUse::Manual;
    choice.host = u"127.0.0.1"_s;
    choice.port = m_proxy->serverPort();
    choice.forThisComputer = true;
    choice.authorities = dataFile(u"authority.pem"_s);
    QVERIFY(m_access->choose(choice));
}

std::unique_ptr<QNetworkReply> TestNetworkDialog::get()
{
    std::unique_ptr<QNetworkReply> reply(m_network->get(QNetworkRequest(m_server->url(u"/"_s))));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 15'000))
        QTest::qFail("the request did not end", __FILE__, __LINE__);
    return reply;
}

void TestNetworkDialog::remembersAProxy()
{
    NetworkDialog &dialog = shown();
    part<QComboBox>(dialog, "proxyBox").setCurrentIndex(1);
    part<QLineEdit>(dialog, "hostEdit").setText(u"http://proxy.example.org:3128/"_s);
    part<QLineEdit>(dialog, "authoritiesEdit").setText(dataFile(u"authority.pem"_s));
    press(dialog, QDialogButtonBox::Save);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_access->choice().proxy, ProxyUse::Manual);
    QCOMPARE(m_desk->settings().network(), m_access->choice());

    QTRY_VERIFY(!m_window->findChild<NetworkDialog *>());
    NetworkDialog &again = shown();
    QCOMPARE(part<QComboBox>(again, "proxyBox").currentIndex(), 1);
    QCOMPARE(part<QLineEdit>(again, "hostEdit").text(), u"proxy.example.org"_s);
    QCOMPARE(part<QSpinBox>(again, "portBox").value(), 3128);
}

void TestNetworkDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<QString>("focused");
    QTest::newRow("no host") << QString() << QString() << u"hostEdit"_s;
    QTest::newRow("no name") << u"our proxy"_s << QString() << u"hostEdit"_s;
    QTest::newRow("no file") << u"proxy.example.org"_s << dataFile(u"none.pem"_s) << u"authoritiesEdit"_s;
    QTest::newRow("a key") << u"proxy.example.org"_s << dataFile(u"server.key"_s) << u"authoritiesEdit"_s;
}

void TestNetworkDialog::saysWhatIsWrong()
{
    QFETCH(const QString, host);
    QFETCH(const QString, authorities);
    QFETCH(const QString, focused);
    const NetworkChoice before = m_access->choice();
    NetworkDialog &dialog = shown();
    part<QComboBox>(dialog, "proxyBox").setCurrentIndex(1);
    part<QLineEdit>(dialog, "hostEdit").setText(host);
    part<QLineEdit>(dialog, "authoritiesEdit").setText(authorities);
    press(dialog, QDialogButtonBox::Save);
    QVERIFY(dialog.isVisible());
    const auto &error = part<QLabel>(dialog, "errorLabel");
    QVERIFY(error.isVisible() && !error.text().isEmpty());
    QCOMPARE(dialog.focusWidget()->objectName(), focused);
    QCOMPARE(dialog.focusWidget()->accessibleDescription(), error.text());
    QCOMPARE(m_access->choice(), before);
}

void TestNetworkDialog::asksForTheHostOnlyWhereOneIsNamed()
{
    NetworkDialog &dialog = shown();
    for (int index : {0, 1, 2}) {
        part<QComboBox>(dialog, "proxyBox").setCurrentIndex(index);
        QCOMPARE(part<QLineEdit>(dialog, "hostEdit").isVisible(), index == 1);
        QCOMPARE(part<QSpinBox>(dialog, "portBox").isVisible(), index == 1);
        QVERIFY(!part<QComboBox>(dialog, "signInsBox").isVisible());
    }
}

void TestNetworkDialog::forgetsASignIn()
{
    m_access->signIns().signIn(u"proxy.example.org:8080"_s, u"ann"_s, "s3cret");
    NetworkDialog &dialog = shown();
    auto &box = part<QComboBox>(dialog, "signInsBox");
    QVERIFY(box.isVisible());
    QCOMPARE(box.currentText(), u"ann at proxy.example.org:8080"_s);
    QVERIFY(part<QLabel>(dialog, "keepingLabel").text().contains("in memory"_L1));
    QTest::mouseClick(&part<QPushButton>(dialog, "forgetButton"), Qt::LeftButton);
    QVERIFY(m_access->signIns().users().isEmpty());
    QVERIFY(!box.isVisible());
}

void TestNetworkDialog::asksOnceWhoOneIs()
{
    m_proxy->setAccount("ann:right");
    goThroughTheProxy();
    QCOMPARE(get()->error(), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(get()->error(), QNetworkReply::ProxyAuthenticationRequiredError);
    QTRY_VERIFY(question());
    QCOMPARE(m_window->findChildren<ProxySignInDialog *>().size(), 1);
    const QString reason = part<QLabel>(*question(), "reasonLabel").text();
    QVERIFY2(reason.contains(m_proxy->place()), qPrintable(reason));
    QVERIFY2(reason.contains("The house"_L1) && reason.contains("safe"_L1), qPrintable(reason));

    part<QLineEdit>(*question(), "userEdit").setText(u"ann"_s);
    part<QLineEdit>(*question(), "passwordEdit").setText(u"right"_s);
    press(*question(), QDialogButtonBox::Ok);
    QCOMPARE(get()->error(), QNetworkReply::NoError);
    QTRY_VERIFY(!question());
}

void TestNetworkDialog::saysWhomTheProxyRefused()
{
    m_proxy->setAccount("ann:right");
    goThroughTheProxy();
    m_access->signIns().signIn(m_proxy->place(), u"ann"_s, "wrong");
    QCOMPARE(get()->error(), QNetworkReply::ProxyAuthenticationRequiredError);
    QTRY_VERIFY(question());
    QVERIFY(part<QLabel>(*question(), "reasonLabel").text().contains(u"‘ann’"_s));
    QCOMPARE(part<QLineEdit>(*question(), "userEdit").text(), u"ann"_s);
    QCOMPARE(part<QLineEdit>(*question(), "passwordEdit").text(), QString());
    QCOMPARE(question()->focusWidget(), &part<QLineEdit>(*question(), "passwordEdit"));
}

void TestNetworkDialog::wantsBothBeforeItSignsIn()
{
    ProxySignInDialog dialog(m_access->signIns(), {u"proxy.example.org:8080"_s, {}, {}}, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto *signIn = part<QDialogButtonBox>(dialog, "buttonBox").button(QDialogButtonBox::Ok);
    QVERIFY(!signIn->isEnabled());
    part<QLineEdit>(dialog, "userEdit").setText(u"ann"_s);
    QVERIFY(!signIn->isEnabled());
    part<QLineEdit>(dialog, "passwordEdit").setText(u" "_s);
    QVERIFY(signIn->isEnabled());
    QCOMPARE(part<QLineEdit>(dialog, "passwordEdit").echoMode(), QLineEdit::Password);
    dialog.reject();
    QVERIFY(m_access->signIns().users().isEmpty());
}

QTEST_MAIN(TestNetworkDialog)
#include "tst_networkdialog.moc"
